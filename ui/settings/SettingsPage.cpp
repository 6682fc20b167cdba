#include "ui/settings/SettingsPage.h"

#include "ui/session/Session.h"
#include "ui/settings/ClerksSection.h"
#include "ui/settings/CommitteesSection.h"
#include "ui/settings/DesktopSection.h"
#include "ui/settings/FilesSection.h"
#include "ui/settings/MailSection.h"
#include "ui/settings/PeriodsSection.h"
#include "ui/settings/TextsSection.h"
#include "ui/settings/WorkingDaysSection.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::settings {

using core::settings::ReviewSettings;

namespace {

constexpr int widestForm = 860;
const QString mergeKey = QStringLiteral("settings/review");

}

SettingsPage::SettingsPage(session::Session &session, QWidget *parent, const session::TimingFactory &timing)
    : QWidget(parent), m_session(session), m_autoSave([this] { takeOver(); }, timing()),
      m_bar(new widgets::MessageBar(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setAccessibleName(tr("Settings"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *form = new QWidget(scroll);
    form->setMaximumWidth(widestForm);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 0, 16, 20);
    column->setSpacing(10);
    m_sections = {new WorkingDaysSection(session.today(), form), new PeriodsSection(form), new TextsSection(form),
                  new MailSection(form), new ClerksSection(session, form)};
    auto *desktop = new DesktopSection(session, form);
    m_sections.push_back(desktop);
    m_sections.push_back(new FilesSection(form));
    connect(desktop, &DesktopSection::changed, this, &SettingsPage::desktopSettingsChanged);
    for (Section *section : m_sections) {
        column->addWidget(section);
        section->setReadOnly(session.isReadOnly());
        connect(section, &Section::edited, this, [this] {
            if (!m_filling)
                m_autoSave.touch();
        });
    }
    column->addWidget(new CommitteesSection(session, form));
    column->addStretch();
    scroll->setWidget(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_bar);
    layout->addWidget(scroll, 1);
    connect(&session, &session::Session::directoryChanged, this, &SettingsPage::reload);
    m_stored.answerWorkingDays = -1; // as nothing that is stored: shown in any case
    reload();
}

SettingsPage::~SettingsPage()
{
    m_autoSave.discard();
}

QWidget *SettingsPage::makeHeader()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Settings"), head);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    auto *close = new QPushButton(tr("&Close"), head);
    close->setObjectName(QStringLiteral("settingsClose"));
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &SettingsPage::closed);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->addWidget(title, 1);
    layout->addWidget(close);
    return head;
}

void SettingsPage::reload()
{
    const ReviewSettings stored = core::settings::reviewSettings(m_session.directory());
    if (stored == m_stored)
        return;
    m_stored = stored;
    m_autoSave.discard();
    m_filling = true;
    for (Section *section : m_sections)
        section->show(stored);
    m_filling = false;
}

void SettingsPage::takeOver()
{
    ReviewSettings after = m_stored;
    for (const Section *section : m_sections)
        section->take(after);
    if (after == m_stored)
        return;
    const ReviewSettings before = std::exchange(m_stored, after);
    m_session.save(
        core::settings::setReviewSettings(m_session.edits(), m_session.directory(), after),
        [page = QPointer(this), before](bool written) {
            if (!page || written)
                return;
            // What is typed stays on the screen and is tried again with the next edit.
            page->m_stored = before;
            page->m_bar->showMessage(
                widgets::MessageBar::Kind::Warning,
                tr("The settings could not be saved; they are tried again with your next change."));
        },
        mergeKey);
}

void SettingsPage::flush()
{
    m_autoSave.flush();
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

}
