#include "core/letter/house/LetterTemplate.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/house/Wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace core::letter::inline house {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr int kVersion = 2;
constexpr double kSmallestFontPt = 8;
constexpr double kLargestFontPt = 16;
constexpr qsizetype kLargestFile = 4 * 1024 * 1024;
constexpr qsizetype kMostEntries = 500; ///< of a list
constexpr qsizetype kLongestText = 10000;

template <class Owner, class Value>
struct Field {
    const char *key;
    Value Owner::*member;
};

constexpr Field<LetterTemplate, QString> kTexts[] = {
    {"name", &LetterTemplate::name},
    {"city", &LetterTemplate::city},
    {"address", &LetterTemplate::address},
    {"clerk", &LetterTemplate::clerk},
    {"phone", &LetterTemplate::phone},
    {"email", &LetterTemplate::email},
    {"fontFamily", &LetterTemplate::fontFamily},
};

constexpr Field<LetterSender, QString> kSender[] = {
    {"division", &LetterSender::division}, {"lines", &LetterSender::lines}, {"address", &LetterSender::address},
    {"clerk", &LetterSender::clerk},       {"phone", &LetterSender::phone}, {"email", &LetterSender::email},
};

constexpr Field<LetterSigner, QString> kSigner[] = {
    {"division", &LetterSigner::division},
    {"capacity", &LetterSigner::capacity},
    {"name", &LetterSigner::name},
    {"function", &LetterSigner::function},
};

constexpr Field<DistributionList, QString> kListTexts[] = {
    {"name", &DistributionList::name},
    {"recipients", &DistributionList::recipients},
};
constexpr Field<DistributionList, QStringList> kListAddresses[] = {
    {"mail", &DistributionList::mail},
    {"copies", &DistributionList::copies},
};
constexpr Field<DistributionList, bool> kListFlags[] = {{"confidential", &DistributionList::confidential}};

QJsonValue jsonOf(const QString &value)
{
    return value;
}

QJsonValue jsonOf(bool value)
{
    return value;
}

QJsonValue jsonOf(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

void readValue(const QJsonValue &json, bool *value)
{
    *value = json.toBool(*value);
}

void readValue(const QJsonValue &json, QString *value)
{
    *value = withGermanNames(json.toString(*value).left(kLongestText));
}

void readValue(const QJsonValue &json, QStringList *value)
{
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), kMostEntries); ++i)
        value->push_back(array[i].toString().left(kLongestText));
}

template <class Owner, class Value, std::size_t N>
void write(const Owner &owner, const Field<Owner, Value> (&fields)[N], QJsonObject *object)
{
    for (const auto &field : fields)
        object->insert(QLatin1String(field.key), jsonOf(owner.*field.member));
}

template <class Owner, class Value, std::size_t N>
void read(const QJsonObject &object, const Field<Owner, Value> (&fields)[N], Owner *owner)
{
    for (const auto &field : fields)
        readValue(object.value(QLatin1String(field.key)), &(owner->*field.member));
}

QJsonObject objectOf(const LetterParts &parts)
{
    QJsonObject object;
    for (const PartField &field : partFields())
        object.insert(QLatin1String(field.key), parts.*field.shown);
    return object;
}

QJsonObject objectOf(const LetterWording &wording)
{
    QJsonObject object;
    for (const WordingField &field : wordingFields())
        object.insert(QLatin1String(field.key), wording.*field.text);
    return object;
}

QJsonObject objectOf(const LetterSender &sender)
{
    QJsonObject object;
    write(sender, kSender, &object);
    return object;
}

QJsonObject objectOf(const LetterSigner &signer)
{
    QJsonObject object;
    write(signer, kSigner, &object);
    return object;
}

QJsonObject objectOf(const DistributionList &list)
{
    QJsonObject object;
    write(list, kListTexts, &object);
    write(list, kListAddresses, &object);
    write(list, kListFlags, &object);
    return object;
}

void readObject(const QJsonObject &object, LetterSender *sender)
{
    read(object, kSender, sender);
}

void readObject(const QJsonObject &object, LetterSigner *signer)
{
    read(object, kSigner, signer);
}

