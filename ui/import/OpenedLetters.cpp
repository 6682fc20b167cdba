#include "ui/import/OpenedLetters.h"

#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ui::import {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OpenedLetter)
};

}

QString OpenedLetter::fileName() const
{
    return QFileInfo(path).fileName();
}

core::base::Result<core::import::ImportPlan> OpenedLetter::plan(session::Session &session) const
{
    return core::import::planImport(session.edits(), corrected(letter.memo, fields), letter.fileName, session.today(),
                                    replacedWordings);
}

void OpenedLetter::markStored(const core::import::ImportPlan &plan)
{
    state = State::Stored;
    sentence = plan.changesNothing() ? Text::tr("Nothing had to be changed: this letter was already stored.")
                                     : Text::tr("Stored: %1").arg(plan.steps.join(QStringLiteral(" · ")));
}

QString OpenedLetter::stateText() const
{
    switch (state) {
    case State::Waiting:
        return Text::tr("waits");
    case State::Reading:
        return Text::tr("is being read");
    case State::Read:
        return isCorrected() ? Text::tr("corrected") : Text::tr("read");
    case State::Unreadable:
        return Text::tr("cannot be read");
    case State::Storing:
        return Text::tr("is being stored");
    case State::Stored:
        return Text::tr("stored");
    }
    return {};
}

bool OpenedLetters::isAnyCorrected() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const OpenedLetter &file) { return file.isCorrected(); });
}

bool OpenedLetters::isEachStored() const
{
    return std::all_of(m_files.begin(), m_files.end(),
                       [](const OpenedLetter &file) { return file.state == OpenedLetter::State::Stored; });
}

void OpenedLetters::add(const QStringList &paths)
{
    if (m_shown < 0 && !paths.isEmpty())
        m_shown = count();
    for (const QString &path : paths)
        m_files.push_back({path, OpenedLetter::State::Waiting, {}, {}, {}, {}});
}

void OpenedLetters::clear()
{
    m_files.clear();
    m_shown = -1;
}

OpenedLetter *OpenedLetters::shown()
{
    return m_shown >= 0 && m_shown < count() ? &m_files[size_t(m_shown)] : nullptr;
}

bool OpenedLetters::showNextToStore()
{
    const auto next = std::find_if(m_files.begin(), m_files.end(), [](const OpenedLetter &file) {
        return file.state != OpenedLetter::State::Stored && file.state != OpenedLetter::State::Unreadable;
    });
    if (next == m_files.end())
        return false;
    m_shown = int(next - m_files.begin());
    return true;
}

OpenedLetter *OpenedLetters::at(const QString &path)
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [&path](const OpenedLetter &file) { return file.path == path; });
    return found == m_files.end() ? nullptr : &*found;
}

OpenedLetter *OpenedLetters::firstThatIs(OpenedLetter::State state)
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [state](const OpenedLetter &file) { return file.state == state; });
    return found == m_files.end() ? nullptr : &*found;
}

int OpenedLetters::certainCount() const
{
    return int(
        std::count_if(m_files.begin(), m_files.end(), [](const OpenedLetter &file) { return file.isCertain(); }));
}

int OpenedLetters::nextCertain(int from) const
{
    for (int index = from; index < count(); ++index) {
        if (m_files[size_t(index)].isCertain())
            return index;
    }
    return -1;
}

}
