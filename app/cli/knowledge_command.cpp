// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "translations/language.h"

namespace steelyard::cli {

namespace {

using knowledge::KnowledgeBase;

int list(Console &console)
{
    int code = Good;
    for (const QString &id : storage::bundledKnowledge()) {
        const storage::KnowledgeResult loaded = storage::loadKnowledge(id, languageInUse());
        code = std::max(code, printProblems(loaded.problems, console));
        if (loaded.base) {
            const KnowledgeBase &base = *loaded.base;
            console.out << Text::tr("%1  %2 (version %3, reviewed %4)")
                               .arg(id, QString::fromStdString(base.title),
                                    QString::fromStdString(base.version),
                                    QString::fromStdString(base.reviewedOn))
                        << '\n';
        }
    }
    return code;
}

void row(Console &console, const std::string &id, const std::string &name)
{
    console.out << "  " << QString::fromStdString(id).leftJustified(18) << ' '
                << QString::fromStdString(name) << '\n';
}

void heading(Console &console, const QString &text)
{
    console.out << '\n' << text << '\n';
}

int show(const QString &id, Console &console)
{
    const storage::KnowledgeResult loaded = storage::loadKnowledge(id, languageInUse());
    if (printProblems(loaded.problems, console) != Good || !loaded.base) {
        return InputProblem;
    }
    const KnowledgeBase &base = *loaded.base;
    console.out << QString::fromStdString(base.title) << '\n'
                << Text::tr("%1, version %2, reviewed %3, hash %4")
                       .arg(QString::fromStdString(base.id), QString::fromStdString(base.version),
                            QString::fromStdString(base.reviewedOn),
                            QString::fromStdString(base.hash))
                << '\n'
                << Text::tr("%n rating(s)", nullptr, static_cast<int>(base.ratings.size())) << ", "
                << Text::tr("%n source(s)", nullptr, static_cast<int>(base.sources.size())) << '\n';
    heading(console, Text::tr("Options"));
    for (const knowledge::Alternative &alternative : base.alternatives) {
        row(console, alternative.id, alternative.name + ": " + alternative.tagline);
    }
    heading(console, Text::tr("Criteria"));
    for (const knowledge::Criterion &criterion : base.criteria) {
        row(console, criterion.id, criterion.name);
    }
    heading(console, Text::tr("Questions, for --answer QUESTION=ANSWER"));
    for (const knowledge::Question &question : base.questions) {
        row(console, question.id, question.text);
        for (const knowledge::Answer &answer : question.answers) {
            row(console, "  " + answer.id, "  " + answer.label);
        }
    }
    heading(console, Text::tr("Capabilities, for --must-have CAPABILITY=TOLERANCE"));
    for (const knowledge::Capability &capability : base.capabilities) {
        row(console, capability.id, capability.name);
    }
    heading(console, Text::tr("Typical cases, for --scenario ID"));
    for (const knowledge::Scenario &scenario : base.scenarios) {
        row(console, scenario.id, scenario.name + ": " + scenario.summary);
    }
    return Good;
}

} // namespace

int knowledgeCommand(const QStringList &arguments, Console &console)
{
    const Arguments parsed(arguments, QStringLiteral("knowledge"),
                           QStringLiteral("steelyard knowledge list | show ID"), {}, 1, 2, console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QStringList words = parsed.files();
    if (words == QStringList{QStringLiteral("list")}) {
        return list(console);
    }
    if (words.size() == 2 && words.first() == u"show") {
        return show(words.last(), console);
    }
    return parsed.wrong(Text::tr("This is neither \"list\" nor \"show ID\"."));
}

} // namespace steelyard::cli