void readObject(const QJsonObject &object, DistributionList *list)
{
    read(object, kListTexts, list);
    read(object, kListAddresses, list);
    read(object, kListFlags, list);
}

template <class Entry>
QJsonArray arrayOf(const std::vector<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(objectOf(entry));
    return array;
}

template <class Entry>
std::vector<Entry> entriesOf(const QJsonValue &json)
{
    std::vector<Entry> entries;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), kMostEntries); ++i) {
        Entry entry;
        readObject(array[i].toObject(), &entry);
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Collects the unknown placeholders of every text of a template.
class Inspection
{
public:
    void text(const QString &field, const QString &label, const QString &wording)
    {
        for (const UnknownPlaceholder &unknown : unknownPlaceholders(wording)) {
            const QStringView before = QStringView(wording).left(unknown.position);
            const qsizetype line = before.count(u'\n') + 1;
            const qsizetype column = unknown.position - before.lastIndexOf(u'\n');
            m_faults.push_back(
                {field, unknown.position, unknown.name.size() + 2,
                 LetterText::tr(
                     "The placeholder {%1} in “%2” (line %3, character %4) is not known; choose one from the list.")
                     .arg(unknown.name, label)
                     .arg(line)
                     .arg(column)});
        }
    }

    std::vector<TemplateFault> faults() { return std::move(m_faults); }

private:
    std::vector<TemplateFault> m_faults;
};

Result<CoatOfArms> readCoatOfArms(const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return CoatOfArms();
    const auto content =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!content)
        return Error{ErrorKind::Invalid, LetterText::tr("The coat of arms in the profile is damaged.")};
    return coatOfArmsFrom(content.decoded);
}

}

const DistributionList *LetterTemplate::distributionList(QStringView listName) const
{
    const auto at = std::find_if(distributionLists.begin(), distributionLists.end(),
                                 [listName](const DistributionList &list) { return list.name == listName; });
    if (at != distributionLists.end())
        return &*at;
    return distributionLists.empty() ? nullptr : &distributionLists.front();
}

const std::vector<WordingField> &wordingFields()
{
    using W = LetterWording;
    static const std::vector<WordingField> fields{
        {"title", QT_TRANSLATE_NOOP("LetterWording", "Title"), &W::title},
        {"confidential", QT_TRANSLATE_NOOP("LetterWording", "Word at the tick box"), &W::confidential},
        {"confidentialNotice",
         QT_TRANSLATE_NOOP("LetterWording", "Notice above the recipients of a confidential letter"),
         &W::confidentialNotice},
        {"division", QT_TRANSLATE_NOOP("LetterWording", "Division"), &W::division},
        {"returnLine", QT_TRANSLATE_NOOP("LetterWording", "Return line"), &W::returnLine},
        {"recipients", QT_TRANSLATE_NOOP("LetterWording", "Recipients"), &W::recipients},
        {"fileReferenceLabel", QT_TRANSLATE_NOOP("LetterWording", "Label of the file reference"),
         &W::fileReferenceLabel},
        {"clerkLabel", QT_TRANSLATE_NOOP("LetterWording", "Label of the clerk"), &W::clerkLabel},
        {"phoneLabel", QT_TRANSLATE_NOOP("LetterWording", "Label of the telephone number"), &W::phoneLabel},
        {"emailLabel", QT_TRANSLATE_NOOP("LetterWording", "Label of the e-mail address"), &W::emailLabel},
        {"dateLabel", QT_TRANSLATE_NOOP("LetterWording", "Label of the date"), &W::dateLabel},
        {"subject", QT_TRANSLATE_NOOP("LetterWording", "Subject"), &W::subject},
        {"subjectFinal", QT_TRANSLATE_NOOP("LetterWording", "Subject of a final letter"), &W::subjectFinal},
        {"salutation", QT_TRANSLATE_NOOP("LetterWording", "Salutation"), &W::salutation},
        {"correction", QT_TRANSLATE_NOOP("LetterWording", "Sentence of a correction"), &W::correction},
        {"openingInterim", QT_TRANSLATE_NOOP("LetterWording", "Opening sentence, interim"), &W::openingInterim},
        {"openingFinal", QT_TRANSLATE_NOOP("LetterWording", "Opening sentence, final"), &W::openingFinal},
        {"joint", QT_TRANSLATE_NOOP("LetterWording", "Beginning of a joint report"), &W::joint},
        {"unchanged", QT_TRANSLATE_NOOP("LetterWording", "Beginning of a report that was told before"), &W::unchanged},
        {"noReport", QT_TRANSLATE_NOOP("LetterWording", "Clause without a report"), &W::noReport},
        {"nextReview", QT_TRANSLATE_NOOP("LetterWording", "Next review"), &W::nextReview},
        {"finished", QT_TRANSLATE_NOOP("LetterWording", "End of the control"), &W::finished},
        {"closing", QT_TRANSLATE_NOOP("LetterWording", "Closing"), &W::closing},
        {"readers", QT_TRANSLATE_NOOP("LetterWording", "Heading of the acknowledgements"), &W::readers},
        {"mailSubject", QT_TRANSLATE_NOOP("LetterWording", "Subject of the e-mail"), &W::mailSubject},
        {"mailText", QT_TRANSLATE_NOOP("LetterWording", "Text of the e-mail"), &W::mailText},
    };
    return fields;
}

