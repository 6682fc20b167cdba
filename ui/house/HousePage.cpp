#include "ui/house/HousePage.h"

#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/TextWriter.h"
#include "ui/house/HouseForm.h"
#include "ui/record/LetterPreview.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Tones.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::house {

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using widgets::MessageBar;

namespace {

constexpr int layoutDelayMs = 15;

/// A letter to look at: German, as every letter is.
ResolutionFile exampleFile()
{
    ResolutionFile file;
    file.resolution.id = {1};
    file.resolution.reference = QStringLiteral("V0123/26");
    file.resolution.meeting = QStringLiteral("SR/012/2026");
    file.resolution.title = QStringLiteral("Sanierung der Grundschule am Park");
    file.resolution.fileReference = QStringLiteral("40.2-01");
    const char16_t *wordings[] = {u"Die Grundschule am Park wird bis Ende 2027 saniert.",
                                  u"Über den Fortgang der Arbeiten ist halbjährlich zu berichten."};
    const char16_t *reports[] = {
        u"Die Planung ist abgeschlossen. Die Bauleistungen sind ausgeschrieben; der Zuschlag ist für das Frühjahr vorgesehen.",
        u"Der Bericht erfolgt hiermit."};
    for (int i = 0; i < 2; ++i) {
        Clause clause;
        clause.id = {i + 2};
        clause.resolution = file.resolution.id;
        clause.label = QString::number(i + 1);
        clause.position = i + 1;
        clause.text = QString::fromUtf16(wordings[i]);
        file.clauses.push_back(clause);
        StatusReport report;
        report.id = {i + 10};
        report.resolution = file.resolution.id;
        report.clauses = {clause.id};
        report.text = QString::fromUtf16(reports[i]);
        report.asOf = QDate(2026, 1, 5);
        file.reports.push_back(report);
    }
    return file;
}

/// "Haus", "Haus 2", "Haus 3": a name that no other has.
QString freeName(const QString &wanted, const std::vector<LetterTemplate> &taken)
{
    QString name = wanted;
    for (int number = 2;
         std::any_of(taken.begin(), taken.end(), [&name](const LetterTemplate &p) { return p.name == name; }); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

}

HousePage::HousePage(session::Session &session, QWidget *parent, const session::TimingFactory &timing)
    : QWidget(parent), m_session(session), m_autoSave([this] { flush(); }, timing()), m_bar(new MessageBar(this)),
      m_profiles(new QComboBox(this)), m_form(new HouseForm(this)), m_preview(new record::LetterPreview(this))
{
    setObjectName(QStringLiteral("housePage"));
    setAccessibleName(tr("House style of letters"));
    auto *scroll = new widgets::FormArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("houseSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);

    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(layoutDelayMs);
    connect(&m_layoutTimer, &QTimer::timeout, this, &HousePage::showPage);
    connect(m_form, &HouseForm::edited, this, &HousePage::takeOver);
    connect(m_form, &HouseForm::coatOfArmsAsked, this, [this] {
        askForFile(QStringLiteral("houseArmsDialog"), tr("Choose the coat of arms"), tr("Pictures (*.svg *.png)"),
                   false, &HousePage::takeCoatOfArms);
    });
    connect(&m_session, &session::Session::directoryChanged, this, &HousePage::reload);
    connect(&m_session, &session::Session::failed, this, [this](const Error &error) {
        if (isVisible())
            m_bar->showError(error);
    });
    choose({});
}

HousePage::~HousePage()
{
    flush();
}

QPushButton *HousePage::button(const QString &objectName, const QString &text, const QString &told)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(objectName);
    made->setAccessibleName(told);
    made->setToolTip(told);
    made->setAutoDefault(false);
    return made;
}

QWidget *HousePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *back = new QToolButton(header);
    back->setObjectName(QStringLiteral("houseClose"));
    back->setAutoRaise(true);
    back->setArrowType(Qt::LeftArrow);
    back->setToolTip(tr("Back"));
    back->setAccessibleName(tr("Back from the house style"));
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QToolButton::clicked, this, [this] {
        flush();
        Q_EMIT closed();
    });
    auto *title = new QLabel(tr("&House style"), header);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    title->setAccessibleName(tr("House style"));
    title->setBuddy(m_profiles);
    m_profiles->setObjectName(QStringLiteral("houseProfiles"));
    m_profiles->setAccessibleName(tr("House style"));
    m_profiles->setMinimumContentsLength(18);
    connect(m_profiles, &QComboBox::activated, this, [this](int index) {
        flush();
        choose(m_profiles->itemData(index).toString());
    });
    m_new = button(QStringLiteral("houseNew"), tr("&New"), tr("New house style"));
    m_new->setMenu(new QMenu(m_new));
    m_new->menu()->setObjectName(QStringLiteral("houseNewMenu"));
    fillNewMenu();
    m_use = button(QStringLiteral("houseUse"), tr("&Use for new letters"), tr("Write new letters in this house style"));
    connect(m_use, &QPushButton::clicked, this, [this] {
        flush();
        m_session.submit(useProfile(m_session.edits(), m_session.directory(), m_stored.name));
    });
    m_remove = button(QStringLiteral("houseRemove"), tr("&Delete"), tr("Delete this house style"));
    connect(m_remove, &QPushButton::clicked, this, &HousePage::remove);
    m_import = button(QStringLiteral("houseImport"), tr("&Import…"), tr("Import a house style from a file"));
    connect(m_import, &QPushButton::clicked, this, [this] {
        askForFile(QStringLiteral("houseImportDialog"), tr("Import a house style"), tr("House styles (*.json)"), false,
                   &HousePage::importFile);
    });
    auto *exportIt = button(QStringLiteral("houseExport"), tr("&Export…"), tr("Export this house style to a file"));
    connect(exportIt, &QPushButton::clicked, this, [this] {
        askForFile(QStringLiteral("houseExportDialog"), tr("Export the house style"), tr("House styles (*.json)"), true,
                   &HousePage::exportFile);
    });
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(back);
    layout->addWidget(title);
    layout->addWidget(m_profiles);
    layout->addStretch(1);
    auto *buttons = new widgets::FlowLayout(nullptr, 6); // in two rows rather than beyond the screen
    for (QPushButton *each : {m_use, m_new, m_import, exportIt, m_remove})
        buttons->addWidget(each);
    layout->addLayout(buttons);
    return header;
}

