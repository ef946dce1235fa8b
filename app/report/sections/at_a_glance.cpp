// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/group_profile.h"
#include "report/sections/report_builder.h"

#include <algorithm>
#include <cmath>

namespace steelyard::report {

namespace {

constexpr std::size_t kMostColumns = 8; // options side by side in one table
constexpr std::size_t kMostWordy = 3;   // up to so many there is room for a word

// A rating as part of its scale, so that more is always better.
double shareOf(const knowledge::Criterion &criterion, double value)
{
    const double length = criterion.scaleHigh - criterion.scaleLow;
    if (!(length > 0)) {
        return 0;
    }
    const double part = std::clamp((value - criterion.scaleLow) / length, 0.0, 1.0);
    return criterion.direction == knowledge::Direction::LowerIsBetter ? 1 - part : part;
}

QString noteLink(std::size_t number)
{
    return QStringLiteral("#note-%1").arg(number);
}

} // namespace

Cell ReportBuilder::ratingCell(std::size_t criterion, std::size_t column, bool wordy,
                               std::vector<Text> &notes) const
{
    const knowledge::Rating &known = m_base.rating(criterion, m_columns[column]);
    const std::optional<double> value = rating(criterion, column);
    Cell cell;
    if (!value) {
        cell.text = tr("?", "a rating that is not known");
        cell.word = wordy ? tr("unknown", "a rating") : QString();
        return cell;
    }
    if (has(Part::Evidence)) {
        cell.text.addLink(m_words.rating(*value), u'#' + evidenceAnchor(criterion));
    } else {
        cell.text = m_words.rating(*value);
    }
    cell.part = shareOf(m_base.criteria[criterion], *value);
    cell.strong = m_words.rating(*value) == m_words.rating(*best(criterion));
    if (wordy) {
        cell.word = word(*cell.part * 10);
    }
    const std::string &id = m_decision.alternatives[column];
    const auto *own = m_decision.replacingFinding(m_base.criteria[criterion].id, id);
    // How sure the base is of its rating says nothing of one set by hand.
    if (!own && known.confidence == knowledge::Confidence::Medium) {
        cell.mark = QStringLiteral("~");
    } else if (!own && known.confidence == knowledge::Confidence::Low) {
        cell.mark = QStringLiteral("≈");
    }

    const auto note = [&](const QString &text) {
        notes.emplace_back(text);
        cell.text.addNote(m_options.locale.toString(static_cast<int>(notes.size())),
                          noteLink(notes.size()));
    };
    if (own) {
        note(known.value ? tr("Set by hand, in place of %1: %2", "rating, reason")
                               .arg(m_words.rating(*known.value), QString::fromStdString(own->note))
                         : tr("Set by hand: %1", "reason").arg(QString::fromStdString(own->note)));
    } else if (known.value && *known.value != *value) {
        note(tr("Your answers move this rating from %1 to %2.")
                 .arg(m_words.rating(*known.value), m_words.rating(*value)));
    }
    if (!known.dissent.empty() && m_dissentInRegister) {
        cell.text.addNote(QStringLiteral("†"), u'#' + evidenceAnchor(criterion));
    } else if (!known.dissent.empty()) {
        const knowledge::Dissent &first = known.dissent.front();
        const knowledge::Source *source = m_base.source(first.source);
        const QString who = QString::fromStdString(source ? source->publisher : first.source);
        note(tr("%1 says: %2 Found: %3", "publisher, its claim, what we found")
                 .arg(who, QString::fromStdString(first.claim),
                      QString::fromStdString(first.found)));
    }
    return cell;
}

Table ReportBuilder::glanceTable(std::size_t first, std::size_t last,
                                 std::vector<Text> &notes) const
{
    const bool wordy = last - first <= kMostWordy;
    Table table;
    table.caption.text = tr("All ratings by weight");
    // With many options the names take their share of what room smaller type leaves.
    const double names = wordy ? -228.0 : 0.5 * static_cast<double>(last - first);
    table.columns.push_back({{tr("Criterion")}, names, false, false});
    table.columns.push_back({{tr("Weight")}, wordy ? -66.0 : -62.0, true, false});
    for (std::size_t column = first; column < last; ++column) {
        table.columns.push_back({option(column), 1, false, true});
    }

    const QStringList groupPercents = m_words.groupPercents();
    const QStringList percents = m_words.weightPercents();
    const std::vector<decision::GroupResult> profile = decision::groupProfile(m_base, m_verdict);
    for (const std::size_t group : groupsByWeight()) {
        Row head{{}, RowKind::Group};
        head.cells.push_back({QString::fromStdString(m_base.groups[group].name)});
        head.cells.push_back({groupPercents.value(static_cast<qsizetype>(group))});
        for (std::size_t column = first; column < last; ++column) {
            const auto &value = profile[group].ratings[column].value;
            head.cells.push_back({value ? m_words.rating(*value) : QStringLiteral("?")});
        }
        table.rows.push_back(std::move(head));
        for (const std::size_t criterion : criteriaByWeight(group)) {
            Row row;
            row.cells.push_back({QString::fromStdString(m_base.criteria[criterion].name)});
            row.cells.push_back({percents.value(static_cast<qsizetype>(criterion))});
            for (std::size_t column = first; column < last; ++column) {
                row.cells.push_back(ratingCell(criterion, column, wordy, notes));
            }
            table.rows.push_back(std::move(row));
        }
    }

    Row total{{}, RowKind::Total};
    total.cells.push_back({tr("Weighted mean")});
    total.cells.push_back({m_words.percent(1)});
    for (std::size_t column = first; column < last; ++column) {
        total.cells.push_back({m_words.rating(m_verdict.scores.alternatives[column].value)});
    }
    table.rows.push_back(std::move(total));
    return table;
}

Section ReportBuilder::atAGlance() const
{
    Section section = begin(Part::AtAGlance);
    section.blocks.emplace_back(
        Paragraph{tr("All criteria by the weight your answers give them. The fuller the circle, "
                     "the better; the best of a row is bold."),
                  ParagraphRole::Lead});
    std::vector<Text> notes;
    for (std::size_t first = 0; first < m_columns.size(); first += kMostColumns) {
        section.blocks.emplace_back(
            glanceTable(first, std::min(first + kMostColumns, m_columns.size()), notes));
    }
    section.blocks.emplace_back(
        Paragraph{tr("~ medium confidence, about one point; ≈ low confidence, about two points; no "
                     "mark: high."),
                  ParagraphRole::Small});
    if (m_dissentInRegister) {
        section.blocks.emplace_back(
            Paragraph{tr("† A published claim differs; the evidence register has it and what was "
                         "found."),
                      ParagraphRole::Small});
    }
    if (!notes.empty()) {
        List list;
        list.items = std::move(notes);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            list.marks << m_options.locale.toString(static_cast<int>(i + 1));
            list.anchors << noteLink(i + 1).mid(1);
        }
        section.blocks.emplace_back(std::move(list));
    }
    return section;
}

