#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace app::cli {

/// What a command has to say on stdout, UTF-8, written whole at its end so that a failed command says nothing there.
class Output
{
public:
    void line(const QString &text = {}) { m_text += text + u'\n'; }
    /// One object on one line.
    void json(const QJsonObject &object);
    /// Writes what was collected; an error when stdout is closed or full.
    core::base::Result<void> flush();

private:
    QString m_text;
};

/// One sentence on stderr.
void complain(const QString &sentence);

/// A table for people: columns as wide as their longest cell, the last one free.
class TextTable
{
public:
    explicit TextTable(QStringList headings);
    void add(const QStringList &cells);
    void write(Output &out) const;

private:
    std::vector<QStringList> m_rows;
};

/// Text broken into lines of at most that many characters, each with an indent.
QString wrapped(const QString &text, int indent, int width = 100);

/// Shows percents on a terminal and stops on Ctrl+C.
class TerminalProgress : public core::base::Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;
    void advance(int done, int total) override;
    bool cancelled() const override;

private:
    bool m_visible = false;
    int m_percent = -1;
};

}
