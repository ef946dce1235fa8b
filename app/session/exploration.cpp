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
        connect(document, &DecisionDocument::scoresChanged, this, &Exploration::documentChanged);
        connect(document, &DecisionDocument::robustnessChanged, this, &Exploration::sharesArrived);
        documentChanged();
    }
}

void Exploration::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused || !m_document) {
        return;
    }
    if (m_isBehind) {
        documentChanged();
    } else if (m_areSharesNew) {
        sharesArrived();
    }
}

bool Exploration::isChanged() const
{
    return m_trial && (m_trial->decision().ownWeights != m_agreedWeights ||
                       m_trial->decision().findings != m_agreedRatings);
}

void Exploration::setWeights(const decision::OwnWeights &weights)
{
    m_trial->setOwnWeights(weights);
}

void Exploration::setRating(const decision::Finding &rating)
{
    m_trial->setFinding(rating);
}

void Exploration::removeRating(const std::string &criterion, const std::string &alternative)
{
    const decision::Finding *agreed = m_trial->isOwnCell(criterion, alternative)
                                          ? m_document->decision().finding(criterion, alternative)
                                          : nullptr;
    if (agreed != nullptr) { // no base says anything else
        m_trial->setFinding(*agreed);
    } else {
        m_trial->removeFinding(criterion, alternative);
    }
}

void Exploration::tryScenario(const decision::OwnScenario &scenario)
{
    startTrial(scenario.ownWeights, scenario.findings);
}

void Exploration::reset()
{
    startTrial(m_document->decision().ownWeights, m_document->decision().findings);
}

void Exploration::keep()
{
    m_document->setOverrides(m_trial->decision().ownWeights, m_trial->decision().findings);
}

void Exploration::saveScenario(const QString &name)
{
    const std::string wanted = name.trimmed().toStdString();
    std::vector<decision::OwnScenario> scenarios = m_document->decision().ownScenarios;
    std::erase_if(scenarios, [&](const auto &scenario) { return scenario.name == wanted; });
    scenarios.push_back({wanted, m_trial->decision().ownWeights, m_trial->decision().findings});
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
    const decision::Decision &now = m_document->decision();
    if (!m_trial || !isChanged() || now.ownWeights != m_agreedWeights ||
        now.findings != m_agreedRatings) {
        reset(); // nothing is tried, or it was kept, or others were set by hand elsewhere
    } else {
        startTrial(m_trial->decision().ownWeights, m_trial->decision().findings);
    }
}

// Of what is tried, or of the decision that it is compared with.
void Exploration::sharesArrived()
{
    m_areSharesNew = m_isPaused;
    if (!m_isPaused) {
        Q_EMIT changed();
    }
}

void Exploration::startTrial(decision::OwnWeights weights, std::vector<decision::Finding> ratings)
{
    decision::Decision tried = m_document->decision();
    m_agreedWeights = tried.ownWeights;
    m_agreedRatings = tried.findings;
    tried.ownWeights = std::move(weights);
    tried.findings = std::move(ratings);
    tried.expectation = {}; // a trial keeps no record and no history of its moves
    tried.history.clear();
    tried.record = {};
    m_trial = std::make_unique<DecisionDocument>(m_document->originalKnowledge(), std::move(tried));
    m_trial->undoStack()->setUndoLimit(1); // nobody takes back a step of a trial
    connect(m_trial.get(), &DecisionDocument::scoresChanged, this, &Exploration::changed);
    connect(m_trial.get(), &DecisionDocument::robustnessChanged, this, &Exploration::sharesArrived);
    Q_EMIT changed();
}

} // namespace steelyard
