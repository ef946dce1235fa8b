// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/scene_show.h"

#include "report/content/report_font.h"
#include "wording/to_qstring.h"
#include "wording/wording.h"

#include <algorithm>

namespace steelyard {

SceneShow::SceneShow(QObject *parent)
    : QObject(parent)
{
    connect(&m_trial, &LiveTrial::changed, this, &SceneShow::rebuild);
}

void SceneShow::setDocument(DecisionDocument *document)
{
    m_deck.clear();
    m_trial.setDocument(document);
    m_running.start();
    m_before = 0;
    if (document != nullptr) {
        rebuild();
    }
}

const scenes::Scene &SceneShow::scene() const
{
    return m_source >= 0 ? m_sources[static_cast<std::size_t>(m_source)]
                         : m_deck[static_cast<std::size_t>(m_index)];
}

const scenes::Scene *SceneShow::following() const
{
    const auto next = static_cast<std::size_t>(m_index) + 1;
    return next < m_deck.size() ? &m_deck[next] : nullptr;
}

scenes::SceneFrame SceneShow::frame() const
{
    return frameOf(m_index);
}

scenes::SceneFrame SceneShow::followingFrame() const
{
    return frameOf(m_index + 1);
}

scenes::SceneFrame SceneShow::frameOf(int index) const
{
    scenes::SceneFrame frame;
    frame.foot = toQString(document()->decision().title);
    frame.number = tr("%1 of %2", "scene, scenes")
                       .arg(QLocale().toString(index + 1),
                            QLocale().toString(static_cast<int>(m_deck.size())));
    if (m_trial.shown()->isSampling()) {
        frame.number = tr("%1, numbers are settling", "8 of 10").arg(frame.number);
    }
    if (m_trial.isTrying()) {
        frame.banner = tr("Trying: %1", "changes that are not agreed")
                           .arg(m_trial.changes().join(tr("; ", "between changes")));
    }
    frame.family = report::reportFamily();
    return frame;
}

// Scenes come and go with what is decided and tried: the place is that of the same scene, else of
// the same kind, else the same number.
void SceneShow::rebuild()
{
    const DecisionDocument *shown = m_trial.shown();
    if (shown == nullptr) {
        return;
    }
    const bool isFirst = m_deck.empty();
    const QString id = isFirst ? QString() : m_deck[static_cast<std::size_t>(m_index)].id;
    const QString kind = isFirst ? QString() : m_deck[static_cast<std::size_t>(m_index)].kind;
    const Wording words = shown->wording();
    m_deck = scenes::deckOf(words);
    const auto find = [this](auto same) {
        return static_cast<int>(std::find_if(m_deck.begin(), m_deck.end(), same) - m_deck.begin());
    };
    const int count = static_cast<int>(m_deck.size());
    int index = find([&id](const scenes::Scene &scene) { return scene.id == id; });
    if (index == count) {
        index = find([&kind](const scenes::Scene &scene) { return scene.kind == kind; });
    }
    if (index == count) {
        index = std::clamp(m_index, 0, count - 1);
    }
    m_index = index;
    m_step = std::clamp(m_step, 1, m_deck[static_cast<std::size_t>(index)].steps());
    if (m_source >= 0) {
        m_sources = scenes::sourceScenes(m_deck[static_cast<std::size_t>(index)]);
        m_source = std::min(m_source, static_cast<int>(m_sources.size()) - 1);
    }
    Q_EMIT deckChanged();
    Q_EMIT sceneChanged();
}

void SceneShow::show(int index, int step)
{
    m_typed.clear();
    m_curtain = Curtain::Open;
    m_source = -1;
    m_index = std::clamp(index, 0, static_cast<int>(m_deck.size()) - 1);
    m_step = step;
    Q_EMIT sceneChanged();
}

void SceneShow::next()
{
    if (m_source >= 0 && m_source + 1 < static_cast<int>(m_sources.size())) {
        ++m_source;
        Q_EMIT sceneChanged();
    } else if (m_source >= 0 || m_curtain != Curtain::Open) {
        show(m_index, m_step); // first back to where the room was
    } else if (m_step < scene().steps()) {
        show(m_index, m_step + 1);
    } else if (following() != nullptr) {
        show(m_index + 1, 1);
    }
}

void SceneShow::back()
{
    if (m_source >= 0 || m_curtain != Curtain::Open) {
        show(m_index, m_step);
    } else if (m_step > 1) {
        show(m_index, m_step - 1);
    } else if (m_index > 0) {
        show(m_index - 1, m_deck[static_cast<std::size_t>(m_index) - 1].steps());
    }
}

void SceneShow::goTo(int index)
{
    const int valid = std::clamp(index, 0, static_cast<int>(m_deck.size()) - 1);
    // Whoever jumps wants to see the scene, not to build it up again.
    show(valid, m_deck[static_cast<std::size_t>(valid)].steps());
}

void SceneShow::goToKind(const QString &kind)
{
    const auto found = std::find_if(m_deck.begin(), m_deck.end(),
                                    [&kind](const auto &scene) { return scene.kind == kind; });
    if (found != m_deck.end()) {
        show(static_cast<int>(found - m_deck.begin()), 1);
    }
}

void SceneShow::type(int digit)
{
    if (m_typed.size() < 3) {
        m_typed += QString::number(digit);
        Q_EMIT sceneChanged();
    }
}

void SceneShow::goToTyped()
{
    if (m_typed.isEmpty()) {
        next();
        return;
    }
    const int number = m_typed.toInt();
    number > 0 ? goTo(number - 1) : show(m_index, m_step);
}

void SceneShow::draw(Curtain curtain)
{
    m_curtain = m_curtain == curtain ? Curtain::Open : curtain;
    Q_EMIT sceneChanged();
}

void SceneShow::toggleSources()
{
    if (m_source >= 0) {
        show(m_index, m_step);
        return;
    }
    m_sources = scenes::sourceScenes(m_deck[static_cast<std::size_t>(m_index)]);
    m_source = m_sources.empty() ? -1 : 0;
    Q_EMIT sceneChanged();
    if (m_sources.empty()) {
        Q_EMIT sourcesMissing();
    }
}

bool SceneShow::closeTopmost()
{
    if (m_typed.isEmpty() && m_curtain == Curtain::Open && m_source < 0) {
        return false;
    }
    show(m_index, m_step);
    return true;
}

qint64 SceneShow::elapsed() const
{
    return m_before + (m_isPaused ? 0 : m_running.elapsed());
}

void SceneShow::setPaused(bool paused)
{
    m_before = elapsed();
    m_running.restart();
    m_isPaused = paused;
}

} // namespace steelyard
