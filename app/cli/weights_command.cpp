// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weights_command.h"

#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/weights_output.h"

namespace steelyard::cli {

int weightsCommand(const QStringList &arguments, Console &console)
{
    const QString format = QStringLiteral("format");
    const QString sheet = QStringLiteral("sheet");
    const Arguments parsed(arguments, describeWeights(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const auto wantsJson = parsed.wantsJson();
    if (!wantsJson) {
        return WrongUsage;
    }
    tables::CsvDiagnostics problems(parsed.files().first());
    tables::TableWishes wishes;
    wishes.sheet = parsed.value(sheet);
    const auto set = tables::readPairwiseSet(parsed.files().first(), problems, wishes);
    const std::vector<WeighedNode> all =
        set ? weighAll(*set, problems) : std::vector<WeighedNode>();
    if (all.empty()) {
        return printDiagnostics(problems.list(), console);
    }
    console.out << (*wantsJson ? weightsJson(*set, all) : weightsText(*set, all));
    return Good;
}

} // namespace steelyard::cli
