#include "ui/batch/BatchPage.h"

#include "core/base/ErrorText.h"
#include "core/settings/ReviewSettings.h"
#include "ui/batch/BatchModel.h"
#include "ui/batch/BatchTable.h"
#include "ui/batch/ChoiceBar.h"
#include "ui/batch/OutputPanel.h"
#include "ui/record/LetterPrinter.h"
#include "ui/session/Job.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/Tones.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::batch {

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using session::Job;
using widgets::MessageBar;

namespace {

constexpr int pauseMs = 300;
/// What takes longer to examine shows how far it is.
constexpr int quietMs = 400;

}

BatchPage::BatchPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new BatchModel(this)), m_bar(new MessageBar(this)),
      m_count(new widgets::DimLabel({}, this)), m_choice(new ChoiceBar(session.today(), this)),
      m_table(new BatchTable(*m_model, this)), m_empty(new widgets::EmptyState(this)),
      m_stack(new QStackedWidget(this)), m_all(new QCheckBox(tr("All that are &complete"), this)),
      m_reasons(new QLabel(this)), m_output(new OutputPanel(this)),
      m_progress(new widgets::JobBar(QStringLiteral("batchJob"), this)), m_make(new QPushButton(this)),
      m_again(new QPushButton(tr("&New choice"), this))
{
    setObjectName(QStringLiteral("batchPage"));
    setAccessibleName(tr("Many letters at once"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setTexts(tr("No letter is due"), tr("Choose a later day above to look further ahead, or a list."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_choice);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFooter());

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BatchPage::examine);
    connect(m_choice, &ChoiceBar::changed, this, &BatchPage::examine);
    connect(m_model, &BatchModel::ticksChanged, this, &BatchPage::showCounts);
    connect(m_output, &OutputPanel::changed, this, &BatchPage::showCounts);
    connect(m_table, &BatchTable::currentRowChanged, this, &BatchPage::showReasons);
    connect(m_table, &BatchTable::opened, this, &BatchPage::resolutionRequested);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) { m_model->tickComplete(on); });
    connect(m_make, &QPushButton::clicked, this, [this] { make(true); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_bar->clear();
        examine();
    });
    const auto stale = [this] {
        m_stale = true;
        if (isVisible() && !m_running && !m_model->showsOutcome()) {
            m_pause.start();
            showCounts();
        }
    };
    connect(&m_session, &session::Session::changed, this, stale);
    connect(&m_session, &session::Session::directoryChanged, this, stale);
    m_output->setReleasable(!m_session.isReadOnly());
    showCounts();
}

QWidget *BatchPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *back = new QToolButton(header);
    back->setObjectName(QStringLiteral("batchClose"));
    back->setAutoRaise(true);
    back->setArrowType(Qt::LeftArrow);
    back->setToolTip(tr("Back"));
    back->setAccessibleName(tr("Back from the letters"));
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QToolButton::clicked, this, &BatchPage::closed);
    auto *title = new QLabel(tr("Many letters at once"), header);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("batchCount"));
    m_all->setObjectName(QStringLiteral("batchAll"));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(10);
    layout->addWidget(back);
    layout->addWidget(title);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_all);
    return header;
}

QWidget *BatchPage::makeFooter()
{
    auto *footer = new QWidget(this);
    m_reasons->setObjectName(QStringLiteral("batchReasons"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setContentsMargins(16, 8, 16, 0);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasons->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 8);
    m_reasons->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_make->setObjectName(QStringLiteral("batchMake"));
    m_again->setObjectName(QStringLiteral("batchAgain"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 4, 16, 12);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_make);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_reasons);
    layout->addWidget(m_output);
    layout->addLayout(buttons);
    return footer;
}

void BatchPage::open()
{
    open({}, {}, false);
}

void BatchPage::open(const QString &listName, std::vector<ResolutionId> list, bool takeList)
{
    if (m_running)
        return;
    m_choice->setToday(m_session.today());
    if (!listName.isEmpty())
        m_choice->offerList(listName, std::move(list), takeList);
    m_bar->clear();
    examine();
}

void BatchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !isBusy() && !m_model->showsOutcome()) {
        m_pause.start();
        showCounts();
    }
}

bool BatchPage::isBusy() const
{
    return m_running || m_examining;
}

BatchChoice BatchPage::choice() const
{
    BatchChoice choice;
    choice.today = m_session.today();
    choice.nextReviewOn = m_choice->reviewOn();
    choice.answersUntil = m_choice->answersUntil();
    if (m_choice->reviewByRule()) {
        choice.reviewOf = [](const Resolution &resolution, const Directory &directory,
                             const QDate &after) -> std::optional<QDate> {
            const auto day = core::settings::proposedReview(resolution, directory, after);
            return day ? std::optional(day->on) : std::nullopt;
        };
    }
    return choice;
}

