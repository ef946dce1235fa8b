// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "session/verdict_sampler.h"

#include <QAbstractListModel>
#include <QPointer>

namespace steelyard {

class DecisionDocument;

// Scenarios side by side: the decision as agreed, the users' own, then the knowledge base's cases
// with the decision's options. Each has a verdict of its own; they are sampled one after another,
// off the window's thread.
class ScenarioModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Agreed, Own, Base };
    enum Role {
        KindRole = Qt::UserRole, // int of Kind
        StateRole,               // QString: the state's name
        WinnerRole,              // QString: id
    };

    struct Entry
    {
        Kind kind = Kind::Agreed;
        QString name;
        decision::Decision decision;
        decision::Verdict verdict;
        std::string inputs; // all that the verdict depends on, as text
    };

    explicit ScenarioModel(QObject *parent = nullptr);
    ~ScenarioModel() override;

    void setDocument(DecisionDocument *document); // nullptr: an empty list
    void setPaused(bool paused); // while paused the decision's changes are left for later
    [[nodiscard]] const Entry &at(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] const knowledge::KnowledgeBase &base() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void documentChanged();
    void rebuild();
    [[nodiscard]] std::vector<Entry> wantedEntries() const;
    void sampleNext();
    void take(const decision::Verdict &verdict);

    QPointer<DecisionDocument> m_document;
    std::vector<Entry> m_entries;
    bool m_isPaused = false;
    bool m_isBehind = false;    // the decision changed while paused
    std::size_t m_sampling = 0; // entry under way; m_entries.size(): none
    std::unique_ptr<VerdictSampler> m_sampler;
};

} // namespace steelyard
