// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/arguments.h"
#include "cli/command_table.h"

namespace steelyard::cli {

bool isCommand(std::string_view first)
{
    return findCommand(first) != nullptr;
}

bool draws(std::string_view first)
{
    const Command *command = findCommand(first);
    return command != nullptr && command->draws;
}

int run(const QStringList &arguments, Console &console)
{
    const Command *command =
        arguments.isEmpty() ? nullptr : findCommand(arguments.first().toStdString());
    return command == nullptr ? static_cast<int>(WrongUsage)
                              : command->run(arguments.mid(1), console);
}

QString unknownCommand(const QString &word)
{
    return Text::tr("There is neither a command nor a file “%1”.").arg(word);
}

QString noDisplay()
{
    return Text::tr("The window cannot open, because there is no display; without one use the "
                    "commands that “steelyard --help” lists.");
}

} // namespace steelyard::cli
