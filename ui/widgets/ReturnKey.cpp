#include "ui/widgets/ReturnKey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace ui::widgets {
namespace {

class ReturnKey : public QObject
{
public:
    ReturnKey(QWidget &page, QPushButton &job) : QObject(&page), m_job(job) { page.installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isReturn || qobject_cast<QLineEdit *>(QApplication::focusWidget()) ||
            key->modifiers() & ~Qt::KeypadModifier || !m_job.isVisible() || !m_job.isEnabled())
            return false;
        m_job.click();
        return true;
    }

private:
    QPushButton &m_job;
};

}

void letReturnDo(QWidget &page, QPushButton &job)
{
    new ReturnKey(page, job);
}

}
