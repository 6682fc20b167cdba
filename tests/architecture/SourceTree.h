#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace tests::architecture {

/// One file of the sources, as text.
struct SourceFile {
    QString path; ///< relative to the checkout, such as "core/base/Result.h"
    QString text;
    QString code; ///< the text without comments and without the contents of string literals

    QString folder() const;
    QStringList quotedIncludes() const;
    /// Those of quotedIncludes that are files of this project.
    QStringList ownIncludes() const;
};

QString folderOf(const QString &path);

/// All sources of app, core, ui and resources.
const std::vector<SourceFile> &productSources();

/// C++ source without comments and without the contents of string literals.
QString withoutCommentsAndStrings(const QString &text);

}
