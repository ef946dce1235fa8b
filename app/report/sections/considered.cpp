// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/considered.h"

#include "wording/must_have_wording.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>
#include <cmath>

namespace steelyard::report {

namespace {

// Where an option is better or worse than the mean of all, the heaviest difference first.
void addByRatings(const Context &context, std::size_t column, CitedSources &sources,
                  Summary::Considered &entry)
{
    constexpr qsizetype kMost = 3; // on either side
    struct Difference
    {
        double points; // weighted; above 0: better
        std::size_t criterion;
        QString text;
    };
    std::vector<Difference> differences;
    for (std::size_t c = 0; c < context.base.criteria.size(); ++c) {
        const auto pointsOf = [&context, c](std::size_t of) {
            return context.ratings.pointsAt(c, context.columns[of]).value;
        };
        double sum = 0;
        int known = 0;
        for (std::size_t other = 0; other < context.columns.size(); ++other) {
            sum += pointsOf(other).value_or(0);
            known += pointsOf(other) ? 1 : 0;
        }
        const std::optional<double> own = pointsOf(column);
        const std::optional<double> level = context.rating(c, column);
        const double points =
            own && level ? context.verdict.scores.weights[c].weight * (*own - sum / known) : 0;
        if (context.words.numbers().contribution(points) ==
            context.words.numbers().contribution(0)) {
            continue;
        }
        const knowledge::Criterion &criterion = context.base.criteria[c];
        differences.push_back(
            {points, c,
             (points > 0 ? Words::tr("it is better than the mean of the options in %1: %2",
                                     "a criterion, a level")
                         : Words::tr("it is worse than the mean of the options in %1: %2",
                                     "a criterion, a level"))
                 .arg(toQString(criterion.name),
                      RatingWording(context.words).level(criterion.id, *level))});
    }
    std::stable_sort(differences.begin(), differences.end(),
                     [](const Difference &left, const Difference &right) {
                         return std::abs(left.points) > std::abs(right.points);
                     });
    for (const Difference &difference : differences) {
        QStringList &side = difference.points > 0 ? entry.good : entry.bad;
        if (side.size() < kMost) {
            const knowledge::Rating &rating =
                context.base.rating(difference.criterion, context.columns[column]);
            side << difference.text + sources.numbers(rating.sources).plain() + u'.';
        }
    }
}

} // namespace

QString citedClause(const Clauses &clauses, CitedSources &sources, const knowledge::Statement &said)
{
    QString text = clauses.clause(toQString(said.text));
    const QString numbers = sources.numbers(said.sources).plain();
    const bool isSentence = text.endsWith(u'.');
    if (isSentence) {
        text.chop(1);
    }
    return text + numbers + (isSentence ? QStringLiteral(".") : QString());
}

std::vector<Summary::Considered> consideredOptions(const Context &context, const Clauses &clauses,
                                                   CitedSources &sources)
{
    std::vector<Summary::Considered> all;
    for (std::size_t column = 0; column < context.columns.size(); ++column) {
        const knowledge::Alternative &known = context.base.alternatives[context.columns[column]];
        const decision::AlternativeResult &result = context.verdict.scores.alternatives[column];
        Summary::Considered entry;
        entry.option = context.option(column);
        entry.tagline = toQString(known.tagline);
        entry.value = context.words.numbers().value(result.value);
        entry.leftOut = MustHaveWording(context.words).leftOut(result);
        for (const knowledge::Statement &strength : known.strengths) {
            entry.good << citedClause(clauses, sources, strength);
        }
        for (const knowledge::Gotcha &gotcha : known.gotchas) {
            entry.bad << citedClause(clauses, sources, {gotcha.text, gotcha.sources});
        }
        if (entry.good.isEmpty() && entry.bad.isEmpty()) {
            addByRatings(context, column, sources, entry);
        }
        all.push_back(std::move(entry));
    }
    return all;
}

} // namespace steelyard::report
