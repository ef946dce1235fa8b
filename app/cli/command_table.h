// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_description.h"
#include "cli/command_line.h"

#include <span>
#include <string_view>

// Inside this library only: the one table of commands.
namespace steelyard::cli {

struct Command
{
    std::string_view name;
    int (*run)(const QStringList &arguments, Console &console); // given what is behind its name
    CommandDescription (*describe)();                           // in the language of the program
    bool draws = false;
};

// In the order in which they are listed. Uses nothing of Qt.
[[nodiscard]] std::span<const Command> commands();

// nullptr: there is no such command. Uses nothing of Qt.
[[nodiscard]] const Command *findCommand(std::string_view name);

// The program without a command: its window, and the options that go before any command.
[[nodiscard]] CommandDescription describeWindow();

[[nodiscard]] CommandDescription describeKnowledge();
[[nodiscard]] CommandDescription describeNew();
[[nodiscard]] CommandDescription describeVerdict();
[[nodiscard]] CommandDescription describeReport();
[[nodiscard]] CommandDescription describeHandout();
[[nodiscard]] CommandDescription describeVerify();
[[nodiscard]] CommandDescription describeDiff();
[[nodiscard]] CommandDescription describeCheck();
[[nodiscard]] CommandDescription describeRank();
[[nodiscard]] CommandDescription describeWeights();
[[nodiscard]] CommandDescription describeHelp();

// The window and every command, in the order in which they are listed.
[[nodiscard]] QList<CommandDescription> allDescriptions();

// What each exit code says, beginning with 0.
[[nodiscard]] QStringList exitCodes();

} // namespace steelyard::cli