QString labelOf(const WordingField &field)
{
    return QCoreApplication::translate("LetterWording", field.label);
}

const std::vector<PartField> &partFields()
{
    using P = LetterParts;
    static const std::vector<PartField> fields{
        {"coatOfArms", QT_TRANSLATE_NOOP("LetterParts", "Coat of arms"), &P::coatOfArms},
        {"title", QT_TRANSLATE_NOOP("LetterParts", "Title"), &P::title},
        {"confidential", QT_TRANSLATE_NOOP("LetterParts", "Tick box “confidential”"), &P::confidential},
        {"returnLine", QT_TRANSLATE_NOOP("LetterParts", "Return line"), &P::returnLine},
        {"recipients", QT_TRANSLATE_NOOP("LetterParts", "Recipients"), &P::recipients},
        {"information", QT_TRANSLATE_NOOP("LetterParts", "Information block"), &P::information},
        {"salutation", QT_TRANSLATE_NOOP("LetterParts", "Salutation"), &P::salutation},
        {"opening", QT_TRANSLATE_NOOP("LetterParts", "Opening sentence"), &P::opening},
        {"nextReview", QT_TRANSLATE_NOOP("LetterParts", "Next review or end of the control"), &P::nextReview},
        {"closing", QT_TRANSLATE_NOOP("LetterParts", "Closing"), &P::closing},
        {"signatory", QT_TRANSLATE_NOOP("LetterParts", "Signatory"), &P::signatory},
        {"readers", QT_TRANSLATE_NOOP("LetterParts", "Acknowledgements"), &P::readers},
        {"marks", QT_TRANSLATE_NOOP("LetterParts", "Fold and hole marks"), &P::marks},
        {"pageMark", QT_TRANSLATE_NOOP("LetterParts", "Page number"), &P::pageMark},
        {"germanQuotes", QT_TRANSLATE_NOOP("LetterParts", "German quotation marks „…“"), &P::germanQuotes},
    };
    return fields;
}

QString labelOf(const PartField &field)
{
    return QCoreApplication::translate("LetterParts", field.label);
}

std::vector<TemplateFault> faultsOf(const LetterTemplate &letterTemplate)
{
    Inspection inspection;
    for (const WordingField &field : wordingFields())
        inspection.text(QStringLiteral("wording.") + QLatin1String(field.key), labelOf(field),
                        letterTemplate.wording.*field.text);
    for (std::size_t i = 0; i < letterTemplate.senders.size(); ++i) {
        const LetterSender &sender = letterTemplate.senders[i];
        inspection.text(QStringLiteral("senders[%1].lines").arg(i), LetterText::tr("Sender of %1").arg(sender.division),
                        sender.lines);
    }
    for (std::size_t i = 0; i < letterTemplate.distributionLists.size(); ++i) {
        const DistributionList &list = letterTemplate.distributionLists[i];
        inspection.text(QStringLiteral("distributionLists[%1].recipients").arg(i),
                        LetterText::tr("Recipients of %1").arg(list.name), list.recipients);
    }
    return inspection.faults();
}

