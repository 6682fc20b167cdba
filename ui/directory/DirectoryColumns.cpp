#include "ui/directory/DirectoryColumns.h"

#include <QCoreApplication>

namespace ui::directory {

using namespace core::model;

namespace {

struct DirectoryColumns {
    Q_DECLARE_TR_FUNCTIONS(DirectoryColumns)
};

template <class Type>
DirectoryColumn textColumn(const char *name, const char *heading, int characters, QString Type::*field)
{
    return {name,
            heading,
            characters,
            DirectoryColumn::Editor::Text,
            [field](const Record &record) { return std::get<Type>(record).*field; },
            [field](Record &record, const QString &text) { std::get<Type>(record).*field = text.simplified(); }};
}

template <class Type>
DirectoryColumn divisionColumn()
{
    DirectoryColumn column;
    column.name = "division";
    column.heading = QT_TRANSLATE_NOOP("DirectoryColumns", "Division");
    column.characters = 44;
    column.editor = DirectoryColumn::Editor::Division;
    column.division = [](const Record &record) { return std::get<Type>(record).division; };
    column.setDivision = [](Record &record, std::optional<DivisionId> id) { std::get<Type>(record).division = id; };
    return column;
}

template <class Type>
std::vector<Record> asRecords(const std::vector<Type> &items)
{
    return std::vector<Record>(items.begin(), items.end());
}

/// "new", "new 2", …: the first that none of the items has in this field, for the fields are unique.
template <class Type>
QString freeName(const std::vector<Type> &items, QString Type::*field, const QString &wanted)
{
    const auto taken = [&](const QString &name) {
        return std::any_of(items.begin(), items.end(), [&](const Type &item) { return item.*field == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    return name;
}

template <class Type>
int nextPosition(const std::vector<Type> &items)
{
    int position = 0;
    for (const Type &item : items)
        position = std::max(position, item.position);
    return position + 1;
}

DirectoryTable offices()
{
    return {RecordKind::Office,
            "offices",
            QT_TRANSLATE_NOOP("DirectoryColumns", "&Offices"),
            {textColumn("number", QT_TRANSLATE_NOOP("DirectoryColumns", "Number"), 10, &Office::number),
             textColumn("name", QT_TRANSLATE_NOOP("DirectoryColumns", "Name"), 0, &Office::name),
             divisionColumn<Office>(),
             textColumn("email", QT_TRANSLATE_NOOP("DirectoryColumns", "E-mail"), 36, &Office::email)},
            [](const Directory &directory) { return asRecords(directory.offices); },
            [](const Directory &directory, qint64 id) -> Record {
                Office office;
                office.id = OfficeId{id};
                office.number = freeName(directory.offices, &Office::number, DirectoryColumns::tr("new"));
                office.name = DirectoryColumns::tr("New office");
                return office;
            }};
}

DirectoryTable divisions()
{
    return {RecordKind::Division,
            "divisions",
            QT_TRANSLATE_NOOP("DirectoryColumns", "&Divisions"),
            {textColumn("code", QT_TRANSLATE_NOOP("DirectoryColumns", "Code"), 12, &Division::code),
             textColumn("name", QT_TRANSLATE_NOOP("DirectoryColumns", "Name"), 0, &Division::name)},
            [](const Directory &directory) { return asRecords(directory.divisions); },
            [](const Directory &directory, qint64 id) -> Record {
                Division division;
                division.id = DivisionId{id};
                division.code = freeName(directory.divisions, &Division::code, DirectoryColumns::tr("new"));
                division.name = DirectoryColumns::tr("New division");
                division.position = nextPosition(directory.divisions);
                return division;
            }};
}

DirectoryTable committees()
{
    return {RecordKind::Committee,
            "committees",
            QT_TRANSLATE_NOOP("DirectoryColumns", "&Committees"),
            {textColumn("code", QT_TRANSLATE_NOOP("DirectoryColumns", "Code"), 12, &Committee::code),
             textColumn("name", QT_TRANSLATE_NOOP("DirectoryColumns", "Name"), 0, &Committee::name)},
            [](const Directory &directory) { return asRecords(directory.committees); },
            [](const Directory &directory, qint64 id) -> Record {
                Committee committee;
                committee.id = CommitteeId{id};
                committee.code = freeName(directory.committees, &Committee::code, DirectoryColumns::tr("new"));
                committee.name = DirectoryColumns::tr("New committee");
                committee.position = nextPosition(directory.committees);
                return committee;
            }};
}

DirectoryTable factions()
{
    return {RecordKind::Faction,
            "factions",
            QT_TRANSLATE_NOOP("DirectoryColumns", "&Factions"),
            {textColumn("shortName", QT_TRANSLATE_NOOP("DirectoryColumns", "Short name"), 20, &Faction::shortName),
             textColumn("name", QT_TRANSLATE_NOOP("DirectoryColumns", "Name"), 0, &Faction::name)},
            [](const Directory &directory) { return asRecords(directory.factions); },
            [](const Directory &directory, qint64 id) -> Record {
                Faction faction;
                faction.id = FactionId{id};
                faction.shortName = freeName(directory.factions, &Faction::shortName, DirectoryColumns::tr("new"));
                faction.name = DirectoryColumns::tr("New faction");
                return faction;
            }};
}

DirectoryTable persons()
{
    return {RecordKind::Person,
            "persons",
            QT_TRANSLATE_NOOP("DirectoryColumns", "&Persons"),
            {textColumn("name", QT_TRANSLATE_NOOP("DirectoryColumns", "Name"), 28, &Person::name),
             textColumn("function", QT_TRANSLATE_NOOP("DirectoryColumns", "Function"), 0, &Person::function),
             divisionColumn<Person>()},
            [](const Directory &directory) { return asRecords(directory.persons); },
            [](const Directory &directory, qint64 id) -> Record {
                Person person;
                person.id = PersonId{id};
                person.name = freeName(directory.persons, &Person::name, DirectoryColumns::tr("New person"));
                return person;
            }};
}

}

const std::vector<DirectoryTable> &directoryTables()
{
    static const std::vector<DirectoryTable> tables = {offices(), divisions(), committees(), factions(), persons()};
    return tables;
}

}
