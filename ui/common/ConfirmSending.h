#pragma once

#include "core/review/Digest.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::digest {

/// The question before mails go that nobody has looked at: to whom, all by name.
class ConfirmPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConfirmPanel(QWidget *parent = nullptr);

    void ask(std::vector<core::review::Digest> digests, int unseen);

Q_SIGNALS:
    /// Exactly those that were asked about.
    void confirmed(const std::vector<core::review::Digest> &digests);

private:
    QLabel *m_question;
    QPlainTextEdit *m_recipients;
    QPushButton *m_send;
    std::vector<core::review::Digest> m_digests;
};

}
