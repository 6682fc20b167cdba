#include "ui/window/Workspace.h"

#include "ui/session/DatabaseKey.h"
#include "ui/session/Session.h"

#include <QSettings>
#include <QSplitter>

namespace ui::window {

using core::model::ResolutionId;
using resolutions::ListPage;

namespace {

QString columnsKey(ListPage::Kind kind)
{
    return kind == ListPage::Kind::All ? QStringLiteral("window/resolutionColumns")
                                       : QStringLiteral("window/dueColumns");
}

QString selectionKey(const QString &database)
{
    return session::databaseKey(QStringLiteral("selection"), database);
}

}

void Workspace::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/navigation"), m_across->saveState());
    settings.setValue(QStringLiteral("window/listDetail"), m_lists->saveState());
    settings.setValue(QStringLiteral("window/listShare"), m_lists->listShare());
    settings.setValue(QStringLiteral("window/detailBeside"), isDetailBeside());
    settings.setValue(QStringLiteral("window/page"), pageName(m_home));
    for (ListPage::Kind kind : {ListPage::Kind::All, ListPage::Kind::Due}) {
        if (const ListPage *page = m_lists->madePage(kind))
            settings.setValue(columnsKey(kind), page->columnState());
    }
    settings.setValue(selectionKey(m_session.database().location()), m_lists->current().value);
}

void Workspace::restoreState(const QSettings &settings)
{
    connect(m_lists, &ListDetail::listMade, this, [](ListPage *page) {
        page->restoreColumnState(QSettings().value(columnsKey(page->kind())).toByteArray());
    });
    m_across->restoreState(settings.value(QStringLiteral("window/navigation")).toByteArray());
    setDetailBeside(settings.value(QStringLiteral("window/detailBeside")).toBool());
    m_lists->restoreState(settings.value(QStringLiteral("window/listDetail")).toByteArray());
    m_lists->setListShare(settings.value(QStringLiteral("window/listShare"), m_lists->listShare()).toInt());
    Page page = Page::Resolutions;
    for (int i = 0; i < navigationCount; ++i) {
        if (pageName(Page(i)) == settings.value(QStringLiteral("window/page")).toString())
            page = Page(i);
    }
    showPage(page);
    const ResolutionId chosen{settings.value(selectionKey(m_session.database().location())).toLongLong()};
    if (!chosen.isNull() && (page == Page::Due || page == Page::Resolutions))
        m_lists->selectIfListed(chosen);
}

}
