// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "session/work_queue.h"
#include "storage/knowledge_bases.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace steelyard {

// Samples verdicts on a thread of its own, one at a time. A new request stops the one under way
// and takes its place: results nobody waits for are never delivered.
class VerdictSampler : public QObject
{
    Q_OBJECT

public:
    explicit VerdictSampler(QObject *parent = nullptr);
    ~VerdictSampler() override;

    // Asks for the second and third stage of a verdict of decision::evaluate(). What it was
    // computed from is shared and constant: the caller may go on changing its decision.
    void request(storage::KnowledgePointer base, decision::Verdict verdict);

    [[nodiscard]] bool isBusy() const { return m_delivered != m_requested; }

Q_SIGNALS:
    // On the thread this object lives in, for the latest request only.
    void sampled(const steelyard::decision::Verdict &verdict);

private:
    struct Job
    {
        storage::KnowledgePointer base;
        decision::Verdict verdict;
        std::uint64_t number = 0;
    };

    void work(const std::stop_token &stop);
    void deliver(const decision::Verdict &verdict, std::uint64_t number);

    std::uint64_t m_requested = 0; // on the owner's thread only
    std::uint64_t m_delivered = 0;

    WorkQueue m_delivery; // to the owner's thread
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_next;
    std::stop_source m_current;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace steelyard
