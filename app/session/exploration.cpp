// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exploration.h"

#include <utility>

namespace steelyard {

void Exploration::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_trial.reset();
    if (document) {
        connect(document, &DecisionDocument::verdictChanged, this, &Exploration::documentChanged);
        documentChanged();
    }
}

void Exploration::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && m_isBehind && m_document) {
        documentChanged();
    }
}

bool Exploration::isChanged() const
{
    return m_trial && (m_trial->decision().ownWeights != m_agreed.ownWeights ||
                       m_trial->decision().ownRatings != m_agreed.ownRatings);
}

void Exploration::setWeights(const decision::OwnWeights &weights)
{
    m_trial->setOwnWeights(weights);
}

void Exploration::setRating(const decision::OwnRating &rating)
{
    m_trial->setOwnRating(rating);
}

void Exploration::removeRating(const std::string &criterion, const std::string &alternative)
{
    m_trial->removeOwnRating(criterion, alternative);
}

void Exploration::tryScenario(const decision::OwnScenario &scenario)
{
    startTrial(scenario.ownWeights, scenario.ownRatings);
}

void Exploration::reset()
{
    startTrial(m_document->decision().ownWeights, m_document->decision().ownRatings);
}

void Exploration::keep()
{
    m_document->setOverrides(m_trial->decision().ownWeights, m_trial->decision().ownRatings);
}

void Exploration::saveScenario(const QString &name)
{
    const std::string wanted = name.trimmed().toStdString();
    std::vector<decision::OwnScenario> scenarios = m_document->decision().ownScenarios;
    std::erase_if(scenarios, [&](const auto &scenario) { return scenario.name == wanted; });
    scenarios.push_back({wanted, m_trial->decision().ownWeights, m_trial->decision().ownRatings});
    m_document->setOwnScenarios(scenarios);
}

void Exploration::removeScenario(const QString &name)
{
    std::vector<decision::OwnScenario> scenarios = m_document->decision().ownScenarios;
    std::erase_if(scenarios,
                  [&](const auto &scenario) { return scenario.name == name.toStdString(); });
    m_document->setOwnScenarios(scenarios);
}

void Exploration::documentChanged()
{
    m_isBehind = m_isPaused;
    if (m_isPaused) {
        return;
    }
    if (!m_trial) {
        reset();
        return;
    }
    const decision::Decision &now = m_document->decision();
    const bool sameInputs =
        now.answers == m_agreed.answers && now.mustHaves == m_agreed.mustHaves &&
        now.alternatives == m_agreed.alternatives && now.ownWeights == m_agreed.ownWeights &&
        now.ownRatings == m_agreed.ownRatings;
    if (sameInputs) { // its shares have arrived: what is compared with has changed
        Q_EMIT changed();
    } else if (now.ownWeights != m_agreed.ownWeights || now.ownRatings != m_agreed.ownRatings ||
               !isChanged()) {
        reset(); // kept, or set by hand elsewhere
    } else {
        startTrial(m_trial->decision().ownWeights, m_trial->decision().ownRatings);
    }
}

void Exploration::startTrial(decision::OwnWeights weights, std::vector<decision::OwnRating> ratings)
{
    m_agreed = m_document->decision();
    decision::Decision tried = m_agreed;
    tried.ownWeights = std::move(weights);
    tried.ownRatings = std::move(ratings);
    tried.expectation = {}; // a trial keeps no record and no history of its moves
    tried.history.clear();
    tried.record = {};
    m_trial = std::make_unique<DecisionDocument>(m_document->knowledge(), std::move(tried));
    m_trial->undoStack()->setUndoLimit(1); // nobody takes back a step of a trial
    connect(m_trial.get(), &DecisionDocument::verdictChanged, this, &Exploration::changed);
    Q_EMIT changed();
}

} // namespace steelyard
