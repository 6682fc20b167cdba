#pragma once

#include "ui/import/FieldDoubts.h"

#include <QTreeWidget>

namespace ui::import {

/// What a person should look at before accepting; each is checked off when its words are corrected, or by hand.
class DoubtList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DoubtList(QWidget *parent = nullptr);

    /// As many as before only change their looks.
    void setDoubts(const std::vector<Doubt> &doubts);
    int openCount() const { return import::openCount(m_doubts); }
    /// The index of the doubt that the cursor is on; -1 when there is none.
    int currentDoubt() const;
    /// Puts the cursor on the next open one behind the cursor, else on the first.
    void goToNextOpen();

Q_SIGNALS:
    /// A person goes to its place.
    void chosen(int index);
    void ticked(int index, bool settled);
    /// Its suggestion is to be taken.
    void suggestionTaken(int index);
    void currentDoubtChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showDoubt(int index);

    std::vector<Doubt> m_doubts;
};

}
