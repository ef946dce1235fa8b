// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/weight_trace.h"

#include "decision/weight_trace.h"
#include "wording/trace_wording.h"

#include <algorithm>

namespace steelyard::report {

namespace {

// A factor stays on one line with its sign.
QString withFactorsWhole(QString text)
{
    return text.replace(QStringLiteral("× "), QStringLiteral("×\u00a0"));
}

// The steps stand below the name: which answers and open questions made the factors.
Cell tracedCriterion(const Context &context, const TraceWording &words,
                     const decision::TracedWeight &weight)
{
    Text name;
    name.addStrong(context.words.criterion(weight.criterion));
    const QStringList steps = words.steps(weight);
    if (!steps.isEmpty()) {
        name.addQuiet(u'\n' + withFactorsWhole(steps.join(u'\n')));
    }
    return {std::move(name)};
}

Row tracedRow(const Context &context, const TraceWording &words,
              const decision::TracedWeight &weight)
{
    Row row{{tracedCriterion(context, words, weight)}, RowKind::Plain, {}};
    const auto add = [&](const QString &text) {
        row.cells.push_back({weight.byHand ? QString() : withFactorsWhole(text)});
    };
    if (words.hasFactors()) {
        add(words.start(weight));
        add(words.answers(weight));
        add(words.open(weight));
        add(words.unraised(weight));
    }
    add(words.raw(weight));
    row.cells.push_back({words.share(weight)});
    return row;
}

} // namespace

std::vector<Block> weightTrace(const Context &context)
{
    const decision::WeightTrace trace = decision::weightTrace(context.base, context.decision);
    if (trace.weights.empty()) {
        return {};
    }
    const TraceWording words(context.words, trace);
    Table table;
    table.caption.text = Words::tr("Where every weight comes from");
    table.isDense = true;
    table.columns = {{{Words::tr("Criterion and what moved its weight")}, 1, false, false}};
    const auto column = [&table](const QString &title, double width) {
        table.columns.push_back({{title}, -width, true, false});
    };
    if (words.hasFactors()) {
        column(Words::tr("Start", "the weight before any answer"), 48);
        column(Words::tr("Answers", "factor of a weight"), 64);
        column(Words::tr("Open", "questions: factor of a weight"), 56);
        column(Words::tr("Kept", "factor of a weight that no answer raises"), 56);
    }
    column(Words::tr("Raw", "a weight"), 60);
    column(Words::tr("Weight"), 60);

    std::vector<decision::TracedWeight> heaviestFirst = trace.weights;
    std::stable_sort(
        heaviestFirst.begin(), heaviestFirst.end(),
        [](const auto &left, const auto &right) { return left.weight > right.weight; });
    double sum = 0;
    for (const decision::TracedWeight &weight : heaviestFirst) {
        table.rows.push_back(tracedRow(context, words, weight));
        sum += weight.weight;
    }
    Row total{{{Words::tr("Sum")}}, RowKind::Total, {}};
    total.cells.resize(table.columns.size() - 2);
    total.cells.push_back({words.rawSum()});
    total.cells.push_back({context.words.numbers().percent(sum > 0 ? 1 : 0)});
    table.rows.push_back(std::move(total));

    std::vector<Block> blocks{Heading{2, Words::tr("How weights came about")},
                              Paragraph{words.explanation().join(u' '), ParagraphRole::Body},
                              std::move(table)};
    if (const QString note = words.sumNote(); !note.isEmpty()) {
        blocks.emplace_back(Paragraph{note, ParagraphRole::Small});
    }
    return blocks;
}

} // namespace steelyard::report
