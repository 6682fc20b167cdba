#include "ui/common/FieldText.h"

#include "core/base/Dates.h"

#include <QJsonArray>

namespace ui::common {

using namespace core::base;
using namespace core::model;

namespace {

struct FieldRow {
    const char16_t *key;
    const char *label;
};

/// In the order in which they are told. Keys that are not here (ids, positions within other records) stay unsaid.
constexpr FieldRow fieldRows[] = {
    {u"code", QT_TRANSLATE_NOOP("FieldText", "Code")},
    {u"number", QT_TRANSLATE_NOOP("FieldText", "Number")},
    {u"shortName", QT_TRANSLATE_NOOP("FieldText", "Short name")},
    {u"name", QT_TRANSLATE_NOOP("FieldText", "Name")},
    {u"function", QT_TRANSLATE_NOOP("FieldText", "Function")},
    {u"email", QT_TRANSLATE_NOOP("FieldText", "E-mail")},
    {u"value", QT_TRANSLATE_NOOP("FieldText", "Value")},
    {u"reference", QT_TRANSLATE_NOOP("FieldText", "Number")},
    {u"label", QT_TRANSLATE_NOOP("FieldText", "Clause number")},
    {u"title", QT_TRANSLATE_NOOP("FieldText", "Title")},
    {u"text", QT_TRANSLATE_NOOP("FieldText", "Text")},
    {u"status", QT_TRANSLATE_NOOP("FieldText", "Status")},
    {u"statusReason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    {u"asOf", QT_TRANSLATE_NOOP("FieldText", "As of")},
    {u"state", QT_TRANSLATE_NOOP("FieldText", "State")},
    {u"clauses", QT_TRANSLATE_NOOP("FieldText", "Clauses")},
    {u"author", QT_TRANSLATE_NOOP("FieldText", "Author")},
    {u"committee", QT_TRANSLATE_NOOP("FieldText", "Committee")},
    {u"meeting", QT_TRANSLATE_NOOP("FieldText", "Meeting")},
    {u"decidedOn", QT_TRANSLATE_NOOP("FieldText", "Decided on")},
    {u"division", QT_TRANSLATE_NOOP("FieldText", "Division")},
    {u"leadOffice", QT_TRANSLATE_NOOP("FieldText", "Lead office")},
    {u"supportingOffices", QT_TRANSLATE_NOOP("FieldText", "Supporting offices")},
    {u"fileReference", QT_TRANSLATE_NOOP("FieldText", "File reference")},
    {u"visibility", QT_TRANSLATE_NOOP("FieldText", "Visibility")},
    {u"nextReviewOn", QT_TRANSLATE_NOOP("FieldText", "Next review")},
    {u"reviewRule", QT_TRANSLATE_NOOP("FieldText", "Rule for reviews")},
    {u"dueOn", QT_TRANSLATE_NOOP("FieldText", "Deadline")},
    {u"expectedOn", QT_TRANSLATE_NOOP("FieldText", "Expected on")},
    {u"delayReason", QT_TRANSLATE_NOOP("FieldText", "Reason for the delay")},
    {u"approvedBy", QT_TRANSLATE_NOOP("FieldText", "Approved by")},
    {u"approvedOn", QT_TRANSLATE_NOOP("FieldText", "Approved on")},
    {u"oldDate", QT_TRANSLATE_NOOP("FieldText", "Old deadline")},
    {u"newDate", QT_TRANSLATE_NOOP("FieldText", "New deadline")},
    {u"reason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    {u"decidedBy", QT_TRANSLATE_NOOP("FieldText", "Decided by")},
    {u"exemptReason", QT_TRANSLATE_NOOP("FieldText", "Exempt from review because")},
    {u"closedOn", QT_TRANSLATE_NOOP("FieldText", "Closed on")},
    {u"closingNote", QT_TRANSLATE_NOOP("FieldText", "Note of completion")},
    {u"completionReportedOn", QT_TRANSLATE_NOOP("FieldText", "Reported as done on")},
    {u"reopeningReason", QT_TRANSLATE_NOOP("FieldText", "Opened again because")},
    {u"remark", QT_TRANSLATE_NOOP("FieldText", "Remark")},
    {u"relatedPapers", QT_TRANSLATE_NOOP("FieldText", "Related papers")},
    {u"position", QT_TRANSLATE_NOOP("FieldText", "Position")},
    {u"date", QT_TRANSLATE_NOOP("FieldText", "Date")},
    {u"recipients", QT_TRANSLATE_NOOP("FieldText", "Recipients")},
    {u"salutation", QT_TRANSLATE_NOOP("FieldText", "Salutation")},
    {u"opening", QT_TRANSLATE_NOOP("FieldText", "Opening sentence")},
    {u"closing", QT_TRANSLATE_NOOP("FieldText", "Closing")},
    {u"signatoryPrefix", QT_TRANSLATE_NOOP("FieldText", "Signed")},
    {u"signatoryName", QT_TRANSLATE_NOOP("FieldText", "Signatory")},
    {u"signatoryFunction", QT_TRANSLATE_NOOP("FieldText", "Function of the signatory")},
    {u"acknowledgements", QT_TRANSLATE_NOOP("FieldText", "Acknowledgements")},
    {u"sentOn", QT_TRANSLATE_NOOP("FieldText", "Sent on")},
    {u"final", QT_TRANSLATE_NOOP("FieldText", "Final report")},
    {u"confidential", QT_TRANSLATE_NOOP("FieldText", "Confidential")},
};

/// Turns values of the history into words: ids into names, codes into labels, ISO dates into German ones.
struct Words {
    RecordKind kind;
    const Directory &directory;
    const ResolutionFile &file;

    QString office(qint64 id) const
    {
        const Office *found = directory.find(std::optional(OfficeId{id}));
        return found ? (found->number + u' ' + found->name).trimmed() : QString();
    }

    QString list(const QString &key, const QJsonArray &array) const
    {
        QStringList words;
        for (const QJsonValue &value : array) {
            if (key == u"supportingOffices") {
                words << office(value.toInteger());
            } else if (key == u"clauses") {
                const Clause *clause = file.clause(ClauseId{value.toInteger()});
                words << (clause ? clause->label : QStringLiteral("?"));
            } else {
                const QJsonObject object = value.toObject();
                words << object[object.contains(u"reference") ? u"reference" : u"name"].toString();
            }
        }
        return words.join(QStringLiteral(", "));
    }

    QString number(const QString &key, qint64 value) const
    {
        if (key == u"leadOffice")
            return office(value);
        if (key == u"committee") {
            const Committee *found = directory.find(std::optional(CommitteeId{value}));
            return found ? found->name : QString();
        }
        if (key == u"division") {
            const Division *found = directory.find(std::optional(DivisionId{value}));
            return found ? (found->code + u' ' + found->name).trimmed() : QString();
        }
        return QString::number(value);
    }

    QString string(const QString &key, const QString &value) const
    {
        if (key == u"status")
            return label(clauseStatusFromCode(value).value_or(ClauseStatus::Open));
        if (key == u"visibility")
            return label(visibilityFromCode(value).value_or(Visibility::Public));
        if (key == u"state" && kind == RecordKind::StatusReport)
            return label(reportStateFromCode(value).value_or(ReportState::Draft));
        if (key == u"state" && kind == RecordKind::Memo)
            return label(memoStateFromCode(value).value_or(MemoState::Draft));
        if (key == u"reviewRule") {
            const auto rule = reviewRuleFromText(value);
            return rule ? label(*rule) : value;
        }
        const bool isDate = key.endsWith(u"On") || key.endsWith(u"Date") || key == u"asOf" || key == u"date";
        if (const auto date = isDate ? dateFromIso(value) : std::nullopt)
            return shortGermanDate(date);
        return value;
    }

    QString of(const QString &key, const QJsonValue &value) const
    {
        switch (value.type()) {
        case QJsonValue::Array:
            return list(key, value.toArray());
        case QJsonValue::Double:
            return number(key, value.toInteger());
        case QJsonValue::String:
            return string(key, value.toString());
        case QJsonValue::Bool:
            return value.toBool() ? QCoreApplication::translate("FieldText", "yes") : QCoreApplication::translate("FieldText", "no");
        default:
            return {};
        }
    }
};

struct TextFieldOf {
    QStringView key;

    QString *operator()(Resolution &r) const
    {
        return key == u"title"       ? &r.title
            : key == u"reference"    ? &r.reference
            : key == u"meeting"      ? &r.meeting
            : key == u"fileReference" ? &r.fileReference
            : key == u"remark"       ? &r.remark
            : key == u"exemptReason" ? &r.exemptReason
            : key == u"closingNote"  ? &r.closingNote
                                     : nullptr;
    }
    QString *operator()(Clause &c) const
    {
        return key == u"text" ? &c.text : key == u"statusReason" ? &c.statusReason : key == u"delayReason" ? &c.delayReason : key == u"label" ? &c.label : nullptr;
    }
    QString *operator()(Memo &m) const
    {
        return key == u"recipients"         ? &m.recipients
            : key == u"salutation"          ? &m.salutation
            : key == u"opening"             ? &m.opening
            : key == u"closing"             ? &m.closing
            : key == u"signatoryPrefix"     ? &m.signatoryPrefix
            : key == u"signatoryName"       ? &m.signatoryName
            : key == u"signatoryFunction"   ? &m.signatoryFunction
                                            : nullptr;
    }
    QString *operator()(StatusReport &r) const { return key == u"text" ? &r.text : nullptr; }
    template <class T>
    QString *operator()(T &) const
    {
        return nullptr;
    }
};

/// Takes the text of a draft into a field of its kind; false when the text does not fit.
bool take(std::optional<QDate> &date, const QString &text)
{
    date = dateFromIso(text);
    return date || text.isEmpty();
}

template <class IdType>
bool take(std::optional<IdType> &id, const QString &text)
{
    const qint64 value = text.toLongLong();
    id = value ? std::optional(IdType{value}) : std::nullopt;
    return value || text.isEmpty();
}

template <class Value>
bool take(Value &field, const std::optional<Value> &value)
{
    if (value)
        field = *value;
    return value.has_value();
}

std::optional<ReviewRule> ruleOf(const QString &text)
{
    if (text.isEmpty())
        return ReviewRule();
    const auto rule = reviewRuleFromText(text);
    return rule ? std::optional(*rule) : std::nullopt;
}

bool take(bool &on, const QString &text)
{
    on = text.toInt() != 0;
    return true;
}

struct SetOther {
    QStringView key;
    const QString &text;

    bool operator()(Resolution &r) const
    {
        return key == u"nextReviewOn" ? take(r.nextReviewOn, text)
            : key == u"decidedOn"     ? take(r.decidedOn, text)
            : key == u"committee"     ? take(r.committee, text)
            : key == u"division"      ? take(r.division, text)
            : key == u"leadOffice"    ? take(r.leadOffice, text)
            : key == u"visibility"    ? take(r.visibility, visibilityFromCode(text))
            : key == u"reviewRule"    ? take(r.reviewRule, ruleOf(text))
                                      : false;
    }
    bool operator()(Clause &c) const
    {
        return key == u"status"     ? take(c.status, clauseStatusFromCode(text))
            : key == u"leadOffice"  ? take(c.leadOffice, text)
            : key == u"expectedOn"  ? take(c.expectedOn, text)
                                    : false;
    }
    bool operator()(Memo &m) const
    {
        return key == u"date"         ? take(m.date, text)
            : key == u"nextReviewOn"  ? take(m.nextReviewOn, text)
            : key == u"final"         ? take(m.isFinal, text)
            : key == u"confidential"  ? take(m.confidential, text)
                                      : false;
    }
    template <class T>
    bool operator()(T &) const
    {
        return false;
    }
};

}

bool setField(Record &record, QStringView key, const QString &text)
{
    if (QString *field = textField(record, key)) {
        *field = text;
        return true;
    }
    return std::visit([&](auto &r) { return SetOther{key, text}(r); }, record);
}

std::vector<FieldDifference> differences(RecordKind kind, const QJsonObject &before, const QJsonObject &after,
                                         const Directory &directory, const ResolutionFile &file)
{
    const Words words{kind, directory, file};
    std::vector<FieldDifference> found;
    for (const FieldRow &row : fieldRows) {
        const QString key = QString::fromUtf16(row.key);
        if (before[key] == after[key])
            continue;
        FieldDifference difference{key, QCoreApplication::translate("FieldText", row.label), words.of(key, before[key]), words.of(key, after[key])};
        if (difference.before != difference.after)
            found.push_back(std::move(difference));
    }
    return found;
}

QString *textField(Record &record, QStringView key)
{
    return std::visit([key](auto &r) { return TextFieldOf{key}(r); }, record);
}

}
