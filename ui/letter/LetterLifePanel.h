#pragma once

#include "core/model/Memo.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ui::widgets {
class DateField;
}

namespace ui::letter {

/// What happens to a letter after it was released: when and how it was sent, who has taken note, how it is put right.
class LetterLifePanel : public QWidget
{
    Q_OBJECT
public:
    explicit LetterLifePanel(QWidget *parent = nullptr);

    /// `kept` says what is kept of it; empty for an imported letter.
    void showMemo(const core::model::Memo &memo, const QString &kept, bool hasPrevious, QDate today, bool readOnly);

Q_SIGNALS:
    void sent(const QDate &on, const QString &way);
    void noted(std::size_t reader, std::optional<QDate> on);
    void correctionAsked();
    void comparisonAsked();

private:
    QWidget *makeSending();
    void showReaders(const core::model::Memo &memo, QDate today, bool readOnly);
    QLabel *caption(const QString &text, QWidget *buddy);

    QLabel *m_state;
    QLabel *m_kept;
    widgets::DateField *m_sentOn;
    QComboBox *m_way;
    QPushButton *m_send;
    QWidget *m_sending;
    QLabel *m_readersCaption;
    QWidget *m_readers;
    QGridLayout *m_readerRows;
    QPushButton *m_correct;
    QPushButton *m_compare;
    std::vector<core::model::Acknowledgement> m_shown; ///< the persons that have a row
};

}
