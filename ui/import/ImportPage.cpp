#include "ui/import/ImportPage.h"

#include "core/base/ErrorText.h"
#include "ui/import/CertainLetters.h"
#include "ui/import/CityOffer.h"
#include "ui/import/DoubtPane.h"
#include "ui/import/FieldsJson.h"
#include "ui/import/FileBar.h"
#include "ui/import/MemoForm.h"
#include "ui/import/PlanBar.h"
#include "ui/import/SourceView.h"
#include "ui/session/Job.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/MessageBar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::import {

using namespace core::base;
using namespace core::model;
using session::Job;
using widgets::MessageBar;

namespace {

/// What accepting would do is told soon after the last keystroke, not at each.
constexpr int planDelayMs = 150;

}

ImportPage::ImportPage(session::Session &session, QWidget *parent, const session::TimingFactory &timing)
    : QWidget(parent), m_session(session), m_certain(new CertainLetters(session, m_letters, this)),
      m_cityOffer(new CityOffer(session, this)), m_reader(std::make_shared<std::optional<core::import::MemoReader>>()),
      m_draft([this] { keepDraft(); }, timing()), m_fileBar(new FileBar(this)), m_bar(new MessageBar(this))
{
    setObjectName(QStringLiteral("importPage"));
    setAccessibleName(tr("Import letters"));
    m_body = makeBody();
    m_planBar = makePlanBar();
    m_message = new QWidget(this);
    m_sentence = new QLabel(m_message);
    m_sentence->setObjectName(QStringLiteral("importSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(m_message);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->setMaximumWidth(320);
    auto *messageLayout = new QVBoxLayout(m_message);
    messageLayout->addStretch();
    messageLayout->addWidget(m_sentence);
    messageLayout->addWidget(m_progress, 0, Qt::AlignHCenter);
    messageLayout->addStretch();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_body);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_fileBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_planBar);

    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(planDelayMs);
    connect(&m_planTimer, &QTimer::timeout, this, &ImportPage::showPlan);
    connect(m_fileBar, &FileBar::stepped, this, [this](int by) { goTo(m_letters.shownIndex() + by); });
    connect(m_form, &MemoForm::edited, this, [this] { takeOver(); });
    connect(m_form, &MemoForm::focused, this, [this](const QString &field) {
        if (const OpenedLetter *file = m_letters.shown()) {
            const Lines lines = file->letter.places(file->fields).value(field);
            m_source->highlight(lines.first, lines.last);
            m_form->showAsChosen(field);
        }
    });
    connect(m_source, &SourceView::lineChosen, this, &ImportPage::goToLine);
    connect(m_doubts, &DoubtPane::chosen, this, &ImportPage::goToDoubt);
    connect(m_doubts, &DoubtPane::suggestionTaken, this, &ImportPage::takeSuggestion);
    connect(m_doubts, &DoubtPane::ticked, this, [this](int index, bool settled) {
        if (OpenedLetter *file = m_letters.shown()) {
            file->letter.doubts[size_t(index)].settled = settled;
            showHeader();
        }
    });
    connect(m_fileBar, &FileBar::certainAccepted, m_certain, &CertainLetters::store);
    connect(m_certain, &CertainLetters::stored, this,
            [this](const QString &path) { m_session.removeDraft(draftKey(path)); });
    connect(m_certain, &CertainLetters::finished, this, &ImportPage::showStoredCertain);
    connect(&m_session, &session::Session::changed, this, [this] { m_planTimer.start(); });
    connect(&m_session, &session::Session::failed, this, [this](const Error &error) {
        if (isVisible())
            m_bar->showError(error);
    });
    showFile();
}

ImportPage::~ImportPage()
{
    m_draft.flush();
}

void ImportPage::openFiles(const QStringList &paths)
{
    if (m_letters.isEachStored())
        m_letters.clear();
    const bool wasEmpty = !m_letters.shown();
    m_letters.add(paths);
    wasEmpty ? showFile() : showHeader();
    readNext();
}

