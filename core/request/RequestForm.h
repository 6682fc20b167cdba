#pragma once

#include "core/request/Requests.h"

#include <QByteArray>

namespace core::request {

/// The columns of the form that an office fills in; its first row of data is formFirstRow.
enum class FormColumn {
    Reference,
    Title,
    Clause,
    Text,
    DueOn,
    LastReport,
    Status,
    Report,
    ExpectedOn,
    Reason,
    Key,
    Original
};
inline constexpr int formColumns = int(FormColumn::Original) + 1;
inline constexpr int formFirstRow = 4;
/// What a cell of a table file holds at most, in the UTF-16 units that Excel counts.
inline constexpr int longestCell = 32'767;
/// The years in which something can be expected.
inline constexpr int firstFormYear = 1990;
inline constexpr int lastFormYear = 2100;
/// What the form says above a column.
QString formHeading(FormColumn column);
/// What the form says above its headings.
bool isFormHead(QStringView text);
/// Above the texts that no row holds whole, on a sheet of their own.
QString wholeTextHeading();
/// Whether a cell of a form says that text: whole, or its beginning where the form marked it so.
bool showsText(const QString &cell, const QString &text);

/// Names a row of a form so that a copied, moved or changed key is noticed: database, request, clause, its row version
/// and a check sum over these and what the row said when it went out.
struct FormKey {
    model::ContributionRequestId request;
    model::ClauseId clause;
    qint64 clauseVersion = 0;

    bool operator==(const FormKey &) const = default;
};

QString keyText(const FormKey &key, const QString &identity, const QString &original);
/// None when the check sum does not fit.
std::optional<FormKey> keyFromText(QStringView text, const QString &identity, const QString &original);

/// Whether the text has the form of a key, of whatever city.
bool looksLikeKey(QStringView text);

/// What the cells to fill in said when the form went out, as JSON.
QString originalOf(const model::Clause &clause);

/// The statuses that an office may choose; to cancel is the council's.
std::vector<model::ClauseStatus> formStatuses();
/// The German word in the drop-down, whatever the language of the program.
QString formWord(model::ClauseStatus status);
std::optional<model::ClauseStatus> statusFromFormWord(QStringView word);
/// The reason that the form shows and asks for: of the status where that needs one, else of the delay.
QString formReason(const model::Clause &clause);

/// The form as XLSX: protected but for the cells to fill, drop-downs in German, a hidden key in each row.
base::Result<QByteArray> writeForm(const PreparedRequest &request, const QString &identity);

/// A name for the file that says whose it is: "Zuarbeit 66 Straßenbauamt 2026-11-20.xlsx".
QString formFileName(const PreparedRequest &request);

}
