// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verdict_sampler.h"

#include "decision/evaluate.h"

#include <QMetaObject>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace steelyard {

namespace {

// One core is left to the window.
unsigned samplingThreads()
{
    return std::max(1U, std::thread::hardware_concurrency() - 1U);
}

// Lets the window's thread go first where both want the same core. Only Linux has a niceness for
// each thread; the threads that sampling starts take it over.
void yieldToTheWindow()
{
#ifdef Q_OS_LINUX
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, 0, kNice); // 0: the calling thread; refused, it runs as the others
#endif
}

} // namespace

VerdictSampler::VerdictSampler(QObject *parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

VerdictSampler::~VerdictSampler()
{
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
}

void VerdictSampler::request(storage::KnowledgePointer base, decision::Verdict verdict)
{
    ++m_requested;
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
    m_next = Job{std::move(base), std::move(verdict), m_requested};
    m_wake.notify_one();
}

void VerdictSampler::work(const std::stop_token &stop)
{
    yieldToTheWindow();
    while (!stop.stop_requested()) {
        Job job;
        decision::SampleOptions options;
        options.threads = samplingThreads();
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); })) {
                return;
            }
            job = std::move(*m_next);
            m_next.reset();
            m_current = std::stop_source();
            options.stop = m_current.get_token();
            if (stop.stop_requested()) {
                return;
            }
        }
        if (!decision::addRobustness(job.verdict, *job.base, options) ||
            !decision::addSensitivity(job.verdict, *job.base, options.stop)) {
            continue;
        }
        m_delivery.post([this, verdict = std::move(job.verdict), number = job.number] {
            deliver(verdict, number);
        });
    }
}

void VerdictSampler::deliver(const decision::Verdict &verdict, std::uint64_t number)
{
    if (number != m_requested) {
        return; // answers were changed since
    }
    m_delivered = number;
    Q_EMIT sampled(verdict);
}

} // namespace steelyard
