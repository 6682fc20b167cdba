#include "ui/letter/LettersPage.h"

#include "core/model/TextFold.h"
#include "ui/common/MessageBar.h"
#include "ui/letter/LettersModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::letter {

namespace {

/// Finds words in number and title as the search does: without regard to case, umlauts and accents.
class LettersFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = core::model::foldedWords(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto &letter = static_cast<LettersModel *>(sourceModel())->letter(row);
        const QString text = core::model::foldForIndex(letter.reference + u' ' + letter.title);
        return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

}

LettersPage::LettersPage(common::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new LettersModel(this)), m_bar(new common::MessageBar(this)),
      m_count(new QLabel(this)), m_filter(new QLineEdit(this)), m_empty(new QLabel(this)), m_list(new QTreeView(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("lettersPage"));
    setAccessibleName(tr("Letters"));
    auto *filter = new LettersFilter(this);
    m_sorted = filter;
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LettersModel::sortRole);

    auto *title = new QLabel(tr("Letters"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title->setFont(large);
    m_count->setObjectName(QStringLiteral("lettersCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setObjectName(QStringLiteral("lettersFilter"));
    m_filter->setAccessibleName(tr("Filter letters by number or title"));
    m_filter->setPlaceholderText(tr("Number or title"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);

    m_list->setObjectName(QStringLiteral("lettersList"));
    m_list->setAccessibleName(tr("List of letters"));
    m_list->setModel(m_sorted);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->sortByColumn(LettersModel::Date, Qt::DescendingOrder);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LettersModel::Title, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_list->setColumnWidth(LettersModel::State, digit * 16);
    m_list->setColumnWidth(LettersModel::Reference, digit * 16);
    m_list->setColumnWidth(LettersModel::Kind, digit * 18);
    m_list->setColumnWidth(LettersModel::Date, digit * 14);

    m_empty->setObjectName(QStringLiteral("lettersEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 10, 16, 10);
    header->setSpacing(10);
    header->addWidget(title);
    header->addWidget(m_count);
    header->addStretch();
    header->addWidget(m_filter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this, filter](const QString &text) {
        filter->setWords(text);
        showCount();
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto &letter = m_model->letter(m_sorted->mapToSource(index).row());
        Q_EMIT activated(letter.id, letter.resolution);
    });
    connect(&m_session, &common::Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    reload();
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
    const int before = count();
    m_model->setLetters(*letters);
    showCount();
    if (count() != before)
        Q_EMIT countChanged(count());
}

void LettersPage::showCount()
{
    const int shown = m_sorted->rowCount();
    m_count->setText(shown == count() ? tr("%n letter(s)", nullptr, shown) : tr("%1 of %n letter(s)", nullptr, count()).arg(shown));
    m_empty->setText(count() == 0 ? tr("No letters yet.\nOpen a resolution and compose its letter, or import one.")
                                  : tr("No letter matches.\nClear the filter to see all letters."));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

}
