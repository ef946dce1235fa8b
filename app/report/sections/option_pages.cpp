// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/use_rules.h"
#include "report/sections/sections.h"
#include "wording/dates.h"
#include "wording/must_have_wording.h"
#include "wording/names.h"
#include "wording/share_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard::report {

namespace {

std::vector<KeyValue> optionFacts(const Context &context, std::size_t column)
{
    const knowledge::Alternative &known = context.base.alternatives[context.columns[column]];
    const decision::AlternativeResult &result = context.verdict.scores.alternatives[column];
    std::vector<KeyValue> rows;
    const auto add = [&rows](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            rows.push_back({key, value});
        }
    };
    add(Words::tr("Value"),
        Words::tr("%1 of 10", "points").arg(context.words.numbers().value(result.value)));
    if (result.rank > 0) {
        add(Words::tr("Place"), context.options.locale.toString(result.rank));
    }
    const std::vector<double> &shares = context.verdict.shares(result.id).rankAcceptability;
    if (!shares.empty() && result.exclusions.empty()) {
        add(Words::tr("First in"),
            Words::tr("%1 of 100 runs").arg(ShareWording(context.words).hundred(shares.front())));
    }
    add(Words::tr("Version"), toQString(known.versionSeen));
    add(Words::tr("Kind"), toQString(known.kind));
    add(Words::tr("Licence"), toQString(known.licence));
    for (const knowledge::NumberTile &tile : context.base.tiles) {
        if (tile.alternative != known.id) {
            continue;
        }
        const QString number = tile.unit.empty()
                                   ? toQString(tile.value)
                                   : Words::tr("%1 %2", "a number and its unit")
                                         .arg(toQString(tile.value), toQString(tile.unit));
        add(toQString(tile.label), tile.asOf.empty()
                                       ? number
                                       : Words::tr("%1 (as of %2)", "a number and its date")
                                             .arg(number, context.words.dates().date(tile.asOf)));
    }
    return rows;
}

// By the way it is offered, best first: an option's whole range at one look.
std::vector<KeyValue> capabilities(const Context &context, std::size_t column)
{
    using knowledge::Support;
    const std::string &id = context.decision.alternatives[column];
    std::map<Support, QStringList> names;
    for (const knowledge::Capability &capability : context.base.capabilities) {
        for (const knowledge::CapabilityState &state : capability.states) {
            if (state.alternative != id) {
                continue;
            }
            const QString name = toQString(capability.name);
            const bool isPlain =
                state.support == Support::BuiltIn || state.support == Support::Impossible;
            names[state.support]
                << (isPlain ? name
                            : Words::tr("%1 (%2)", "a capability and how it is offered")
                                  .arg(name, state.addOn.empty()
                                                 ? MustHaveWording(context.words).offered(state)
                                                 : toQString(state.addOn)));
        }
    }
    std::vector<KeyValue> rows;
    rows.reserve(names.size());
    for (const auto &[support, list] : names) {
        rows.push_back(
            {Names::support(support), list.join(Words::tr("; ", "between capabilities"))});
    }
    return rows;
}

// Whether there is more to tell of an option than its name, value and place.
bool hasPage(const Context &context, std::size_t column)
{
    const knowledge::Alternative &known = context.base.alternatives[context.columns[column]];
    const auto isOf = [&known](const auto &any) { return any.alternative == known.id; };
    const auto hasAny = [&isOf](const auto &list) {
        return std::any_of(list.begin(), list.end(), isOf);
    };
    return !known.strengths.empty() || !known.gotchas.empty() || !known.exitCost.text.empty() ||
           !known.firstSteps.empty() || !known.links.empty() || hasAny(context.base.tiles) ||
           hasAny(context.base.useRules) ||
           std::any_of(context.base.capabilities.begin(), context.base.capabilities.end(),
                       [&hasAny](const auto &capability) { return hasAny(capability.states); });
}

} // namespace

QString optionAnchor(std::size_t column)
{
    return QStringLiteral("option-%1").arg(column + 1);
}

QStringList fittingRules(const Context &context, const std::string &alternative, bool avoid)
{
    QStringList texts;
    const auto rules = decision::fittingRules(context.base, context.decision, alternative, avoid);
    for (const decision::FittingRule &fitting : rules) {
        texts << toQString(context.base.useRules[fitting.rule].text);
    }
    return texts;
}

