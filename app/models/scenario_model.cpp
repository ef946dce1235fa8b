// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_model.h"

#include "decision/evaluate.h"
#include "session/decision_document.h"
#include "wording/verdict_wording.h"

#include <algorithm>
#include <utility>

namespace steelyard {

ScenarioModel::ScenarioModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_sampler(std::make_unique<VerdictSampler>())
{
    connect(m_sampler.get(), &VerdictSampler::sampled, this, &ScenarioModel::take);
}

ScenarioModel::~ScenarioModel() = default;

void ScenarioModel::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    beginResetModel();
    m_entries.clear();
    endResetModel();
    if (document) {
        connect(document, &DecisionDocument::scoresChanged, this, &ScenarioModel::documentChanged);
        connect(document, &DecisionDocument::recordChanged, this, &ScenarioModel::documentChanged);
        documentChanged();
    }
}

void ScenarioModel::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && m_isBehind && m_document) {
        documentChanged();
    }
}

void ScenarioModel::documentChanged()
{
    m_isBehind = m_isPaused;
    if (!m_isPaused) {
        rebuild();
    }
}

const knowledge::KnowledgeBase &ScenarioModel::base() const
{
    return m_document->base();
}

std::vector<ScenarioModel::Entry> ScenarioModel::wantedEntries() const
{
    std::vector<Entry> entries;
    const decision::Decision &agreed = m_document->decision();
    entries.push_back({Kind::Agreed, tr("Agreed", "the decision as it is"), agreed, {}, {}});
    for (const decision::OwnScenario &scenario : agreed.ownScenarios) {
        decision::Decision decision = agreed;
        decision.ownWeights = scenario.ownWeights;
        decision.findings = scenario.findings;
        entries.push_back(
            {Kind::Own, QString::fromStdString(scenario.name), std::move(decision), {}, {}});
    }
    for (const knowledge::Scenario &scenario : m_document->base().scenarios) {
        decision::Decision decision = decision::newDecision(base(), scenario, agreed.created);
        decision.alternatives = agreed.alternatives;
        decision.findings = agreed.findings;
        decision.thresholds = agreed.thresholds;
        decision.samples = agreed.samples;
        entries.push_back(
            {Kind::Base, QString::fromStdString(scenario.name), std::move(decision), {}, {}});
    }
    return entries;
}

void ScenarioModel::rebuild()
{
    std::vector<Entry> entries = wantedEntries();
    bool isSame = m_entries.size() == entries.size();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Entry &entry = entries[i];
        entry.inputs = decision::fingerprintText(base(), entry.decision);
        // What has not changed need not be evaluated and sampled again.
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&entry](const Entry &old) { return old.inputs == entry.inputs; });
        entry.verdict =
            known != m_entries.end() ? known->verdict : decision::evaluate(base(), entry.decision);
        isSame = isSame && m_entries[i].name == entry.name && m_entries[i].kind == entry.kind;
    }
    if (isSame) {
        m_entries = std::move(entries);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    sampleNext();
}

void ScenarioModel::sampleNext()
{
    for (m_sampling = 0; m_sampling < m_entries.size(); ++m_sampling) {
        const Entry &entry = m_entries[m_sampling];
        if (!entry.verdict.robustness && !entry.verdict.scores.winner.empty()) {
            m_sampler->request(m_document->knowledge(), entry.verdict);
            return;
        }
    }
}

void ScenarioModel::take(const decision::Verdict &verdict)
{
    if (m_sampling >= m_entries.size()) {
        return;
    }
    m_entries[m_sampling].verdict = verdict;
    if (m_isPaused) { // shown, and the next sampled, when somebody looks
        m_isBehind = true;
        return;
    }
    const QModelIndex changed = index(static_cast<int>(m_sampling));
    Q_EMIT dataChanged(changed, changed);
    sampleNext();
}

int ScenarioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case KindRole:
        return static_cast<int>(entry.kind);
    case StateRole:
        return VerdictWording(Wording(base(), entry.decision, entry.verdict)).standing();
    case WinnerRole:
        return QString::fromStdString(entry.verdict.scores.winner);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "scenario, its verdict in a sentence")
            .arg(entry.name,
                 VerdictWording(Wording(base(), entry.decision, entry.verdict)).sentence());
    default:
        return {};
    }
}

QHash<int, QByteArray> ScenarioModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"}, {StateRole, "state"}, {WinnerRole, "winner"}});
    return names;
}

} // namespace steelyard
