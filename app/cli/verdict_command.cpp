// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "cli/verdict_output.h"
#include "decision/within_limits.h"
#include "storage/knowledge_doubt.h"

namespace steelyard::cli {

int verdictCommand(const QStringList &arguments, Console &console)
{
    const QString format = QStringLiteral("format");
    const QString samples = QStringLiteral("samples");
    const QString seed = QStringLiteral("seed");
    const QString weights = QStringLiteral("weights");
    const Arguments parsed(arguments, describeVerdict(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const auto wantsJson = parsed.wantsJson();
    if (!wantsJson) {
        return WrongUsage;
    }
    std::optional<std::uint64_t> sampleCount;
    std::optional<std::uint64_t> seedNumber;
    if (parsed.has(samples) &&
        !(sampleCount = parsed.number(samples, decision::kFewestSamples, decision::kMostSamples))) {
        return WrongUsage;
    }
    if (parsed.has(seed) && !(seedNumber = parsed.number(seed, 0, 0xffffffffULL))) {
        return WrongUsage;
    }
    const auto evaluated = evaluateFile(parsed.files().first(), sampleCount, seedNumber, console);
    if (!evaluated) {
        return InputProblem;
    }
    if (const QString doubt = storage::knowledgeDoubt(*evaluated->base, evaluated->decision);
        !doubt.isEmpty()) {
        console.err << parsed.files().first() << QStringLiteral(": ") << doubt << '\n';
    }
    if (*wantsJson) {
        console.out << verdictJson(*evaluated);
    } else {
        console.out << verdictText(*evaluated);
        if (parsed.has(weights)) {
            console.out << '\n' << weightsText(*evaluated);
        }
    }
    return Good;
}

} // namespace steelyard::cli
