// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/group_profile.h"
#include "report/sections/sections.h"
#include "wording/profile_wording.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace steelyard::report {

namespace {

constexpr std::size_t kMostColumns = 8; // options side by side in one table
constexpr std::size_t kMostWordy = 3;   // up to so many there is room for a word

// A rating as part of its scale, so that more is always better.
double shareOf(const knowledge::Criterion &criterion, double value)
{
    return std::clamp(decision::pointsOf(criterion, value) / 10, 0.0, 1.0);
}

QString noteLink(std::size_t number)
{
    return QStringLiteral("#note-%1").arg(number);
}

QString word(double rating)
{
    if (rating >= 9) {
        return Words::tr("excellent");
    }
    if (rating >= 7) {
        return Words::tr("good");
    }
    if (rating >= 5) {
        return Words::tr("fair");
    }
    if (rating >= 3) {
        return Words::tr("limited");
    }
    return Words::tr("weak");
}

Cell ratingCell(const Context &context, std::size_t criterion, std::size_t column, bool wordy,
                std::vector<Text> &notes)
{
    const knowledge::Rating &known = context.base.rating(criterion, context.columns[column]);
    const std::string &criterionId = context.base.criteria[criterion].id;
    const auto level = [&](double value) {
        return RatingWording(context.words).level(criterionId, value);
    };
    const std::optional<double> value = context.rating(criterion, column);
    Cell cell;
    if (!value) {
        cell.text = Words::tr("?", "a rating that is not known");
        cell.word = wordy ? Words::tr("unknown", "a rating") : QString();
        return cell;
    }
    if (isInRegister(context, criterion)) {
        cell.text.addLink(level(*value), u'#' + evidenceAnchor(criterion));
    } else {
        cell.text = level(*value);
    }
    cell.part = shareOf(context.base.criteria[criterion], *value);
    cell.strong = level(*value) == level(*context.best(criterion));
    if (wordy) {
        cell.word = word(*cell.part * 10);
    }
    const std::string &id = context.decision.alternatives[column];
    const auto *own = context.decision.replacingFinding(criterionId, id);
    // How sure the base is of its rating says nothing of one set by hand.
    if (!own && known.confidence == knowledge::Confidence::Medium) {
        cell.mark = QStringLiteral("~");
    } else if (!own && known.confidence == knowledge::Confidence::Low) {
        cell.mark = QStringLiteral("≈");
    }

    const auto note = [&](const QString &text) {
        notes.emplace_back(text);
        cell.text.addNote(context.options.locale.toString(static_cast<int>(notes.size())),
                          noteLink(notes.size()));
    };
    if (own) {
        note(known.value ? Words::tr("Set by hand, in place of %1: %2", "rating, reason")
                               .arg(level(*known.value), toQString(own->note))
                         : Words::tr("Set by hand: %1", "reason").arg(toQString(own->note)));
    } else if (known.value && *known.value != *value) {
        note(Words::tr("Your answers move this rating from %1 to %2.")
                 .arg(level(*known.value), level(*value)));
    }
    if (!known.dissent.empty() && context.dissentInRegister && isInRegister(context, criterion)) {
        cell.text.addNote(QStringLiteral("†"), u'#' + evidenceAnchor(criterion));
    } else if (!known.dissent.empty()) {
        const knowledge::Dissent &first = known.dissent.front();
        const knowledge::Source *source = context.base.source(first.source);
        const QString who = toQString(source ? source->publisher : first.source);
        note(Words::tr("%1 says: %2 Found: %3", "publisher, its claim, what we found")
                 .arg(who, toQString(first.claim), toQString(first.found)));
    }
    return cell;
}

Table glanceTable(const Context &context, const std::vector<std::size_t> &columns,
                  std::vector<Text> &notes)
{
    const bool wordy = columns.size() <= kMostWordy;
    Table table;
    table.caption.text = Words::tr("All ratings by weight");
    // With many options the names take their share of what room smaller type leaves.
    const double names = wordy ? -228.0 : 0.5 * static_cast<double>(columns.size());
    table.columns.push_back({{Words::tr("Criterion")}, names, false, false});
    table.columns.push_back({{Words::tr("Weight")}, wordy ? -66.0 : -62.0, true, false});
    for (const std::size_t column : columns) {
        table.columns.push_back({context.option(column), 1, false, true});
    }

    const QStringList groupPercents = WeightWording(context.words).groupPercents();
    const QStringList percents = WeightWording(context.words).percents();
    const std::vector<decision::GroupResult> profile =
        decision::groupProfile(context.base, context.verdict);
    for (const std::size_t group : context.groupsByWeight()) {
        Row head{{}, RowKind::Group};
        head.cells.push_back({toQString(context.base.groups[group].name)});
        head.cells.push_back({groupPercents.value(static_cast<qsizetype>(group))});
        for (const std::size_t column : columns) {
            const auto &value = profile[group].ratings[column].value;
            head.cells.push_back(
                {value ? context.words.numbers().rating(*value) : QStringLiteral("?")});
        }
        if (!context.isAlone(group)) {
            table.rows.push_back(std::move(head));
        }
        for (const std::size_t criterion : context.criteriaByWeight(group)) {
            Row row;
            row.cells.push_back({toQString(context.base.criteria[criterion].name)});
            row.cells.push_back({percents.value(static_cast<qsizetype>(criterion))});
            for (const std::size_t column : columns) {
                row.cells.push_back(ratingCell(context, criterion, column, wordy, notes));
            }
            table.rows.push_back(std::move(row));
        }
    }

    Row total{{}, RowKind::Total};
    total.cells.push_back({Words::tr("Weighted mean")});
    total.cells.push_back({context.words.numbers().percent(1)});
    for (const std::size_t column : columns) {
        total.cells.push_back(
            {context.words.numbers().value(context.verdict.scores.alternatives[column].value)});
    }
    table.rows.push_back(std::move(total));
    return table;
}

// Columns that stand side by side, table by table. Of too many options the best by value alone.
std::vector<std::vector<std::size_t>> glanceColumns(const Context &context)
{
    std::vector<std::size_t> order(context.columns.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (context.isTooLargeForPages()) {
        const auto place = [&context](std::size_t column) {
            const int rank = context.verdict.scores.alternatives[column].rank;
            return rank > 0 ? rank : std::numeric_limits<int>::max(); // 0: left out
        };
        std::stable_sort(order.begin(), order.end(),
                         [&place](auto left, auto right) { return place(left) < place(right); });
        order.resize(std::min(order.size(), kMostColumns));
        std::sort(order.begin(), order.end());
    }
    std::vector<std::vector<std::size_t>> tables;
    for (std::size_t first = 0; first < order.size(); first += kMostColumns) {
        const auto from = order.begin() + static_cast<std::ptrdiff_t>(first);
        tables.emplace_back(
            from, from + static_cast<std::ptrdiff_t>(std::min(kMostColumns, order.size() - first)));
    }
    return tables;
}

// The column that is best in a group and alone so, as shown; or none.
std::optional<std::size_t> bestIn(const Context &context, const decision::GroupResult &group)
{
    const auto &all = context.verdict.scores.alternatives;
    std::optional<std::size_t> best;
    bool isShared = false;
    for (std::size_t column = 0; column < std::min(all.size(), group.ratings.size()); ++column) {
        const auto &value = group.ratings[column].value;
        if (!value || !all[column].exclusions.empty()) {
            continue;
        }
        const double most = best ? *group.ratings[*best].value : 0;
        const bool isAlike =
            best && context.words.numbers().rating(*value) == context.words.numbers().rating(most);
        isShared = isAlike || (isShared && *value < most);
        if (!best || (*value > most && !isAlike)) {
            best = column;
        }
    }
    return isShared ? std::nullopt : best;
}

// How much the groups weigh in which an option is best: their number says little.
QString weightBehind(const Context &context)
{
    std::vector<double> weights(context.columns.size(), 0);
    for (const decision::GroupResult &group :
         decision::groupProfile(context.base, context.verdict)) {
        if (const std::optional<std::size_t> best = bestIn(context, group)) {
            weights[*best] += group.weight;
        }
    }
    QStringList parts;
    for (std::size_t column = 0; column < weights.size(); ++column) {
        if (weights[column] > 0) {
            parts << Words::tr("%1 %2", "an option and its share of the weight")
                         .arg(context.option(column).name,
                              context.words.numbers().percent(weights[column]));
        }
    }
    return parts.isEmpty()
               ? QString()
               : Words::tr("The weight of the groups each is best in: %1.", "options and shares")
                     .arg(parts.join(Words::tr(", ", "between names")));
}

} // namespace

Section glanceSection(const Context &context)
{
    Section section = context.begin(Part::AtAGlance);
    section.ownPage = false;
    section.blocks.emplace_back(Paragraph{
        Words::tr("All criteria by the weight your answers give them. The fuller the circle, "
                  "the better; the best of a row is bold."),
        ParagraphRole::Lead});
    std::vector<Text> notes;
    const std::vector<std::vector<std::size_t>> tables = glanceColumns(context);
    if (context.isTooLargeForPages()) {
        const auto number = [&context](std::size_t count) {
            return context.options.locale.toString(static_cast<qulonglong>(count));
        };
        section.blocks.emplace_back(Paragraph{
            Words::tr("Here are the best options by value, %1 of %2. The ratings of all are in the "
                      "report as XLSX or HTML, and in the attached decision.")
                .arg(number(tables.front().size()), number(context.columns.size())),
            ParagraphRole::Body});
    }
    for (const std::vector<std::size_t> &columns : tables) {
        section.blocks.emplace_back(glanceTable(context, columns, notes));
    }
    section.blocks.emplace_back(Paragraph{
        Words::tr("~ medium confidence, about one point; ≈ low confidence, about two points; no "
                  "mark: high."),
        ParagraphRole::Small});
    const QString ofCriteria = WeightWording(context.words).sumNote();
    if (const QString note =
            ofCriteria.isEmpty() ? WeightWording(context.words).groupSumNote() : ofCriteria;
        !note.isEmpty()) {
        section.blocks.emplace_back(Paragraph{note, ParagraphRole::Small});
    }
    if (context.dissentInRegister) {
        section.blocks.emplace_back(Paragraph{
            Words::tr("† A published claim differs; the evidence register has it and what was "
                      "found."),
            ParagraphRole::Small});
    }
    if (!notes.empty()) {
        List list;
        list.items = std::move(notes);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            list.marks << context.options.locale.toString(static_cast<int>(i + 1));
            list.anchors << noteLink(i + 1).mid(1);
        }
        section.blocks.emplace_back(std::move(list));
    }
    return section;
}

