// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/rank_command.h"
#include "cli/weights_command.h"

#include <algorithm>
#include <array>

namespace steelyard::cli {

namespace {

constexpr auto kCommands = std::to_array<Command>({
    {"knowledge", knowledgeCommand, describeKnowledge},
    {"new", newCommand, describeNew},
    {"verdict", verdictCommand, describeVerdict},
    {"report", reportCommand, describeReport, true},
    {"handout", handoutCommand, describeHandout, true},
    {"verify", verifyCommand, describeVerify, true},
    {"diff", diffCommand, describeDiff},
    {"check", checkCommand, describeCheck},
    {"rank", rankCommand, describeRank},
    {"weights", weightsCommand, describeWeights},
    {"help", helpCommand, describeHelp},
});

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *findCommand(std::string_view name)
{
    const auto *found =
        std::find_if(kCommands.begin(), kCommands.end(),
                     [name](const Command &command) { return command.name == name; });
    return found == kCommands.end() ? nullptr : found;
}

const OptionDescription *CommandDescription::option(const QString &optionName) const
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&optionName](const OptionDescription &each) {
            return each.name == optionName;
        });
    return found == options.end() ? nullptr : &*found;
}

QList<CommandDescription> allDescriptions()
{
    QList<CommandDescription> all{describeWindow()};
    for (const Command &command : kCommands) {
        all.append(command.describe());
    }
    return all;
}

QStringList exitCodes()
{
    return {Text::tr("All is well"),
            Text::tr("The input has problems, or something that was to be the same differs"),
            Text::tr("Wrong usage")};
}

} // namespace steelyard::cli
