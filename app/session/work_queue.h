// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace steelyard {

// What other threads want done on the thread that this object lives in, in the order of asking.
// Qt's event loop only wakes it: what goes from thread to thread is handed over under a lock that
// every checker of threads understands. What still waits when it is destroyed is not done.
class WorkQueue : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(std::function<void()> work); // from any thread; needs an event loop on its own

private:
    Q_INVOKABLE void runNext();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace steelyard