void HousePage::fillNewMenu()
{
    for (const LetterTemplate &shipped : shippedProfiles())
        connect(
            m_new->menu()->addAction(tr("After “%1”").arg(QString(shipped.name).replace(u'&', QStringLiteral("&&")))),
            &QAction::triggered, this, [this, shipped] { add(shipped); });
    m_new->menu()->addSeparator();
    QAction *copy = m_new->menu()->addAction(tr("&Copy of this one"));
    copy->setObjectName(QStringLiteral("houseCopy"));
    connect(copy, &QAction::triggered, this, [this] { add(m_stored); });
}

void HousePage::choose(const QString &name)
{
    const auto profiles = profilesOf(m_session.directory());
    const auto at =
        std::find_if(profiles.begin(), profiles.end(), [&name](const LetterTemplate &p) { return p.name == name; });
    const bool found = at != profiles.end();
    m_stored = found ? *at : profiles.front();
    m_shown = m_stored;
    m_profiles->clear();
    for (std::size_t i = 0; i < profiles.size(); ++i)
        m_profiles->addItem(i == 0 ? tr("%1 (for new letters)").arg(profiles[i].name) : profiles[i].name,
                            profiles[i].name);
    const int index = m_profiles->findData(m_stored.name);
    m_profiles->setCurrentIndex(index);
    const bool writable = !m_session.isReadOnly();
    m_use->setEnabled(writable && index > 0);
    m_remove->setEnabled(writable && index > 0);
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);
    m_form->setProfile(m_shown);
    m_form->setReadOnly(!writable);
    showPage();
}

