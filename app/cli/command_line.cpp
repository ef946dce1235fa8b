// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/rank_command.h"
#include "cli/weights_command.h"

#include <array>
#include <utility>

namespace steelyard::cli {

namespace {

using Function = int (*)(const QStringList &, Console &);

constexpr std::array<std::pair<QStringView, Function>, 8> kCommands{{
    {u"knowledge", knowledgeCommand},
    {u"new", newCommand},
    {u"verdict", verdictCommand},
    {u"report", reportCommand},
    {u"verify", verifyCommand},
    {u"check", checkCommand},
    {u"rank", rankCommand},
    {u"weights", weightsCommand},
}};

Function find(const QStringList &arguments)
{
    for (const auto &[name, function] : kCommands) {
        if (!arguments.isEmpty() && arguments.first() == name) {
            return function;
        }
    }
    return nullptr;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return find(arguments) != nullptr;
}

bool draws(const QStringList &arguments)
{
    return !arguments.isEmpty() && arguments.first() == u"report";
}

int run(const QStringList &arguments, Console &console)
{
    const Function function = find(arguments);
    return function == nullptr ? static_cast<int>(WrongUsage) : function(arguments.mid(1), console);
}

QString usage()
{
    return Text::tr(
        "Steelyard weighs technology choices and says why.\n"
        "\n"
        "steelyard [FILE]                     open the window\n"
        "steelyard knowledge list [FILE...]   the knowledge bases in the program\n"
        "steelyard knowledge show ID|FILE     what is in one\n"
        "steelyard knowledge template         the beginning of a base of one's own\n"
        "    [ID|FILE --language L]           or of the translation of a base\n"
        "    [-o FILE]\n"
        "steelyard knowledge schema           the JSON Schema of knowledge bases\n"
        "steelyard new -o FILE                begin a decision\n"
        "    [--knowledge ID] [--scenario ID] [--title TEXT]\n"
        "    [--answer QUESTION=ANSWER]... [--must-have CAPABILITY=TOLERANCE]...\n"
        "steelyard verdict FILE               what the answers lead to\n"
        "    [--format text|json] [--samples N] [--seed N]\n"
        "steelyard report FILE -o OUT         a report: OUT ends in .pdf, .html, .md,\n"
        "                                     .csv, .json or .xlsx\n"
        "    [--language L] [--paper a4|letter] [--sections A,B,...] [--one-page]\n"
        "    [--draft] [--confidential] [--logo FILE] [--record numbered|dated]\n"
        "steelyard verify FILE|REPORT.pdf     compute again, say what changed\n"
        "steelyard check [--strict] FILE...   what is wrong with a file; with --strict, "
        "warnings count\n"
        "steelyard rank TABLE.csv             rank a table of one's own\n"
        "    [--method M] [--normalisation N] [--format text|json]\n"
        "steelyard weights PAIRWISE.csv       weights from pairwise comparisons (AHP)\n"
        "    [--format text|json]\n"
        "\n"
        "Results go to standard output, problems to standard error. The exit code is "
        "0 when all is well, 1 when the input has problems, 2 for wrong usage.\n");
}

} // namespace steelyard::cli
