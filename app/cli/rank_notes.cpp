// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/rank_output.h"

#include <set>
#include <tuple>

namespace steelyard::cli {

namespace {

QString named(const std::vector<std::string> &names, const std::optional<std::size_t> &index)
{
    return index ? QString::fromStdString(names[*index]) : QString();
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

// Whether a scale matters to the method; the others say for themselves what they assume.
bool readsScales(RankMethod method)
{
    return method == RankMethod::Additive || method == RankMethod::Smaa;
}

} // namespace

QStringList rankNotes(const tables::RankTable &table, const RankRequest &request,
                      const RankAnswer &answer)
{
    std::vector<scoring::Note> notes = scoring::notes(table.problem);
    notes.insert(notes.end(), answer.ranking.notes.begin(), answer.ranking.notes.end());
    using scoring::NoteCode;
    std::set<std::tuple<NoteCode, std::size_t, std::size_t, std::size_t>> seen;
    QStringList sentences;
    if (!table.weighted) {
        sentences.append(request.method == RankMethod::Smaa
                             ? Text::tr("There is no row @weight: every weighting counts alike.")
                             : Text::tr("There is no row @weight: all criteria count alike."));
    } else if (request.method == RankMethod::Smaa) {
        sentences.append(Text::tr("Each weight varies by a factor of up to the square root of two "
                                  "in both directions."));
    }
    for (const scoring::Note &note : notes) {
        const bool scale =
            note.code == NoteCode::UndeclaredScale || note.code == NoteCode::RatingOutsideScale;
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
