// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/describe_parts.h"
#include "handout/handout_file.h"
#include "report/content/parts.h"
#include "report/formats/report_format.h"

// What the commands take that begin a decision, compute it and write it down.
namespace steelyard::cli {

namespace {

QString decisionFile()
{
    return Text::tr("The decision");
}

OptionDescription repeated(OptionDescription option)
{
    option.isRepeated = true;
    return option;
}

OptionDescription sectionsOption()
{
    OptionDescription option =
        textOption(QStringLiteral("sections"), QStringLiteral("A,B,..."),
                   Text::tr("Only these sections, instead of those that the preset has"));
    for (const report::Part part : report::allParts()) {
        option.value.words.append(report::partId(part));
    }
    option.value.isList = true;
    return option;
}

QStringList presetIds()
{
    QStringList ids;
    for (const report::Preset preset : report::allPresets()) {
        ids.append(report::presetId(preset));
    }
    return ids;
}

} // namespace

CommandDescription describeNew()
{
    const QString output = QStringLiteral("output");
    const QString title = QStringLiteral("title");
    const QString force = QStringLiteral("force");
    CommandDescription command;
    command.name = QStringLiteral("new");
    command.summary = Text::tr("Begin a decision");
    command.forms = {
        {{},
         {},
         {output},
         {QStringLiteral("knowledge"), QStringLiteral("scenario"), title, QStringLiteral("answer"),
          QStringLiteral("must-have"), force},
         Text::tr("With a knowledge base")},
        {{},
         {},
         {QStringLiteral("table"), output},
         {QStringLiteral("sheet"), title, force},
         Text::tr("From a table of one's own")},
    };
    OptionDescription knowledge =
        textOption(QStringLiteral("knowledge"), {}, Text::tr("The knowledge base"),
                   QStringLiteral("python-web-frameworks"));
    knowledge.value = knowledgeValue();
    command.options = {
        outputOption(QStringLiteral("FILE"), {QStringLiteral("steelyard")},
                     Text::tr("The file to write the decision to")),
        knowledge,
        textOption(QStringLiteral("scenario"), QStringLiteral("ID"),
                   Text::tr("Answer as this typical case of the knowledge base does")),
        textOption(title, QStringLiteral("TEXT"), Text::tr("What the decision is called")),
        repeated(textOption(
            QStringLiteral("answer"), QStringLiteral("QUESTION=ANSWER[,ANSWER]"),
            Text::tr("Answer a question; not-sure and does-not-apply are answers, too"))),
        repeated(textOption(
            QStringLiteral("must-have"), QStringLiteral("CAPABILITY=TOLERANCE"),
            Text::tr("Demand a capability: built-in, add-on, build:DAYS or not-needed"))),
        fileOption(QStringLiteral("table"), QStringLiteral("TABLE"), tableSuffixes(),
                   Text::tr("The sheet to make the decision of: XLSX, ODS or CSV")),
        sheetOption(),
        forceOption(),
    };
    command.details = {
        Text::tr("Of a table everything that had to be guessed is said: which row is the head, "
                 "which way each criterion counts, units, ranges and what is unknown.")};
    return command;
}

CommandDescription describeVerdict()
{
    CommandDescription command;
    command.name = QStringLiteral("verdict");
    command.summary = Text::tr("Say what the answers lead to");
    command.arguments = {
        fileArgument(QStringLiteral("FILE"), {QStringLiteral("steelyard")}, decisionFile())};
    command.fewestArguments = command.mostArguments = 1;
    command.options = {
        formatOption(),
        flag(QStringLiteral("weights"), Text::tr("Also where each weight comes from")),
        textOption(QStringLiteral("samples"), QStringLiteral("N"),
                   Text::tr("How many runs to make; otherwise as many as the decision says")),
        textOption(QStringLiteral("seed"), QStringLiteral("N"),
                   Text::tr("Where random numbers begin; otherwise where the decision says")),
    };
    command.forms = {{{},
                      QStringLiteral("FILE"),
                      {},
                      {QStringLiteral("format"), QStringLiteral("weights"),
                       QStringLiteral("samples"), QStringLiteral("seed")},
                      {}}};
    return command;
}

CommandDescription describeReport()
{
    const QStringList suffixes = report::formatSuffixes();
    CommandDescription command;
    command.name = QStringLiteral("report");
    command.summary = Text::tr("Write a report");
    command.arguments = {
        fileArgument(QStringLiteral("FILE"), {QStringLiteral("steelyard")}, decisionFile())};
    command.fewestArguments = command.mostArguments = 1;
    OptionDescription preset =
        wordOption(QStringLiteral("preset"), presetIds(),
                   Text::tr("Two pages to decide by, up to eight to check it by, or everything"),
                   report::presetId(report::Preset::Review));
    command.options = {
        outputOption(QStringLiteral("OUT"), suffixes,
                     Text::tr("The file to write to; its end says the format")),
        wordOption(QStringLiteral("format"), suffixes,
                   Text::tr("The format, where the name of OUT does not say it")),
        preset,
        sectionsOption(),
        flag(QStringLiteral("everything"),
             Text::tr("Also what never leads and what has no weight")),
        languageOption(Text::tr("The language of the report")),
        paperOption(),
        flag(QStringLiteral("draft"), Text::tr("Mark every page as a draft")),
        flag(QStringLiteral("confidential"), Text::tr("Mark every page as confidential")),
        fileOption(QStringLiteral("logo"), QStringLiteral("FILE"),
                   {QStringLiteral("svg"), QStringLiteral("png")},
                   Text::tr("A picture for the first page")),
        wordOption(QStringLiteral("record"), {QStringLiteral("numbered"), QStringLiteral("dated")},
                   Text::tr("Write a decision record into the folder OUT, and name it so")),
        forceOption(),
    };
    QStringList allowed;
    for (const OptionDescription &option : std::as_const(command.options)) {
        if (option.name != u"output") {
            allowed.append(option.name);
        }
    }
    command.forms = {
        {{}, QStringLiteral("FILE"), {QStringLiteral("output")}, allowed, {}},
    };
    command.details = {
        Text::tr("OUT ends in one of: %1.").arg(suffixes.join(QStringLiteral(", "))),
        Text::tr("A PDF and an HTML report carry the decision inside, so that anybody can open it "
                 "and compute it again."),
        Text::tr("With --format csv, OUT is a folder with a file for each table."),
    };
    return command;
}

CommandDescription describeHandout()
{
    CommandDescription command;
    command.name = QStringLiteral("handout");
    command.summary = Text::tr("Write the scenes of the presentation on paper or as slides");
    command.arguments = {
        fileArgument(QStringLiteral("FILE"), {QStringLiteral("steelyard")}, decisionFile())};
    command.fewestArguments = command.mostArguments = 1;
    command.options = {
        outputOption(QStringLiteral("OUT"), handout::handoutSuffixes(),
                     Text::tr("The file to write to, a PDF or slides (ODP)")),
        wordOption(QStringLiteral("per-page"),
                   {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")},
                   Text::tr("How many scenes share a page"), QStringLiteral("1")),
        flag(QStringLiteral("notes"), Text::tr("With what the speaker says")),
        languageOption(Text::tr("The language of the hand-out")),
        paperOption(),
        forceOption(),
    };
    command.forms = {
        {{},
         QStringLiteral("FILE"),
         {QStringLiteral("output")},
         {QStringLiteral("per-page"), QStringLiteral("notes"), QStringLiteral("language"),
          QStringLiteral("paper"), QStringLiteral("force")},
         {}}};
    return command;
}

CommandDescription describeVerify()
{
    QStringList suffixes = decisionSuffixes();
    suffixes.append(QStringLiteral("md"));
    CommandDescription command;
    command.name = QStringLiteral("verify");
    command.summary = Text::tr("Compute and write again, and say what changed");
    command.arguments = {
        fileArgument(QStringLiteral("FILE"), suffixes,
                     Text::tr("A decision, a report (PDF, HTML) or a decision record (Markdown)")),
        fileArgument(QStringLiteral("DECISION"), {QStringLiteral("steelyard")},
                     Text::tr("The decision to compare a record with")),
    };
    command.fewestArguments = 1;
    command.mostArguments = 2;
    command.forms = {{{}, QStringLiteral("FILE [DECISION]"), {}, {}, {}}};
    command.details = {
        Text::tr("The exit code is 1 when anything differs from what the report says, "
                 "or when the knowledge base inside is not the one it is called.")};
    return command;
}

CommandDescription describeDiff()
{
    CommandDescription command;
    command.name = QStringLiteral("diff");
    command.summary =
        Text::tr("Say what differs between two decisions, and what of it changed the verdict");
    command.arguments = {
        fileArgument(QStringLiteral("A"), decisionSuffixes(),
                     Text::tr("A decision, or a report with one inside")),
        fileArgument(QStringLiteral("B"), decisionSuffixes(), Text::tr("What it is compared with")),
    };
    command.fewestArguments = command.mostArguments = 2;
    command.options = {
        formatOption(),
        flag(QStringLiteral("all"), Text::tr("Cut no list")),
        flag(QStringLiteral("exit-code"), Text::tr("Exit with 1 when they differ")),
    };
    command.forms = {
        {{},
         QStringLiteral("A B"),
         {},
         {QStringLiteral("format"), QStringLiteral("all"), QStringLiteral("exit-code")},
         {}}};
    command.details = {
        Text::tr("Each difference that counts is tried alone on A; where the verdicts differ, the "
                 "smallest set of differences that makes the verdict of A that of B is searched.")};
    return command;
}

} // namespace steelyard::cli
