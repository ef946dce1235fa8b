// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/data_builder.h"
#include "wording/names.h"
#include "wording/opinion_wording.h"

#include <algorithm>

// What a base says of options beside their ratings, and what others published.
namespace steelyard::report {

DataTable DataBuilder::options() const
{
    DataTable table{QStringLiteral("options"), tr("Options"), {}, {}};
    table.columns = together(
        {optionColumns(),
         {textColumn("tagline", tr("What it is"), 50), textColumn("option_kind", tr("Kind"), 24),
          textColumn("licence", tr("Licence"), 18),
          textColumn("version_seen", tr("Version seen"), 24),
          textColumn("exit_cost", tr("Leaving it again"), 60)}});
    for (const std::size_t position : m_columns) {
        const knowledge::Alternative &option = m_base.alternatives[position];
        DataRow row;
        addOption(row, option.id);
        row.insert(row.end(), {cell(option.tagline), cell(option.kind), cell(option.licence),
                               cell(option.versionSeen), cell(option.exitCost.text)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable DataBuilder::optionFacts() const
{
    DataTable table{QStringLiteral("option_facts"), tr("Facts"), {}, {}};
    table.columns = together(
        {{textColumn("fact", tr("Id of the fact"), 16)},
         optionColumns(),
         {textColumn("what", tr("What"), 30), textColumn("value", tr("Value", "of a fact"), 18),
          textColumn("unit", tr("Unit")), dateColumn("as_of", tr("As of")),
          textColumn("sources", tr("Ids of the sources"), 30)}});
    for (const std::string &option : m_decision.alternatives) {
        std::size_t number = 0; // facts have no ids of their own, but keep their order
        for (const knowledge::NumberTile &tile : m_base.tiles) {
            if (tile.alternative != option) {
                continue;
            }
            DataRow row{numberedId(option, ++number)};
            addOption(row, option);
            row.insert(row.end(), {cell(tile.label), cell(tile.value), cell(tile.unit),
                                   cell(tile.asOf), cell(joined(tile.sources))});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

DataTable DataBuilder::advice() const
{
    DataTable table{QStringLiteral("advice"), tr("Advice"), {}, {}};
    table.columns = together(
        {{textColumn("advice", tr("Id of the advice"), 24)},
         optionColumns(),
         {textColumn("kind", tr("Kind, id")), textColumn("kind_name", tr("Kind")),
          textColumn("severity", tr("Severity, id")), textColumn("severity_name", tr("Severity")),
          textColumn("text", tr("Text"), 60), textColumn("command", tr("Command or address"), 40),
          textColumn("sources", tr("Ids of the sources"), 30)}});
    for (const std::size_t position : m_columns) {
        const knowledge::Alternative &option = m_base.alternatives[position];
        std::size_t number = 0; // of the same kind
        const auto add = [&](const char *kind, const QString &name,
                             const std::optional<knowledge::Severity> &severity,
                             const std::string &text, const std::string &command,
                             const std::vector<std::string> &sources) {
            DataRow row{numberedId(option.id + '/' + kind, ++number)};
            addOption(row, option.id);
            row.insert(row.end(),
                       {cell(std::string_view(kind)), cell(name),
                        severity ? cell(wordFor(decision::kSeverities, *severity)) : Value{},
                        severity ? cell(Names::severity(*severity)) : Value{}, cell(text),
                        cell(command), cell(joined(sources))});
            table.rows.push_back(std::move(row));
        };
        for (const knowledge::Statement &strength : option.strengths) {
            add("strength", tr("Strength"), {}, strength.text, {}, strength.sources);
        }
        number = 0;
        for (const knowledge::Gotcha &gotcha : option.gotchas) {
            add("drawback", tr("Drawback"), gotcha.severity, gotcha.text, {}, gotcha.sources);
        }
        number = 0;
        for (const knowledge::Step &step : option.firstSteps) {
            add("first-step", tr("First step"), {}, step.text, step.command, {});
        }
        number = 0;
        for (const knowledge::Link &link : option.links) {
            add("link", tr("Link"), {}, link.label, link.url, {});
        }
    }
    return table;
}

DataTable DataBuilder::published() const
{
    DataTable table{QStringLiteral("published"), tr("What others published"), {}, {}};
    table.columns = {textColumn("published", tr("Id"), 20),
                     textColumn("source", tr("Id of the source"), 20),
                     textColumn("publisher", tr("Published by"), 24),
                     dateColumn("dated", tr("Dated")),
                     textColumn("verdict", tr("Verdict, id")),
                     textColumn("verdict_name", tr("Verdict"), 20),
                     textColumn("winner", tr("Id of its winner")),
                     textColumn("winner_name", tr("Its winner"), 18),
                     textColumn("statement", tr("What it says"), 60),
                     textColumn("where_we_differ", tr("Where we differ"), 60),
                     yesNoColumn("agrees", tr("Agrees")),
                     textColumn("comparison", tr("Beside this verdict"), 50)};
    const auto &compared = m_verdict.published();
    for (const knowledge::PublishedVerdict &verdict : m_base.publishedVerdicts) {
        const knowledge::Source *source = m_base.source(verdict.source);
        const auto entry = std::find_if(compared.begin(), compared.end(),
                                        [&](const auto &known) { return known.id == verdict.id; });
        DataRow row{cell(verdict.id),
                    cell(verdict.source),
                    source != nullptr ? cell(source->publisher) : Value{},
                    source != nullptr ? dateCell(source->contentDate) : Value{},
                    cell(wordFor(decision::kVerdictShapes, verdict.shape)),
                    cell(Names::publishedShape(verdict.shape))};
        addOption(row, verdict.winner);
        row.insert(row.end(), {cell(verdict.statement), cell(verdict.whereWeDiffer),
                               yesNo(entry != compared.end() && entry->agrees),
                               cell(OpinionWording(m_words).published(verdict))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace steelyard::report
