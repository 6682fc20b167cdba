#pragma once

#include "ui/session/AutoSave.h"
#include "ui/session/Session.h"

#include <QFrame>
#include <QJsonObject>

class QGridLayout;
class QLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui::widgets {

class DateField;
class DimLabel;

/// A small form that opens where its result will be read. Return accepts it, in a text of several lines Ctrl+Return. What
/// is typed is kept as a draft until it is accepted or discarded, so that neither a crash nor leaving the page loses it:
/// Escape closes a form as it was opened, and leaves it to the owner to put one away in which something was entered. Where
/// writing has to wait, the form stays until it is done.
class InlineForm : public QFrame
{
    Q_OBJECT
public:
    struct Names {
        QString object; ///< unique beginning of all object names
        QString title;  ///< translated beginning of all accessible names
        QString accept; ///< on the button
    };

    InlineForm(session::Session &session, const QString &draftKey, const Names &names,
               std::unique_ptr<session::Timing> timing, QWidget *parent);
    ~InlineForm() override;

    /// Fills the form from a draft and says from when it is.
    void restoreDraft(const QString &text, const QDateTime &at);
    /// Looks for its own draft among those that are kept.
    void restoreDraft();
    /// Writes the draft now.
    void flush();
    /// Puts the cursor where one begins.
    virtual void start() = 0;
    void accept();
    void discard();

Q_SIGNALS:
    /// What the form asks for is stored; finished() follows.
    void written();
    /// Accepted or discarded; the owner removes the form.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// What is kept as a draft.
    virtual QJsonObject content() const = 0;
    virtual void setContent(const QJsonObject &content) = 0;
    /// What the form asks for; none when something is missing (complain()).
    virtual std::optional<core::base::Result<core::model::ChangeSet>> commit() = 0;

    /// Something was entered.
    void touched();
    /// Says in the form what is missing.
    void complain(const QString &text);
    /// The date of a field as far as it is typed; none when it is missing or no date, which is said, with the cursor there.
    std::optional<QDate> dateIn(DateField &field, const QString &missing);
    /// Off while something that the form needs is not there yet; who accepts it meanwhile has it accepted then.
    void setAcceptable(bool on);
    QLabel *addRow(const QString &label, QWidget *field);
    /// "Clause 2: new report – Date" for the label "&Date".
    QString accessibleNameOf(const QString &label) const;
    QString nameOf(const QString &part) const { return m_names.object + u' ' + part; }

    session::Session &m_session;
    QVBoxLayout *m_body;
    QGridLayout *m_rows;

private:
    void noteOpened();
    /// Nothing was entered: no draft is needed.
    bool isUntouched() const { return m_opened && content() == *m_opened; }
    void keep();
    QString draftText() const;
    void settle(bool stored);
    void setFieldsEnabled(bool on);

    QString m_draftKey;
    Names m_names;
    DimLabel *m_notice;
    QLabel *m_complaint;
    QPushButton *m_accept;
    QPushButton *m_discard;
    bool m_accepting = false; ///< until it is written
    bool m_acceptable = true;
    bool m_wanted = false;               ///< accepted before it could be, and not edited since
    std::optional<QJsonObject> m_opened; ///< content, before a draft and before anything was entered
    session::AutoSave m_autoSave;
};

}
