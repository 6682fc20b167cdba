#include "ui/letter/LetterPage.h"

#include "core/base/Dates.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/TextWriter.h"
#include "ui/letter/CompareDialog.h"
#include "ui/letter/LetterForm.h"
#include "ui/letter/LetterHeader.h"
#include "ui/letter/LetterLifePanel.h"
#include "ui/letter/LetterOutput.h"
#include "ui/letter/NextReviewLine.h"
#include "ui/letter/PreviewPane.h"
#include "ui/letter/ReleaseDialog.h"
#include "ui/record/LetterPreview.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/MessageBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::letter {

using namespace core::base;
using namespace core::model;
using widgets::MessageBar;

namespace {

/// Several letters typed at once are set once; still far below what an eye notices.
constexpr int layoutDelayMs = 15;

}

LetterPage::LetterPage(session::Session &session, QWidget *parent, const session::TimingFactory &timing)
    : QWidget(parent), m_session(session), m_draft(session), m_autoSave([this] { flush(); }, timing()),
      m_bar(new MessageBar(this)), m_output(nullptr), m_header(new LetterHeader(this)), m_form(new LetterForm(this)),
      m_life(new LetterLifePanel(this)), m_review(new NextReviewLine(session, this)),
      m_progress(new widgets::JobBar(QStringLiteral("letterJob"), this)), m_preview(new PreviewPane(this))
{
    m_output = new LetterOutput(this, m_bar, m_progress);
    setObjectName(QStringLiteral("letterPage"));
    setAccessibleName(tr("Letter"));
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("letterNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 0);

    auto *formPane = new QWidget(this);
    auto *formLayout = new QVBoxLayout(formPane);
    formLayout->setContentsMargins({});
    formLayout->setSpacing(0);
    formLayout->addWidget(m_notice);
    formLayout->addWidget(m_life);
    formLayout->addWidget(m_review);
    formLayout->addWidget(m_form);
    formLayout->addStretch();
    auto *scroll = new widgets::FormArea(this);
    scroll->setWidget(formPane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("letterSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    const int form = fontMetrics().horizontalAdvance(u'n') * 52;
    splitter->setSizes({form, form * 2});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addWidget(splitter, 1);

    connect(m_header, &LetterHeader::backAsked, this, [this] {
        flush();
        Q_EMIT closed();
    });
    connect(m_header, &LetterHeader::printAsked, this, &LetterPage::print);
    connect(m_header, &LetterHeader::saveAsked, this, &LetterPage::save);
    connect(m_header, &LetterHeader::releaseAsked, this, &LetterPage::askForRelease);
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(layoutDelayMs);
    connect(&m_layoutTimer, &QTimer::timeout, this, &LetterPage::showLetter);
    connect(m_form, &LetterForm::edited, this, &LetterPage::takeOver);
    connect(m_life, &LetterLifePanel::sent, this, [this](const QDate &on, const QString &way) {
        m_draft.markSent(on, way, [this] {
            m_bar->showMessage(MessageBar::Kind::Information, tr("Noted as sent."));
            showDraft();
        });
    });
    connect(m_life, &LetterLifePanel::noted, this, [this](std::size_t reader, std::optional<QDate> on) {
        m_draft.markNoted(reader, on, [this] { showDraft(); });
    });
    connect(m_life, &LetterLifePanel::correctionAsked, this, &LetterPage::startCorrection);
    connect(m_life, &LetterLifePanel::comparisonAsked, this, &LetterPage::compare);
    connect(&m_session, &session::Session::changed, this, &LetterPage::sessionChanged);
    connect(&m_session, &session::Session::directoryChanged, this, [this] {
        m_form->setDirectory(m_session.directory());
        if (m_open)
            showDraft();
    });
    connect(&m_session, &session::Session::failed, this, [this](const Error &error) {
        if (isVisible())
            m_bar->showError(error);
    });
    // Queued: the draft is still inside the write that failed.
    connect(
        &m_session, &session::Session::conflict, this,
        [this](const session::Conflict &conflict) {
            for (const Change &change : conflict.mine.changes) {
                if (change.ref() == RecordRef{RecordKind::Memo, m_draft.memo().id.value})
                    takeOverOthers();
            }
        },
        Qt::QueuedConnection);
    connect(m_output, &LetterOutput::busyChanged, m_header, &LetterHeader::setBusy);
    // Where this fails, the file is found in its place at the next start.
    connect(m_output, &LetterOutput::filed, this,
            [this](const QString &promised) { (void)m_session.database().memos().forgetPromise(promised).ok(); });
    m_form->setDirectory(m_session.directory());
}

LetterPage::~LetterPage()
{
    flush();
}

record::LetterPreview *LetterPage::preview() const
{
    return m_preview->preview();
}

void LetterPage::compose(ResolutionId resolution)
{
    flush();
    start(m_draft.compose(resolution));
}

void LetterPage::open(MemoId memo, ResolutionId resolution)
{
    flush();
    start(m_draft.open(resolution, memo));
}

void LetterPage::flush()
{
    if (m_open)
        m_form->commitTyped(); // comes back here when it was a date
    m_autoSave.discard();
    if (m_open)
        m_draft.save(m_editedField);
}

bool LetterPage::datesAreRead()
{
    flush();
    const widgets::DateField *unread = m_form->unreadDate();
    if (!unread || m_draft.isFrozen())
        return true;
    m_bar->showMessage(
        MessageBar::Kind::Warning,
        tr("“%1” is no date; for example 24.8.22 or 24.08.2022. The letter stays as it is until it can be read.")
            .arg(unread->line()->text().trimmed()));
    unread->line()->setFocus();
    unread->line()->selectAll();
    return false;
}

void LetterPage::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void LetterPage::start(const Result<void> &loaded)
{
    m_bar->clear();
    m_editedField.clear();
    m_open = loaded.ok();
    setEnabled(m_open);
    if (!loaded) {
        m_bar->showError(loaded.error());
        return;
    }
    m_form->forgetTyped();
    showDraft();
    preview()->showPage(0);
}

void LetterPage::takeOver(const QString &field)
{
    const Memo before = m_draft.memo();
    const Memo typed = m_form->memo();
    if (field != m_editedField) {
        // Saving announces itself; the form holds the beginning of another field by now and must not be filled meanwhile.
        const QScopedValueRollback taking(m_takingOver, true);
        flush();
        showState();
    }
    m_editedField = field;
    m_draft.setMemo(merged(before, typed, m_draft.memo()));
    const Memo &now = m_draft.memo();
    // These choose other standing words.
    if (before.isFinal != now.isFinal || before.profile != now.profile || before.distribution != now.distribution)
        showForm();
    if (!m_layoutTimer.isActive())
        m_layoutTimer.start();
    m_autoSave.touch();
}

void LetterPage::showForm()
{
    QStringList profiles;
    for (const auto &profile : core::letter::profilesOf(m_session.directory()))
        profiles += profile.name;
    m_form->setToday(m_session.today());
    Memo shown = m_draft.memo();
    if (!shown.date)
        shown.date = m_session.today(); // as it prints; not the date of the letter that was shown before
    m_form->setMemo(shown, m_draft.standing(), m_draft.house(), profiles);
}

void LetterPage::showState()
{
    const Resolution &resolution = m_draft.file().resolution;
    const MemoState state = m_draft.memo().state;
    m_header->showLetter(m_draft.memo().corrects ? tr("Correction letter on %1").arg(resolution.reference)
                                                 : tr("Letter on %1").arg(resolution.reference),
                         m_draft.isStored() ? label(state) : tr("new"));
    m_header->showRelease(state == MemoState::Draft, !m_session.isReadOnly());
}

void LetterPage::showDraft()
{
    showState();
    showForm();
    m_form->setReadOnly(m_draft.isFrozen() || m_session.isReadOnly());
    m_form->setVisible(!m_draft.isFrozen());
    showLife();
    showLetter();
}

void LetterPage::showLife()
{
    m_life->setVisible(m_draft.isFrozen());
    m_review->setVisible(m_draft.isFrozen());
    if (!m_draft.isFrozen())
        return;
    QString kept;
    const auto released = m_session.database().memos().released(m_draft.memo().id);
    if (released && *released)
        kept = tr("Kept as it left the house on %1. SHA-256 of the PDF: %2")
                   .arg(shortGermanDate((*released)->releasedOn), (*released)->sha256.left(16) + u'…');
    const bool hasPrevious = core::letter::previousLetter(m_draft.file(), m_draft.memo()) != nullptr;
    m_life->showMemo(m_draft.memo(), kept, hasPrevious, m_session.today(), m_session.isReadOnly());
    m_review->showFor(m_draft.file().resolution, m_draft.memo());
}

void LetterPage::showLetter()
{
    m_layoutTimer.stop();
    const core::letter::Letter letter = m_draft.letter();
    preview()->setPages(core::letter::layout(letter, m_draft.house()));
    // What a screen reader, or a test from outside, can read of the page.
    preview()->setAccessibleDescription(core::letter::toPlainText(letter));
    showNotice();
}

void LetterPage::showNotice()
{
    QStringList notices;
    if (!m_draft.isFrozen()) {
        for (const auto &finding : m_draft.findings())
            notices += (finding.isGap ? QStringLiteral("⚠ ") : QString()) + finding.sentence;
    } else if (m_draft.memo().confidential) {
        notices += tr("⚠ This letter is confidential: it may only go to those who are entitled to see it.");
    }
    if (const auto proposed = m_draft.proposedReview())
        notices += tr("The next review, %1, is what its rule proposes.").arg(shortGermanDate(proposed));
    m_notice->setText(notices.join(u'\n'));
    m_notice->setAccessibleName(m_notice->text());
    m_notice->setVisible(!notices.isEmpty());
}

void LetterPage::sessionChanged(const core::store::ChangeNotice &notice)
{
    const auto &ids = notice.resolutions;
    if (m_open && (notice.everything || std::find(ids.begin(), ids.end(), m_draft.file().resolution.id) != ids.end()))
        takeOverOthers();
}

void LetterPage::takeOverOthers()
{
    const auto collision = m_draft.reload();
    if (!collision) {
        m_open = false;
        setEnabled(false);
        m_bar->showError(collision.error());
        return;
    }
    if (*collision)
        askWhichVersion();
    if (!m_takingOver)
        showDraft();
}

void LetterPage::askWhichVersion()
{
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("Somebody else changed the same field of this letter meanwhile. Nothing was overwritten."),
                       {{tr("Keep &mine"),
                         [this] {
                             m_draft.keepMine();
                             flush();
                             showDraft();
                         }},
                        {tr("Take &theirs"), [this] {
                             m_draft.takeTheirs();
                             showDraft();
                         }}});
}

void LetterPage::print()
{
    if (datesAreRead())
        m_draft.keep([this] { m_output->askAndPrint(m_draft.letter(), m_draft.house()); });
}

void LetterPage::save(core::letter::LetterFormat format)
{
    if (datesAreRead())
        m_draft.keep([this, format] { m_output->askAndSave(m_draft.document(), format); });
}

void LetterPage::askForRelease()
{
    if (!m_open || m_draft.isFrozen() || m_session.isReadOnly() || !datesAreRead())
        return;
    const auto findings = m_draft.findings();
    const bool saysTold = std::any_of(findings.begin(), findings.end(), [](const core::letter::LetterFinding &finding) {
        return finding.kind == core::letter::LetterFinding::Kind::NothingNew;
    });
    auto *dialog = new ReleaseDialog(m_draft.file().resolution.reference, findings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto again = saysTold ? core::letter::ToldAgain::Allow : core::letter::ToldAgain::Refuse;
    connect(dialog, &QDialog::accepted, this, [this, dialog, again] { release(again, dialog->folder()); });
    dialog->open();
}

void LetterPage::release(core::letter::ToldAgain again, const QString &folder)
{
    const QString path = folder.isEmpty() ? QString() : LetterOutput::placeFor(m_draft.document(), folder);
    m_draft.release(again, path, [this, path] {
        showDraft();
        m_bar->showMessage(MessageBar::Kind::Information, tr("The letter is released and cannot be changed any more."));
        if (!path.isEmpty())
            m_output->file(m_draft.document(), path, path);
        Q_EMIT released(m_draft.memo().id, m_draft.file().resolution.id);
    });
}

void LetterPage::startCorrection()
{
    m_draft.startCorrection();
    m_editedField.clear();
    showDraft();
    preview()->showPage(0);
    m_bar->showMessage(MessageBar::Kind::Information,
                       tr("This is a new letter; it takes the place of the other one when it is released."));
}

void LetterPage::compare()
{
    const auto difference = m_draft.differenceToPrevious();
    if (!difference) {
        m_bar->showError(difference.error());
        return;
    }
    const Memo *previous = core::letter::previousLetter(m_draft.file(), m_draft.memo());
    auto *dialog =
        new CompareDialog(*difference, shortGermanDate(m_draft.memo().date), shortGermanDate(previous->date), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
