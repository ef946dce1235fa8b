// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "decision/evaluate.h"
#include "report/formats/report_file.h"
#include "report/sections/build_report.h"
#include "storage/decision_store.h"
#include "translations/language.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QTextStream>

#include <string>

namespace steelyard::tests {

// A report, and what `steelyard verify` says of it and of what somebody made of it.
class VerifiedReport
{
protected:
    struct Made
    {
        decision::Decision decision;
        report::Report report;
    };
    struct Run
    {
        int code = -1;
        QString out;
        QString err;
    };

    [[nodiscard]] static Made make(const std::string &scenario,
                                   const report::Parts &parts = {
                                       report::Part::Decision, report::Part::Contents,
                                       report::Part::Why, report::Part::Method})
    {
        const auto base =
            storage::loadKnowledge(QStringLiteral("python-web-frameworks"), languageInUse()).base;
        const std::size_t index = scenario.empty() ? std::size_t{0} : base->scenarioIndex(scenario);
        Made made;
        made.decision = decision::newDecision(*base, base->scenarios.at(index), "2026-11-20");
        decision::Verdict verdict = decision::evaluate(*base, made.decision);
        if (!decision::addRobustness(verdict, *base) || !decision::addSensitivity(verdict, *base)) {
            qFatal("no verdict");
        }
        report::ReportOptions options;
        options.parts = parts;
        made.report = report::buildReport(*base, made.decision, verdict, options);
        return made;
    }

    [[nodiscard]] Run verify(const QByteArray &bytes, const char *suffix = "pdf") const
    {
        const QString file = m_folder.filePath(QStringLiteral("report.") + QLatin1String(suffix));
        if (storage::saveBytes(bytes, file)) {
            return {};
        }
        Run run;
        QTextStream out(&run.out);
        QTextStream err(&run.err);
        cli::Console console{out, err};
        run.code = cli::run({QStringLiteral("verify"), file}, console);
        return run;
    }

    QTemporaryDir m_folder;
};

} // namespace steelyard::tests
