#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace tests::letter {

struct OdtEntry {
    QString path;
    QByteArray content;
    bool stored = false; ///< without compression
};

/// The files of the package in their order; empty when it is no ZIP archive.
std::vector<OdtEntry> unpack(const QByteArray &odt);

/// The paragraphs of an XML part in document order, with tabs and line breaks as blanks; one entry saying what is
/// wrong when it is not well-formed.
QStringList paragraphsOf(const QByteArray &xml);

}
