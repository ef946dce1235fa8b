// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "cli/diff_output.h"
#include "storage/decision_inside_pdf.h"
#include "translations/language.h"

#include <algorithm>
#include <thread>

namespace steelyard::cli {

namespace {

// Nothing after reporting its problems.
std::optional<storage::DecisionResult> openReported(const QString &file, Console &console)
{
    storage::DecisionResult opened = storage::openDecisionOrReport(file, languageInUse());
    printDiagnostics(opened.problems, console);
    return opened.decision && opened.overlaid ? std::optional(std::move(opened)) : std::nullopt;
}

} // namespace

int diffCommand(const QStringList &arguments, Console &console)
{
    const QString format = QStringLiteral("format");
    const QString all = QStringLiteral("all");
    const QString exitCode = QStringLiteral("exit-code");
    const Arguments parsed(arguments, describeDiff(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const auto wantsJson = parsed.wantsJson();
    if (!wantsJson) {
        return WrongUsage;
    }
    auto first = openReported(parsed.files().at(0), console);
    auto second = openReported(parsed.files().at(1), console); // the problems of both at once
    if (!first || !second) {
        return InputProblem;
    }
    storage::ComparedDecision a{parsed.files().at(0), std::move(first->overlaid),
                                *std::move(first->decision)};
    storage::ComparedDecision b =
        storage::comparedWith(a.decision, parsed.files().at(1), *std::move(second));
    decision::DiffOptions options = decision::diffOptionsFor(a.side(), b.side());
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    auto diff = decision::diff(a.side(), b.side(), options);
    if (!diff) {
        return InputProblem; // cannot be: nothing stops it here
    }
    const storage::Comparison comparison{std::move(a), std::move(b), *std::move(diff)};
    console.out << (*wantsJson ? diffJson(comparison) : diffText(comparison, parsed.has(all)));
    return parsed.has(exitCode) && !comparison.diff.differences.empty() ? InputProblem : Good;
}

} // namespace steelyard::cli
