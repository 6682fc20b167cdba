#pragma once

#include <QElapsedTimer>
#include <QThread>
#include <functional>
#include <memory>
#include <vector>

namespace tests::letter {

/// Calls `make(thread, number)` that often on each thread; calls a second.
inline double lettersASecondOn(std::size_t threads, int letters, const std::function<void(std::size_t, int)> &make)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QThread>> running;
    for (std::size_t thread = 0; thread < threads; ++thread) {
        running.emplace_back(QThread::create([&make, thread, letters] {
            for (int number = 0; number < letters; ++number)
                make(thread, number);
        }));
        running.back()->start();
    }
    for (const auto &thread : running)
        thread->wait();
    return letters * static_cast<double>(threads) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

}