/// What was written here or elsewhere; typed text that is not saved stays.
void HousePage::reload()
{
    const QString name = m_stored.name;
    if (m_shown == m_stored) {
        choose(name);
        return;
    }
    const auto stored = profileNamed(m_session.directory(), m_shown.name);
    if (stored && *stored == m_shown)
        choose(m_shown.name);
}

void HousePage::takeOver()
{
    m_shown = m_form->profile();
    m_layoutTimer.start();
    m_autoSave.touch();
}

void HousePage::showPage()
{
    m_layoutTimer.stop();
    const auto faults = faultsOf(m_shown);
    m_form->showFaults(faults);
    const ResolutionFile file = exampleFile();
    Memo memo = draftMemo(file, m_session.directory(), m_shown, m_session.today());
    memo.date = m_session.today();
    memo.nextReviewOn = m_session.today().addMonths(6);
    const Letter letter = compose(file, m_session.directory(), memo, m_shown, m_session.today());
    m_preview->setPages(core::letter::layout(letter, m_shown));
    m_preview->setAccessibleDescription(toPlainText(letter));
}

void HousePage::flush()
{
    m_autoSave.discard();
    if (m_shown == m_stored || m_session.isReadOnly() || !faultsOf(m_shown).empty())
        return;
    const auto set = saveProfile(m_session.edits(), m_session.directory(), m_shown, m_stored.name);
    if (!set) {
        m_bar->showError(set.error());
        return;
    }
    m_bar->clear();
    const LetterTemplate before = std::exchange(m_stored, m_shown); // the announcement reloads
    m_session.save(
        *set,
        [page = QPointer(this), before, sent = m_stored](bool written) {
            if (page && !written && page->m_stored == sent)
                page->m_stored = before;
        },
        QStringLiteral("house/%1").arg(before.name));
}

void HousePage::add(LetterTemplate profile)
{
    flush();
    profile.name = freeName(profile.name, profilesOf(m_session.directory()));
    if (profile.city.isEmpty())
        profile.city = m_stored.city;
    m_session.submit(saveProfile(m_session.edits(), m_session.directory(), profile, {}),
                     [page = QPointer(this), name = profile.name](bool written) {
                         if (page && written)
                             page->choose(name);
                     });
}

void HousePage::remove()
{
    const QString name = m_stored.name;
    m_autoSave.discard();
    m_shown = m_stored;
    m_session.submit(removeProfile(m_session.directory(), name), [page = QPointer(this), name](bool written) {
        if (page && written)
            page->m_bar->showMessage(MessageBar::Kind::Information,
                                     tr("“%1” was deleted; undo brings it back.").arg(name));
    });
}

void HousePage::importFile(const QString &path)
{
    const auto profile = readProfile(path);
    if (!profile)
        m_bar->showError(profile.error());
    else
        add(*profile);
}

void HousePage::exportFile(const QString &path)
{
    flush();
    const auto written = writeProfile(m_shown, path);
    if (!written)
        m_bar->showError(written.error());
    else
        m_bar->showMessage(MessageBar::Kind::Information, tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
}

void HousePage::takeCoatOfArms(const QString &path)
{
    const auto arms = readCoatOfArms(path);
    if (!arms) {
        m_bar->showError(arms.error());
        return;
    }
    m_bar->clear();
    m_shown = m_form->profile();
    m_shown.coatOfArms = *arms;
    m_form->setProfile(m_shown);
    showPage();
    flush();
}

void HousePage::askForFile(const QString &objectName, const QString &title, const QString &filter, bool save,
                           void (HousePage::*take)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (save) {
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(m_stored.name + QStringLiteral(".json"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void HousePage::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

}
