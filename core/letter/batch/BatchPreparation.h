#pragma once

#include "core/letter/batch/Batch.h"

#include <QSet>

namespace core::letter::inline batch {

/// A letter of a batch with all that it is made from.
struct Prepared {
    model::ResolutionFile file;
    model::Memo memo; ///< as it will be
    LetterTemplate house;
    BatchLetter letter;
};

/// Loads the letters of a batch one after the other.
class Preparation
{
public:
    Preparation(store::Database &database, const BatchChoice &choice, bool releases)
        : m_database(database), m_choice(choice), m_releases(releases)
    {
    }

    base::Result<void> start();
    base::Result<Prepared> next(model::ResolutionId resolution) const;

    const model::Directory &directory() const { return m_directory; }
    const BatchChoice &choice() const { return m_choice; }
    /// Whether the letter is made, or left out with its reasons. What tells nothing new is never released by a batch, whoever
    /// asked for letters with gaps: it was told since, or by the batch before.
    bool takes(const BatchLetter &letter) const;

private:
    store::Database &m_database;
    const BatchChoice &m_choice;
    bool m_releases;
    model::Directory m_directory;
};

/// Hands every letter that is to be made to `make(Prepared)`, and lists the others in the outcome.
template <class Make>
base::Result<void> forEach(const Preparation &preparation, const std::vector<model::ResolutionId> &resolutions,
                           base::Progress &progress, BatchOutcome *outcome, Make make)
{
    int done = 0;
    for (const model::ResolutionId resolution : resolutions) {
        if (progress.cancelled())
            return base::cancelled();
        auto prepared = preparation.next(resolution);
        if (!prepared)
            return prepared.error();
        if (!preparation.takes(prepared->letter)) {
            outcome->leftOut.push_back(std::move(prepared->letter));
        } else if (const auto made = make(std::move(*prepared)); !made) {
            return made;
        }
        progress.advance(++done, static_cast<int>(resolutions.size()));
    }
    return {};
}

/// How the outcome tells a letter that was made.
BatchOutcome::Made madeOf(const BatchLetter &letter, const QString &path = {});

/// Gives every letter of a batch a name of its own in the folder.
class BatchNames
{
public:
    /// Without `replace` a file that is there stays.
    BatchNames(const SingleFiles &files, bool replace);

    QString take(const QString &name);

private:
    QString m_folder;
    QString m_suffix;
    bool m_replace;
    QSet<QString> m_taken;
};

}
