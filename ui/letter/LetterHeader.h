#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace core::letter::inline writers {
enum class LetterFormat;
}

namespace ui::letter {

/// The head of the letter's page: which letter it is, in which state, and what can be done with it.
class LetterHeader : public QWidget
{
    Q_OBJECT
public:
    explicit LetterHeader(QWidget *parent);

    void showLetter(const QString &title, const QString &state);
    /// Drafts only can be released, and only by who may write.
    void showRelease(bool isDraft, bool mayWrite);
    /// While a file is made or printed no other one can be asked for.
    void setBusy(bool busy);

Q_SIGNALS:
    void backAsked();
    void printAsked();
    void saveAsked(core::letter::LetterFormat format);
    void releaseAsked();

private:
    QWidget *makeBack();
    QPushButton *button(const QString &objectName, const QString &text, const QString &accessibleName);
    QPushButton *makeFormats();

    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_release;
    std::vector<QPushButton *> m_outputs;
};

}
