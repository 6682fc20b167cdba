#include "ui/letter/LettersPage.h"

#include "core/base/TextFold.h"
#include "core/edit/LetterEdits.h"
#include "ui/letter/LettersModel.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/QuietList.h"
#include "ui/widgets/Tones.h"
#include "ui/widgets/UndoOffer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::letter {

/// Finds words in number and title as the search does: without regard to case, umlauts and accents.
class LettersFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    struct Choice {
        QStringList words;
        std::optional<core::model::MemoState> state;
        bool confidential = false; ///< only those
        bool notNoted = false;     ///< only those that somebody has not taken note of yet
    };

    void choose(const Choice &choice)
    {
        m_choice = choice;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto &letter = static_cast<LettersModel *>(sourceModel())->letter(row);
        if ((m_choice.state && letter.state != *m_choice.state) || (m_choice.confidential && !letter.confidential) ||
            (m_choice.notNoted && (letter.state == core::model::MemoState::Draft || letter.noted >= letter.readers)))
            return false;
        const QString text = core::base::foldForIndex(letter.reference + u' ' + letter.title);
        return std::all_of(m_choice.words.begin(), m_choice.words.end(),
                           [&text](const QString &word) { return text.contains(word); });
    }

private:
    Choice m_choice;
};

LettersPage::LettersPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new LettersModel(this)), m_sorted(new LettersFilter(this)),
      m_bar(new widgets::MessageBar(this)), m_count(new QLabel(this)), m_filter(new QLineEdit(this)),
      m_state(new QComboBox(this)), m_confidential(new QCheckBox(tr("C&onfidential"), this)),
      m_notNoted(new QCheckBox(tr("Not &yet noted by all"), this)), m_empty(new QLabel(this)),
      m_list(new QTreeView(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("lettersPage"));
    setAccessibleName(tr("Letters"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LettersModel::sortRole);
    makeList();
    m_empty->setObjectName(QStringLiteral("lettersEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *title = new QLabel(tr("Letters"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("lettersCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 10, 16, 4);
    header->setSpacing(10);
    header->addWidget(title);
    header->addWidget(m_count, 1);
    auto *many = new QPushButton(tr("&Many at once…"), this);
    many->setObjectName(QStringLiteral("lettersBatch"));
    many->setAccessibleName(tr("Make many letters at once"));
    connect(many, &QPushButton::clicked, this, &LettersPage::batchRequested);
    header->addWidget(many);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(makeFilters());
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto &letter = m_model->letter(m_sorted->mapToSource(index).row());
        Q_EMIT activated(letter.id, letter.resolution);
    });
    connect(&m_session, &session::Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    reload();
}

QHBoxLayout *LettersPage::makeFilters()
{
    m_filter->setObjectName(QStringLiteral("lettersFilter"));
    m_filter->setAccessibleName(tr("Filter letters by number or title"));
    m_filter->setPlaceholderText(tr("Number or title"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    auto *caption = new QLabel(tr("&State"), this);
    caption->setAccessibleName(tr("State of the letters"));
    caption->setBuddy(m_state);
    m_state->setObjectName(QStringLiteral("lettersState"));
    m_state->setAccessibleName(tr("State of the letters"));
    m_state->addItem(tr("All"));
    for (const auto state :
         {core::model::MemoState::Draft, core::model::MemoState::Released, core::model::MemoState::Sent})
        m_state->addItem(core::model::label(state), int(state));
    m_confidential->setObjectName(QStringLiteral("lettersConfidential"));
    m_confidential->setAccessibleName(tr("Only confidential letters"));
    m_notNoted->setObjectName(QStringLiteral("lettersNotNoted"));
    m_notNoted->setAccessibleName(tr("Only letters that not all have taken note of"));

    const auto filter = [this] {
        LettersFilter::Choice choice;
        choice.words = core::base::foldedWords(m_filter->text());
        if (const QVariant state = m_state->currentData(); state.isValid())
            choice.state = core::model::MemoState(state.toInt());
        choice.confidential = m_confidential->isChecked();
        choice.notNoted = m_notNoted->isChecked();
        m_sorted->choose(choice);
        showCount();
    };
    connect(m_filter, &QLineEdit::textChanged, this, filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, filter);
    connect(m_confidential, &QCheckBox::toggled, this, filter);
    connect(m_notNoted, &QCheckBox::toggled, this, filter);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(caption);
    row->addWidget(m_state);
    row->addWidget(m_confidential);
    row->addWidget(m_notNoted);
    row->addStretch();
    return row;
}

void LettersPage::makeList()
{
    widgets::makeQuietList(*m_list, QStringLiteral("lettersList"), tr("List of letters"));
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    widgets::ListTools::of(*m_list)->setNumberColumn(LettersModel::Reference);
    widgets::ListTools::of(*m_list)->setOpens();
    widgets::ListTools::of(*m_list)->setRemoval(
        {tr("Re&move the draft"), [this] { removeChosen(); }, [this] { return !m_session.isReadOnly(); }});
    m_list->sortByColumn(LettersModel::Date, Qt::DescendingOrder);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LettersModel::Title, QHeaderView::Stretch);
    widgets::setColumnWidths(*m_list, {{LettersModel::State, 23},
                                       {LettersModel::Reference, 13},
                                       {LettersModel::Kind, 16},
                                       {LettersModel::Date, 11},
                                       {LettersModel::Sent, 19},
                                       {LettersModel::Noted, 9}});
}

void LettersPage::removeChosen()
{
    const auto letter = m_model->letter(m_sorted->mapToSource(m_list->currentIndex()).row());
    const auto file = m_session.database().resolutions().load(letter.resolution);
    const auto set =
        file ? core::edit::removeDraft(*file, letter.id) : core::base::Result<core::model::ChangeSet>(file.error());
    if (!set) {
        m_bar->showError(set.error());
        return;
    }
    m_session.submit(set, [page = QPointer(this), reference = letter.reference](bool written) {
        if (page && written)
            widgets::offerUndo(*page->m_bar, page->m_session, widgets::MessageBar::Kind::Information,
                               tr("The draft letter on %1 was removed.").arg(reference));
    });
}

int LettersPage::count() const
{
    return m_model->rowCount();
}

void LettersPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    QWidget::showEvent(event);
}

void LettersPage::reload()
{
    const auto letters = m_session.database().memos().list();
    if (!letters) {
        m_bar->showError(letters.error());
        return;
    }
    m_stale = false;
    m_model->setLetters(*letters);
    showCount();
}

void LettersPage::showCount()
{
    const int shown = m_sorted->rowCount();
    m_count->setText(shown == count() ? tr("%n letter(s)", nullptr, shown)
                                      : tr("%1 of %n letter(s)", nullptr, count()).arg(shown));
    m_empty->setText(count() == 0 ? tr("No letters yet.\nOpen a resolution and compose its letter, or import one.")
                                  : tr("No letter matches.\nClear the filter to see all letters."));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

}
