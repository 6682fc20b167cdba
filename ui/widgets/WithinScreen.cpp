#include "ui/widgets/WithinScreen.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QScreen>

namespace ui::widgets {
namespace {

/// About: the frame is not known before the window is shown.
constexpr QSize frame(8, 40);

class WithinScreen : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !event->spontaneous()) {
            if (auto *dialog = qobject_cast<QDialog *>(watched))
                dialog->resize(withinScreen(dialog->size(), *dialog));
        }
        return false;
    }
};

}

QSize withinScreen(QSize wish, const QWidget &window)
{
    return wish.boundedTo(window.screen()->availableSize() - frame);
}

void installWithinScreen()
{
    static QPointer<WithinScreen> installed;
    if (installed)
        return;
    installed = new WithinScreen(qApp);
    qApp->installEventFilter(installed);
}

}