void ImportPage::readNext()
{
    OpenedLetter *next = m_letters.firstThatIs(State::Waiting);
    if (m_job || !next)
        return;
    next->state = State::Reading;
    const QString path = next->path;
    m_job = Job::start<ReadLetter>(
        this,
        [path, reader = m_reader](Progress &progress) {
            // The word list is loaded in the thread of the first job and kept for the others.
            if (!*reader)
                reader->emplace();
            return readLetter(path, **reader, progress);
        },
        [this, path](Result<ReadLetter> result) { finishReading(path, std::move(result)); });
    connect(m_job, &Job::progressed, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    showFile();
}

void ImportPage::finishReading(const QString &path, Result<ReadLetter> result)
{
    m_job = nullptr;
    OpenedLetter *file = m_letters.firstThatIs(State::Reading);
    if (!file) {
        readNext(); // it was closed while it was read, and others may wait by now
        return;
    }
    if (result) {
        file->state = State::Read;
        file->letter = *std::move(result);
        file->fields = file->letter.fields;
        if (restoreDraft(*file))
            m_bar->showMessage(MessageBar::Kind::Information,
                               tr("Your corrections to “%1” were restored.").arg(file->fileName()));
    } else {
        file->state = State::Unreadable;
        file->sentence = sentence(result.error());
    }
    showFile();
    Q_EMIT fileRead(path);
    readNext();
}

void ImportPage::goTo(int index)
{
    m_draft.flush();
    m_bar->clear(); // it may ask about the letter that is left
    m_letters.show(index);
    showFile();
}

void ImportPage::showFile()
{
    const OpenedLetter *file = m_letters.shown();
    const bool readable = file && file->state == State::Read;
    m_stack->setCurrentWidget(readable ? m_body : m_message);
    m_progress->setVisible(file && file->state != State::Unreadable && file->state != State::Stored);
    m_progress->setRange(0, 0);
    if (!file)
        m_sentence->setText(
            tr("No letter is open.\nChoose “Import…” or drop a letter, as text or PDF, on the window."));
    else if (readable) {
        m_source->setLines(file->letter.lines);
        std::set<int> doubtful;
        for (const Doubt &doubt : file->letter.doubts)
            doubtful.insert(doubt.line);
        m_source->setDoubtfulLines(std::move(doubtful));
        m_form->setFields(file->fields);
    } else {
        const QString name = file->fileName();
        const QString working = file->state == State::Storing
                                    ? tr("“%1” is stored as soon as another program has finished writing.").arg(name)
                                    : tr("Reading “%1”…").arg(name);
        m_sentence->setText(file->sentence.isEmpty() ? working : file->sentence);
    }
    m_sentence->setAccessibleName(m_sentence->text());
    showHeader();
    showPlan();
}

void ImportPage::showHeader()
{
    const OpenedLetter *file = m_letters.shown();
    m_fileBar->showFile(file ? file->fileName() : tr("Import letters"), file ? file->stateText() : QString(),
                        m_letters.shownIndex(), m_letters.count());
    m_fileBar->showCertain(m_letters.certainCount());
    m_doubts->setDoubts(file && file->state == State::Read ? file->letter.doubts : std::vector<Doubt>());
}

void ImportPage::showPlan()
{
    m_planTimer.stop();
    const OpenedLetter *file = m_letters.shown();
    m_plan = {};
    const bool readable = file && file->state == State::Read;
    const QString problem = readable ? m_form->problems() : QString();
    m_planBar->showProblem(problem);
    if (!readable) {
        m_planBar->showSentence(file && file->state == State::Stored ? file->sentence : QString());
        return;
    }
    const auto plan = file->plan(m_session);
    if (!plan) {
        m_planBar->showSentence(sentence(plan.error()));
        return;
    }
    m_plan = *plan;
    m_planBar->showPlan(m_plan, file->fields.clauses, file->replacedWordings);
    m_planBar->setAcceptable(problem.isEmpty() && !m_session.isReadOnly());
}

void ImportPage::takeOver()
{
    OpenedLetter *file = m_letters.shown();
    if (!file)
        return;
    const MemoFields before = file->fields;
    file->fields = m_form->fields();
    followEdit(*file, before);
}

void ImportPage::followEdit(OpenedLetter &file, const MemoFields &before)
{
    follow(file.letter.doubts, before, file.fields);
    for (Doubt &doubt : file.letter.doubts)
        doubt.place = MemoForm::nameOf(doubt.field);
    showHeader();
    m_planTimer.start();
    m_draft.touch();
}

void ImportPage::accept()
{
    if (m_planTimer.isActive())
        showPlan();
    const OpenedLetter *file = m_letters.shown();
    if (!file || !m_planBar->isAcceptable())
        return;
    if (file->isCertain() || m_plan.changesNothing()) {
        store();
        return;
    }
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("%n doubt(s) about this letter are open. What is stored now is what the fields show.",
                          nullptr, openCount(file->letter.doubts)),
                       {{tr("Accept &nevertheless"), [this] { store(); }},
                        {tr("&Look at them"), [this] { m_doubts->goToNextOpen(); }}});
}

