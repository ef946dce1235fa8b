// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_command.h"

#include "cli/arguments.h"
#include "cli/audit_output.h"
#include "cli/command_table.h"
#include "cli/rank_output.h"
#include "decision/within_limits.h"

namespace steelyard::cli {

namespace {

QStringList methodsWithNormalisation()
{
    QStringList names = methodNames();
    names.removeIf([](const QString &name) {
        return !scoring::describe(*scoring::methodNamed(name.toStdString())).normalisation;
    });
    return names;
}

} // namespace

int rankCommand(const QStringList &arguments, Console &console)
{
    const QString method = QStringLiteral("method");
    const QString normalisation = QStringLiteral("normalisation");
    const QString format = QStringLiteral("format");
    const QString sheet = QStringLiteral("sheet");
    const QString audit = QStringLiteral("audit");
    const QString samples = QStringLiteral("samples");
    const QString seed = QStringLiteral("seed");
    const Arguments parsed(arguments, describeRank(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    RankRequest request;
    const auto asked = parsed.choice(method);
    if (!asked) {
        return WrongUsage;
    }
    request.method = *scoring::methodNamed(asked->toStdString());
    request.normalisation = scoring::describe(request.method).normalisation;
    if (parsed.has(normalisation)) {
        const auto wanted = parsed.choice(normalisation);
        if (!wanted) {
            return WrongUsage;
        }
        if (!request.normalisation) {
            return parsed.wrong(Text::tr("%1 takes no --normalisation. These do: %2.")
                                    .arg(parsed.value(method),
                                         methodsWithNormalisation().join(QStringLiteral(", "))));
        }
        request.normalisation = *normalisationNamed(*wanted);
    }
    const auto wantsJson = parsed.wantsJson();
    if (!wantsJson) {
        return WrongUsage;
    }
    for (const auto &[option, number, most] :
         {std::tuple{samples, &request.samples, std::uint64_t{10'000'000}},
          std::tuple{seed, &request.seed, std::uint64_t{0xffffffff}}}) {
        if (!parsed.has(option)) {
            continue;
        }
        if (request.method != scoring::Method::Smaa) {
            return parsed.wrong(Text::tr("--%1 goes with --method smaa.").arg(option));
        }
        const auto given =
            parsed.number(option, option == samples ? decision::kFewestSamples : 0, most);
        if (!given) {
            return WrongUsage;
        }
        *number = *given;
    }
    tables::CsvDiagnostics problems(parsed.files().first());
    tables::TableWishes wishes;
    wishes.sheet = parsed.value(sheet);
    const auto table = tables::readRankTable(parsed.files().first(), problems, wishes);
    if (table && parsed.has(audit)) {
        if (isTooLargeToAudit(*table)) {
            problems.add({}, Text::tr("The table is too large to be audited."),
                         Text::tr("Leave out alternatives that cannot win."));
            return printDiagnostics(problems.list(), console);
        }
        (*wantsJson ? writeAuditJson : writeAuditText)(*table, console.out);
        return Good;
    }
    const auto answer = table ? rankTable(*table, request, problems) : std::nullopt;
    if (!answer) {
        return printDiagnostics(problems.list(), console);
    }
    (*wantsJson ? writeRankJson : writeRankText)(*table, request, *answer, console.out);
    return Good;
}

} // namespace steelyard::cli
