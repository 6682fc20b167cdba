#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace tests::benchmarks {

/// An application that knows how long each event held the UI thread up, nested ones counted with the outermost.
class WatchedApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    struct Longest {
        double ms = 0;    ///< by the clock
        double cpuMs = 0; ///< of the same stretch
        QString what;     ///< receiver and event
    };
    /// The longest stretch since the last call.
    Longest takeLongest();

private:
    int m_depth = 0;
    Longest m_longest;
};

/// Drives the real window on the large database through the work of a day and prints the longest stretch of each step.
int watchUiThread(WatchedApplication &application, const QString &database, QDate today);

}
