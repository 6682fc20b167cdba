#include "ui/directory/DirectoryPage.h"

#include "ui/directory/DirectoryModel.h"
#include "ui/directory/DivisionDelegate.h"
#include "ui/session/Session.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PaddedDelegate.h"
#include "ui/widgets/QuietHeader.h"
#include "ui/widgets/Tones.h"
#include "ui/widgets/UndoOffer.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace ui::directory {

DirectoryPage::DirectoryPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new widgets::MessageBar(this)), m_count(new QLabel(this)),
      m_add(new QPushButton(tr("&Add"), this)), m_remove(new QPushButton(tr("Re&move"), this)),
      m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("directoryPage"));
    auto *title = new QLabel(tr("Offices and master data"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("directoryCount"));
    widgets::makeSecondary(*m_count);
    m_add->setObjectName(QStringLiteral("directoryAdd"));
    m_add->setAccessibleName(tr("Add a row"));
    m_remove->setObjectName(QStringLiteral("directoryRemove"));
    m_remove->setAccessibleName(tr("Remove the chosen row"));
    m_tabs->setObjectName(QStringLiteral("directoryTabs"));
    m_tabs->setAccessibleName(tr("Kinds of master data"));
    m_tabs->setDocumentMode(true);
    for (const DirectoryTable &table : directoryTables())
        m_tabs->addTab(addTable(table), QCoreApplication::translate("DirectoryColumns", table.title));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 6);
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);

    connect(m_add, &QPushButton::clicked, this, &DirectoryPage::addRecord);
    connect(m_remove, &QPushButton::clicked, this, &DirectoryPage::removeRecord);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DirectoryPage::updateState);
    updateState();
}

QTableView *DirectoryPage::addTable(const DirectoryTable &table)
{
    auto *view = new QTableView(m_tabs);
    auto *model = new DirectoryModel(m_session, table, view);
    view->setObjectName(QStringLiteral("directory_") + QString::fromLatin1(table.name));
    view->setAccessibleName(QCoreApplication::translate("DirectoryColumns", table.title).remove(u'&'));
    view->setHorizontalHeader(new widgets::QuietHeader(view));
    view->setItemDelegate(new widgets::PaddedDelegate(view));
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 14);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const DirectoryColumn &column = table.columns[i];
        if (column.editor == DirectoryColumn::Editor::Division)
            view->setItemDelegateForColumn(int(i), new DivisionDelegate(m_session, view));
        if (column.characters == 0)
            view->horizontalHeader()->setSectionResizeMode(int(i), QHeaderView::Stretch);
        else
            view->horizontalHeader()->resizeSection(int(i), column.characters * view->fontMetrics().averageCharWidth() +
                                                                2 * widgets::QuietHeader::padding);
    }
    auto *tools = new widgets::ListTools(*view);
    tools->rememberColumns();
    tools->setRemoval({m_remove->text(), [this] { removeRecord(); }, [this] { return !m_session.isReadOnly(); }});
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DirectoryPage::updateState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DirectoryPage::updateState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DirectoryPage::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &DirectoryPage::updateState);
    return view;
}

QTableView *DirectoryPage::currentTable() const
{
    return qobject_cast<QTableView *>(m_tabs->currentWidget());
}

DirectoryModel *DirectoryPage::currentModel() const
{
    return qobject_cast<DirectoryModel *>(currentTable()->model());
}

void DirectoryPage::addRecord()
{
    currentModel()->add([view = QPointer(currentTable())](int row) {
        if (!view)
            return;
        const QModelIndex first = view->model()->index(row, 0);
        view->setFocus();
        view->setCurrentIndex(first);
        view->scrollTo(first);
        view->edit(first);
    });
}

void DirectoryPage::removeRecord()
{
    currentModel()->remove(currentTable()->currentIndex().row(), [page = QPointer(this)](const QString &what) {
        if (page)
            widgets::offerUndo(*page->m_bar, page->m_session, widgets::MessageBar::Kind::Information,
                               tr("%1 was removed.").arg(what));
    });
}

void DirectoryPage::updateState()
{
    if (!currentTable())
        return;
    const bool writable = !m_session.isReadOnly();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && currentTable()->currentIndex().isValid());
    m_count->setText(tr("%n entry(ies)", nullptr, currentModel()->rowCount()));
}

}
