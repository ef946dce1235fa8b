// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/work_queue.h"
#include "ui/pages/report/report_maker.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace steelyard {

// Makes reports on a thread of its own, so that the window answers meanwhile: content, pages, their
// pictures, files, prints. What is asked is done in that order; a newer report takes the place of
// one under way. Only Qt's charts have to be drawn on the interface thread.
class ReportWorker final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Done, Stopped, Failed };
    // A decision's knowledge base in a language; null: as the request has it. Asked once a
    // language, on the other thread: it takes along what it needs.
    using Bases = std::function<storage::KnowledgePointer(const QString &language)>;

    explicit ReportWorker(Bases bases, QObject *parent = nullptr);
    ~ReportWorker() override;

    void make(ReportRequest request);
    [[nodiscard]] bool isMaking() const { return m_isMaking; }

    // Of the report made last, or, while one is made, of that. Each is answered by finished().
    void write(const QString &file, const QString &kind = {}); // see ReportMaker::write()
    void print(std::shared_ptr<QPrinter> printer, int first, int last);

    void drawPage(int page, double scale); // of the report that is there; answered by pageDrawn()
    void stop(); // whatever is under way; the report that was there before stays

Q_SIGNALS:
    void made(int pages, QSizeF pageSize, const QString &title, const QString &problem);
    void stoppedMaking();
    void pageDrawn(int page, const QImage &picture); // null: there is no such page any more
    void progressed(int done, int all);
    void finished(steelyard::ReportWorker::Outcome outcome, const QString &problem);

private:
    struct ThreadState; // what only the other thread touches
    using Work = std::function<void(ThreadState &)>;
    using Job = std::function<std::pair<Outcome, QString>(const ReportMaker &maker,
                                                          const ReportMaker::Progress &)>;

    void post(Work work);                     // to the other thread
    void postBack(std::function<void()> say); // from it
    void drawCharts(int number, const std::shared_ptr<report::Report> &report);
    void run(Job job);
    [[nodiscard]] ReportMaker::Progress progressWhile(std::function<bool()> isWanted);

    QThread m_thread;
    WorkQueue *m_threadQueue; // lives on it
    WorkQueue m_answers;      // from it
    std::shared_ptr<ThreadState> m_threadState;
    std::atomic<int> m_number = 0; // of the report that is wanted
    std::atomic<bool> m_isStopped = false;
    bool m_isMaking = false;
    Job m_next; // waits for the report that is being made
};

} // namespace steelyard
