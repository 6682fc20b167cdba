#pragma once

#include "core/edit/RecordEdits.h"
#include "core/model/Resolution.h"
#include "ui/session/AutoSave.h"
#include "ui/session/Session.h"
#include "ui/widgets/InPlaceText.h"

#include <QPointer>
#include <QSet>
#include <QStandardItemModel>
#include <functional>
#include <map>
#include <memory>

namespace ui::resolution {

/// What the parts of the page of one resolution share. The file is as stored now; the parts only read it.
struct FileContext {
    session::Session &session;
    session::TimingFactory timing;
    core::model::ResolutionFile file;
    /// Says on the page what was removed, and offers the way back.
    std::function<void(const QString &sentence)> tellRemoved = [](const QString &) {};
    QStandardItemModel offices; ///< one model for all combo boxes of offices; the first row is "none"
    /// The statuses that a clause may have next, with icon and word. One model for all clauses of the same status.
    QStandardItemModel *statuses(core::model::ClauseStatus from, bool late);

    explicit FileContext(session::Session &s, session::TimingFactory t) : session(s), timing(std::move(t)) {}

    QDate today() const { return session.today(); }
    const core::model::StatusReport *report(core::model::StatusReportId id) const;
    /// Unique in the resolution: "5", and "5 (2)" for a second one with the same label.
    QString clauseName(core::model::ClauseId id) const;
    /// "3", "3 and 4", "2, 3 and 4".
    QString clauseNames(const std::vector<core::model::ClauseId> &ids) const;
    /// Draft keys of this resolution begin so.
    QString draftPrefix() const { return QStringLiteral("resolution/%1/").arg(file.resolution.id.value); }
    /// The draft of a text that was typed into a stored record and was refused.
    void keepUnsaved(const QString &draftKey, const QString &text);
    void forgetUnsaved(const QString &draftKey);

private:
    QSet<QString> m_unsaved;
    std::map<std::pair<core::model::ClauseStatus, bool>, std::unique_ptr<QStandardItemModel>> m_statuses;
};

inline constexpr int idRole = Qt::UserRole + 1;

/// Fills the model of offices from the master data.
void fillOffices(QStandardItemModel &model, const core::model::Directory &directory);
/// "66 Straßen- und Tiefbauamt".
QString officeTitle(const core::model::Office &office);

/// A text field of a stored record, edited in place: saved as it is typed, one step of undo for one visit. When the
/// record was changed by somebody else meanwhile, the store refuses and the session tells of the conflict; what could not
/// be stored is kept as a draft. `find` gives the record as it is stored now, or null; `key` is the field's JSON name.
template <class Record, class Find>
void bindText(FileContext &context, widgets::InPlaceText *field, Find find, QString Record::*member, const QString &key,
              const QString &description)
{
    QObject::connect(
        field, &widgets::InPlaceText::edited, field, [&context, field, find, member, key, description](QString text) {
            const Record *stored = find();
            if (!stored)
                return;
            Record before = *stored;
            if (before.*member != field->base()) {
                before.*member = field->base();
                --before.rowVersion; // not what is stored any more: the store shall refuse it
            }
            Record after = before;
            after.*member = text;
            const core::model::RecordRef ref = core::model::refOf(core::model::Record(before));
            const QString draft = session::unwrittenKey(core::model::Record(before), key);
            context.session.save(
                core::edit::edited(description, before, after),
                [&session = context.session, &context, field = QPointer(field), find, ref, text, draft](bool written) {
                    if (!field) {
                        written ? session.removeDraft(draft) : session.putDraft(draft, text);
                        return;
                    }
                    written ? context.forgetUnsaved(draft) : context.keepUnsaved(draft, text);
                    const Record *now = find(); // the field may show another record by now
                    if (written && now && core::model::refOf(core::model::Record(*now)) == ref)
                        field->storedAs(text);
                },
                field->mergeKey());
        });
}

}
