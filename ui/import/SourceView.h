#pragma once

#include <QPlainTextEdit>
#include <set>

namespace ui::import {

/// The text that a letter came from, with the numbers of its lines; lines are counted from 1.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    /// Marks the lines that a field was read from and brings them into view; 0 marks nothing.
    void highlight(int firstLine, int lastLine);
    /// Lines with a doubt get a mark beside their number.
    void setDoubtfulLines(std::set<int> lines);
    int currentLine() const;

Q_SIGNALS:
    /// The user went to a line by mouse or keyboard.
    void lineChosen(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class LineNumbers;
    int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);
    void placeNumbers();
    void mark();

    QWidget *m_numbers;
    std::set<int> m_doubtful;
    int m_first = 0;
    int m_last = 0;
    bool m_moving = false; ///< the cursor is moved by the program
};

}
