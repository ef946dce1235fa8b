// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstddef>
#include <functional>
#include <stop_token>

// Work on a file from a stranger, done where it can do no harm: in a copy of this process that is
// ended when it takes too much. Only for work that needs no thread, no event loop and no display.
namespace steelyard::storage {

struct ProcessLimits
{
    std::size_t memory = std::size_t{256} << 20; // bytes, beyond what this process has in use
    std::chrono::seconds computing{6};           // time of a processor
    std::chrono::seconds waiting{9};             // time of a clock
    std::size_t answer = std::size_t{100} << 20; // bytes that come back
};

enum class ProcessEnd {
    Done,
    TooMuch,   // memory or time
    Failed,    // it crashed, threw something or could not be started
    Cancelled, // on request
};

struct ProcessResult
{
    ProcessEnd end = ProcessEnd::Failed;
    QByteArray answer; // of work that is done
};

// Runs `work` and returns its answer. Blocks until then, or until a stop is requested; may be
// called from any thread. What the work changes in memory is lost with the copy. Not inherited:
// handlers of signals, and a core file for a crash.
[[nodiscard]] ProcessResult runLimited(const std::function<QByteArray()> &work,
                                       const ProcessLimits &limits = {},
                                       const std::stop_token &stop = {});

} // namespace steelyard::storage
