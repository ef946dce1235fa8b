// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_builder.h"

#include "presentation/verdict_beam.h"
#include "wording/dates.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <numeric>

namespace steelyard::scenes {

namespace {

constexpr int kFewestGroups = 3; // that are worth a table or a radar of their own

// Own criteria have no short names but beginnings of long ones: a scene has room for the whole.
QString labelOf(const QString &name, const QString &shortName)
{
    return shortName.endsWith(u'\u2026') ? name : shortName;
}

} // namespace

SceneBuilder::SceneBuilder(const Wording &words, const QLocale &locale)
    : m_words(words)
    , m_base(words.base())
    , m_decision(words.decision())
    , m_verdict(words.verdict())
    , m_locale(locale)
    , m_profile(makeProfile())
{
}

QString SceneBuilder::kindName(const QString &kind)
{
    static const struct
    {
        const char *id;
        const char *name;
    } kNames[] = {
        {"question", QT_TR_NOOP("The question")},
        {"options", QT_TR_NOOP("The options")},
        {"weights", QT_TR_NOOP("What matters")},
        {"must-haves", QT_TR_NOOP("What is a must")},
        {"left-out", QT_TR_NOOP("Who is left out")},
        {"glance", QT_TR_NOOP("At a glance")},
        {"shape", QT_TR_NOOP("The shape")},
        {"expectations", QT_TR_NOOP("What we expect")},
        {"verdict", QT_TR_NOOP("The verdict")},
        {"why", QT_TR_NOOP("Why")},
        {"against", QT_TR_NOOP("What speaks against it")},
        {"how-sure", QT_TR_NOOP("How sure")},
        {"changes", QT_TR_NOOP("What would change it")},
        {"cost", QT_TR_NOOP("Value and cost")},
        {"decision", QT_TR_NOOP("The decision")},
        {"dissent", QT_TR_NOOP("Who sees it otherwise")},
        {"actions", QT_TR_NOOP("What is next")},
    };
    for (const auto &entry : kNames) {
        if (kind == QLatin1StringView(entry.id)) {
            return tr(entry.name);
        }
    }
    return kind;
}

std::vector<Scene> SceneBuilder::scenesOf(const QString &kind) const
{
    static const struct
    {
        const char *id;
        Scenes (SceneBuilder::*build)() const;
    } kBuilders[] = {
        {"question", &SceneBuilder::context},     {"options", &SceneBuilder::options},
        {"weights", &SceneBuilder::weights},      {"must-haves", &SceneBuilder::mustHaves},
        {"left-out", &SceneBuilder::leftOut},     {"glance", &SceneBuilder::glance},
        {"shape", &SceneBuilder::shape},          {"expectations", &SceneBuilder::expectations},
        {"verdict", &SceneBuilder::verdict},      {"why", &SceneBuilder::why},
        {"against", &SceneBuilder::against},      {"how-sure", &SceneBuilder::howSure},
        {"changes", &SceneBuilder::changes},      {"cost", &SceneBuilder::cost},
        {"decision", &SceneBuilder::theDecision}, {"dissent", &SceneBuilder::dissent},
        {"actions", &SceneBuilder::actions},
    };
    for (const auto &entry : kBuilders) {
        if (kind == QLatin1StringView(entry.id)) {
            return (this->*entry.build)();
        }
    }
    return {};
}

Scene SceneBuilder::begin(const char *kind)
{
    Scene scene;
    scene.kind = QString::fromLatin1(kind);
    scene.id = scene.kind;
    scene.title = kindName(scene.kind);
    return scene;
}

std::vector<Scene> SceneBuilder::split(Scene scene, std::size_t most)
{
    const std::size_t count = (scene.rows.size() + most - 1) / most;
    if (count < 2) {
        return {std::move(scene)};
    }
    const std::vector<SceneRow> rows = std::move(scene.rows);
    const QString title = scene.title;
    Scenes scenes;
    std::size_t first = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t last = rows.size() * (i + 1) / count;
        scene.rows.assign(rows.begin() + static_cast<std::ptrdiff_t>(first),
                          rows.begin() + static_cast<std::ptrdiff_t>(last));
        scene.title = tr("%1, %2 of %3", "a scene that goes on: title, part, parts")
                          .arg(title)
                          .arg(i + 1)
                          .arg(count);
        scene.id = i == 0 ? scene.kind : QStringLiteral("%1-%2").arg(scene.kind).arg(i + 1);
        scenes.push_back(scene);
        first = last;
    }
    return scenes;
}

