// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_press.h"

#include "report/charts.h"

#include <QImage>
#include <QPrinter>

#include <utility>

namespace steelyard {

namespace {

QString told(const std::optional<knowledge::Problem> &problem)
{
    return problem ? QString::fromStdString(problem->what + ' ' + problem->remedy) : QString();
}

} // namespace

struct ReportPress::Desk
{
    Bases bases;
    QString language; // of `base`
    storage::KnowledgePointer base;
    std::unique_ptr<ReportMaker> next;
    std::unique_ptr<ReportMaker> made;
};

ReportPress::ReportPress(Bases bases, QObject *parent)
    : QObject(parent)
    , m_there(new QObject)
    , m_desk(std::make_shared<Desk>())
{
    m_desk->bases = std::move(bases);
    m_thread.setObjectName(QStringLiteral("report"));
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

ReportPress::~ReportPress()
{
    ++m_number;
    m_isStopped = true;
    // Texts hold on to fonts of their thread and have to end there.
    post([](Desk &desk) {
        desk.next.reset();
        desk.made.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void ReportPress::post(Work work)
{
    QMetaObject::invokeMethod(
        m_there, [desk = m_desk, work = std::move(work)]() mutable { work(*desk); },
        Qt::QueuedConnection);
}

void ReportPress::back(std::function<void()> say)
{
    QMetaObject::invokeMethod(this, std::move(say), Qt::QueuedConnection);
}

ReportMaker::Progress ReportPress::progressWhile(std::function<bool()> isWanted)
{
    return [this, isWanted = std::move(isWanted), last = -1](int done, int all) mutable {
        const int percent = all > 0 ? done * 100 / all : 0;
        if (percent != last) {
            last = percent;
            back([this, percent] { Q_EMIT progressed(percent, 100); });
        }
        return isWanted();
    };
}

void ReportPress::make(ReportRequest request)
{
    const int number = ++m_number;
    m_isMaking = true;
    post([this, number, request = std::move(request)](Desk &desk) mutable {
        if (number != m_number)
            return; // a newer one waits behind it
        if (desk.language != request.settings.language) {
            desk.language = request.settings.language;
            desk.base = desk.bases ? desk.bases(desk.language) : nullptr; // a large file
        }
        if (desk.base)
            request.base = desk.base;
        desk.next = std::make_unique<ReportMaker>(request);
        back([this, number, report = desk.next->report()] { drawCharts(number, report); });
    });
}

void ReportPress::drawCharts(int number, const std::shared_ptr<report::Report> &report)
{
    if (number != m_number)
        return;
    report::drawCharts(*report);
    post([this, number](Desk &desk) {
        const auto isWanted = [this, number] { return number == m_number; };
        const bool isWhole = isWanted() && desk.next && desk.next->layOut(progressWhile(isWanted));
        if (!isWhole)
            return;
        desk.made = std::move(desk.next);
        const report::pdf::PageLayout &layout = *desk.made->layout();
        back([this, number, pages = layout.pageCount(), size = layout.pageSize(),
              title = desk.made->report()->title, problem = told(desk.made->problem())] {
            if (number != m_number)
                return;
            m_isMaking = false;
            Q_EMIT made(pages, size, title, problem);
            if (m_next)
                run(std::exchange(m_next, nullptr));
        });
    });
}

void ReportPress::run(Job job)
{
    if (m_isMaking) {
        m_next = std::move(job);
        return;
    }
    post([this, job = std::move(job)](Desk &desk) {
        std::pair<Outcome, QString> result{Outcome::Stopped, {}};
        if (desk.made && !m_isStopped)
            result = job(*desk.made, progressWhile([this] { return !m_isStopped; }));
        back([this, result] { Q_EMIT finished(result.first, result.second); });
    });
}

void ReportPress::write(const QString &file)
{
    m_isStopped = false;
    run([file](const ReportMaker &maker, const ReportMaker::Progress &progress) {
        bool isStopped = false;
        const auto problem = maker.write(file, [&](int done, int all) {
            isStopped = isStopped || !progress(done, all);
            return !isStopped;
        });
        return std::pair(isStopped ? Outcome::Stopped
                         : problem ? Outcome::Failed
                                   : Outcome::Done,
                         told(problem));
    });
}

void ReportPress::print(std::shared_ptr<QPrinter> printer, int first, int last)
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

void ReportPress::drawPage(int page, double scale)
{
    post([this, page, scale](Desk &desk) {
        const QImage picture = desk.made ? desk.made->picture(page, scale) : QImage();
        back([this, page, picture] { Q_EMIT pageDrawn(page, picture); });
    });
}

void ReportPress::stop()
{
    m_isStopped = true;
    const bool hadNext = m_next != nullptr;
    m_next = nullptr;
    if (m_isMaking) {
        ++m_number;
        m_isMaking = false;
        Q_EMIT stoppedMaking();
    }
    if (hadNext)
        Q_EMIT finished(Outcome::Stopped, {});
}

} // namespace steelyard