Section profilesSection(const Context &context)
{
    Section section = context.begin(Part::Profiles);
    section.ownPage = false;
    if (const QString text = ProfileWording(context.words).sentence(); !text.isEmpty()) {
        section.blocks.emplace_back(Paragraph{text, ParagraphRole::Lead});
        section.blocks.emplace_back(Paragraph{weightBehind(context), ParagraphRole::Body});
    }

    const std::vector<decision::GroupResult> profile =
        decision::groupProfile(context.base, context.verdict);
    const QStringList percents = WeightWording(context.words).groupPercents();

    // A radar is read with three to eight axes and up to three options: the heaviest groups and
    // the best options. The table under it has all of both.
    std::vector<std::size_t> axes = context.groupsByWeight();
    axes.resize(std::min<std::size_t>(axes.size(), 8));
    std::sort(axes.begin(), axes.end());
    std::vector<std::size_t> shown;
    for (std::size_t column = 0; column < context.verdict.scores.alternatives.size(); ++column) {
        if (context.verdict.scores.alternatives[column].rank > 0) {
            shown.push_back(column);
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [&context](std::size_t left, std::size_t right) {
        return context.verdict.scores.alternatives[left].rank <
               context.verdict.scores.alternatives[right].rank;
    });
    shown.resize(std::min<std::size_t>(shown.size(), 3));
    std::sort(shown.begin(), shown.end());
    if (axes.size() >= 3 && !shown.empty()) {
        RadarFigure figure;
        for (const std::size_t group : axes) {
            figure.content.axes.push_back({toQString(context.base.groups[group].shortName),
                                           percents.value(static_cast<qsizetype>(group))});
        }
        for (const std::size_t column : shown) {
            drawing::RadarSeries series{context.option(column).name, static_cast<int>(column), {}};
            for (const std::size_t group : axes) {
                series.values.push_back(profile[group].ratings[column].value);
            }
            figure.content.series.push_back(std::move(series));
        }
        figure.caption.text = Words::tr("The shape of the best options, by group");
        figure.alternative = Words::tr("Radar chart of the table below.");
        section.blocks.emplace_back(std::move(figure));
    }

    for (std::size_t first = 0; first < context.columns.size(); first += kMostColumns) {
        const std::size_t last = std::min(first + kMostColumns, context.columns.size());
        const bool wordy = last - first <= kMostWordy;
        Table table;
        table.caption.text = Words::tr("Ratings by group");
        table.columns.push_back({{Words::tr("Group")}, wordy ? -228.0 : -194.0, false, false});
        table.columns.push_back({{Words::tr("Weight")}, wordy ? -66.0 : -62.0, true, false});
        for (std::size_t column = first; column < last; ++column) {
            table.columns.push_back({context.option(column), 1, false, true});
        }
        for (const std::size_t group : context.groupsByWeight()) {
            Row row;
            row.cells.push_back({toQString(context.base.groups[group].name)});
            row.cells.push_back({percents.value(static_cast<qsizetype>(group))});
            for (std::size_t column = first; column < last; ++column) {
                const decision::GroupRating &value = profile[group].ratings[column];
                Cell cell{value.value ? context.words.numbers().rating(*value.value)
                                      : QStringLiteral("?")};
                if (value.value) {
                    cell.part = std::clamp(*value.value / 10, 0.0, 1.0);
                }
                if (wordy) {
                    cell.word = Words::tr("%1–%2", "a plausible range")
                                    .arg(context.words.numbers().rating(value.low),
                                         context.words.numbers().rating(value.high));
                }
                row.cells.push_back(std::move(cell));
            }
            table.rows.push_back(std::move(row));
        }
        section.blocks.emplace_back(std::move(table));
    }
    section.blocks.emplace_back(Paragraph{
        Words::tr("A group counts as the mean of its criteria by their weights. Behind each "
                  "number stands its plausible range where there is room."),
        ParagraphRole::Small});
    return section;
}

} // namespace steelyard::report
