#pragma once

#include "ui/resolution/FileContext.h"
#include "ui/session/Session.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace ui::widgets {
class GrowingTextEdit;
}

namespace ui::resolution {

/// Somebody else was faster: shows both versions side by side. "Keep mine" writes mine on top of theirs, "take theirs"
/// lets theirs stand. My text can still be edited here; nothing is lost before one of the two is chosen.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    /// `stored` says that theirs is simply what is stored, for text that is brought back after a crash.
    ConflictPanel(FileContext &context, const session::Conflict &conflict, const QString &title, QWidget *parent);

    bool concerns(core::model::RecordRef ref) const;
    void start();

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRows(size_t change, QGridLayout *grid);
    void keepMine();
    void takeTheirs();
    void removeDrafts();

    struct EditedText {
        size_t change;
        QString key;
        widgets::GrowingTextEdit *editor;
    };

    FileContext &m_context;
    session::Conflict m_conflict;
    std::vector<EditedText> m_texts;
    QPushButton *m_keep;
};

}
