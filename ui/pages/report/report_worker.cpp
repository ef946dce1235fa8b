// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_worker.h"

#include "report/content/charts.h"

#include <QImage>
#include <QPrinter>

#include <utility>

namespace steelyard {

namespace {

QString problemText(const std::optional<knowledge::Diagnostic> &problem)
{
    return problem ? QString::fromStdString(problem->what + ' ' + problem->remedy) : QString();
}

} // namespace

struct ReportWorker::ThreadState
{
    Bases bases;
    QString language; // of `base`
    storage::KnowledgePointer base;
    std::unique_ptr<ReportMaker> next;
    std::unique_ptr<ReportMaker> made;
};

ReportWorker::ReportWorker(Bases bases, QObject *parent)
    : QObject(parent)
    , m_threadQueue(new WorkQueue)
    , m_threadState(std::make_shared<ThreadState>())
{
    m_threadState->bases = std::move(bases);
    m_thread.setObjectName(QStringLiteral("report"));
    m_threadQueue->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_threadQueue, &QObject::deleteLater);
    m_thread.start();
}

ReportWorker::~ReportWorker()
{
    ++m_number;
    m_isStopped = true;
    // Texts hold on to fonts of their thread and have to end there.
    post([](ThreadState &state) {
        state.next.reset();
        state.made.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void ReportWorker::post(Work work)
{
    m_threadQueue->post(
        [state = m_threadState, work = std::move(work)]() mutable { work(*state); });
}

void ReportWorker::postBack(std::function<void()> say)
{
    m_answers.post(std::move(say));
}

ReportMaker::Progress ReportWorker::progressWhile(std::function<bool()> isWanted)
{
    return [this, isWanted = std::move(isWanted), last = -1](int done, int all) mutable {
        const int percent = all > 0 ? done * 100 / all : 0;
        if (percent != last) {
            last = percent;
            postBack([this, percent] { Q_EMIT progressed(percent, 100); });
        }
        return isWanted();
    };
}

void ReportWorker::make(ReportRequest request)
{
    const int number = ++m_number;
    m_isMaking = true;
    post([this, number, request = std::move(request)](ThreadState &state) mutable {
        if (number != m_number) {
            return; // a newer one waits behind it
        }
        if (state.language != request.settings.language) {
            state.language = request.settings.language;
            state.base = state.bases ? state.bases(state.language) : nullptr; // a large file
        }
        if (state.base) {
            request.base = state.base;
        }
        state.next = std::make_unique<ReportMaker>(request);
        postBack([this, number, report = state.next->report()] { drawCharts(number, report); });
    });
}

void ReportWorker::drawCharts(int number, const std::shared_ptr<report::Report> &report)
{
    if (number != m_number) {
        return;
    }
    report::drawCharts(*report);
    post([this, number](ThreadState &state) {
        const auto isWanted = [this, number] { return number == m_number; };
        const bool isWhole =
            isWanted() && state.next && state.next->layOut(progressWhile(isWanted));
        if (!isWhole) {
            return;
        }
        state.made = std::move(state.next);
        const report::pdf::PageLayout &layout = *state.made->layout();
        postBack([this, number, pages = layout.pageCount(), size = layout.pageSize(),
                  title = state.made->report()->title,
                  problem = problemText(state.made->problem())] {
            if (number != m_number) {
                return;
            }
            m_isMaking = false;
            Q_EMIT made(pages, size, title, problem);
            if (m_next) {
                run(std::exchange(m_next, nullptr));
            }
        });
    });
}

void ReportWorker::run(Job job)
{
    if (m_isMaking) {
        m_next = std::move(job);
        return;
    }
    post([this, job = std::move(job)](ThreadState &state) {
        std::pair<Outcome, QString> result{Outcome::Stopped, {}};
        if (state.made && !m_isStopped) {
            result = job(*state.made, progressWhile([this] { return !m_isStopped; }));
        }
        postBack([this, result] { Q_EMIT finished(result.first, result.second); });
    });
}

void ReportWorker::write(const QString &file, const QString &kind)
{
    m_isStopped = false;
    run([file, kind](const ReportMaker &maker, const ReportMaker::Progress &progress) {
        bool isStopped = false;
        const auto problem = maker.write(file, kind, [&](int done, int all) {
            isStopped = isStopped || !progress(done, all);
            return !isStopped;
        });
        return std::pair(isStopped ? Outcome::Stopped
                         : problem ? Outcome::Failed
                                   : Outcome::Done,
                         problemText(problem));
    });
}

void ReportWorker::print(std::shared_ptr<QPrinter> printer, int first, int last)
{
    m_isStopped = false;
    run([printer = std::move(printer), first, last](const ReportMaker &maker,
                                                    const ReportMaker::Progress &progress) {
        bool isStopped = false;
        const bool answers = maker.print(*printer, first, last, [&](int done, int all) {
            isStopped = isStopped || !progress(done, all);
            return !isStopped;
        });
        return std::pair(!answers    ? Outcome::Failed
                         : isStopped ? Outcome::Stopped
                                     : Outcome::Done,
                         answers ? QString()
                                 : tr("The printer does not answer. Check that it is on, or "
                                      "choose another."));
    });
}

void ReportWorker::drawPage(int page, double scale)
{
    post([this, page, scale](ThreadState &state) {
        const QImage picture = state.made ? state.made->picture(page, scale) : QImage();
        postBack([this, page, picture] { Q_EMIT pageDrawn(page, picture); });
    });
}

void ReportWorker::stop()
{
    m_isStopped = true;
    const bool hadNext = m_next != nullptr;
    m_next = nullptr;
    if (m_isMaking) {
        ++m_number;
        m_isMaking = false;
        Q_EMIT stoppedMaking();
    }
    if (hadNext) {
        Q_EMIT finished(Outcome::Stopped, {});
    }
}

} // namespace steelyard