int SceneBuilder::slotOf(const std::string &option) const
{
    const auto &all = m_decision.alternatives;
    const auto found = std::find(all.begin(), all.end(), option);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

std::vector<std::size_t> SceneBuilder::ranked() const
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < m_verdict.scores.alternatives.size(); ++i) {
        if (m_verdict.scores.alternatives[i].rank > 0) {
            columns.push_back(i);
        }
    }
    std::stable_sort(columns.begin(), columns.end(), [this](std::size_t left, std::size_t right) {
        return m_verdict.scores.alternatives[left].rank < m_verdict.scores.alternatives[right].rank;
    });
    return columns;
}

SceneBuilder::Profile SceneBuilder::makeProfile() const
{
    Profile profile;
    profile.parts = decision::groupProfile(m_base, m_verdict);
    std::vector<decision::GroupResult> criteria = decision::criterionProfile(m_base, m_verdict);
    const auto groups = std::count_if(profile.parts.begin(), profile.parts.end(),
                                      [](const auto &group) { return group.weight > 0; });
    if (groups < kFewestGroups && criteria.size() <= kMostRows &&
        criteria.size() > static_cast<std::size_t>(groups)) {
        profile.parts = std::move(criteria);
        profile.isOfGroups = false;
        const QStringList percents = WeightWording(m_words).percents();
        for (const decision::GroupResult &part : profile.parts) {
            const std::size_t position = m_base.criterionIndex(part.group);
            profile.names << m_words.criterion(part.group);
            profile.shortNames << labelOf(profile.names.last(),
                                          toQString(m_base.criteria[position].shortName));
            profile.percents << percents.value(static_cast<qsizetype>(position));
        }
    } else {
        for (const knowledge::Group &group : m_base.groups) {
            profile.names << toQString(group.name);
            profile.shortNames << labelOf(profile.names.last(), toQString(group.shortName));
        }
        profile.percents = WeightWording(m_words).groupPercents();
        profile.isOfGroups = m_base.groups.size() < m_base.criteria.size();
    }
    profile.byWeight.resize(profile.parts.size());
    std::iota(profile.byWeight.begin(), profile.byWeight.end(), std::size_t(0));
    std::stable_sort(profile.byWeight.begin(), profile.byWeight.end(),
                     [&](std::size_t left, std::size_t right) {
                         return profile.parts[left].weight > profile.parts[right].weight;
                     });
    return profile;
}

bool SceneBuilder::isProvisional() const
{
    return m_verdict.samples() == 0;
}

void SceneBuilder::addBeam(Scene &scene) const
{
    scene.beam = drawing::verdictBeam(m_verdict, m_words);
    const bool leftLeads =
        !m_verdict.scores.lead || m_verdict.scores.lead->left == m_verdict.scores.winner;
    scene.badge = SceneBadge{m_verdict.state(), VerdictWording(m_words).standing(), leftLeads};
}

// Those behind the two ratings of each reason, once each.
void SceneBuilder::addReasonSources(Scene &scene,
                                    const std::vector<decision::Reason> &reasons) const
{
    for (const decision::Reason &reason : reasons) {
        const std::size_t row = m_base.criterionIndex(reason.criterion);
        for (const std::string *option : {&m_verdict.scores.winner, &m_verdict.scores.runnerUp}) {
            const std::size_t column = m_base.alternativeIndex(*option);
            if (row == knowledge::KnowledgeBase::npos || column == knowledge::KnowledgeBase::npos) {
                continue;
            }
            for (const std::string &id : m_base.rating(row, column).sources) {
                const knowledge::Source *source = m_base.source(id);
                if (source == nullptr) {
                    continue;
                }
                const QString text =
                    tr("%1. %2, %3", "source: title, publisher, date")
                        .arg(toQString(source->title), toQString(source->publisher),
                             m_words.dates().date(source->readOn));
                if (!scene.sources.contains(text)) {
                    scene.sources << text;
                }
            }
        }
    }
}

std::vector<Scene> SceneBuilder::sourcesOf(const Scene &scene)
{
    if (scene.sources.isEmpty()) {
        return {};
    }
    Scene sources;
    sources.kind = scene.id + QStringLiteral("-sources");
    sources.id = sources.kind;
    sources.title = tr("Sources of “%1”", "title of a scene").arg(scene.title);
    for (const QString &source : scene.sources) {
        SceneRow row;
        row.main = source;
        sources.rows.push_back(std::move(row));
    }
    return split(std::move(sources), 5);
}

} // namespace steelyard::scenes
