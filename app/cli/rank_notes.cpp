// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/rank_output.h"
#include "cli/shown_name.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace steelyard::cli {

namespace {

// Which alternatives another dominates is found by comparing all pairs, and every unknown number is
// a sentence: a second at most, and no more sentences than anybody could want.
bool isTooLargeForNotes(const scoring::Problem &problem)
{
    constexpr std::size_t mostCells = 200'000;
    constexpr std::size_t mostComparisons = 1'000'000'000;
    const std::size_t cells = problem.cells.size();
    return cells > mostCells || cells * problem.alternatives > mostComparisons;
}

QString named(const std::vector<std::string> &names, const std::optional<std::size_t> &index)
{
    return index ? shownName(names[*index]) : QString();
}

QString sentence(const scoring::Note &note, const tables::RankTable &table)
{
    using scoring::NoteCode;
    const QString alternative = named(table.alternatives, note.alternative);
    const QString criterion = named(table.criteria, note.criterion);
    const QString other = named(table.alternatives, note.other);
    switch (note.code) {
    case NoteCode::SingleAlternative:
        return Text::tr("There is only one alternative.");
    case NoteCode::ConstantCriterion:
        return Text::tr("All alternatives are alike in %1, so it cannot change the ranking.")
            .arg(criterion);
    case NoteCode::ZeroWeight:
        return Text::tr("%1 has no weight and does not count.").arg(criterion);
    case NoteCode::IdenticalAlternatives:
        return Text::tr("%1 and %2 are identical and share a rank.").arg(alternative, other);
    case NoteCode::DominatedAlternative:
        return Text::tr("%1 is nowhere better than %2 and somewhere worse.")
            .arg(alternative, other);
    case NoteCode::UnknownRating:
        return Text::tr("%2 of %1 is unknown and could be anything on its scale.")
            .arg(alternative, criterion);
    case NoteCode::UndeclaredScale:
        return Text::tr("%1 declares no scale; the range of the numbers in the table is taken, so "
                        "that another alternative may change the order of these.")
            .arg(criterion);
    case NoteCode::ScaleUnknown:
        return Text::tr("No two known values of %1 differ, and it declares no scale: it counts for "
                        "nobody here, though what is unknown in it could change the ranking. Say "
                        "in @lower and @upper how far it can reach.")
            .arg(criterion);
    case NoteCode::RatingOutsideScale:
        return Text::tr("%2 of %1 lies outside its scale, which is extended for it.")
            .arg(alternative, criterion);
    case NoteCode::UndecidedConstraint:
        return Text::tr("Whether %1 meets a constraint on %2 is unknown; it is kept.")
            .arg(alternative, criterion);
    case NoteCode::IntervalsNotCarried:
        return Text::tr("The method takes the middle of the scale for the unknown %2 of %1.")
            .arg(alternative, criterion);
    case NoteCode::InertByNormalisation:
        return Text::tr("The normalisation is undefined on %1, which then counts for nobody.")
            .arg(criterion);
    }
    return {};
}

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 20;
    const QString text = names.first(std::min(most, names.size())).join(QStringLiteral(", "));
    return names.size() <= most
               ? text
               : Text::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - most))
                     .arg(text);
}

// Which way every column counts, and on whose word.
QStringList directions(const tables::RankTable &table)
{
    QStringList less;
    QStringList more;
    for (std::size_t c = 0; c < table.criteria.size(); ++c) {
        const bool down = table.problem.directions[c] == scoring::Direction::Minimise;
        (down ? less : more).append(shownName(table.criteria[c]));
    }
    QStringList sentences;
    const auto &given = table.directionGiven;
    if (std::find(given.begin(), given.end(), true) == given.end()) {
        sentences.append(
            Text::tr("There is no row @direction: names and units decide which way a criterion "
                     "counts. Where that is wrong, write such a row with min or max."));
    } else if (std::find(given.begin(), given.end(), false) != given.end()) {
        sentences.append(
            Text::tr("Where the row @direction is empty, the criterion's name decides."));
    }
    if (!less.isEmpty()) {
        sentences.append(Text::tr("Less is better: %1.").arg(listed(less)));
    }
    if (!more.isEmpty()) {
        sentences.append(Text::tr("More is better: %1.").arg(listed(more)));
    }
    return sentences;
}

// Whether a scale matters to the method; the others say for themselves what they assume.
bool readsScales(scoring::Method method)
{
    return method == scoring::Method::Additive || method == scoring::Method::Smaa;
}

} // namespace

QStringList rankNotes(const tables::RankTable &table, const RankRequest &request,
                      const scoring::MethodRanking &answer)
{
    using scoring::NoteCode;
    std::set<std::tuple<NoteCode, std::size_t, std::size_t, std::size_t>> seen;
    QStringList sentences = table.understood + directions(table);
    if (!table.weighted) {
        sentences.append(request.method == scoring::Method::Smaa
                             ? Text::tr("There is no row @weight: every weighting counts alike.")
                             : Text::tr("There is no row @weight: all criteria count alike."));
    } else if (request.method == scoring::Method::Smaa) {
        sentences.append(Text::tr("Each weight varies by a factor of up to the square root of two "
                                  "in both directions."));
    }
    if (isTooLargeForNotes(table.problem)) {
        sentences.append(Text::tr("The table is too large to tell what is special about single "
                                  "alternatives."));
        return sentences;
    }
    std::vector<scoring::Note> notes = scoring::notes(table.problem);
    notes.insert(notes.end(), answer.ranking.notes.begin(), answer.ranking.notes.end());
    for (const scoring::Note &note : notes) {
        const bool scale = note.code == NoteCode::UndeclaredScale ||
                           note.code == NoteCode::ScaleUnknown ||
                           note.code == NoteCode::RatingOutsideScale;
        if (scale && !readsScales(request.method)) {
            continue;
        }
        const std::size_t none = table.problem.cells.size();
        if (seen.insert({note.code, note.alternative.value_or(none), note.criterion.value_or(none),
                         note.other.value_or(none)})
                .second) {
            sentences.append(sentence(note, table));
        }
    }
    return sentences;
}

} // namespace steelyard::cli
