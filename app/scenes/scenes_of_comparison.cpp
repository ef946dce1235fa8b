// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/value_cost_chart.h"
#include "scenes/scene_builder.h"
#include "wording/profile_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace steelyard::scenes {

namespace {

constexpr std::size_t kMostColumns = 5;
constexpr std::size_t kMostCriteria = 6;
constexpr std::size_t kMostAxes = 8;
constexpr std::size_t kMostShapes = 3;
constexpr qsizetype kValueCell = 1; // of a line of the profile of value and cost
constexpr qsizetype kCostCell = 4;

double asShown(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

std::vector<Scene> SceneBuilder::glance() const
{
    std::vector<std::size_t> columns = ranked();
    columns.resize(std::min(columns.size(), kMostColumns)); // "how sure" has the others
    if (m_profile.parts.empty() || columns.empty()) {
        return {};
    }
    const int others = static_cast<int>(ranked().size() - columns.size());
    const std::vector<std::size_t> &groups = m_profile.byWeight;
    // Names of criteria are longer than those of groups and take two lines on a narrow screen.
    const std::size_t most = m_profile.isOfGroups ? kMostRows : kMostCriteria;
    const std::size_t down = (groups.size() + most - 1) / most;
    Scenes scenes;
    for (std::size_t part = 0; part < down; ++part) {
        Scene scene = begin("glance");
        if (part > 0) {
            scene.id = QStringLiteral("glance-%1").arg(part + 1);
        }
        if (down > 1) {
            scene.title = tr("%1, %2 of %3", "a scene that goes on: title, part, parts")
                              .arg(scene.title)
                              .arg(part + 1)
                              .arg(down);
        }
        scene.sentence = ProfileWording(m_words).sentence(m_profile.parts, m_profile.isOfGroups);
        for (const std::size_t column : columns) {
            scene.grid.columns.push_back(
                {m_words.alternative(m_verdict.scores.alternatives[column].id),
                 static_cast<int>(column)});
        }
        for (std::size_t g = groups.size() * part / down; g < groups.size() * (part + 1) / down;
             ++g) {
            const decision::GroupResult &group = m_profile.parts[groups[g]];
            const auto place = static_cast<qsizetype>(groups[g]);
            double best = -1;
            for (const std::size_t column : ranked()) { // of all, also of those not shown
                best = std::max(best, asShown(group.ratings[column].value.value_or(-1)));
            }
            SceneGrid::Line line;
            line.name = m_profile.names.value(place);
            line.weight = m_profile.percents.value(place);
            for (const std::size_t column : columns) {
                const auto &value = group.ratings[column].value;
                line.values << (value ? m_words.numbers().rating(*value)
                                      : tr("?", "a rating that is not known"));
                line.best.push_back(value && asShown(*value) == best);
            }
            scene.grid.lines.push_back(std::move(line));
        }
        scene.foot = tr("0 to 10, more is better; the best of a row is bold.");
        if (others > 0) {
            scene.foot += u' ' + tr("The best %1; %n more are in the report.", "options", others)
                                     .arg(m_locale.toString(static_cast<int>(columns.size())));
        }
        scenes.push_back(std::move(scene));
    }
    return scenes;
}

std::vector<Scene> SceneBuilder::shape() const
{
    std::vector<std::size_t> axes = m_profile.byWeight;
    axes.resize(std::min(axes.size(), kMostAxes));
    std::sort(axes.begin(), axes.end());
    std::vector<std::size_t> columns = ranked();
    columns.resize(std::min(columns.size(), kMostShapes));
    if (axes.size() < 3 || columns.empty()) {
        return {};
    }
    Scene scene = begin("shape");
    for (const std::size_t group : axes) {
        const auto place = static_cast<qsizetype>(group);
        scene.radar.axes.push_back(
            {m_profile.shortNames.value(place), m_profile.percents.value(place)});
    }
    for (const std::size_t column : columns) {
        drawing::RadarSeries series{m_words.alternative(m_verdict.scores.alternatives[column].id),
                                    static_cast<int>(column),
                                    {}};
        for (const std::size_t group : axes) {
            series.values.push_back(m_profile.parts[group].ratings[column].value);
        }
        scene.radar.series.push_back(std::move(series));
    }
    scene.sentence = ProfileWording(m_words).sentence(m_profile.parts, m_profile.isOfGroups);
    scene.beside =
        m_profile.isOfGroups
            ? tr("The further out, the better: the centre is 0, the edge 10. Each corner is a "
                 "group of criteria with its share of the decision.")
            : tr("The further out, the better: the centre is 0, the edge 10. Each corner is a "
                 "criterion with its share of the decision.");
    return {std::move(scene)};
}

std::vector<Scene> SceneBuilder::cost() const
{
    ValueCostProfile profile = ValueCostChart::of(m_words);
    if (profile.isEmpty()) {
        return {};
    }
    // What is worth its cost comes first, then what is worth most.
    std::vector<std::size_t> order(profile.chart.points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        const drawing::ScatterPoint &a = profile.chart.points[left];
        const drawing::ScatterPoint &b = profile.chart.points[right];
        return std::tuple(!a.isOnFrontier, a.isLeftOut, -a.y) <
               std::tuple(!b.isOnFrontier, b.isLeftOut, -b.y);
    });
    const int others = static_cast<int>(order.size()) - static_cast<int>(kMostRows);
    order.resize(std::min(order.size(), kMostRows));
    Scene scene = begin("cost");
    scene.chart = profile.chart;
    scene.chart.points.clear();
    for (const std::size_t place : order) {
        const drawing::ScatterPoint &point = profile.chart.points[place];
        const QStringList &cells = profile.lines[place].cells;
        SceneRow row;
        row.slot = point.slot;
        row.leftOut = point.isLeftOut;
        row.main = point.name;
        row.strong = true;
        row.under = tr("Value %1, cost %2", "an option without the cost, its cost")
                        .arg(cells.value(kValueCell), cells.value(kCostCell));
        scene.rows.push_back(std::move(row));
        scene.chart.points.push_back(point);
    }
    if (!profile.sentences.isEmpty()) {
        scene.sentence = profile.sentences.takeFirst();
    }
    scene.notes = profile.sentences;
    scene.foot = tr("Thin lines: what is plausible. Joined: nothing else costs no more and is "
                    "worth as much.");
    if (others > 0) {
        scene.foot += u' ' + tr("%n more are in the report.", "options", others);
    }
    return {std::move(scene)};
}

} // namespace steelyard::scenes
