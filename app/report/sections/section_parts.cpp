// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/section_parts.h"

#include "presentation/tipping_points.h"
#include "presentation/waterfall.h"
#include "wording/names.h"

#include <algorithm>

namespace steelyard::report {

std::vector<Text> moreTexts(const Context &context, std::size_t most)
{
    std::vector<Text> texts{Text()};
    for (std::size_t out = 1; out <= most; ++out) {
        texts.emplace_back(
            context.has(Part::Answers)
                ? Words::tr("And %n more.", "", static_cast<int>(out))
                : Words::tr("And %n more, in the full report.", "", static_cast<int>(out)));
    }
    return texts;
}

WaterfallFigure waterfallFigure(const Waterfall &fall)
{
    WaterfallFigure figure;
    figure.content = fall.chart;
    figure.alternative = fall.alternative;
    figure.caption.text = fall.caption;
    figure.caption.isUnseen = true;
    figure.sum = Words::tr("%1 %2.", "what fills mean; an addition").arg(fall.legend, fall.sum);
    return figure;
}

Table tippingTable(const Context &context, const std::vector<TippingPoint> &points)
{
    const bool isBack = !points.empty() && points.front().kind == TippingPoint::Kind::MustHave;
    Table table;
    table.caption.text = Words::tr("What would change it");
    table.caption.isUnseen = true;
    table.columns = {{{Words::tr("Any one of these", "changes")}, 1, false, false},
                     {{Words::tr("Now, and then", "how it is and would be")}, 1.25, false, false},
                     {{isBack ? Words::tr("Comes back", "an option that was left out")
                              : Words::tr("Would lead", "an option")},
                      -132,
                      false,
                      false}};
    for (const TippingPoint &point : points) {
        Text change;
        const QStringList before = point.now.split(u'\n');
        const QStringList after = point.then.split(u'\n');
        for (qsizetype i = 0; i < before.size(); ++i) {
            change.addQuiet((i > 0 ? QStringLiteral("\n") : QString()) + before[i] +
                            QStringLiteral(" → "));
            change.add(after.value(i));
        }
        Cell who;
        if (point.options.size() == 1) {
            who.option = context.option(point.options.front());
            who.option->leftOut = false; // then it is in
        } else {
            QStringList names;
            for (const std::string &id : point.options) {
                names << context.words.alternative(id);
            }
            who.text = names.join(Words::tr(", ", "between names"));
        }
        table.rows.push_back(
            {{{point.subject}, {std::move(change)}, std::move(who)}, RowKind::Plain, {}});
    }
    return table;
}

std::size_t surelyOnPageOne(const Context &context)
{
    const bool isShort =
        context.isSmall() && context.has(Part::SignOff) && !context.has(Part::Answers);
    return !context.has(Part::Decision) ? 0 : isShort ? 2 : 1;
}

bool isToldByWaterfall(const Context &context)
{
    if (!context.isSmall() || !context.has(Part::Decision) || context.has(Part::Answers)) {
        return false;
    }
    const auto fall =
        verdictWaterfall(context.words, WaterfallNames::Findings, context.options.locale);
    return fall && fall->chart.steps.size() >= context.verdict.scores.reasons.size();
}

Table methodTable(const Context &context, bool isHeaded)
{
    Table table;
    table.caption.text =
        Words::tr("What other methods put first, with the same ratings and weights");
    table.caption.isUnseen = !isHeaded;
    table.hasUnseenHead = !isHeaded;
    table.columns = {{{Words::tr("Method")}, 1, false, false},
                     {{Words::tr("Puts first", "a method, an option")},
                      isHeaded ? -132.0 : -112.0,
                      false,
                      false}};
    struct Agreeing
    {
        std::vector<std::string> winners;
        QStringList methods;
    };
    std::vector<Agreeing> groups;
    for (const decision::MethodOpinion &opinion : context.verdict.opinions()) {
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&opinion](const Agreeing &group) {
                return group.winners == opinion.winners;
            });
        Agreeing &group = same == groups.end() ? groups.emplace_back() : *same;
        group.winners = opinion.winners;
        group.methods << Names::method(opinion.method);
    }
    for (const Agreeing &group : groups) {
        Cell who;
        if (group.winners.size() == 1) {
            who.option = context.option(group.winners.front());
        } else if (group.winners.empty()) {
            who.text = Words::tr("cannot judge", "a method");
        } else {
            QStringList names;
            for (const std::string &id : group.winners) {
                names << context.words.alternative(id);
            }
            who.text = names.join(Words::tr(", ", "between names"));
        }
        table.rows.push_back(
            {{{group.methods.join(Words::tr(", ", "between methods"))}, std::move(who)},
             RowKind::Plain,
             {}});
    }
    return table;
}

QString othersText(const Context &context, const std::vector<std::size_t> &shown)
{
    QStringList others; // that can lead too
    QStringList never;
    QStringList leftOut;
    const auto &all = context.verdict.scores.alternatives;
    for (std::size_t column = 0; column < all.size(); ++column) {
        if (std::find(shown.begin(), shown.end(), column) != shown.end()) {
            continue;
        }
        const QString name = context.words.alternative(all[column].id);
        if (all[column].exclusions.empty()) {
            (context.canLead(column) ? others : never)
                << Words::tr("%1 %2", "an option and its value")
                       .arg(name, context.words.numbers().value(all[column].value));
            continue;
        }
        QStringList wants;
        for (const decision::Exclusion &exclusion : all[column].exclusions) {
            wants << (exclusion.isCutoff() ? context.words.criterion(exclusion.criterion)
                                           : context.words.capability(exclusion.capability));
        }
        leftOut << Words::tr("%1 (%2)", "an option that is left out, and what it lacks")
                       .arg(name, wants.join(Words::tr(", ", "between names")));
    }
    const QString comma = Words::tr(", ", "between names");
    QStringList texts;
    if (!others.isEmpty()) {
        texts << Words::tr("First now and then as well: %1.", "options and values")
                     .arg(others.join(comma));
    }
    if (!never.isEmpty()) {
        texts << (context.verdict.samples() > 0
                      ? Words::tr("First in fewer than 1 in 1,000 runs: %1.", "options and values")
                      : Words::tr("Others: %1.", "options and values"))
                     .arg(never.join(comma));
    }
    if (!leftOut.isEmpty()) {
        texts << Words::tr("Left out: %1.", "options and what they lack").arg(leftOut.join(comma));
    }
    return texts.join(u' ');
}

QString shortForm(const QString &text)
{
    constexpr qsizetype kLeast = 16; // characters of a clause that says something
    for (qsizetype i = kLeast; i < text.size(); ++i) {
        const bool isEnd = i + 1 == text.size() || text[i + 1].isSpace();
        if (isEnd && (text[i] == u';' || text[i] == u'.')) {
            return text.left(i);
        }
    }
    return text;
}

QString shortExitCost(const QString &text)
{
    const qsizetype level = text.indexOf(u'.');
    constexpr qsizetype kLongestLevel = 24; // "Low to medium."
    if (level < 0 || level > kLongestLevel) {
        return shortForm(text);
    }
    const QString rest = text.mid(level + 1).trimmed();
    return rest.isEmpty() ? text : text.left(level + 1) + u' ' + shortForm(rest);
}

} // namespace steelyard::report