void ImportPage::store()
{
    if (m_planTimer.isActive())
        showPlan();
    OpenedLetter *file = m_letters.shown();
    if (!file || !m_planBar->isAcceptable())
        return;
    m_bar->clear();
    file->state = State::Storing; // it may have to wait, and once is enough
    const core::import::ImportPlan plan = m_plan;
    const QString path = file->path;
    m_session.submit(plan.changes, [page = QPointer(this), path, plan](bool written) {
        OpenedLetter *stored = page ? page->m_letters.at(path) : nullptr;
        if (!stored)
            return;
        stored->state = written ? State::Stored : State::Read;
        written ? page->showStored(*stored, plan) : page->showFile();
    });
    // Written at once it may have led to another page, which empties the list of files.
    if (const OpenedLetter *waiting = m_letters.at(path); waiting && waiting->state == State::Storing)
        showFile();
}

void ImportPage::showStored(OpenedLetter &file, const core::import::ImportPlan &plan)
{
    m_draft.discard();
    m_session.removeDraft(draftKey(file.path));
    file.markStored(plan);
    const bool isMore = m_letters.showNextToStore();
    showFile();
    if (isMore)
        m_bar->showMessage(MessageBar::Kind::Information, file.sentence);
    else
        Q_EMIT accepted(plan.resolution);
    if (!isMore)
        offerCity();
}

/// Once the round is done: where the page itself still has something to ask, the offer waits.
void ImportPage::offerCity()
{
    for (const OpenedLetter &file : m_letters.all()) {
        if (file.state == State::Stored)
            m_cityOffer->note({corrected(file.letter.memo, file.fields).city, file.letter.memo.address});
    }
    if (m_cityOffer->isOpen())
        Q_EMIT cityRecognised(m_cityOffer);
}

void ImportPage::showStoredCertain(int count)
{
    const bool isMore = m_letters.showNextToStore();
    showFile();
    const QString told = tr("%n letter(s) without doubt were stored.", nullptr, count);
    m_bar->showMessage(MessageBar::Kind::Information, isMore ? tr("%1 Those that wait need a look.").arg(told) : told);
    if (!isMore)
        offerCity();
}

void ImportPage::askToClose()
{
    if (!m_letters.isAnyCorrected()) {
        close();
        return;
    }
    m_bar->showMessage(MessageBar::Kind::Warning, tr("Your corrections are not stored yet."),
                       {{tr("&Discard them"), [this] { close(); }}, {tr("&Go on"), [] {}}});
}

void ImportPage::close()
{
    if (m_job)
        m_job->cancel();
    m_draft.discard();
    offerCity();
    for (const OpenedLetter &file : m_letters.all()) {
        if (file.isCorrected())
            m_session.removeDraft(draftKey(file.path));
    }
    m_letters.clear();
    m_bar->clear();
    showFile();
    Q_EMIT closed();
}

QString ImportPage::draftKey(const QString &path) const
{
    return QStringLiteral("import/") + QFileInfo(path).absoluteFilePath();
}

void ImportPage::keepDraft()
{
    if (const OpenedLetter *file = m_letters.shown(); file && file->isCorrected())
        m_session.putDraft(draftKey(file->path), toJson(file->fields));
}

bool ImportPage::restoreDraft(OpenedLetter &file)
{
    const QString key = draftKey(file.path);
    for (const core::store::Draft &draft : m_session.drafts()) {
        if (draft.key != key)
            continue;
        if (const auto fields = fieldsFromJson(draft.text); fields && !(*fields == file.fields)) {
            follow(file.letter.doubts, file.fields, *fields);
            file.fields = *fields;
            return true;
        }
    }
    return false;
}

QWidget *ImportPage::makeBody()
{
    m_source = new SourceView(this);
    m_doubts = new DoubtPane(this);

    auto *left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(QStringLiteral("importDoubtsSplitter"));
    left->setChildrenCollapsible(false);
    left->addWidget(m_source);
    left->addWidget(m_doubts);
    left->setStretchFactor(0, 1);
    left->setStretchFactor(1, 0);
    const int line = fontMetrics().lineSpacing();
    left->setSizes({line * 30, line * 11});

    m_form = new MemoForm(this);
    m_scroll = new widgets::FormArea(this);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("importSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_scroll);
    splitter->setSizes({1000, 1000});
    return splitter;
}

PlanBar *ImportPage::makePlanBar()
{
    auto *bar = new PlanBar(this);
    connect(bar, &PlanBar::cancelled, this, &ImportPage::askToClose);
    connect(bar, &PlanBar::accepted, this, &ImportPage::accept);
    connect(bar, &PlanBar::replaceWording, this, [this](int clause, bool replace) {
        if (OpenedLetter *file = m_letters.shown()) {
            replace ? void(file->replacedWordings.insert(clause)) : void(file->replacedWordings.erase(clause));
            m_planTimer.start();
        }
    });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ImportPage::accept);
    }
    return bar;
}

}