Section otherOptionsSection(const Context &context)
{
    QStringList names;
    for (std::size_t column = 0; column < context.columns.size(); ++column) {
        if (!context.isTold(column) && hasPage(context, column)) {
            names << context.option(column).name;
        }
    }
    Section section = context.begin(Part::Options);
    section.title = Words::tr("The other options");
    section.anchor = QStringLiteral("other-options");
    section.ownPage = false;
    if (!names.isEmpty()) {
        section.blocks.emplace_back(Paragraph{
            Words::tr("Not here, because they came first in fewer than 1 in 1,000 runs: %1.",
                      "options")
                    .arg(names.join(Words::tr(", ", "between names"))) +
                u' ' +
                Words::tr("What is known of them is in the report as XLSX or HTML, and in the "
                          "attached decision."),
            ParagraphRole::Body});
    }
    return section;
}

Section optionSection(const Context &context, std::size_t column)
{
    if (!context.isTold(column)) {
        return context.begin(Part::Options);
    }
    const knowledge::Alternative &known = context.base.alternatives[context.columns[column]];
    const decision::AlternativeResult &result = context.verdict.scores.alternatives[column];
    Section section = context.begin(Part::Options);
    section.title = toQString(known.name);
    section.anchor = optionAnchor(column);
    section.option = context.option(column);
    section.ownPage = false;
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
    if (const QString why = MustHaveWording(context.words).leftOut(result); !why.isEmpty()) {
        Text said;
        if (context.has(Part::Context)) { // which tells why
            said.addLink(Words::tr("Left out by a must-have."), u'#' + partId(Part::Context), true);
        } else {
            said.addStrong(why);
        }
        blocks.emplace_back(Paragraph{std::move(said), ParagraphRole::Body});
    }
    blocks.emplace_back(KeyValues{optionFacts(context, column), 3});
    const std::size_t least = blocks.size(); // of an option of one's own there may be no more

    List good;
    for (const knowledge::Statement &strength : known.strengths) {
        Text item{context.words.dates().within(strength.text)};
        item.add(context.cited(strength.sources));
        good.items.push_back(std::move(item));
    }
    list(Words::tr("Strengths"), std::move(good));
    List bad;
    for (const knowledge::Gotcha &gotcha : known.gotchas) {
        Text item;
        if (gotcha.severity == knowledge::Severity::High) {
            item.addStrong(Words::tr("Serious:", "a gotcha") + u' ');
        }
        item.add(context.words.dates().within(gotcha.text));
        item.add(context.cited(gotcha.sources));
        bad.items.push_back(std::move(item));
    }
    list(Words::tr("Gotchas"), std::move(bad));
    List rules;
    for (const bool avoid : {false, true}) {
        const QStringList texts = fittingRules(context, known.id, avoid);
        for (const QString &rule : texts) {
            rules.items.emplace_back(rule);
        }
    }
    list(Words::tr("What your answers say of it"), std::move(rules));
    if (!known.exitCost.text.empty()) {
        heading(Words::tr("Leaving it again"));
        Text cost{toQString(known.exitCost.text)};
        cost.add(context.cited(known.exitCost.sources));
        blocks.emplace_back(Paragraph{std::move(cost), ParagraphRole::Body});
    }
    List steps;
    for (const knowledge::Step &step : known.firstSteps) {
        if (!result.exclusions.empty()) {
            break; // nobody begins with what is left out
        }
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
    list(Words::tr("First steps"), std::move(steps));
    if (const std::vector<KeyValue> offered = capabilities(context, column); !offered.empty()) {
        heading(Words::tr("Capabilities"));
        for (const KeyValue &row : offered) {
            Text line;
            line.addStrong(Words::tr("%1:", "a way of offering capabilities").arg(row.key) + u' ');
            line.add(row.value);
            blocks.emplace_back(Paragraph{std::move(line), ParagraphRole::Small});
        }
    }
    Text links;
    for (const knowledge::Link &link : known.links) {
        if (!links.isEmpty()) {
            links.add(Words::tr(", ", "between links"));
        }
        links.addLink(toQString(link.label), toQString(link.url));
    }
    if (!links.isEmpty()) {
        Text line{Words::tr("To read on:") + u' '};
        line.add(links);
        blocks.emplace_back(Paragraph{std::move(line), ParagraphRole::Body});
    }
    if (blocks.size() == least) {
        blocks.clear();
    }
    return section;
}

} // namespace steelyard::report
