// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_model.h"

#include "decision/evaluate.h"
#include "models/decision_document.h"

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
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &DecisionDocument::verdictChanged, this, &ScenarioModel::rebuild);
        connect(document, &DecisionDocument::recordChanged, this, &ScenarioModel::rebuild);
    }
    rebuild();
}

const knowledge::KnowledgeBase &ScenarioModel::base() const
{
    return m_document->base();
}

void ScenarioModel::rebuild()
{
    std::vector<Entry> before;
    before.swap(m_entries);
    if (m_document) {
        const decision::Decision &agreed = m_document->decision();
        add(Kind::Agreed, tr("Agreed", "the decision as it is"), agreed);
        for (const decision::OwnScenario &scenario : agreed.ownScenarios) {
            decision::Decision decision = agreed;
            decision.ownWeights = scenario.ownWeights;
            decision.ownRatings = scenario.ownRatings;
            add(Kind::Own, QString::fromStdString(scenario.name), std::move(decision));
        }
        for (const knowledge::Scenario &scenario : m_document->base().scenarios) {
            decision::Decision decision =
                decision::newDecision(m_document->base(), scenario, agreed.created);
            decision.alternatives = agreed.alternatives;
            decision.ownRatings = agreed.ownRatings;
            decision.thresholds = agreed.thresholds;
            decision.samples = agreed.samples;
            add(Kind::Base, QString::fromStdString(scenario.name), std::move(decision));
        }
    }
    // What was sampled before and has not changed need not be sampled again.
    bool isSame = before.size() == m_entries.size();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        for (const Entry &old : before) {
            if (old.verdict.samples > 0 &&
                decision::fingerprintText(base(), old.decision) ==
                    decision::fingerprintText(base(), m_entries[i].decision)) {
                m_entries[i].verdict = old.verdict;
                break;
            }
        }
        isSame =
            isSame && before[i].name == m_entries[i].name && before[i].kind == m_entries[i].kind;
    }
    if (isSame && !m_entries.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        std::swap(before, m_entries); // views look at the old rows until told otherwise
        beginResetModel();
        std::swap(before, m_entries);
        endResetModel();
    }
    m_sampling = m_entries.size();
    sampleNext();
}

void ScenarioModel::add(Kind kind, const QString &name, decision::Decision decision)
{
    Entry entry{kind, name, std::move(decision), {}};
    entry.verdict = decision::evaluate(base(), entry.decision);
    m_entries.push_back(std::move(entry));
}

void ScenarioModel::sampleNext()
{
    for (m_sampling = 0; m_sampling < m_entries.size(); ++m_sampling) {
        const Entry &entry = m_entries[m_sampling];
        if (entry.verdict.samples == 0 && !entry.verdict.winner.empty()) {
            m_sampler->request(m_document->knowledge(), entry.decision, entry.verdict);
            return;
        }
    }
}

void ScenarioModel::take(const decision::Verdict &verdict)
{
    if (m_sampling >= m_entries.size())
        return;
    m_entries[m_sampling].verdict = verdict;
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case KindRole:
        return static_cast<int>(entry.kind);
    case StateRole:
        return Phrasebook::stateName(entry.verdict.state);
    case WinnerRole:
        return QString::fromStdString(entry.verdict.winner);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "scenario, its verdict in a sentence")
            .arg(entry.name, Phrasebook(base(), entry.decision, entry.verdict).sentence());
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
