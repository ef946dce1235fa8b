// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/present_benchmark.h"

#include "session/decision_document.h"
#include "ui/present/presenting.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace steelyard::benchmarks {

namespace {

void printTimes(const char *what, std::vector<double> times, double allowed)
{
    std::sort(times.begin(), times.end());
    const auto late = times.end() - std::upper_bound(times.begin(), times.end(), allowed);
    std::printf("  %-22s median %6.2f ms  worst %7.2f ms  beyond %.0f ms: %td of %zu\n", what,
                times.at(times.size() / 2), times.back(), allowed, late, times.size());
}

template <class Work>
double timeOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

bool measurePresenting(int times)
{
    const storage::KnowledgePointer base =
        storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    if (!base) {
        std::fprintf(stderr, "the bundled base cannot be read\n");
        return false;
    }
    DecisionDocument document(base,
                              decision::newDecision(*base, base->scenarios.front(), "2026-11-20"));
    while (document.isSampling()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    std::vector<double> starts;
    std::vector<double> keys;
    std::vector<double> changes;
    for (int i = 0; i < times; ++i) {
        std::unique_ptr<Presenting> presenting;
        starts.push_back(timeOf([&] {
            presenting = std::make_unique<Presenting>(document, settings, window);
            presenting->start();
            presenting->room().repaint();
        }));
        while (presenting->show().following() != nullptr) {
            keys.push_back(timeOf([&] {
                presenting->show().next();
                presenting->room().view().repaint();
            }));
        }
        presenting->show().goToKind(QStringLiteral("verdict"));
        const std::string &criterion = base->criteria.front().id;
        for (int change = 1; change <= 10; ++change) {
            changes.push_back(timeOf([&] {
                presenting->show().trial().attempt([&](decision::Decision &tried) {
                    tried.ownWeights[criterion] = change / 20.0;
                });
                presenting->room().view().repaint();
            }));
        }
        presenting->show().trial().reset();
        presenting->end();
    }
    printTimes("F5 to the first scene", starts, 200);
    printTimes("a key to the next", keys, 50);
    printTimes("a live change", changes, 16);
    return true;
}

} // namespace steelyard::benchmarks
