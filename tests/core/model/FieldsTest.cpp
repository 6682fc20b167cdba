#include "core/model/FieldJson.h"

#include <QRandomGenerator>
#include <QSet>
#include <gtest/gtest.h>

using namespace core::model;

namespace tests::core_model {

/// Becomes whatever a member of T is; only ever asked whether it would.
template <class T>
struct AnyMember {
    template <class V>
    requires(!std::is_same_v<V, T>) operator V() const noexcept;
};

}

namespace {

using tests::core_model::AnyMember;

template <class T, size_t... I>
constexpr bool takes(std::index_sequence<I...>)
{
    return requires
    {
        T{(void(I), AnyMember<T>{})...};
    };
}

template <class T, size_t Most = 40>
constexpr size_t memberCount()
{
    if constexpr (takes<T>(std::make_index_sequence<Most>()))
        return Most;
    else
        return memberCount<T, Most - 1>();
}

template <class T>
constexpr size_t fieldCount = std::tuple_size_v<std::remove_cvref_t<decltype(Fields<T>::all)>>;

constexpr size_t idAndVersion = 2;

template <class... T>
constexpr bool everyMemberIsDescribed(const std::variant<T...> *)
{
    return ((memberCount<T>() == fieldCount<T> + idAndVersion) && ...);
}

// A record without the description of one of its members does not compile.
static_assert(everyMemberIsDescribed(static_cast<const Record *>(nullptr)));
static_assert(memberCount<RelatedPaper>() == fieldCount<RelatedPaper>);
static_assert(memberCount<EarlierClosing>() == fieldCount<EarlierClosing>);
static_assert(memberCount<Acknowledgement>() == fieldCount<Acknowledgement>);
static_assert(memberCount<RequestedClause>() == fieldCount<RequestedClause>);

/// Sets members to whatever fits in them, the same for the same seed.
struct Chance {
    QRandomGenerator dice;

    int below(int end) { return dice.bounded(end); }
    void set(QString &text)
    {
        static const QStringList texts{QString(), QStringLiteral("Straße „Am Hang“"), QStringLiteral("a\n\nb"),
                                       QStringLiteral("\\\"{}[]"), QStringLiteral("🚲 1,5")};
        text = texts[below(int(texts.size()))];
    }
    void set(int &number) { number = below(100'000); }
    void set(bool &on) { on = below(2) == 1; }
    void set(QDate &date) { date = QDate(1990, 1, 1).addDays(below(30'000)); }
    void set(QByteArray &) {}
    void set(ReviewRule &rule)
    {
        static const QStringList rules{QString(),
                                       QStringLiteral("on 2026-08-24"),
                                       QStringLiteral("every 2 weeks"),
                                       QStringLiteral("every 3 months from 2026-01-31"),
                                       QStringLiteral("4 weeks before meeting"),
                                       QStringLiteral("never: läuft von allein")};
        rule = *reviewRuleFromText(rules[below(int(rules.size()))]);
    }
    template <class Tag>
    void set(Id<Tag> &id)
    {
        id.value = qint64(dice.generate64() >> 12); // as large as a number in JSON holds exactly
    }
    template <Coded E>
    void set(E &value)
    {
        value = E(below(2));
    }
    template <class V>
    void set(std::optional<V> &value)
    {
        value.reset();
        if (below(3) > 0)
            set(value.emplace());
    }
    template <class V>
    void set(std::vector<V> &values)
    {
        values.resize(size_t(below(4)));
        for (V &value : values)
            set(value);
    }
    template <class T>
    requires requires { Fields<T>::all; }
    void set(T &part)
    {
        if constexpr (requires { part.id; })
            set(part.id);
        forEachField<T>([&](const auto &field) {
            if (field.kept == Kept::InHistory)
                set(part.*field.member);
        });
    }
};

class EveryRecord : public testing::TestWithParam<int>
{
protected:
    RecordKind kind = RecordKind(GetParam());
};

}

TEST_P(EveryRecord, ReadsBackWhatWasWritten)
{
    Chance chance{QRandomGenerator(quint32(GetParam()) + 7)};
    for (int i = 0; i < 500; ++i) {
        Record record = emptyRecord(kind);
        std::visit([&chance](auto &r) { chance.set(r); }, record);
        const auto read = recordFromJson(kind, toJson(record));
        ASSERT_TRUE(read);
        ASSERT_EQ(*read, record);
    }
}

TEST_P(EveryRecord, DiffersWhereverAFieldDiffers)
{
    Chance chance{QRandomGenerator(quint32(GetParam()) + 11)};
    const auto compare = [&]<class T>(const T &) {
        forEachField<T>([&](const auto &field) {
            T one, other;
            for (int tries = 0; tries < 100 && one.*field.member == other.*field.member; ++tries)
                chance.set(other.*field.member);
            if (one.*field.member == other.*field.member)
                return; // bytes are not made up
            EXPECT_EQ(toJson(Record(one)) != toJson(Record(other)), field.kept == Kept::InHistory)
                << QString::fromUtf16(field.key).toStdString();
        });
    };
    std::visit(compare, emptyRecord(kind));
}

TEST_P(EveryRecord, NamesItsFieldsOnce)
{
    QSet<QString> keys, columns;
    const auto look = [&]<class T>(const T &) {
        forEachField<T>([&](const auto &field) {
            const QString key = QString::fromUtf16(field.key);
            EXPECT_FALSE(keys.contains(key)) << key.toStdString();
            keys << key;
            EXPECT_FALSE(labelOf(field).isEmpty()) << key.toStdString();
            if (field.column) {
                EXPECT_FALSE(columns.contains(QString::fromUtf16(field.column)));
                columns << QString::fromUtf16(field.column);
            }
        });
    };
    std::visit(look, emptyRecord(kind));
}

TEST_P(EveryRecord, IsNotReadFromWhatItsFieldsDoNotHold)
{
    Chance chance{QRandomGenerator(quint32(GetParam()) + 13)};
    Record record = emptyRecord(kind);
    std::visit([&chance](auto &r) { chance.set(r); }, record);
    const QJsonObject json = toJson(record);
    for (const QString &key : json.keys()) {
        QJsonObject wrong = json;
        wrong[key] = QJsonObject{{QStringLiteral("x"), 1}};
        EXPECT_FALSE(recordFromJson(kind, wrong)) << key.toStdString();
    }
}

TEST(FieldJson, WholeNumbersAreNotReadFromOthers)
{
    int number = 0;
    ClauseId id;
    EXPECT_TRUE(fromJsonValue(QJsonValue(7), number));
    EXPECT_TRUE(fromJsonValue(QJsonValue(7), id));
    for (const QJsonValue &other : {QJsonValue(1.5), QJsonValue(QStringLiteral("7")), QJsonValue()}) {
        EXPECT_FALSE(fromJsonValue(other, number));
        EXPECT_FALSE(fromJsonValue(other, id));
    }
}

TEST(FieldJson, AListIsNotReadWhenOneOfItIsOfAnotherKind)
{
    std::vector<int> numbers;
    EXPECT_TRUE(fromJsonValue(QJsonArray{1, 2}, numbers));
    EXPECT_EQ(numbers, (std::vector{1, 2}));
    EXPECT_FALSE(fromJsonValue(QJsonArray{1, QStringLiteral("zwei"), 3}, numbers));
}

INSTANTIATE_TEST_SUITE_P(Fields, EveryRecord, testing::Range(0, int(std::variant_size_v<Record>)),
                         [](const auto &param) { return code(RecordKind(param.param)).remove(u'_').toStdString(); });
