// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/rank_command.h"
#include "cli/weights_command.h"
#include "report/formats/report_format.h"

#include <algorithm>
#include <array>

namespace steelyard::cli {

namespace {

using Function = int (*)(const QStringList &, Console &);

struct Command
{
    std::string_view name;
    Function function;
    bool draws = false;
};

constexpr auto kCommands = std::to_array<Command>({
    {"knowledge", knowledgeCommand},
    {"new", newCommand},
    {"verdict", verdictCommand},
    {"report", reportCommand, true},
    {"handout", handoutCommand, true},
    {"verify", verifyCommand, true},
    {"diff", diffCommand},
    {"check", checkCommand},
    {"rank", rankCommand},
    {"weights", weightsCommand},
});

// nullptr: there is no such command.
const Command *find(std::string_view name)
{
    const auto *found =
        std::find_if(kCommands.begin(), kCommands.end(),
                     [name](const Command &command) { return command.name == name; });
    return found == kCommands.end() ? nullptr : found;
}

} // namespace

bool isCommand(std::string_view first)
{
    return find(first) != nullptr;
}

bool draws(std::string_view first)
{
    const Command *command = find(first);
    return command != nullptr && command->draws;
}

int run(const QStringList &arguments, Console &console)
{
    const Command *command = arguments.isEmpty() ? nullptr : find(arguments.first().toStdString());
    return command == nullptr ? static_cast<int>(WrongUsage)
                              : command->function(arguments.mid(1), console);
}

namespace {

QString usageOfCommands()
{
    return Text::tr(
        "Steelyard weighs technology choices and says why.\n"
        "\n"
        "steelyard [FILE]                     open the window\n"
        "steelyard knowledge list [FILE...]   the knowledge bases in the program\n"
        "steelyard knowledge show ID|FILE     what is in one\n"
        "steelyard knowledge template         the beginning of a base of one's own\n"
        "    [ID|FILE --language L]           or of the translation of a base\n"
        "    [-o FILE] [--force]\n"
        "steelyard knowledge schema           the JSON Schema of knowledge bases\n"
        "steelyard new -o FILE                begin a decision\n"
        "    [--knowledge ID] [--scenario ID] [--title TEXT]\n"
        "    [--answer QUESTION=ANSWER[,ANSWER]]... [--must-have CAPABILITY=TOLERANCE]...\n"
        "    [--force]                        over a file of another kind too\n"
        "steelyard new --table TABLE -o FILE  make a decision of a sheet of one's own\n"
        "    [--sheet NAME] [--title TEXT]\n"
        "steelyard verdict FILE               what the answers lead to\n"
        "    [--format text|json] [--weights] [--samples N] [--seed N]\n"
        "steelyard report FILE -o OUT         a report: OUT ends in\n"
        "                                     %1\n"
        "    [--preset board|review|file]     two pages to decide by, up to eight to check it\n"
        "                                     by (unless said otherwise), or everything\n"
        "    [--everything]                   also what never leads and what has no weight\n"
        "    [--language L] [--paper a4|letter] [--sections A,B,...] [--draft]\n"
        "    [--confidential] [--logo FILE] [--record numbered|dated] [--force]\n"
        "steelyard handout FILE -o OUT.pdf    the scenes of the presentation on paper, or\n"
        "                                     as slides: OUT ends in .pdf or .odp\n"
        "    [--per-page 1|2|4] [--notes] [--language L] [--paper a4|letter] [--force]\n"
        "steelyard verify FILE|REPORT.pdf     compute again, say what changed\n"
        "steelyard diff A B                   what differs between two decisions or reports,\n"
        "                                     and which of it changed the verdict\n"
        "    [--format text|json] [--all] [--exit-code]\n"
        "steelyard check [--strict] FILE...   what is wrong with a file; with --strict, "
        "warnings count\n"
        "steelyard rank TABLE                 rank a table of one's own\n"
        "    [--method M] [--normalisation N] [--sheet NAME] [--format text|json]\n"
        "    [--audit]                        what the sums of the table hide\n"
        "steelyard weights PAIRWISE           weights from pairwise comparisons (AHP)\n"
        "    [--sheet NAME] [--format text|json]\n"
        "\n"
        "Results go to standard output, problems to standard error. The exit code is "
        "0 when all is well, 1 when the input has problems, 2 for wrong usage.\n");
}

QString usageOfTables()
{
    return Text::tr(
        "Tables are XLSX, ODS or CSV with commas, semicolons, tabs or vertical bars. To rank:\n"
        "a first row alternative,NAME,NAME,... and a row for each alternative with a number for\n"
        "each name; an empty cell is unknown. A row @direction with min or max says which way\n"
        "each counts, @weight how much. PAIRWISE: a matrix of how many times more the row counts\n"
        "than the column (3, or 1/3 when it counts less), with or without names, the part above\n"
        "the diagonal being enough; or a list with lines NAME,NAME,3. A line @judge,NAME,WEIGHT\n"
        "stands before the table of one judge of several, @node,NAME before that of the parts of\n"
        "NAME.\n");
}

} // namespace

QString usage()
{
    const QString formats = u'.' + report::formatSuffixes().join(QStringLiteral(", ."));
    return usageOfCommands().arg(formats) + u'\n' + usageOfTables();
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
