#pragma once

#include "core/edit/EditService.h"
#include "core/letter/writers/LibreOffice.h"
#include "core/model/Memo.h"

#include <vector>

namespace core::letter::inline life {

/// How a promised file is made again that holds many letters, one after the other; of single ones it is code(LetterFormat).
inline const QString kJoinedForm = QStringLiteral("joined");

/// What became of letters and of the file that they were released into. The database is the truth: once it has them they
/// are released, whatever becomes of the file.
struct FiledRelease {
    std::optional<base::Error> missingFile; ///< why the file is not there, and what to do
};

/// The file that letters are released into.
struct FiledLetters {
    std::vector<model::MemoId> memos; ///< of the letters in it
    QString path;
    QString form; ///< code(LetterFormat) or kJoinedForm
    QByteArray content;
};

/// Releases letters into one file, all of them or none. The file is written beside its name first and promised in the database; then the letters
/// are released; then the file gets its name. It never takes the place of another one: that is Invalid. An error means that
/// nothing was released and that there is no file.
base::Result<FiledRelease> releaseInto(edit::EditService &service, const model::ChangeSet &release,
                                       const FiledLetters &file);

/// The promise alone, for who releases the letters and writes the file himself: it counts once they are released, until
/// forgetPromise().
base::Result<void> promiseFile(store::Database &database, const FiledLetters &file);

/// A file of released letters that is not there: the program or the disk failed between the release and the file.
struct MissingFile {
    QString path;
    QString form;
    std::vector<model::MemoId> memos;
    QStringList references; ///< of their resolutions, in the same order
};
/// What was promised and is not there. What is there meanwhile is not asked for again.
base::Result<std::vector<MissingFile>> missingFiles(store::Database &database);

/// Writes the file again from the letters as they left the house; where another file has taken its name meanwhile, beside
/// it. The path that it has.
base::Result<QString> writeAgain(store::Database &database, const MissingFile &file, const QDate &today,
                                 const LibreOffice &office, base::Progress &progress);

}
