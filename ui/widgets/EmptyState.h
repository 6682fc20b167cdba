#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace ui::widgets {

/// What a list shows when it has nothing to show: what that means, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &advice);
    /// A button below the texts.
    void addAction(const QString &objectName, const QString &text, std::function<void()> run);
    void setActionVisible(const QString &objectName, bool visible);

private:
    QLabel *m_title;
    QLabel *m_advice;
    QVBoxLayout *m_actions;
};

}
