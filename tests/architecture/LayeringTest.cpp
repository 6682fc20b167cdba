#include "tests/architecture/SourceTree.h"

#include <gtest/gtest.h>
#include <map>

using namespace tests::architecture;

namespace {

/// What each folder may include besides itself; design.md section 2. The longest matching folder counts.
const std::map<QString, QStringList> &allowedIncludes()
{
    static const auto folders = [](const char *names) {
        return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    };
    static const std::map<QString, QStringList> allowed = {
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/reader"), folders("core/base")},
        {QStringLiteral("core/model"), folders("core/base")},
        {QStringLiteral("core/rules"), folders("core/base core/model")},
        {QStringLiteral("core/store"), folders("core/base core/model core/rules")},
        {QStringLiteral("core/store/sql"), folders("core/base core/model core/rules core/store")},
        {QStringLiteral("core/edit"), folders("core/base core/model core/rules core/store")},
        {QStringLiteral("core/sample"), folders("core/base core/model core/store core/edit")},
        {QStringLiteral("core/spelling"), folders("core/base core/model")},
        {QStringLiteral("core/import"),
         folders("core/base core/model core/rules core/store core/edit core/reader core/spelling")},
        {QStringLiteral("core/calendar"), folders("core/base core/model")},
        {QStringLiteral("core/sheet"), folders("core/base core/reader")},
        {QStringLiteral("core/mail"), folders("core/base")},
        {QStringLiteral("core/settings"), folders("core/base core/model core/store core/edit core/calendar core/mail")},
        {QStringLiteral("core/report"),
         folders("core/base core/model core/rules core/store core/edit core/calendar core/settings")},
        {QStringLiteral("core/request"),
         folders(
             "core/base core/model core/rules core/store core/edit core/calendar core/mail core/settings core/sheet")},
        {QStringLiteral("core/notify"),
         folders(
             "core/base core/model core/rules core/store core/edit core/calendar core/mail core/settings core/report")},
        {QStringLiteral("core/letter/house"), folders("core/base core/model core/rules core/store core/edit")},
        {QStringLiteral("core/letter/content"),
         folders("core/base core/model core/rules core/store core/edit core/letter/house")},
        {QStringLiteral("core/letter/page"), folders("core/base core/letter/house core/letter/content")},
        {QStringLiteral("core/letter/writers"),
         folders("core/base core/model core/mail core/letter/house core/letter/content core/letter/page")},
        {QStringLiteral("core/letter/life"),
         folders("core/base core/model core/rules core/store core/edit core/letter/house core/letter/content "
                 "core/letter/page core/letter/writers")},
        {QStringLiteral("core/letter/batch"),
         folders("core/base core/model core/rules core/store core/edit core/letter/house core/letter/content "
                 "core/letter/page core/letter/writers core/letter/life")},
        {QStringLiteral("ui/session"), folders("core")},
        {QStringLiteral("ui/widgets"), folders("core ui/session")},
        {QStringLiteral("ui/spelling"), folders("core ui/session ui/widgets")},
        {QStringLiteral("ui/record"), folders("core ui/session ui/widgets")},
        {QStringLiteral("ui"), folders("core ui/session ui/widgets ui/record ui/spelling")},
        {QStringLiteral("ui/window"), folders("core ui")},
        {QStringLiteral("app"), folders("core core/store/sql ui app/common")},
        {QStringLiteral("app/common"), folders("core core/store/sql")},
        {QStringLiteral("app/reader"), folders("core app/common")},
        {QStringLiteral("app/cli"), folders("core core/store/sql app/common")},
        {QStringLiteral("resources"), {}},
    };
    return allowed;
}

/// The entry that speaks for a folder: itself or its nearest ancestor in the table.
QString ruleFor(QString folder)
{
    while (!folder.isEmpty() && !allowedIncludes().contains(folder))
        folder = folder.contains(u'/') ? folder.left(folder.lastIndexOf(u'/')) : QString();
    return folder;
}

bool isAllowed(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    for (const QString &allowed : allowedIncludes().at(ruleFor(from))) {
        const bool below = to.startsWith(allowed + u'/');
        // core/store/sql is below core/store, but only who names it may use it.
        if (to == allowed || (below && to != QStringLiteral("core/store/sql")))
            return true;
    }
    return false;
}

/// Depth-first search for a way back to a file on the current path.
QString findCycle(const std::map<QString, QStringList> &graph, const QString &file, std::map<QString, int> &state)
{
    constexpr int onPath = 1;
    constexpr int done = 2;
    state[file] = onPath;
    const auto edges = graph.find(file);
    for (const QString &next : edges == graph.end() ? QStringList() : edges->second) {
        if (state[next] == onPath)
            return file + QStringLiteral(" -> ") + next;
        if (state[next] == done)
            continue;
        if (const QString cycle = findCycle(graph, next, state); !cycle.isEmpty())
            return cycle;
    }
    state[file] = done;
    return {};
}

}

TEST(Layering, EveryFolderIncludesOnlyWhatItMay)
{
    int seen = 0;
    for (const SourceFile &file : productSources()) {
        ASSERT_FALSE(ruleFor(file.folder()).isEmpty()) << file.path.toStdString() << " lies in a folder without a rule";
        for (const QString &include : file.ownIncludes()) {
            ++seen;
            EXPECT_TRUE(isAllowed(file.folder(), folderOf(include)))
                << file.path.toStdString() << " must not include " << include.toStdString();
        }
    }
    EXPECT_GT(seen, 100) << "the test does not see the sources";
}

TEST(Layering, ARuleThatIsBrokenIsFound)
{
    EXPECT_FALSE(isAllowed(QStringLiteral("core/base"), QStringLiteral("core/model")));
    EXPECT_FALSE(isAllowed(QStringLiteral("core/model"), QStringLiteral("core/store")));
    EXPECT_FALSE(isAllowed(QStringLiteral("core/import"), QStringLiteral("core/store/sql")));
    EXPECT_FALSE(isAllowed(QStringLiteral("ui/import"), QStringLiteral("ui/letter")));
    EXPECT_FALSE(isAllowed(QStringLiteral("ui/letter"), QStringLiteral("core/store/sql")));
    EXPECT_TRUE(isAllowed(QStringLiteral("ui/window"), QStringLiteral("ui/letter")));
}

TEST(Layering, NoIncludeCycle)
{
    std::map<QString, QStringList> graph;
    for (const SourceFile &file : productSources())
        graph[file.path] = file.ownIncludes();
    std::map<QString, int> state;
    for (const auto &[file, includes] : graph) {
        const QString cycle = state[file] ? QString() : findCycle(graph, file, state);
        EXPECT_TRUE(cycle.isEmpty()) << "include cycle: " << cycle.toStdString();
    }
}

TEST(Layering, OwnHeadersAreIncludedByTheirFullPath)
{
    for (const SourceFile &file : productSources()) {
        for (const QString &include : file.quotedIncludes()) {
            const bool generated = include.endsWith(QStringLiteral(".moc"));
            EXPECT_TRUE(generated || include.contains(u'/'))
                << file.path.toStdString() << " includes " << include.toStdString();
            EXPECT_FALSE(include.startsWith(u'.')) << file.path.toStdString() << " includes " << include.toStdString();
        }
    }
}
