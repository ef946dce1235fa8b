// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/live_trial.h"

#include "wording/record_wording.h"
#include "wording/to_qstring.h"

#include <QTime>

#include <algorithm>

namespace steelyard {

namespace {

// What a trial may change, and nothing else.
bool haveSameInputs(const decision::Decision &left, const decision::Decision &right)
{
    return left.answers == right.answers && left.mustHaves == right.mustHaves &&
           left.alternatives == right.alternatives && left.ownWeights == right.ownWeights &&
           left.findings == right.findings;
}

void takeInputs(decision::Decision &into, const decision::Decision &from)
{
    into.answers = from.answers;
    into.mustHaves = from.mustHaves;
    into.alternatives = from.alternatives;
    into.ownWeights = from.ownWeights;
    into.findings = from.findings;
}

} // namespace

void LiveTrial::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_trial.reset();
    m_document = document;
    if (document != nullptr) {
        connect(document, &DecisionDocument::robustnessChanged, this, &LiveTrial::changed);
        connect(document, &DecisionDocument::scoresChanged, this, [this] {
            // What is tried stays what it is, unless the decision has come to it.
            if (m_trial && haveSameInputs(m_trial->decision(), m_document->decision())) {
                reset();
                return;
            }
            Q_EMIT changed();
        });
        connect(document, &DecisionDocument::recordChanged, this, &LiveTrial::changed);
        connect(document, &DecisionDocument::titleChanged, this, &LiveTrial::changed);
    }
}

DecisionDocument *LiveTrial::shown() const
{
    return m_trial ? m_trial.get() : m_document.data();
}

QStringList LiveTrial::changes() const
{
    QStringList texts;
    if (!m_trial) {
        return texts;
    }
    const decision::Decision &before = m_document->decision();
    const decision::Decision &after = m_trial->decision();
    const RecordWording words(m_trial->base(), after, m_trial->verdict());
    for (const decision::HistoryEntry &entry : decision::changesBetween(before, after, {})) {
        texts << tr("%1: %2", "what is tried: subject, change")
                     .arg(words.subject(entry), words.change(entry));
    }
    return texts;
}

void LiveTrial::attempt(const std::function<void(decision::Decision &)> &change)
{
    if (!m_document) {
        return;
    }
    decision::Decision tried = shown()->decision();
    change(tried);
    if (haveSameInputs(tried, m_document->decision())) {
        reset();
        return;
    }
    if (m_trial) {
        m_trial->setDecision(std::move(tried), tr("Try"));
        return;
    }
    tried.history.clear(); // a trial keeps no history of its moves
    tried.expectation = {};
    m_trial = std::make_unique<DecisionDocument>(m_document->originalKnowledge(), std::move(tried));
    m_trial->undoStack()->setUndoLimit(1); // nobody takes back a step of a trial
    connect(m_trial.get(), &DecisionDocument::scoresChanged, this, &LiveTrial::changed);
    connect(m_trial.get(), &DecisionDocument::robustnessChanged, this, &LiveTrial::changed);
    Q_EMIT changed();
}

void LiveTrial::reset()
{
    if (m_trial) {
        m_trial.release()->deleteLater(); // it may be who asks
        Q_EMIT changed();
    }
}

bool LiveTrial::canBeScenario() const
{
    if (!m_trial) {
        return false;
    }
    decision::Decision rest = m_trial->decision();
    rest.ownWeights = m_document->decision().ownWeights;
    rest.findings = m_document->decision().findings;
    return haveSameInputs(rest, m_document->decision());
}

void LiveTrial::keepAsScenario(const QString &name)
{
    if (!canBeScenario()) {
        return;
    }
    const std::string wanted = name.trimmed().toStdString();
    std::vector<decision::OwnScenario> scenarios = m_document->decision().ownScenarios;
    std::erase_if(scenarios, [&](const auto &scenario) { return scenario.name == wanted; });
    scenarios.push_back({wanted, m_trial->decision().ownWeights, m_trial->decision().findings});
    m_document->setOwnScenarios(scenarios);
    reset();
}

void LiveTrial::keep(const QString &reason)
{
    if (!m_trial) {
        return;
    }
    decision::Decision after = m_document->decision();
    takeInputs(after, m_trial->decision());
    decision::LogNote note;
    note.reason = reason.toStdString();
    note.time = QTime::currentTime().toString(QStringLiteral("HH:mm")).toStdString();
    reset();
    m_document->setDecision(std::move(after), tr("Change in the meeting"), note);
}

} // namespace steelyard
