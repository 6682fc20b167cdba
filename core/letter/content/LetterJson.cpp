#include "core/letter/content/LetterJson.h"
#include "core/letter/house/LetterText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::letter::inline content {

namespace {

constexpr int kVersion = 1;

struct TextField {
    const char16_t *key;
    QString Letter::*text;
};
constexpr TextField kTexts[] = {
    {u"city", &Letter::city},
    {u"division", &Letter::division},
    {u"title", &Letter::title},
    {u"confidentialLabel", &Letter::confidentialLabel},
    {u"notice", &Letter::notice},
    {u"returnLine", &Letter::returnLine},
    {u"reference", &Letter::reference},
    {u"salutation", &Letter::salutation},
    {u"correction", &Letter::correction},
    {u"opening", &Letter::opening},
    {u"outlook", &Letter::outlook},
    {u"closing", &Letter::closing},
    {u"readersHeading", &Letter::readersHeading},
};

template <class Entry, class Write>
QJsonArray arrayOf(const std::vector<Entry> &entries, Write write)
{
    QJsonArray array;
    for (const Entry &entry : entries) {
        QJsonObject object;
        write(entry, &object);
        array.append(object);
    }
    return array;
}

template <class Entry, class Read>
std::vector<Entry> entriesOf(const QJsonValue &json, Read read)
{
    std::vector<Entry> entries;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        Entry entry;
        read(value.toObject(), &entry);
        entries.push_back(std::move(entry));
    }
    return entries;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        texts.push_back(value.toString());
    return texts;
}

QJsonArray itemsOf(const Letter &letter)
{
    return arrayOf(letter.items, [](const LetterItem &item, QJsonObject *out) {
        (*out)[u"clauses"] = arrayOf(item.clauses, [](const LetterClause &clause, QJsonObject *object) {
            (*object)[u"label"] = clause.label;
            (*object)[u"text"] = clause.text;
            (*object)[u"level"] = clause.level;
        });
        (*out)[u"lead"] = item.lead;
        (*out)[u"paragraphs"] = QJsonArray::fromStringList(item.paragraphs);
    });
}

void readItem(const QJsonObject &object, LetterItem *item)
{
    item->clauses = entriesOf<LetterClause>(object[u"clauses"], [](const QJsonObject &in, LetterClause *clause) {
        *clause = {in[u"label"].toString(), in[u"text"].toString(), in[u"level"].toInt()};
    });
    item->lead = object[u"lead"].toString();
    item->paragraphs = textsOf(object[u"paragraphs"]);
}

}

QByteArray toJson(const Letter &letter)
{
    QJsonObject root;
    root[u"kind"] = QStringLiteral("letter");
    root[u"version"] = kVersion;
    for (const TextField &field : kTexts)
        root[QStringView(field.key)] = letter.*field.text;
    root[u"confidential"] = letter.confidential;
    root[u"recipients"] = QJsonArray::fromStringList(letter.recipients);
    root[u"information"] = arrayOf(letter.information, [](const LetterFact &fact, QJsonObject *object) {
        (*object)[u"label"] = fact.label;
        (*object)[u"value"] = fact.value;
    });
    root[u"subject"] = QJsonArray::fromStringList(letter.subject);
    root[u"items"] = itemsOf(letter);
    root[u"signatory"] = QJsonObject{{QStringLiteral("capacity"), letter.signatory.capacity},
                                     {QStringLiteral("name"), letter.signatory.name},
                                     {QStringLiteral("function"), letter.signatory.function}};
    root[u"readers"] = arrayOf(letter.readers, [](const LetterReader &reader, QJsonObject *object) {
        (*object)[u"name"] = reader.name;
        (*object)[u"function"] = reader.function;
    });
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

base::Result<Letter> letterFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"kind"].toString() != u"letter")
        return base::Error{
            base::ErrorKind::Corrupt,
            LetterText::tr("The content of the letter that was kept cannot be read; its PDF is unharmed.")};
    if (root[u"version"].toInt() > kVersion)
        return base::Error{
            base::ErrorKind::TooNew,
            LetterText::tr("The letter was made by a newer version of the program; its PDF can be opened.")};
    Letter letter;
    for (const TextField &field : kTexts)
        letter.*field.text = root[QStringView(field.key)].toString();
    letter.confidential = root[u"confidential"].toBool();
    letter.recipients = textsOf(root[u"recipients"]);
    letter.information = entriesOf<LetterFact>(root[u"information"], [](const QJsonObject &in, LetterFact *fact) {
        *fact = {in[u"label"].toString(), in[u"value"].toString()};
    });
    letter.subject = textsOf(root[u"subject"]);
    letter.items = entriesOf<LetterItem>(root[u"items"], readItem);
    const QJsonObject signatory = root[u"signatory"].toObject();
    letter.signatory = {signatory[u"capacity"].toString(), signatory[u"name"].toString(),
                        signatory[u"function"].toString()};
    letter.readers = entriesOf<LetterReader>(root[u"readers"], [](const QJsonObject &in, LetterReader *reader) {
        *reader = {in[u"name"].toString(), in[u"function"].toString()};
    });
    return letter;
}

}
