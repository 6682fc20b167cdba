#include "core/letter/LetterTemplate.h"
#include "core/letter/Text.h"
#include "core/letter/Wording.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace core::letter {

namespace {

constexpr int kVersion = 1;
constexpr double kSmallestFontPt = 8;
constexpr double kLargestFontPt = 16;

template <class Owner, class Value>
struct Field {
    const char *key;
    Value Owner::*member;
};

constexpr Field<LetterParts, bool> kParts[] = {
    {"title", &LetterParts::title},
    {"confidential", &LetterParts::confidential},
    {"returnLine", &LetterParts::returnLine},
    {"recipients", &LetterParts::recipients},
    {"information", &LetterParts::information},
    {"salutation", &LetterParts::salutation},
    {"opening", &LetterParts::opening},
    {"nextReview", &LetterParts::nextReview},
    {"closing", &LetterParts::closing},
    {"signatory", &LetterParts::signatory},
    {"readers", &LetterParts::readers},
    {"marks", &LetterParts::marks},
    {"pageMark", &LetterParts::pageMark},
};

constexpr Field<LetterWording, QString> kWording[] = {
    {"title", &LetterWording::title},
    {"confidential", &LetterWording::confidential},
    {"division", &LetterWording::division},
    {"returnLine", &LetterWording::returnLine},
    {"recipients", &LetterWording::recipients},
    {"fileReferenceLabel", &LetterWording::fileReferenceLabel},
    {"clerkLabel", &LetterWording::clerkLabel},
    {"phoneLabel", &LetterWording::phoneLabel},
    {"dateLabel", &LetterWording::dateLabel},
    {"subject", &LetterWording::subject},
    {"salutation", &LetterWording::salutation},
    {"openingInterim", &LetterWording::openingInterim},
    {"openingFinal", &LetterWording::openingFinal},
    {"joint", &LetterWording::joint},
    {"noReport", &LetterWording::noReport},
    {"nextReview", &LetterWording::nextReview},
    {"finished", &LetterWording::finished},
    {"closing", &LetterWording::closing},
    {"readers", &LetterWording::readers},
};

constexpr Field<LetterTemplate, QString> kTexts[] = {
    {"name", &LetterTemplate::name},
    {"city", &LetterTemplate::city},
    {"address", &LetterTemplate::address},
    {"clerk", &LetterTemplate::clerk},
    {"phone", &LetterTemplate::phone},
    {"fontFamily", &LetterTemplate::fontFamily},
};

QLatin1String keyOf(const char *key)
{
    return QLatin1String(key);
}

template <class Owner, class Value, std::size_t N>
QJsonObject write(const Owner &owner, const Field<Owner, Value> (&fields)[N])
{
    QJsonObject object;
    for (const auto &field : fields)
        object.insert(keyOf(field.key), owner.*field.member);
    return object;
}

void readValue(const QJsonValue &json, bool *value)
{
    *value = json.toBool(*value);
}

void readValue(const QJsonValue &json, QString *value)
{
    *value = json.toString(*value);
}

template <class Owner, class Value, std::size_t N>
void read(const QJsonObject &object, const Field<Owner, Value> (&fields)[N], Owner *owner)
{
    for (const auto &field : fields)
        readValue(object.value(keyOf(field.key)), &(owner->*field.member));
}

model::Result<void> checkWording(const LetterWording &wording)
{
    for (const auto &field : kWording) {
        const std::vector<UnknownPlaceholder> unknown = unknownPlaceholders(wording.*field.member);
        if (unknown.empty())
            continue;
        return model::Error{model::ErrorKind::Invalid,
                            Text::tr("The placeholder {%1} in \"%2\" (character %3) is not known.")
                                .arg(unknown.front().name, keyOf(field.key))
                                .arg(unknown.front().position + 1)};
    }
    return {};
}

}

QByteArray toJson(const LetterTemplate &letterTemplate)
{
    QJsonObject root = write(letterTemplate, kTexts);
    root.insert(QLatin1String("kind"), QLatin1String("letter-template"));
    root.insert(QLatin1String("version"), kVersion);
    root.insert(QLatin1String("form"), QLatin1String(letterTemplate.form == LetterForm::A ? "A" : "B"));
    root.insert(QLatin1String("fontSizePt"), letterTemplate.fontSizePt);
    root.insert(QLatin1String("parts"), write(letterTemplate.parts, kParts));
    root.insert(QLatin1String("wording"), write(letterTemplate.wording, kWording));
    return QJsonDocument(root).toJson();
}

model::Result<LetterTemplate> letterTemplateFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (root.value(QLatin1String("kind")).toString() != QLatin1String("letter-template")) {
        const QString where = fault.error == QJsonParseError::NoError ? QString() : fault.errorString();
        return model::Error{model::ErrorKind::NotRecognised,
                            Text::tr("The file is no letter template. %1").arg(where).trimmed()};
    }
    if (root.value(QLatin1String("version")).toInt() > kVersion)
        return model::Error{model::ErrorKind::TooNew,
                            Text::tr("The letter template was made by a newer version of the program.")};

    LetterTemplate letterTemplate;
    read(root, kTexts, &letterTemplate);
    letterTemplate.form =
        root.value(QLatin1String("form")).toString() == QLatin1String("A") ? LetterForm::A : LetterForm::B;
    letterTemplate.fontSizePt = std::clamp(root.value(QLatin1String("fontSizePt")).toDouble(letterTemplate.fontSizePt),
                                           kSmallestFontPt, kLargestFontPt);
    read(root.value(QLatin1String("parts")).toObject(), kParts, &letterTemplate.parts);
    read(root.value(QLatin1String("wording")).toObject(), kWording, &letterTemplate.wording);
    if (const auto checked = checkWording(letterTemplate.wording); !checked)
        return checked.error();
    return letterTemplate;
}

LetterTemplate letterTemplateOf(const model::Directory &directory)
{
    const auto stored = letterTemplateFromJson(directory.setting(u"city").toUtf8());
    return stored ? *stored : LetterTemplate();
}

}
