// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/large_base.h"
#include "benchmarks/present_benchmark.h"
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "drawing/tokens.h"
#include "knowledge/reader.h"
#include "models/decision_table_model.h"
#include "resources/resources.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "storage/knowledge_bases.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <string_view>
#include <vector>

// How long an answer takes until the window has changed, how long the comparison takes to appear,
// and how long each frame takes while it is scrolled, for decisions of growing size. A frame has 16
// ms. Prints a table; never a timed test.
namespace steelyard::benchmarks {

namespace {

constexpr double kFrame = 16;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Frames
{
    std::vector<double> times; // milliseconds, sorted

    [[nodiscard]] double median() const { return times.at(times.size() / 2); }
    [[nodiscard]] double worst() const { return times.back(); }
    [[nodiscard]] std::ptrdiff_t late() const
    {
        return times.end() - std::upper_bound(times.begin(), times.end(), kFrame);
    }
};

// To the end and back, a tenth of the page at a time, further than a wheel goes; at most `most`
// frames each way.
Frames scrolled(QScrollBar &bar, int most)
{
    Frames frames;
    const int step = std::max(1, bar.pageStep() / 10);
    for (int direction : {1, -1}) {
        for (int i = 0; i < most; ++i) {
            const bool atEnd = bar.value() == (direction > 0 ? bar.maximum() : bar.minimum());
            if (atEnd) {
                break;
            }
            QElapsedTimer timer;
            timer.start();
            bar.setValue(bar.value() + direction * step);
            QApplication::processEvents(); // paints what came into view
            frames.times.push_back(milliseconds(timer));
        }
    }
    std::sort(frames.times.begin(), frames.times.end());
    return frames;
}

void print(const char *what, const Frames &frames)
{
    if (frames.times.empty()) {
        std::printf("  %-22s nothing to scroll\n", what);
        return;
    }
    std::printf("  %-22s median %6.2f ms  worst %7.2f ms  late %3td of %zu\n", what,
                frames.median(), frames.worst(), frames.late(), frames.times.size());
}

bool measure(std::size_t alternatives, std::size_t criteria, int steps)
{
    const std::string bytes = largeBase(alternatives, criteria);
    QElapsedTimer timer;
    timer.start();
    knowledge::ReadResult read = knowledge::read(bytes, "generated.json");
    if (!read.base) {
        std::fprintf(stderr, "the generated base cannot be read\n");
        return false;
    }
    const double reading = milliseconds(timer);
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(std::move(*read.base));

    timer.restart();
    DecisionDocument document(base, decision::newDecision(*base, "Large", "2026-11-20"));
    const double deciding = milliseconds(timer);
    // Its threads would share the processor with the frames.
    while (document.isSampling()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    timer.restart();
    ComparePage page;
    page.resize(1200, 850);
    page.setDocument(&document);
    page.show();
    QApplication::processEvents();
    page.repaint();
    std::printf("%zu alternatives, %zu criteria\n  reading %.0f ms, first scores %.0f ms, "
                "page %.0f ms\n",
                alternatives, criteria, reading, deciding, milliseconds(timer));

    auto *view = page.findChild<ComparisonView *>();
    print("scrolling down and up", scrolled(*view->verticalScrollBar(), steps));
    print("scrolling sideways", scrolled(*view->horizontalScrollBar(), steps));
    return true;
}

// From an answer until all that is on screen has changed, with no other page opened before and then
// with all of them: what nobody looks at must not slow down what somebody does.
bool measureAnswers(int answers)
{
    const storage::KnowledgePointer base =
        storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    if (!base) {
        std::fprintf(stderr, "the bundled base cannot be read\n");
        return false;
    }
    decision::Decision decision =
        decision::newDecision(*base, base->scenarios.front(), "2026-11-20");
    decision.expectation.askedOn = "2026-11-20"; // or the question would stand in for the verdict
    DecisionDocument document(base, std::move(decision));
    PageStack pages;
    pages.resize(1200, 850);
    pages.setDocument(&document);
    pages.show();
    const knowledge::Question &question = base->questions.front();
    const auto answer = [&] {
        Frames frames;
        for (int i = 0; i < answers; ++i) {
            const std::string &choice = question.answers[std::size_t(i) % 2].id;
            QElapsedTimer timer;
            timer.start();
            document.setAnswer(question.id, {decision::AnswerState::Chosen, {choice}, {}});
            QApplication::processEvents();
            frames.times.push_back(milliseconds(timer));
        }
        std::sort(frames.times.begin(), frames.times.end());
        return frames;
    };
    pages.showPage(PageId::Questions);
    print("an answer, one page", answer());
    for (int page = 0; page < int(pageList().size()); ++page) {
        pages.showPage(PageId(page));
        QApplication::processEvents();
    }
    pages.showPage(PageId::Questions);
    print("an answer, all pages", answer());
    return true;
}

// Of the window's thread alone, so that threads beside it and other programs do not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void press(int key, const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return;
    }
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &event);
    }
}