QByteArray toJson(const LetterTemplate &letterTemplate)
{
    QJsonObject root;
    write(letterTemplate, kTexts, &root);
    root.insert(QLatin1String("kind"), QLatin1String("letter-template"));
    root.insert(QLatin1String("version"), kVersion);
    root.insert(QLatin1String("edition"), letterTemplate.edition);
    root.insert(QLatin1String("form"), QLatin1String(letterTemplate.form == LetterForm::A ? "A" : "B"));
    root.insert(QLatin1String("fontSizePt"), letterTemplate.fontSizePt);
    if (!letterTemplate.coatOfArms.isEmpty())
        root.insert(QLatin1String("coatOfArms"), QString::fromLatin1(letterTemplate.coatOfArms.content.toBase64()));
    root.insert(QLatin1String("parts"), objectOf(letterTemplate.parts));
    root.insert(QLatin1String("wording"), objectOf(letterTemplate.wording));
    root.insert(QLatin1String("senders"), arrayOf(letterTemplate.senders));
    root.insert(QLatin1String("signers"), arrayOf(letterTemplate.signers));
    root.insert(QLatin1String("distributionLists"), arrayOf(letterTemplate.distributionLists));
    return QJsonDocument(root).toJson();
}

Result<LetterTemplate> letterTemplateFromJson(const QByteArray &json)
{
    if (json.size() > kLargestFile)
        return Error{ErrorKind::NotRecognised, LetterText::tr("The file is too large for a letter profile.")};
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (root.value(QLatin1String("kind")).toString() != QLatin1String("letter-template")) {
        const bool readable = fault.error == QJsonParseError::NoError;
        return Error{ErrorKind::NotRecognised,
                     readable ? LetterText::tr("The file is no letter profile.")
                              : LetterText::tr("The file is no letter profile (error at byte %1).").arg(fault.offset)};
    }
    if (root.value(QLatin1String("version")).toInt() > kVersion)
        return Error{ErrorKind::TooNew,
                     LetterText::tr("The letter profile was made by a newer version of the program.")};

    LetterTemplate letterTemplate;
    read(root, kTexts, &letterTemplate);
    letterTemplate.edition = std::max(1, root.value(QLatin1String("edition")).toInt(1));
    letterTemplate.form =
        root.value(QLatin1String("form")).toString() == QLatin1String("A") ? LetterForm::A : LetterForm::B;
    letterTemplate.fontSizePt = std::clamp(root.value(QLatin1String("fontSizePt")).toDouble(letterTemplate.fontSizePt),
                                           kSmallestFontPt, kLargestFontPt);
    const QJsonObject parts = root.value(QLatin1String("parts")).toObject();
    for (const PartField &field : partFields())
        readValue(parts.value(QLatin1String(field.key)), &(letterTemplate.parts.*field.shown));
    const QJsonObject wording = root.value(QLatin1String("wording")).toObject();
    for (const WordingField &field : wordingFields())
        readValue(wording.value(QLatin1String(field.key)), &(letterTemplate.wording.*field.text));
    letterTemplate.senders = entriesOf<LetterSender>(root.value(QLatin1String("senders")));
    letterTemplate.signers = entriesOf<LetterSigner>(root.value(QLatin1String("signers")));
    letterTemplate.distributionLists = entriesOf<DistributionList>(root.value(QLatin1String("distributionLists")));
    auto coatOfArms = readCoatOfArms(root.value(QLatin1String("coatOfArms")));
    if (!coatOfArms)
        return coatOfArms.error();
    letterTemplate.coatOfArms = std::move(*coatOfArms);
    if (const std::vector<TemplateFault> faults = faultsOf(letterTemplate); !faults.empty())
        return Error{ErrorKind::Invalid, faults.front().sentence};
    return letterTemplate;
}

}
