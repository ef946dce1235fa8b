// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard::report {

QString ReportBuilder::optionAnchor(std::size_t column)
{
    return QStringLiteral("option-%1").arg(column + 1);
}

std::vector<KeyValue> ReportBuilder::optionFacts(std::size_t column) const
{
    const knowledge::Alternative &known = m_base.alternatives[m_columns[column]];
    const decision::AlternativeResult &result = m_verdict.scores.alternatives[column];
    std::vector<KeyValue> rows;
    const auto add = [&rows](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            rows.push_back({key, value});
        }
    };
    add(tr("Value"), tr("%1 of 10", "points").arg(m_words.rating(result.value)));
    if (result.rank > 0) {
        add(tr("Place"), m_options.locale.toString(result.rank));
    }
    const std::vector<double> &shares = m_verdict.shares(result.id).rankAcceptability;
    if (!shares.empty() && result.exclusions.empty()) {
        add(tr("First in"), tr("%1 of 100 runs").arg(m_words.hundred(shares.front())));
    }
    add(tr("Version"), toQString(known.versionSeen));
    add(tr("Kind"), toQString(known.kind));
    add(tr("Licence"), toQString(known.licence));
    for (const knowledge::NumberTile &tile : m_base.tiles) {
        if (tile.alternative != known.id) {
            continue;
        }
        const QString number = tile.unit.empty()
                                   ? toQString(tile.value)
                                   : tr("%1 %2", "a number and its unit")
                                         .arg(toQString(tile.value), toQString(tile.unit));
        add(toQString(tile.label),
            tile.asOf.empty()
                ? number
                : tr("%1, %2", "a number and its date").arg(number, m_words.date(tile.asOf)));
    }
    return rows;
}

// By the way it is offered, best first: an option's whole range at one look.
std::vector<KeyValue> ReportBuilder::capabilities(std::size_t column) const
{
    using knowledge::Support;
    const std::string &id = m_decision.alternatives[column];
    std::map<Support, QStringList> names;
    for (const knowledge::Capability &capability : m_base.capabilities) {
        for (const knowledge::CapabilityState &state : capability.states) {
            if (state.alternative != id) {
                continue;
            }
            const QString name = toQString(capability.name);
            const bool isPlain =
                state.support == Support::BuiltIn || state.support == Support::Impossible;
            names[state.support] << (isPlain ? name
                                             : tr("%1 (%2)", "a capability and how it is offered")
                                                   .arg(name, state.addOn.empty()
                                                                  ? m_words.offered(state)
                                                                  : toQString(state.addOn)));
        }
    }
    std::vector<KeyValue> rows;
    for (const auto &[support, list] : names) {
        rows.push_back({Wording::support(support), list.join(tr("; ", "between capabilities"))});
    }
    return rows;
}

Section ReportBuilder::optionPage(std::size_t column)
{
    const knowledge::Alternative &known = m_base.alternatives[m_columns[column]];
    const decision::AlternativeResult &result = m_verdict.scores.alternatives[column];
    Section section = begin(Part::Options);
    section.title = toQString(known.name);
    section.anchor = optionAnchor(column);
    section.option = option(column);
    std::vector<Block> &blocks = section.blocks;
    const auto heading = [&](const QString &title) { blocks.emplace_back(Heading{2, title}); };
    const auto list = [&](const QString &title, List items) {
        if (items.items.empty()) {
            return;
        }
        heading(title);
        blocks.emplace_back(std::move(items));
    };
    if (!known.tagline.empty()) {
        blocks.emplace_back(Paragraph{toQString(known.tagline), ParagraphRole::Lead});
    }
    if (const QString why = m_words.leftOut(result); !why.isEmpty()) {
        Text said;
        said.addStrong(why);
        blocks.emplace_back(Paragraph{std::move(said), ParagraphRole::Body});
    }
    blocks.emplace_back(KeyValues{optionFacts(column), 3});

    List good;
    for (const knowledge::Statement &strength : known.strengths) {
        Text item{toQString(strength.text)};
        item.add(sourceNumbers(strength.sources));
        good.items.push_back(std::move(item));
    }
    list(tr("Strengths"), std::move(good));
    List bad;
    for (const knowledge::Gotcha &gotcha : known.gotchas) {
        Text item;
        if (gotcha.severity == knowledge::Severity::High) {
            item.addStrong(tr("Serious:", "a gotcha") + u' ');
        }
        item.add(toQString(gotcha.text));
        item.add(sourceNumbers(gotcha.sources));
        bad.items.push_back(std::move(item));
    }
    list(tr("Gotchas"), std::move(bad));
    List rules;
    for (const bool avoid : {false, true}) {
        const QStringList texts = fittingRules(known.id, avoid);
        for (const QString &rule : texts) {
            rules.items.emplace_back(rule);
        }
    }
    list(tr("What your answers say of it"), std::move(rules));
    if (!known.exitCost.text.empty()) {
        heading(tr("Leaving it again"));
        Text cost{toQString(known.exitCost.text)};
        cost.add(sourceNumbers(known.exitCost.sources));
        blocks.emplace_back(Paragraph{std::move(cost), ParagraphRole::Body});
    }
    List steps;
    for (const knowledge::Step &step : known.firstSteps) {
        Text item{toQString(step.text)};
        if (!step.command.empty()) {
            item.add(QStringLiteral("\n"));
            item.addCode(toQString(step.command));
        }
        steps.items.push_back(std::move(item));
    }
    // Commands are short: side by side they leave the option room on one page.
    steps.isOrdered = true;
    steps.columns = 2;
    list(tr("First steps"), std::move(steps));
    if (const std::vector<KeyValue> offered = capabilities(column); !offered.empty()) {
        heading(tr("Capabilities"));
        for (const KeyValue &row : offered) {
            Text line;
            line.addStrong(tr("%1:", "a way of offering capabilities").arg(row.key) + u' ');
            line.add(row.value);
            blocks.emplace_back(Paragraph{std::move(line), ParagraphRole::Small});
        }
    }
    Text links;
    for (const knowledge::Link &link : known.links) {
        if (!links.isEmpty()) {
            links.add(tr(", ", "between links"));
        }
        links.addLink(toQString(link.label), toQString(link.url));
    }
    if (!links.isEmpty()) {
        Text line{tr("To read on:") + u' '};
        line.add(links);
        blocks.emplace_back(Paragraph{std::move(line), ParagraphRole::Body});
    }
    return section;
}

} // namespace steelyard::report
