#pragma once

#include "core/base/Result.h"

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui::widgets {

/// One message in the page it belongs to, instead of a dialog: an error, a warning, or "undone". Hidden when empty.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// That of the page a widget stands in, or of what holds the page; null when there is none in sight.
    static MessageBar *nearest(const QWidget &widget);

    /// Plain text; the bar replaces what it showed before.
    void showMessage(Kind kind, const QString &text, const std::vector<Action> &actions = {});
    void showError(const core::base::Error &error);
    void clear();
    QString text() const;

private:
    QHBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

}
