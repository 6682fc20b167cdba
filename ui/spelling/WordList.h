#pragma once

#include "core/spelling/Dictionary.h"

#include <QObject>
#include <optional>

namespace ui::spelling {

/// The word list on the thread where it is asked; it is read with the first question.
class WordList : public QObject
{
    Q_OBJECT
public:
    void judge(const QStringList &words);
    void suggest(const QString &word);

Q_SIGNALS:
    void judged(const QStringList &right, const QStringList &wrong);
    void suggested(const QString &word, const QStringList &suggestions);

private:
    const core::spelling::Dictionary &dictionary();

    std::optional<core::spelling::Dictionary> m_dictionary;
};

}
