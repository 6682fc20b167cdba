#pragma once

#include <QWidget>
#include <vector>

class QAction;
class QLabel;
class QMenu;

namespace ui::widgets {
class FlowLayout;
}

namespace ui::resolutions {

/// How many resolutions of a list are chosen, and what can be done with them: as buttons below the list while there are
/// several, and as the menu of the list.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// `all`: how many the list has.
    void showChosen(int chosen, int all, bool writable);
    /// The menu of the list, which deletes itself when it is closed.
    QMenu *makeMenu(QWidget *parent) const;

Q_SIGNALS:
    void openRequested();
    void askRequested();
    void lettersRequested();
    void reviewRequested();
    void remindRequested();
    void exemptRequested();
    void allRequested();
    void clearRequested();

private:
    /// `button`: below the list as well.
    QAction *add(const QString &name, const QString &text, void (SelectionBar::*request)(), bool button);

    widgets::FlowLayout *m_layout;
    QLabel *m_count;
    QAction *m_open;
    QAction *m_letters;
    QAction *m_clear;
    std::vector<QAction *> m_writing; ///< change something
};

}
