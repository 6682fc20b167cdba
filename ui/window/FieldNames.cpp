#include "ui/window/FieldNames.h"

#include "core/model/Dates.h"
#include "core/model/Memo.h"
#include "core/model/Resolution.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ui::window {

using namespace core::model;

namespace {

struct Field {
    const char16_t *key;
    const char *name;
};

constexpr Field fields[] = {
    {u"code", QT_TRANSLATE_NOOP("FieldNames", "Code")},
    {u"name", QT_TRANSLATE_NOOP("FieldNames", "Name")},
    {u"number", QT_TRANSLATE_NOOP("FieldNames", "Number")},
    {u"division", QT_TRANSLATE_NOOP("FieldNames", "Division")},
    {u"email", QT_TRANSLATE_NOOP("FieldNames", "E-mail")},
    {u"shortName", QT_TRANSLATE_NOOP("FieldNames", "Short name")},
    {u"function", QT_TRANSLATE_NOOP("FieldNames", "Function")},
    {u"value", QT_TRANSLATE_NOOP("FieldNames", "Value")},
    {u"reference", QT_TRANSLATE_NOOP("FieldNames", "Number")},
    {u"meeting", QT_TRANSLATE_NOOP("FieldNames", "Meeting")},
    {u"title", QT_TRANSLATE_NOOP("FieldNames", "Title")},
    {u"committee", QT_TRANSLATE_NOOP("FieldNames", "Committee")},
    {u"decidedOn", QT_TRANSLATE_NOOP("FieldNames", "Decided on")},
    {u"leadOffice", QT_TRANSLATE_NOOP("FieldNames", "Lead office")},
    {u"fileReference", QT_TRANSLATE_NOOP("FieldNames", "File reference")},
    {u"visibility", QT_TRANSLATE_NOOP("FieldNames", "Visibility")},
    {u"nextReviewOn", QT_TRANSLATE_NOOP("FieldNames", "Next review")},
    {u"exemptReason", QT_TRANSLATE_NOOP("FieldNames", "Reason for no review")},
    {u"closedOn", QT_TRANSLATE_NOOP("FieldNames", "Closed on")},
    {u"closingNote", QT_TRANSLATE_NOOP("FieldNames", "Note of completion")},
    {u"remark", QT_TRANSLATE_NOOP("FieldNames", "Remark")},
    {u"relatedPapers", QT_TRANSLATE_NOOP("FieldNames", "Related papers")},
    {u"label", QT_TRANSLATE_NOOP("FieldNames", "Label")},
    {u"text", QT_TRANSLATE_NOOP("FieldNames", "Text")},
    {u"status", QT_TRANSLATE_NOOP("FieldNames", "Status")},
    {u"statusReason", QT_TRANSLATE_NOOP("FieldNames", "Reason of the status")},
    {u"supportingOffices", QT_TRANSLATE_NOOP("FieldNames", "Supporting offices")},
    {u"dueOn", QT_TRANSLATE_NOOP("FieldNames", "Deadline")},
    {u"oldDate", QT_TRANSLATE_NOOP("FieldNames", "Old date")},
    {u"newDate", QT_TRANSLATE_NOOP("FieldNames", "New date")},
    {u"reason", QT_TRANSLATE_NOOP("FieldNames", "Reason")},
    {u"decidedBy", QT_TRANSLATE_NOOP("FieldNames", "Decided by")},
    {u"asOf", QT_TRANSLATE_NOOP("FieldNames", "As of")},
    {u"state", QT_TRANSLATE_NOOP("FieldNames", "State")},
    {u"author", QT_TRANSLATE_NOOP("FieldNames", "Author")},
    {u"final", QT_TRANSLATE_NOOP("FieldNames", "Final report")},
    {u"confidential", QT_TRANSLATE_NOOP("FieldNames", "Confidential")},
    {u"date", QT_TRANSLATE_NOOP("FieldNames", "Date")},
    {u"recipients", QT_TRANSLATE_NOOP("FieldNames", "Recipients")},
    {u"salutation", QT_TRANSLATE_NOOP("FieldNames", "Salutation")},
    {u"opening", QT_TRANSLATE_NOOP("FieldNames", "Opening sentence")},
    {u"closing", QT_TRANSLATE_NOOP("FieldNames", "Closing")},
    {u"signatoryName", QT_TRANSLATE_NOOP("FieldNames", "Signatory")},
    {u"signatoryFunction", QT_TRANSLATE_NOOP("FieldNames", "Function of the signatory")},
    {u"acknowledgements", QT_TRANSLATE_NOOP("FieldNames", "Acknowledgements")},
    {u"sentOn", QT_TRANSLATE_NOOP("FieldNames", "Sent on")},
};

QString officeText(OfficeId id, const Directory &directory)
{
    const Office *office = directory.find(std::optional(id));
    return office ? QStringLiteral("%1 %2").arg(office->number, office->name) : QString();
}

QString idText(const QString &key, qint64 id, const Directory &directory)
{
    if (key == u"leadOffice" || key == u"supportingOffices")
        return officeText(OfficeId{id}, directory);
    if (key == u"division") {
        const Division *division = directory.find(std::optional(DivisionId{id}));
        return division ? division->name : QString();
    }
    if (key == u"committee") {
        const Committee *committee = directory.find(std::optional(CommitteeId{id}));
        return committee ? committee->name : QString();
    }
    return QString::number(id);
}

QString codeText(const QString &key, const QString &text)
{
    if (const auto date = dateFromIso(text))
        return shortGermanDate(date);
    if (key == u"status") {
        if (const auto status = clauseStatusFromCode(text))
            return label(*status);
    }
    if (key == u"visibility") {
        if (const auto visibility = visibilityFromCode(text))
            return label(*visibility);
    }
    if (key == u"state") {
        if (const auto report = reportStateFromCode(text))
            return label(*report);
        if (const auto memo = memoStateFromCode(text))
            return label(*memo);
    }
    return text;
}

QString objectText(const QJsonObject &object)
{
    QStringList parts;
    for (const QJsonValue &part : object) {
        if (!part.toString().isEmpty())
            parts += part.toString();
    }
    return parts.join(u' ');
}

}

QString fieldName(const QString &key)
{
    for (const Field &field : fields) {
        if (key == QStringView(field.key))
            return QCoreApplication::translate("FieldNames", field.name);
    }
    return {};
}

QString fieldText(const QString &key, const QJsonValue &value, const Directory &directory)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return idText(key, value.toInteger(), directory);
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("FieldNames", "yes") : QCoreApplication::translate("FieldNames", "no");
    case QJsonValue::String:
        return codeText(key, value.toString());
    case QJsonValue::Object:
        return objectText(value.toObject());
    case QJsonValue::Array: {
        QStringList lines;
        for (const QJsonValue &entry : value.toArray())
            lines += fieldText(key, entry, directory);
        return lines.join(u'\n');
    }
    default:
        return QStringLiteral("–");
    }
}

}
