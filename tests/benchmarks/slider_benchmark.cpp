// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/large_base.h"
#include "knowledge/reader.h"
#include "session/decision_document.h"
#include "storage/knowledge_bases.h"
#include "ui/pages/what_if/weight_slider.h"
#include "ui/pages/what_if/what_if_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <vector>

// Drags a weight's slider on the page "What if", sixty moves a second, and counts the frames that
// came late: those where the interface thread needed longer than a sixtieth of a second from the
// move to the last pixel. Sampling goes on beside it, as it does in the program.
//
// slider_benchmark [SECONDS]     10 until told

namespace {

using namespace steelyard;

constexpr double kFrame = 1000.0 / 60; // milliseconds

struct Result
{
    int frames = 0;
    int late = 0;
    double median = 0;
    double worst = 0;
};

Result drag(WhatIfPage &page, double seconds)
{
    // The window's events and the sampler's results come between the moves.
    const QList<WeightSlider *> sliders = page.findChildren<WeightSlider *>();
    WeightSlider *slider = sliders.at(sliders.size() / 2);
    std::vector<double> took;
    QElapsedTimer whole;
    whole.start();
    while (static_cast<double>(whole.elapsed()) < seconds * 1000) {
        const double phase = static_cast<double>(whole.elapsed()) / 1000;
        QElapsedTimer timer;
        timer.start();
        slider->setValue(qRound((0.5 + 0.5 * std::sin(phase * 3)) * slider->maximum()));
        QCoreApplication::processEvents();
        const double spent = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        took.push_back(spent);
        if (spent < kFrame) {
            QThread::usleep(static_cast<unsigned long>((kFrame - spent) * 1000));
        }
    }
    Result result;
    result.frames = static_cast<int>(took.size());
    result.late = static_cast<int>(
        std::count_if(took.begin(), took.end(), [](double spent) { return spent > kFrame; }));
    std::sort(took.begin(), took.end());
    result.median = took[took.size() / 2];
    result.worst = took.back();
    return result;
}

void run(const QString &name, const storage::KnowledgePointer &base, decision::Decision decision,
         bool criteria, double seconds)
{
    DecisionDocument document(base, std::move(decision));
    WhatIfPage page;
    page.resize(1180, 850);
    page.setDocument(&document);
    if (criteria) {
        page.findChild<SegmentedControl *>()->findChildren<QPushButton *>().at(1)->click();
    }
    page.show();
    QCoreApplication::processEvents();
    const Result result = drag(page, seconds);
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5\n")
                               .arg(name, -44)
                               .arg(result.frames, 7)
                               .arg(result.late, 6)
                               .arg(result.median, 10, 'f', 2)
                               .arg(result.worst, 10, 'f', 2);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, drawing::Scheme::Light);
    const double seconds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toDouble() : 10;
    QTextStream(stdout)
        << "                                              frames   late  median ms   worst "
           "ms\n";
    const auto bundled = storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    if (!bundled) {
        return 1;
    }
    const auto scenario = decision::newDecision(*bundled, bundled->scenarios.front(), "2026-11-20");
    run(QStringLiteral("bundled base, groups"), bundled, scenario, false, seconds);
    run(QStringLiteral("bundled base, criteria"), bundled, scenario, true, seconds);

    const std::string bytes = benchmarks::largeBase(50, 100);
    auto read = knowledge::read(bytes, "large.json");
    if (!read.base) {
        return 1;
    }
    const auto large = std::make_shared<const knowledge::KnowledgeBase>(std::move(*read.base));
    const auto decision = decision::newDecision(*large, "Large", "2026-11-20");
    run(QStringLiteral("50 options x 100 criteria, groups"), large, decision, false, seconds);
    run(QStringLiteral("50 options x 100 criteria, criteria"), large, decision, true, seconds);
    return 0;
}