void BatchPage::examine()
{
    if (m_running)
        return;
    if (m_examining) {
        // Its outcome would be that of an earlier choice; the next one begins when it has stopped.
        m_examining->cancel();
        m_stale = true;
        return;
    }
    m_pause.stop();
    m_stale = false;
    m_examining = Job::startWith<std::vector<BatchLetter>>(
        m_session.database(), this,
        [ids = m_choice->list(), until = m_choice->dueUntil(), chosen = choice()](core::store::Database &database,
                                                                                  Progress &progress) {
            return lettersOf(database, ids, until, chosen, progress);
        },
        [this](const Result<std::vector<BatchLetter>> &letters) { takeExamined(letters); });
    QTimer::singleShot(quietMs, m_examining.data(),
                       [this] { m_progress->watch(*m_examining, tr("Looking what is complete …")); });
    showCounts();
}

void BatchPage::takeExamined(Result<std::vector<BatchLetter>> letters)
{
    m_examining = nullptr;
    if (m_stale) {
        examine();
        return;
    }
    if (!letters) {
        if (letters.error().kind != ErrorKind::Cancelled)
            m_bar->showError(letters.error());
    } else {
        m_model->setLetters(std::move(*letters));
    }
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showCounts();
    showReasons();
    Q_EMIT examined();
}

void BatchPage::showCounts()
{
    const int all = m_model->rowCount();
    const int complete = m_model->completeCount();
    const int ticked = int(m_model->ticked().size());
    const int tickedIncomplete = int(m_model->tickedIncomplete().size());
    const bool done = m_model->showsOutcome();
    m_count->setText(done ? tr("%1 of %n letter(s) made", nullptr, all).arg(ticked)
                          : tr("%n letter(s), %1 complete, %2 not", nullptr, all).arg(complete).arg(all - complete));
    m_all->setEnabled(!done && complete > 0 && !m_running);
    const int tickedComplete = ticked - tickedIncomplete;
    m_all->setCheckState(tickedComplete == 0          ? Qt::Unchecked
                         : tickedComplete == complete ? Qt::Checked
                                                      : Qt::PartiallyChecked);
    m_make->setVisible(!done);
    m_again->setVisible(done);
    const Output output = m_output->output();
    m_make->setText(output.release                     ? tr("&Release %n letter(s)", nullptr, ticked)
                    : output.kind == OutputKind::Print ? tr("P&rint %n letter(s)…", nullptr, ticked)
                                                       : tr("&Make %n letter(s)", nullptr, ticked));
    // What was written meanwhile may have made a letter incomplete.
    m_make->setEnabled(ticked > 0 && !isBusy() && !m_pause.isActive() &&
                       (output.kind == OutputKind::Print || !output.folder.isEmpty()));
    m_choice->setEnabled(!m_running && !done);
    m_output->setEnabled(!m_running && !done);
    m_table->setEnabled(!m_running);
}

void BatchPage::showReasons()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_reasons->setText(m_model->rowCount() == 0
                               ? QString()
                               : tr("Enter or a double click opens the resolution, the space bar ticks it."));
        return;
    }
    m_reasons->setText(m_model->letter(row).reference + QStringLiteral(": ") +
                       m_model->index(row, BatchModel::State).data().toString());
}

BatchOrder BatchPage::orderFor(bool withIncomplete) const
{
    BatchOrder order;
    order.choice = choice();
    order.output = m_output->output();
    order.resolutions = m_model->ticked();
    const auto incomplete = m_model->tickedIncomplete();
    if (withIncomplete)
        order.choice.evenIfIncomplete = incomplete;
    else
        std::erase_if(order.resolutions, [&](ResolutionId id) {
            return std::find(incomplete.begin(), incomplete.end(), id) != incomplete.end();
        });
    order.who = m_session.who();
    order.now = m_session.now();
    order.office = record::chosenLibreOffice();
    return order;
}

int BatchPage::filesThere(const BatchOrder &order) const
{
    if (order.output.kind != OutputKind::Files)
        return 0;
    const QDir folder(order.output.folder);
    int there = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BatchLetter &letter = m_model->letter(row);
        const bool wanted =
            std::find(order.resolutions.begin(), order.resolutions.end(), letter.resolution) != order.resolutions.end();
        there += wanted && folder.exists(letter.fileName + u'.' + suffix(order.output.format)) ? 1 : 0;
    }
    return there;
}

