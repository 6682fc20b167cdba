#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::session {
class Job;
}

namespace ui::widgets {

/// Shows how far a job is and lets it be cancelled; hidden while there is none.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names.
    explicit JobBar(const QString &name, QWidget *parent = nullptr);

    /// `what` is said beside the bar: "Saving the letter …".
    void watch(session::Job &job, const QString &what);
    /// False when nothing is being done.
    bool cancel();

private:
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

}
