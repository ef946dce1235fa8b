// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/knowledge_show.h"

#include "cli/arguments.h"

namespace steelyard::cli {

namespace {

void row(Console &console, const std::string &id, const std::string &name)
{
    console.out << "  " << QString::fromStdString(id).leftJustified(18) << ' '
                << QString::fromStdString(name) << '\n';
}

void heading(Console &console, const QString &text)
{
    console.out << '\n' << text << '\n';
}

} // namespace

void showBase(const knowledge::KnowledgeBase &base, Console &console)
{
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
}

} // namespace steelyard::cli
