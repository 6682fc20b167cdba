#include "ui/widgets/JobBar.h"

#include "ui/session/Job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui::widgets {

JobBar::JobBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_what(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(name);
    m_what->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(name + QStringLiteral("Progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel what is being done"));
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->addWidget(m_what);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    hide();
}

bool JobBar::cancel()
{
    if (isHidden())
        return false;
    m_cancel->click();
    return true;
}

void JobBar::watch(session::Job &job, const QString &what)
{
    m_what->setText(what);
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    connect(&job, &session::Job::progressed, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&job, &session::Job::finished, this, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, &job, [this, &job] {
        m_cancel->setEnabled(false);
        job.cancel();
    });
    show();
}

}
