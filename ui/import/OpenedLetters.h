#pragma once

#include "core/import/ImportPlan.h"
#include "ui/import/ReadLetter.h"

#include <QStringList>
#include <deque>
#include <set>

namespace ui::session {
class Session;
}

namespace ui::import {

/// A file that was given to the import, and how far it is.
struct OpenedLetter {
    enum class State { Waiting, Reading, Read, Unreadable, Storing, Stored };

    QString path;
    State state = State::Waiting;
    QString sentence; ///< why it could not be read, or what was stored
    ReadLetter letter;
    MemoFields fields;              ///< with the corrections
    std::set<int> replacedWordings; ///< clauses whose stored wording the letter shall replace

    /// It was read without a doubt, or a person has seen to each.
    bool isCertain() const { return state == State::Read && openCount(letter.doubts) == 0; }
    bool isCorrected() const { return (state == State::Read || state == State::Storing) && !(fields == letter.fields); }
    /// What accepting it with its corrections would do.
    core::base::Result<core::import::ImportPlan> plan(session::Session &session) const;
    void markStored(const core::import::ImportPlan &plan);
    QString fileName() const;
    QString stateText() const;
};

/// The files that were given to the import, one of them shown. What it points to stays until clear().
class OpenedLetters
{
public:
    int count() const { return int(m_files.size()); }
    const std::deque<OpenedLetter> &all() const { return m_files; }
    bool isAnyCorrected() const;
    bool isEachStored() const;

    /// Adds them to those that wait; the first is shown when none was.
    void add(const QStringList &paths);
    void clear();

    /// Counted from 0; -1 when there is none.
    int shownIndex() const { return m_shown; }
    OpenedLetter *shown();
    void show(int index) { m_shown = index; }
    /// False, and nothing changes, when each was stored or cannot be read.
    bool showNextToStore();

    OpenedLetter *at(const QString &path);
    OpenedLetter *firstThatIs(OpenedLetter::State state);
    OpenedLetter *at(int index) { return &m_files[size_t(index)]; }
    int certainCount() const;
    /// The index of the first certain one from there on; -1 when there is none.
    int nextCertain(int from) const;

private:
    std::deque<OpenedLetter> m_files; ///< a deque: files are added while one is shown
    int m_shown = -1;
};

}
