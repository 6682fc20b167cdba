#pragma once

#include "ui/import/FieldDoubts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::import {

class DoubtList;

/// The doubts about a letter, how many are open, and the way to settle them one by one.
class DoubtPane : public QWidget
{
    Q_OBJECT
public:
    explicit DoubtPane(QWidget *parent = nullptr);

    void setDoubts(const std::vector<Doubt> &doubts);
    /// Puts the cursor on the next open doubt and goes to its place.
    void goToNextOpen();

Q_SIGNALS:
    /// A person goes to the place of a doubt.
    void chosen(int index);
    void ticked(int index, bool settled);
    void suggestionTaken(int index);

private:
    void showSuggestion();

    std::vector<Doubt> m_doubts;
    QLabel *m_heading;
    QPushButton *m_take;
    DoubtList *m_list;
};

}
