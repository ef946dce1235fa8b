// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/group_profile.h"
#include "scenes/scene_builder.h"
#include "wording/to_qstring.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scenes {

namespace {

constexpr std::size_t kMostColumns = 5;
constexpr std::size_t kMostAxes = 8;
constexpr std::size_t kMostShapes = 3;

double asShown(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

std::vector<Scene> SceneBuilder::glance() const
{
    const auto profile = decision::groupProfile(m_base, m_verdict);
    std::vector<std::size_t> columns = ranked();
    columns.resize(std::min(columns.size(), kMostColumns)); // "how sure" has the others
    if (profile.empty() || columns.empty()) {
        return {};
    }
    const int others = static_cast<int>(ranked().size() - columns.size());
    const QStringList percents = m_words.groupPercents();
    const std::vector<std::size_t> groups = groupsByWeight();
    const std::size_t down = (groups.size() + kMostRows - 1) / kMostRows;
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
        scene.sentence = m_words.profileSentence();
        for (const std::size_t column : columns) {
            scene.grid.columns.push_back(
                {m_words.alternative(m_verdict.scores.alternatives[column].id),
                 static_cast<int>(column)});
        }
        for (std::size_t g = groups.size() * part / down; g < groups.size() * (part + 1) / down;
             ++g) {
            const decision::GroupResult &group = profile[groups[g]];
            double best = -1;
            for (const std::size_t column : ranked()) { // of all, also of those not shown
                best = std::max(best, asShown(group.ratings[column].value.value_or(-1)));
            }
            SceneGrid::Line line;
            line.name = toQString(m_base.groups[groups[g]].name);
            line.weight = percents.value(static_cast<qsizetype>(groups[g]));
            for (const std::size_t column : columns) {
                const auto &value = group.ratings[column].value;
                line.values << (value ? m_words.rating(*value)
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
    const auto profile = decision::groupProfile(m_base, m_verdict);
    const QStringList percents = m_words.groupPercents();
    std::vector<std::size_t> axes = groupsByWeight();
    axes.resize(std::min(axes.size(), kMostAxes));
    std::sort(axes.begin(), axes.end());
    std::vector<std::size_t> columns = ranked();
    columns.resize(std::min(columns.size(), kMostShapes));
    if (axes.size() < 3 || columns.empty()) {
        return {};
    }
    Scene scene = begin("shape");
    for (const std::size_t group : axes) {
        scene.radar.axes.push_back({toQString(m_base.groups[group].shortName),
                                    percents.value(static_cast<qsizetype>(group))});
    }
    for (const std::size_t column : columns) {
        drawing::RadarSeries series{m_words.alternative(m_verdict.scores.alternatives[column].id),
                                    static_cast<int>(column),
                                    {}};
        for (const std::size_t group : axes) {
            series.values.push_back(profile[group].ratings[column].value);
        }
        scene.radar.series.push_back(std::move(series));
    }
    scene.sentence = m_words.profileSentence();
    scene.beside = tr("The further out, the better: the centre is 0, the edge 10. Each corner is a "
                      "group of criteria with its share of the decision.");
    return {std::move(scene)};
}

} // namespace steelyard::scenes
