#include "ui/resolution/FileContext.h"

#include "ui/record/StateIcon.h"

#include <QCoreApplication>

namespace ui::resolution {

using namespace core::model;

const StatusReport *FileContext::report(StatusReportId id) const
{
    const auto at =
        std::find_if(file.reports.begin(), file.reports.end(), [id](const StatusReport &r) { return r.id == id; });
    return at == file.reports.end() ? nullptr : &*at;
}

QString FileContext::clauseName(ClauseId id) const
{
    const Clause *clause = file.clause(id);
    if (!clause)
        return {};
    const QString label = clause->label.isEmpty() ? QStringLiteral("#%1").arg(clause->position) : clause->label;
    const auto same = file.clausesLabelled(clause->label);
    const auto at = std::find(same.begin(), same.end(), clause) - same.begin();
    return at == 0 || clause->label.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label).arg(at + 1);
}

QString FileContext::clauseNames(const std::vector<ClauseId> &ids) const
{
    QStringList names;
    for (ClauseId id : ids)
        names << clauseName(id);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return QCoreApplication::translate("Page", "%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

QStandardItemModel *FileContext::statuses(ClauseStatus from, bool late)
{
    auto &model = m_statuses[{from, late}];
    if (!model) {
        model = std::make_unique<QStandardItemModel>();
        for (ClauseStatus status : allClauseStatuses) {
            if (!mayChange(from, status))
                continue;
            auto *item = new QStandardItem(record::statusIcon(status, late && status == from), label(status));
            item->setData(int(status), idRole);
            model->appendRow(item);
        }
    }
    return model.get();
}

void FileContext::keepUnsaved(const QString &draftKey, const QString &text)
{
    m_unsaved.insert(draftKey);
    session.putDraft(draftKey, text);
}

void FileContext::forgetUnsaved(const QString &draftKey)
{
    if (m_unsaved.remove(draftKey))
        session.removeDraft(draftKey);
}

QString officeTitle(const Office &office)
{
    return office.number.isEmpty() ? office.name : office.number + u' ' + office.name;
}

void fillOffices(QStandardItemModel &model, const Directory &directory)
{
    model.clear();
    auto *none = new QStandardItem(QStringLiteral("–"));
    none->setData(0, idRole);
    model.appendRow(none);
    for (const Office &office : directory.offices) {
        auto *item = new QStandardItem(officeTitle(office));
        item->setData(office.id.value, idRole);
        model.appendRow(item);
    }
}

}
