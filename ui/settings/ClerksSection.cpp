#include "ui/settings/ClerksSection.h"

#include "ui/session/Session.h"
#include "ui/settings/MailAddress.h"
#include "ui/widgets/RowsEdit.h"

#include <QLabel>
#include <algorithm>

namespace ui::settings {

using namespace core::calendar;
using namespace core::settings;

namespace {

Clerk clerkOf(const QStringList &row)
{
    return {row.value(0).trimmed(), row.value(1).trimmed(), row.value(2).trimmed()};
}

}

ClerksSection::ClerksSection(const session::Session &session, QWidget *parent)
    : Section(tr("Who is told by mail of what is due"), parent), m_session(session)
{
    m_clerks = new widgets::RowsEdit(QStringLiteral("settingsClerks"), tr("Clerks"),
                                     {tr("Name"), tr("Mail address"), tr("Division")}, this);
    addRow(tr("Clerks"), m_clerks->findChild<QWidget *>(QStringLiteral("settingsClerks")), m_clerks);
    m_fault = addFault(QStringLiteral("settingsClerksFault"));
    addHelp(tr(
        "Beside the offices, whose addresses stand under “Offices”. A clerk is told of the resolutions of a division, such as “GB 6”, or without one of all."));
    connect(m_clerks, &widgets::RowsEdit::edited, this, [this] {
        check();
        Q_EMIT edited();
    });
}

QString ClerksSection::faultOf(const Clerk &clerk, int row) const
{
    if (clerk.name.isEmpty() || clerk.address.isEmpty() || !isMailAddress(clerk.address))
        return tr("Row %1 needs a name and a mail address.").arg(row);
    const auto &divisions = m_session.directory().divisions;
    const bool known = std::any_of(divisions.begin(), divisions.end(),
                                   [&clerk](const auto &division) { return division.code == clerk.division; });
    return clerk.division.isEmpty() || known
               ? QString()
               : tr("Row %1: there is no division “%2”.").arg(QString::number(row), clerk.division);
}

void ClerksSection::check()
{
    QString sentence;
    int number = 0;
    for (const QStringList &row : m_clerks->rows()) {
        ++number;
        if (sentence.isEmpty())
            sentence = faultOf(clerkOf(row), number);
    }
    tell(m_fault, sentence);
}

void ClerksSection::show(const ReviewSettings &settings)
{
    const QSignalBlocker quiet(this);
    std::vector<QStringList> rows;
    for (const Clerk &clerk : settings.clerks)
        rows.push_back({clerk.name, clerk.address, clerk.division});
    m_clerks->setRows(rows);
    check();
}

void ClerksSection::take(ReviewSettings &settings) const
{
    std::vector<Clerk> clerks;
    for (const QStringList &row : m_clerks->rows()) {
        const Clerk clerk = clerkOf(row);
        if (!faultOf(clerk, 0).isEmpty())
            return; // told below the table; what is stored stays
        clerks.push_back(clerk);
    }
    settings.clerks = clerks;
}

void ClerksSection::setReadOnly(bool on)
{
    m_clerks->setReadOnly(on);
}

}
