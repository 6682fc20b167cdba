#include "ui/record/FieldText.h"

#include "core/model/FieldJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace ui::record {

using namespace core::base;
using namespace core::model;

namespace {

/// Turns values into the words of a clerk: ids into names, codes into labels, dates into German ones.
struct Words {
    const Directory &directory;
    const ResolutionFile &file;

    QString text(const QString &text) const { return text; }
    QString text(int number) const { return number == 0 ? QString() : QString::number(number); }
    QString text(bool on) const
    {
        return on ? QCoreApplication::translate("FieldText", "yes") : QCoreApplication::translate("FieldText", "no");
    }
    QString text(QDate date) const { return date.isValid() ? shortGermanDate(date) : QString(); }
    QString text(const ReviewRule &rule) const { return rule.isNone() ? QString() : label(rule); }
    QString text(ResolutionId) const { return {}; } // a record stays with its resolution
    QString text(OfficeId id) const
    {
        const Office *office = directory.find(std::optional(id));
        return office ? (office->number + u' ' + office->name).trimmed() : unknown();
    }
    QString text(DivisionId id) const
    {
        const Division *division = directory.find(std::optional(id));
        return division ? (division->code + u' ' + division->name).trimmed() : unknown();
    }
    QString text(CommitteeId id) const
    {
        const Committee *committee = directory.find(std::optional(id));
        return committee ? committee->name : unknown();
    }
    QString text(ClauseId id) const
    {
        const Clause *clause = file.clause(id);
        return clause ? clause->label : unknown();
    }
    QString text(MemoId id) const
    {
        const auto memo =
            std::find_if(file.memos.begin(), file.memos.end(), [id](const Memo &m) { return m.id == id; });
        return memo == file.memos.end() ? unknown() : memo->date ? text(*memo->date) : label(memo->state);
    }
    QString text(const RelatedPaper &paper) const
    {
        return withHint(words({paper.reference, paper.title}, u" "), paper.relation);
    }
    QString text(const EarlierClosing &closing) const
    {
        return words({text(closing.closedOn), text(closing.reopenedOn)}, u" – ");
    }
    QString text(const Acknowledgement &person) const
    {
        return withHint(words({person.name, person.function}, u", "), text(person.notedOn));
    }
    QString text(const RequestedClause &asked) const { return withHint(text(asked.clause), text(asked.answeredOn)); }
    template <Coded E>
    QString text(E value) const
    {
        return label(value);
    }
    template <class V>
    QString text(const std::optional<V> &value) const
    {
        return value ? text(*value) : QString();
    }
    template <class V>
    QString text(const std::vector<V> &values) const
    {
        QStringList all;
        for (const V &value : values)
            all << text(value);
        return words(all, u", ");
    }

    /// As the history tells a field; what a later version of the program has written is told as it is.
    template <class V>
    QString told(const QJsonValue &json) const
    {
        if constexpr (std::is_same_v<V, QByteArray>)
            return json.isUndefined() ? QString() : QLocale().formattedDataSize(json.toInteger());
        V value{};
        return json.isUndefined() ? QString() : fromJsonValue(json, value) ? text(value) : json.toVariant().toString();
    }

private:
    QString text(const QByteArray &) const { return {}; } // told() knows its size

    static QString unknown() { return QStringLiteral("?"); }
    static QString words(QStringList parts, QStringView between)
    {
        parts.removeAll(QString());
        return parts.join(between);
    }
    static QString withHint(const QString &what, const QString &hint)
    {
        return hint.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, hint);
    }
};

/// Takes the text of a draft into a field of its kind; false when the text does not fit.
template <class V>
bool take(V &value, const QString &text)
{
    if constexpr (std::is_same_v<V, QString> || std::is_same_v<V, QDate> || std::is_same_v<V, ReviewRule> || Coded<V>)
        return fromJsonValue(QJsonValue(text), value);
    else if constexpr (std::is_same_v<V, bool>)
        return fromJsonValue(QJsonValue(text.toInt() != 0), value);
    else if (const auto list = QJsonDocument::fromJson(text.toUtf8()); list.isArray())
        return fromJsonValue(list.array(), value);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && fromJsonValue(QJsonValue(number), value);
}

template <class V>
bool take(std::optional<V> &value, const QString &text)
{
    value.reset();
    return text.isEmpty() || take(value.emplace(), text);
}

/// Calls with the member of that key and its description.
template <class T, class Call>
void withField(T &record, QStringView key, Call call)
{
    forEachField<T>([&](const auto &field) {
        if (field.kept == Kept::InHistory && key == QStringView(field.key))
            call(record.*field.member);
    });
}

}

bool setField(Record &record, QStringView key, const QString &text)
{
    bool fits = false;
    std::visit([&](auto &r) { withField(r, key, [&](auto &value) { fits = take(value, text); }); }, record);
    return fits;
}

QString *textField(Record &record, QStringView key)
{
    QString *found = nullptr;
    const auto keep = [&found]<class V>(V &value) {
        if constexpr (std::is_same_v<V, QString>)
            found = &value;
    };
    std::visit([&](auto &r) { withField(r, key, keep); }, record);
    return found;
}

std::vector<FieldDifference> differences(RecordKind kind, const QJsonObject &before, const QJsonObject &after,
                                         const Directory &directory, const ResolutionFile &file)
{
    const Words words{directory, file};
    std::vector<FieldDifference> found;
    const auto compare = [&]<class T, class V>(const Field<T, V> &field) {
        const QString key = QString::fromUtf16(field.key);
        if (before[key] == after[key])
            return;
        FieldDifference difference{key, labelOf(field), words.told<V>(before[key]), words.told<V>(after[key])};
        if (difference.before != difference.after)
            found.push_back(std::move(difference));
    };
    std::visit([&]<class T>(const T &) { forEachField<T>(compare); }, emptyRecord(kind));
    return found;
}

}
