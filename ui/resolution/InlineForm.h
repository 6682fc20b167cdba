#pragma once

#include "ui/common/AutoSave.h"
#include "ui/resolution/Page.h"

#include <QFrame>
#include <QJsonObject>

class QGridLayout;
class QLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui::common {
class DimLabel;
}

namespace ui::resolution {

/// A small form that opens where its result will be read. What is typed is kept as a draft until it is accepted
/// (Ctrl+Return) or discarded (Escape), so that neither a crash nor leaving the page loses it. Where writing has to wait,
/// the form stays until it is done.
class InlineForm : public QFrame
{
    Q_OBJECT
public:
    /// `draftKey` without the prefix of the resolution; `name` is the unique beginning of all object names, `title` the
    /// translated one of all accessible names.
    InlineForm(Page &page, const QString &draftKey, const QString &name, const QString &title, const QString &acceptText, QWidget *parent);
    ~InlineForm() override;

    /// Fills the form from a draft and says from when it is.
    void restoreDraft(const QString &text, const QDateTime &at);
    /// Writes the draft now.
    void flush();
    /// Puts the cursor where one begins.
    virtual void start() = 0;
    void accept();
    void discard();

Q_SIGNALS:
    /// Accepted or discarded; the owner removes the form.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    /// What is kept as a draft.
    virtual QJsonObject content() const = 0;
    virtual void setContent(const QJsonObject &content) = 0;
    /// True when nothing was entered: no draft is needed.
    virtual bool isBlank() const = 0;
    /// What the form asks for; none when something is missing (complain()).
    virtual std::optional<core::model::Result<core::model::ChangeSet>> commit() = 0;

    /// Something was entered.
    void touched();
    /// Says in the form what is missing.
    void complain(const QString &text);
    QLabel *addRow(const QString &label, QWidget *field);
    /// "Clause 2: new report – Date" for the label "&Date".
    QString accessibleNameOf(const QString &label) const;
    QString nameOf(const QString &part) const { return m_name + u' ' + part; }

    Page &m_page;
    QVBoxLayout *m_body;
    QGridLayout *m_rows;

private:
    void keep();
    QString draftText() const;
    void settle(bool written);
    void setFieldsEnabled(bool on);

    QString m_draftKey;
    QString m_name;
    QString m_title;
    common::DimLabel *m_notice;
    QLabel *m_complaint;
    QPushButton *m_accept;
    QPushButton *m_discard;
    bool m_accepting = false; ///< until it is written
    common::AutoSave m_autoSave;
};

}
