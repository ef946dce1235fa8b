// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/completion.h"
#include "cli/describe_parts.h"
#include "cli/rank_request.h"

// What the window takes, and the commands about knowledge bases, checks and tables of one's own.
namespace steelyard::cli {

CommandDescription describeWindow()
{
    CommandDescription command;
    command.summary = Text::tr("Open the window");
    command.arguments = {fileArgument(QStringLiteral("FILE"), decisionSuffixes(),
                                      Text::tr("A decision, or a report with one inside"))};
    command.mostArguments = 1;
    OptionDescription help =
        flag(QStringLiteral("help"), Text::tr("Say how the program, or a command, is used"));
    help.letter = QStringLiteral("h");
    command.options = {
        help,
        flag(QStringLiteral("version"), Text::tr("Say which version this is")),
        flag(QStringLiteral("quit-when-ready"),
             Text::tr("Quit after the window was painted once, for measuring the start")),
    };
    command.forms = {
        {{}, QStringLiteral("[FILE]"), {}, {QStringLiteral("quit-when-ready")}, {}},
        {{}, QStringLiteral("[COMMAND] --help"), {}, {}, {}},
        {{}, {}, {QStringLiteral("version")}, {}, {}},
    };
    return command;
}

CommandDescription describeKnowledge()
{
    const QString language = QStringLiteral("language");
    const QString output = QStringLiteral("output");
    const QString force = QStringLiteral("force");
    const QString beginning = QStringLiteral("template");
    CommandDescription command;
    command.name = QStringLiteral("knowledge");
    command.summary = Text::tr("List, show and begin knowledge bases");
    command.forms = {
        {QStringLiteral("list"),
         QStringLiteral("[FILE...]"),
         {},
         {},
         Text::tr("The knowledge bases in the program, or those named")},
        {QStringLiteral("show"), QStringLiteral("ID|FILE"), {}, {}, Text::tr("What is in one")},
        {beginning, {}, {}, {output, force}, Text::tr("The beginning of a base of one's own")},
        {beginning,
         QStringLiteral("ID|FILE"),
         {language},
         {output, force},
         Text::tr("The beginning of a translation of a base")},
        {QStringLiteral("schema"),
         QStringLiteral("[translation]"),
         {},
         {},
         Text::tr("The JSON Schema of bases, or of their translations")},
    };
    command.arguments = {{knowledgeValue(), Text::tr("A base in the program, or the file of one")}};
    command.fewestArguments = 1;
    command.mostArguments = 10'000;
    command.options = {
        outputOption(QStringLiteral("OUT"), {QStringLiteral("json")},
                     Text::tr("The file to write to, instead of standard output")),
        textOption(language, QStringLiteral("LANGUAGE"),
                   Text::tr("The language of the translation, such as pt or zh-Hant")),
        flag(force, Text::tr("Write over a file that is there")),
    };
    return command;
}

CommandDescription describeCheck()
{
    CommandDescription command;
    command.name = QStringLiteral("check");
    command.summary = Text::tr("Say everything that is wrong with a file");
    command.arguments = {
        fileArgument(QStringLiteral("FILE"), {QStringLiteral("steelyard"), QStringLiteral("json")},
                     Text::tr("A decision, a knowledge base or a translation of one"))};
    command.fewestArguments = 1;
    command.mostArguments = 10'000;
    command.options = {flag(QStringLiteral("strict"), Text::tr("Warnings count, too"))};
    command.forms = {{{}, QStringLiteral("FILE..."), {}, {QStringLiteral("strict")}, {}}};
    command.details = {
        Text::tr("Each problem is one line with the file, line and column, and what to do.")};
    return command;
}

CommandDescription describeRank()
{
    const QString additive = methodNames().first();
    CommandDescription command;
    command.name = QStringLiteral("rank");
    command.summary = Text::tr("Rank a table of one's own");
    command.arguments = {fileArgument(QStringLiteral("TABLE"), tableSuffixes(),
                                      Text::tr("The table: XLSX, ODS or CSV"))};
    command.fewestArguments = command.mostArguments = 1;
    OptionDescription method =
        wordOption(QStringLiteral("method"), methodNames(), Text::tr("How it is ranked"), additive);
    method.value.name = QStringLiteral("METHOD");
    OptionDescription normalisation =
        wordOption(QStringLiteral("normalisation"), normalisationNames(),
                   Text::tr("How numbers of different units are made alike"));
    normalisation.value.name = QStringLiteral("NORMALISATION");
    command.options = {
        method,
        normalisation,
        sheetOption(),
        flag(QStringLiteral("audit"), Text::tr("Instead say what the sums of the table hide")),
        formatOption(),
        textOption(QStringLiteral("samples"), QStringLiteral("N"),
                   Text::tr("How many runs --method smaa makes"), QStringLiteral("10000")),
        textOption(QStringLiteral("seed"), QStringLiteral("N"),
                   Text::tr("Where the random numbers of --method smaa begin"),
                   QStringLiteral("1")),
    };
    command.forms = {{{},
                      QStringLiteral("TABLE"),
                      {},
                      {QStringLiteral("method"), QStringLiteral("normalisation"),
                       QStringLiteral("sheet"), QStringLiteral("audit"), QStringLiteral("format"),
                       QStringLiteral("samples"), QStringLiteral("seed")},
                      {}}};
    return command;
}

CommandDescription describeWeights()
{
    CommandDescription command;
    command.name = QStringLiteral("weights");
    command.summary = Text::tr("Make weights of pairwise comparisons (AHP)");
    command.arguments = {fileArgument(QStringLiteral("PAIRWISE"), tableSuffixes(),
                                      Text::tr("The comparisons: XLSX, ODS or CSV"))};
    command.fewestArguments = command.mostArguments = 1;
    command.options = {sheetOption(), formatOption()};
    command.forms = {{{},
                      QStringLiteral("PAIRWISE"),
                      {},
                      {QStringLiteral("sheet"), QStringLiteral("format")},
                      {}}};
    command.details = {
        Text::tr("It also says whether the judgements are consistent enough, and which one to "
                 "think over first.")};
    return command;
}

CommandDescription describeHelp()
{
    const QString language = QStringLiteral("language");
    CommandDescription command;
    command.name = QStringLiteral("help");
    command.summary = Text::tr("Say how a command is used");
    ValueDescription name;
    name.name = QStringLiteral("COMMAND");
    for (const Command &each : commands()) {
        name.words.append(
            QString::fromLatin1(each.name.data(), static_cast<qsizetype>(each.name.size())));
    }
    command.arguments = {{name, Text::tr("The command; without one, all are listed")}};
    command.mostArguments = 1;
    command.options = {
        flag(QStringLiteral("man"), Text::tr("Print the manual page")),
        flag(QStringLiteral("markdown"), Text::tr("Print the reference of the command line")),
        wordOption(QStringLiteral("completion"), completionShells(),
                   Text::tr("Print what completes the command line in a shell")),
        languageOption(Text::tr("The language of what is printed")),
    };
    command.forms = {
        {{}, QStringLiteral("[COMMAND]"), {}, {language}, {}},
        {{}, {}, {QStringLiteral("man")}, {language}, {}},
        {{}, {}, {QStringLiteral("markdown")}, {language}, {}},
        {{}, {}, {QStringLiteral("completion")}, {language}, {}},
    };
    return command;
}

} // namespace steelyard::cli
