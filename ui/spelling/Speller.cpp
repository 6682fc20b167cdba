#include "ui/spelling/Speller.h"

#include "core/edit/DirectoryEdits.h"
#include "core/spelling/Words.h"
#include "ui/spelling/WordList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace ui::spelling {

using namespace core::model;

namespace {

const QString kSetting = QStringLiteral("words");
const QString kOn = QStringLiteral("spelling/on");
/// Words in one question: a long text is judged in parts, the first ones soon.
constexpr qsizetype wordsAtOnce = 500;

/// Names that stand in the master data are written as the house writes them.
QSet<QString> namesIn(const Directory &directory)
{
    QStringList names;
    for (const Division &division : directory.divisions)
        names << division.code << division.name;
    for (const Office &office : directory.offices)
        names += office.name;
    for (const Committee &committee : directory.committees)
        names += committee.name;
    for (const Faction &faction : directory.factions)
        names << faction.shortName << faction.name;
    for (const Person &person : directory.persons)
        names << person.name << person.function;
    QSet<QString> words;
    for (const core::spelling::Word &word : core::spelling::wordsOf(names.join(u' ')))
        words.insert(word.text);
    return words;
}

QStringList wordsIn(const QString &json)
{
    QStringList words;
    for (const QJsonValue &word : QJsonDocument::fromJson(json.toUtf8()).array())
        words += word.toString();
    return words;
}

}

Speller &Speller::of(session::Session &session)
{
    auto *speller = session.findChild<Speller *>(QString(), Qt::FindDirectChildrenOnly);
    return speller ? *speller : *new Speller(session);
}

Speller::Speller(session::Session &session) : QObject(&session), m_session(session)
{
    m_on = QSettings().value(kOn, true).toBool();
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, &Speller::ask);
    connect(&session, &session::Session::directoryChanged, this, [this] {
        const QSet<QString> before = m_own;
        readOwnWords();
        if (m_own != before)
            Q_EMIT rulesChanged();
    });
    readOwnWords();
}

Speller::~Speller()
{
    m_thread.quit();
    m_thread.wait();
}

void Speller::start()
{
    m_list = new WordList;
    m_list->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_list, &QObject::deleteLater);
    connect(m_list, &WordList::suggested, this, &Speller::suggested);
    connect(m_list, &WordList::judged, this, [this](const QStringList &right, const QStringList &wrong) {
        for (const QString &word : right)
            m_known.insert(word, true);
        for (const QString &word : wrong)
            m_known.insert(word, false);
        Q_EMIT judged();
    });
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
}

Speller::Verdict Speller::judge(const QString &word)
{
    // A word of the list may begin a sentence.
    if (m_own.contains(word) || (word[0].isUpper() && m_own.contains(word[0].toLower() + word.mid(1))))
        return Verdict::Right;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known ? Verdict::Right : Verdict::Wrong;
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_toAsk += word;
        if (!m_askSoon.isActive())
            m_askSoon.start();
    }
    return Verdict::Asked;
}

void Speller::ask()
{
    if (!m_list)
        start();
    for (qsizetype from = 0; from < m_toAsk.size(); from += wordsAtOnce) {
        const QStringList part = m_toAsk.mid(from, wordsAtOnce);
        QMetaObject::invokeMethod(
            m_list, [list = m_list, part] { list->judge(part); }, Qt::QueuedConnection);
    }
    m_toAsk.clear();
}

void Speller::suggest(const QString &word)
{
    if (!m_list)
        start();
    QMetaObject::invokeMethod(
        m_list, [list = m_list, word] { list->suggest(word); }, Qt::QueuedConnection);
}

QStringList Speller::ownWords() const
{
    return wordsIn(m_session.directory().setting(kSetting));
}

void Speller::addWord(const QString &word)
{
    QStringList words = ownWords();
    if (word.isEmpty() || words.contains(word))
        return;
    words += word;
    words.sort(Qt::CaseInsensitive);
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact);
    m_session.submit(core::edit::setSetting(m_session.edits(), tr("“%1” into the word list").arg(word),
                                            m_session.directory(), kSetting, QString::fromUtf8(list)));
}

void Speller::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    QSettings().setValue(kOn, on);
    Q_EMIT rulesChanged();
}

void Speller::readOwnWords()
{
    m_own = namesIn(m_session.directory());
    for (const QString &word : ownWords())
        m_own.insert(word);
}

}