// From a key to all numbers on screen in the table of an own decision, and a block pasted into it:
// what the window's thread does for it, those of the samples that come later too.
bool measureTable(int options, int criteria, int keys)
{
    decision::Decision decision = decision::newOwnDecision("Benchmark", "2026-11-30");
    DecisionDocument document(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()),
        std::move(decision));
    std::vector<QStringList> rows(std::size_t(criteria) + 1);
    for (int option = 0; option <= options; ++option) {
        rows[0] << (option == 0 ? QString() : QStringLiteral("Option %1").arg(option));
    }
    for (int row = 1; row <= criteria; ++row) {
        rows[std::size_t(row)] << QStringLiteral("Criterion %1").arg(row);
        for (int option = 0; option < options; ++option) {
            rows[std::size_t(row)] << QString::number((row * 7 + option * 3) % 11);
        }
    }
    PageStack pages;
    pages.resize(1232, 848); // of a window of 1440 by 900
    pages.setDocument(&document);
    pages.show();
    pages.showPage(PageId::Table);
    QElapsedTimer timer;
    timer.start();
    if (OwnTable(document).setBlock(rows, {-1, -1}) != OwnTable::Outcome::Done) {
        return false;
    }
    QApplication::processEvents();
    std::printf("%-32s %8.1f ms\n", "a block pasted", milliseconds(timer));
    const auto waitForSamples = [&document] {
        while (document.isSampling()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QApplication::processEvents();
    };
    waitForSamples();
    auto *grid = pages.findChild<GridView *>();
    QApplication::setActiveWindow(&pages);
    grid->setFocus();
    Frames letters;
    Frames frames;
    for (int i = 0; i < keys; ++i) {
        grid->setCurrentIndex(
            grid->model()->index(i % criteria, DecisionTableModel::FirstOptionColumn));
        QApplication::processEvents();
        double start = threadMilliseconds();
        press(Qt::Key_0 + i % 10, QString::number(i % 10)); // opens an editor with the digit in it
        QApplication::processEvents();
        letters.times.push_back(threadMilliseconds() - start);
        start = threadMilliseconds();
        press(Qt::Key_Return, {});
        QApplication::processEvents();
        waitForSamples();
        frames.times.push_back(threadMilliseconds() - start);
    }
    for (Frames *all : {&letters, &frames}) {
        std::sort(all->times.begin(), all->times.end());
    }
    const decision::Decision &now = document.decision();
    const std::string &last = now.own.criteria[std::size_t((keys - 1) % criteria)].id;
    const decision::Finding *typed = now.finding(last, now.alternatives.front());
    if (now.findings.size() != std::size_t(options) * std::size_t(criteria) || typed == nullptr ||
        typed->typed != std::to_string((keys - 1) % 10)) {
        std::fprintf(stderr, "the table did not take what was typed\n");
        return false;
    }
    print("a digit typed", letters);
    print("a cell typed", frames);
    return true;
}

} // namespace

} // namespace steelyard::benchmarks

// With --once: small, to show that it runs. With --table: typing alone. With two numbers:
// alternatives and criteria.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    steelyard::resources::load();
    steelyard::applyTheme(application, steelyard::drawing::Scheme::Light);
    using steelyard::benchmarks::measure;
    using steelyard::benchmarks::measureAnswers;
    using steelyard::benchmarks::measurePresenting;
    using steelyard::benchmarks::measureTable;
    if (argc == 2 && std::string_view(argv[1]) == "--once") {
        return measure(20, 20, 5) && measureAnswers(2) && measureTable(5, 5, 2) &&
                       measurePresenting(1)
                   ? 0
                   : 1;
    }
    if (argc == 2 && std::string_view(argv[1]) == "--table") {
        return measureTable(50, 100, 40) ? 0 : 1;
    }
    if (argc == 3) {
        return measure(std::strtoul(argv[1], nullptr, 10), std::strtoul(argv[2], nullptr, 10), 200)
                   ? 0
                   : 1;
    }
    return measureTable(50, 100, 40) && measureAnswers(100) && measurePresenting(10) &&
                   measure(8, 24, 200) && measure(50, 100, 200) && measure(1000, 200, 200)
               ? 0
               : 1;
}
