#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui::import {

/// A clause with its label, or a report with the labels of the clauses it covers.
struct Passage {
    QString label;
    QString text;
    int firstLine = 0; ///< where it was read, 0 when it was typed
    int lastLine = 0;

    bool operator==(const Passage &) const = default;
};

/// What a list of passages says about itself; all translated.
struct PassageWords {
    QString name;             ///< for object names, English: "importClause"
    QString field;            ///< key of the field: "clauses"
    QString heading;          ///< "Clauses"
    QString one;              ///< "Clause %1", for accessible names
    QString label;            ///< before the label: "Clause"
    QString labelName;        ///< accessible: "Clause %1: label"
    QString textName;         ///< accessible: "Clause %1: wording"
    QString add;              ///< "Add clause"
    bool joinsLabels = false; ///< merged passages cover the labels of both
};

/// The clauses or the reports of a letter, each as a label and a text; they can be added, removed, split at the cursor
/// and merged with the next one.
class PassageList : public QWidget
{
    Q_OBJECT
public:
    explicit PassageList(PassageWords words, QWidget *parent = nullptr);

    void setPassages(const std::vector<Passage> &passages);
    const std::vector<Passage> &passages() const { return m_passages; }
    /// The text of a passage; null when there is none of that index.
    QWidget *textOf(int index) const;

Q_SIGNALS:
    /// `field` is "clauses[0]" for the first of the list.
    void edited(const QString &field);
    void focused(const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        QLineEdit *label;
        QPlainTextEdit *text;
    };

    void fillRows();
    void rebuild();
    Row makeRow(int index);
    void addButton(QWidget *row, int index, const QString &name, const QString &text, const QString &accessibleName,
                   void (PassageList::*act)(int));
    void add();
    void remove(int index);
    void split(int index);
    void mergeWithNext(int index);
    void changed(int focusIndex);
    QString fieldOf(int index) const;

    PassageWords m_words;
    std::vector<Passage> m_passages;
    std::vector<Row> m_rows;
    QLabel *m_heading;
    QVBoxLayout *m_layout;
};

}
