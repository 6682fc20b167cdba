#pragma once

#include "ui/import/MemoFields.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui::import {

/// What was understood of a letter, each field editable.
class MemoForm : public QWidget
{
    Q_OBJECT
public:
    explicit MemoForm(QWidget *parent = nullptr);

    void setFields(const MemoFields &fields);
    const MemoFields &fields() const { return m_fields; }
    /// Puts the cursor into a field and brings it into view.
    void focusField(const QString &field);
    QWidget *widgetOf(const QString &field) const;
    /// Tints a field without taking the cursor there; an empty key tints none.
    void showAsChosen(const QString &field);
    /// Selects characters of a field, so that typing replaces them.
    void selectIn(const QString &field, qsizetype start, qsizetype length);
    /// What cannot be stored so, for people: dates that are none, reports on no clause. Empty when all is well.
    static QString problemsOf(const MemoFields &fields);
    QString problems() const { return problemsOf(m_fields); }
    /// The name of a field for people: "Date", "Clause 2".
    static QString nameOf(const QString &field);

Q_SIGNALS:
    void edited(const QString &field);
    void focused(const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(const QString &field, const QString &label, int row, int column, int span = 1);
    void addText(const QString &field, const QString &label, int row);
    QCheckBox *addCheck(const QString &field, const QString &label, bool MemoFields::*value);
    void addLabel(const QString &text, QWidget *buddy, int row, int column, int span);
    void watch(QWidget *widget, const QString &field);

    MemoFields m_fields;
    QGridLayout *m_grid;
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, QPlainTextEdit *> m_texts;
    QHash<QString, QWidget *> m_widgets;
    QHash<QObject *, QString> m_fieldOf;
    QCheckBox *m_confidential;
    QCheckBox *m_closed;
    PassageList *m_clauses;
    PassageList *m_reports;
    QPointer<QWidget> m_chosen;
    bool m_filling = false;
};

}
