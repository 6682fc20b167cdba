#pragma once

#include <QString>
#include <functional>
#include <grp.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace tests::support {

/// A process of its own, of another user or the same, who does one thing after the other when he is asked to. Only root can be
/// somebody else.
class Person
{
public:
    using Deed = std::function<QString()>; ///< what is wrong; empty when nothing is

    Person(unsigned user, std::vector<gid_t> groups, std::vector<Deed> deeds)
    {
        int asking[2] = {};
        int answering[2] = {};
        if (pipe(asking) != 0 || pipe(answering) != 0)
            return;
        m_process = fork();
        if (m_process == 0) {
            close(asking[1]);
            close(answering[0]);
            live(user, groups, deeds, asking[0], answering[1]);
        }
        close(asking[0]);
        close(answering[1]);
        m_ask = asking[1];
        m_answer = answering[0];
    }
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;
    ~Person()
    {
        close(m_ask);
        close(m_answer);
        waitpid(m_process, nullptr, 0);
    }

    /// Lets him do the next thing, and tells what is wrong with it.
    QString next()
    {
        const char go = 1;
        if (write(m_ask, &go, 1) != 1)
            return QStringLiteral("is not there");
        int size = -1;
        if (read(m_answer, &size, sizeof size) != ssize_t(sizeof size))
            return QStringLiteral("has gone");
        QByteArray said(size, '\0');
        for (ssize_t got = 0, more = 0; got < size; got += more) {
            more = read(m_answer, said.data() + got, size_t(size - got));
            if (more <= 0)
                return QStringLiteral("has gone");
        }
        return QString::fromUtf8(said);
    }

    static bool possible() { return geteuid() == 0; }
    static constexpr auto whyNot = "only root can act as two other users";

private:
    [[noreturn]] static void live(unsigned user, const std::vector<gid_t> &groups, const std::vector<Deed> &deeds,
                                  int ask, int answer)
    {
        if (user != geteuid() &&
            (setgroups(groups.size(), groups.data()) != 0 || setgid(groups.front()) != 0 || setuid(user) != 0))
            _exit(126);
        for (const Deed &deed : deeds) {
            char go = 0;
            if (read(ask, &go, 1) != 1)
                break;
            const QByteArray said = deed().toUtf8();
            const int size = int(said.size());
            if (write(answer, &size, sizeof size) != ssize_t(sizeof size) ||
                write(answer, said.constData(), size_t(size)) != size)
                break;
        }
        _exit(0); // nothing that is open is closed, as when the process is killed
    }

    pid_t m_process = -1;
    int m_ask = -1;
    int m_answer = -1;
};

}