Section ReportBuilder::profiles() const
{
    Section section = begin(Part::Profiles);
    if (const QString text = m_words.profileSentence(); !text.isEmpty()) {
        section.blocks.emplace_back(Paragraph{text, ParagraphRole::Lead});
    }

    const std::vector<decision::GroupResult> profile = decision::groupProfile(m_base, m_verdict);
    const QStringList percents = m_words.groupPercents();

    // A radar is read with three to eight axes and up to three options: the heaviest groups and
    // the best options. The table under it has all of both.
    std::vector<std::size_t> axes = groupsByWeight();
    axes.resize(std::min<std::size_t>(axes.size(), 8));
    std::sort(axes.begin(), axes.end());
    std::vector<std::size_t> shown;
    for (std::size_t column = 0; column < m_verdict.scores.alternatives.size(); ++column) {
        if (m_verdict.scores.alternatives[column].rank > 0) {
            shown.push_back(column);
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [this](std::size_t left, std::size_t right) {
        return m_verdict.scores.alternatives[left].rank < m_verdict.scores.alternatives[right].rank;
    });
    shown.resize(std::min<std::size_t>(shown.size(), 3));
    std::sort(shown.begin(), shown.end());
    if (axes.size() >= 3 && !shown.empty()) {
        RadarFigure figure;
        for (const std::size_t group : axes) {
            figure.content.axes.push_back({QString::fromStdString(m_base.groups[group].shortName),
                                           percents.value(static_cast<qsizetype>(group))});
        }
        for (const std::size_t column : shown) {
            drawing::RadarSeries series{option(column).name, static_cast<int>(column), {}};
            for (const std::size_t group : axes) {
                series.values.push_back(profile[group].ratings[column].value);
            }
            figure.content.series.push_back(std::move(series));
        }
        figure.caption.text = tr("The shape of the best options, by group");
        figure.alternative = tr("Radar chart of the table below.");
        section.blocks.emplace_back(std::move(figure));
    }

    for (std::size_t first = 0; first < m_columns.size(); first += kMostColumns) {
        const std::size_t last = std::min(first + kMostColumns, m_columns.size());
        const bool wordy = last - first <= kMostWordy;
        Table table;
        table.caption.text = tr("Ratings by group");
        table.columns.push_back({{tr("Group")}, wordy ? -228.0 : -194.0, false, false});
        table.columns.push_back({{tr("Weight")}, wordy ? -66.0 : -62.0, true, false});
        for (std::size_t column = first; column < last; ++column) {
            table.columns.push_back({option(column), 1, false, true});
        }
        for (const std::size_t group : groupsByWeight()) {
            Row row;
            row.cells.push_back({QString::fromStdString(m_base.groups[group].name)});
            row.cells.push_back({percents.value(static_cast<qsizetype>(group))});
            for (std::size_t column = first; column < last; ++column) {
                const decision::GroupRating &value = profile[group].ratings[column];
                Cell cell{value.value ? m_words.rating(*value.value) : QStringLiteral("?")};
                if (value.value) {
                    cell.part = std::clamp(*value.value / 10, 0.0, 1.0);
                }
                if (wordy) {
                    cell.word = tr("%1–%2", "a plausible range")
                                    .arg(m_words.rating(value.low), m_words.rating(value.high));
                }
                row.cells.push_back(std::move(cell));
            }
            table.rows.push_back(std::move(row));
        }
        section.blocks.emplace_back(std::move(table));
    }
    section.blocks.emplace_back(
        Paragraph{tr("A group counts as the mean of its criteria by their weights. Behind each "
                     "number stands its plausible range where there is room."),
                  ParagraphRole::Small});
    return section;
}

} // namespace steelyard::report
