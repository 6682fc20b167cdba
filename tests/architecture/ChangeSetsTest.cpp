#include "tests/architecture/SourceTree.h"

#include <QRegularExpression>
#include <gtest/gtest.h>
#include <map>

using namespace tests::architecture;

namespace {

/// What users do is a verb of core/edit, so that window, command line, forms and imports do the same. These may put change
/// sets together themselves, each for its reason.
const std::map<QString, const char *> &mayBuild()
{
    static const std::map<QString, const char *> rooms = {
        {QStringLiteral("core/edit"), "the home of the verbs"},
        {QStringLiteral("core/model"), "says what a change set is"},
        {QStringLiteral("core/store"), "writes change sets and reads them from the history"},
        {QStringLiteral("core/sample"), "invents a whole city, which nobody does by hand"},
        {QStringLiteral("core/import"), "the plan of an import is rebuilt with the importers"},
    };
    return rooms;
}

/// Those that have not been moved yet. The list only shrinks: an entry that is no longer needed fails the test.
const QStringList &notYetMoved()
{
    static const QStringList files = {
        QStringLiteral("core/letter/batch/BatchRelease.cpp"),
        QStringLiteral("core/letter/life/LetterLife.cpp"),
    };
    return files;
}

bool isIn(const SourceFile &file, const std::map<QString, const char *> &rooms)
{
    for (const auto &[room, reason] : rooms) {
        if (file.path == room || file.path.startsWith(room + u'/'))
            return true;
    }
    return false;
}

bool buildsByHand(const SourceFile &file)
{
    static const QRegularExpression appended(QStringLiteral("[.>]changes\\.(push_back|emplace_back|insert)\\("));
    static const QRegularExpression braced(QStringLiteral("\\bChange(Set)?\\b\\s*(\\w+\\s*)?\\{\\s*[^}\\s]"));
    static const QRegularExpression filledLater(QStringLiteral("\\bChange(Set)?\\s+\\w+;"));
    return appended.match(file.code).hasMatch() || braced.match(file.code).hasMatch() ||
           (file.path.endsWith(QStringLiteral(".cpp")) && filledLater.match(file.code).hasMatch());
}

SourceFile made(const char *path, const char *text)
{
    const QString source = QString::fromLatin1(text);
    return {QString::fromLatin1(path), source, withoutCommentsAndStrings(source)};
}

}

TEST(ChangeSets, AreMadeByTheVerbsOfCoreEdit)
{
    QStringList byHand;
    for (const SourceFile &file : productSources()) {
        if (!isIn(file, mayBuild()) && buildsByHand(file))
            byHand << file.path;
    }
    for (const QString &path : byHand)
        EXPECT_TRUE(notYetMoved().contains(path))
            << path.toStdString() << " builds a change set by hand; make it a verb in core/edit";
    for (const QString &path : notYetMoved())
        EXPECT_TRUE(byHand.contains(path)) << path.toStdString() << " does it no longer: take it off the list";
}

TEST(ChangeSets, BuiltByHandAreFound)
{
    EXPECT_TRUE(buildsByHand(made("ui/a.cpp", "set.changes.push_back({before, after});")));
    EXPECT_TRUE(buildsByHand(made("ui/a.h", "return ChangeSet{tr(\"Name\"), {change}};")));
    EXPECT_TRUE(buildsByHand(made("ui/a.cpp", "ChangeSet all{tr(\"Close\"), {}};")));
    EXPECT_TRUE(buildsByHand(made("ui/a.cpp", "Change{std::nullopt, Record(after)}")));
    EXPECT_TRUE(buildsByHand(made("ui/a.cpp", "Change change;\nchange.after = after;")));
    EXPECT_FALSE(buildsByHand(made("ui/a.cpp", "return ChangeSet{};")));
    EXPECT_FALSE(buildsByHand(made("ui/a.cpp", "const ChangeSet set = edit::setStatus(clause, status, {});")));
    EXPECT_FALSE(buildsByHand(made("ui/a.h", "struct Conflict { ChangeSet mine; };"))) << "a value that is handed on";
}