void BatchPage::make(bool withIncomplete)
{
    const BatchOrder order = orderFor(withIncomplete);
    if (order.resolutions.empty() || isBusy())
        return;
    m_output->remember();
    if (order.output.kind == OutputKind::Files && needsOffice(order.output.format) && !order.office.isThere()) {
        m_bar->showMessage(
            MessageBar::Kind::Warning,
            tr("Accessible PDF and Word documents are made by LibreOffice, which was not found on this computer. Nothing was made."));
        return;
    }
    const int incomplete = int(order.choice.evenIfIncomplete.size());
    const int there = filesThere(order);
    const auto go = [this, order](bool replaceFiles) {
        BatchOrder sure = order;
        sure.replaceFiles = replaceFiles;
        sure.output.kind == OutputKind::Print ? askForPrinter(sure) : start(sure);
    };
    QStringList sentences;
    if (incomplete > 0)
        sentences += tr("%n of the ticked letters are not complete.", nullptr, incomplete);
    if (order.output.release)
        sentences += tr("Released letters are kept as they are now and cannot be changed any more.");
    if (there > 0 && order.output.release)
        sentences +=
            tr("%n file(s) of these names are in the folder already; they stay, and the new ones get other names.",
               nullptr, there);
    else if (there > 0)
        sentences += tr("%n file(s) of these names are in the folder already.", nullptr, there);
    if (sentences.isEmpty()) {
        go(false);
        return;
    }
    std::vector<MessageBar::Action> actions;
    if (there > 0 && !order.output.release)
        actions = {{tr("&Replace them"), [go] { go(true); }}, {tr("&Keep both"), [go] { go(false); }}};
    else
        actions = {{order.output.release ? tr("&Release") : tr("&Make all"), [go] { go(false); }}};
    if (incomplete > 0 && incomplete < int(order.resolutions.size()))
        actions.push_back({tr("&Only the complete ones"), [this] { make(false); }});
    actions.push_back({tr("&Back"), [] {}});
    m_bar->showMessage(MessageBar::Kind::Warning, sentences.join(u' '), actions);
}

void BatchPage::askForPrinter(const BatchOrder &order)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_bar->showError(
            {ErrorKind::NotFound,
             tr("No printer is set up on this computer; nothing was printed. One PDF of all can be printed elsewhere.")});
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    record::makeExact(*printer);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("batchPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto option : {QAbstractPrintDialog::PrintSelection, QAbstractPrintDialog::PrintCurrentPage,
                              QAbstractPrintDialog::PrintPageRange, QAbstractPrintDialog::PrintToFile})
        dialog->setOption(option, false);
    // The dialog keeps a plain pointer; the printer must outlive it even when it is cancelled.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, printer, order] { printOn(printer, order); });
    dialog->open();
}

void BatchPage::printOn(std::shared_ptr<QPrinter> printer, BatchOrder order)
{
    order.output.kind = OutputKind::Print;
    order.printer = std::move(printer);
    start(order);
}

void BatchPage::start(const BatchOrder &order)
{
    if (isBusy())
        return;
    m_bar->clear();
    m_running = Job::startWith<BatchOutcome>(
        m_session.database(), this,
        [order](core::store::Database &database, Progress &progress) { return run(order, database, progress); },
        [this, output = order.output](const Result<BatchOutcome> &outcome) { finish(outcome, output); });
    setFocus(
        Qt::OtherFocusReason); // the keyboard waits here, and not with whatever follows the controls that are off now
    m_progress->watch(*m_running, order.output.release ? tr("Releasing the letters …") : tr("Making the letters …"));
    showCounts();
}

void BatchPage::finish(const Result<BatchOutcome> &outcome, const Output &output)
{
    m_running = nullptr;
    if (outcome) {
        m_model->showOutcome(*outcome);
        showOutcome(*outcome, output);
    } else if (outcome.error().kind == ErrorKind::Cancelled) {
        m_bar->showMessage(MessageBar::Kind::Information,
                           output.kind == OutputKind::Print ? tr("Cancelled; what the printer has already is printed.")
                                                            : tr("Cancelled; no letter was made."));
    } else {
        m_bar->showError(outcome.error());
    }
    m_stale = true;
    showCounts();
    showReasons();
    if (hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

void BatchPage::showOutcome(const BatchOutcome &outcome, const Output &output)
{
    const int made = int(outcome.made.size());
    int leftOut = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        leftOut += !m_model->isTicked(row) && !m_model->letter(row).isComplete() ? 1 : 0;
    std::vector<MessageBar::Action> actions;
    if (output.kind == OutputKind::Joined && made > 0) {
        const QString path = outcome.made.front().path;
        actions.push_back({tr("Open the &PDF"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    }
    if (output.kind != OutputKind::Print)
        actions.push_back(
            {tr("Open &folder"), [path = output.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    const bool failed = outcome.stoppedBy && outcome.stoppedBy->kind != ErrorKind::Cancelled;
    m_bar->showMessage(failed ? MessageBar::Kind::Error : MessageBar::Kind::Information,
                       summaryOf(outcome, output, leftOut), actions);
}

}
