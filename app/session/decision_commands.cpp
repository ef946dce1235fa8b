// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_commands.h"

#include "session/decision_document.h"

#include <algorithm>
#include <vector>

namespace steelyard {

using decision::HistoryEntry;

DecisionCommand::DecisionCommand(DecisionDocument *document, const QString &text,
                                 decision::Decision after, QString changedQuestion,
                                 QString mergeKey)
    : QUndoCommand(text)
    , m_document(document)
    , m_other(std::move(after))
    , m_changedQuestion(std::move(changedQuestion))
    , m_mergeKey(std::move(mergeKey))
    , m_typed(typedChange(document->decision(), m_other, std::chrono::steady_clock::now()))
{
    // A history grows with every step: kept whole in each, a thousand steps take a million entries.
    const std::vector<HistoryEntry> &here = document->decision().history;
    std::vector<HistoryEntry> &there = m_other.history;
    const auto [h, t] = std::mismatch(here.begin(), here.end(), there.begin(), there.end());
    m_sharedHistory = h - here.begin();
    there.erase(there.begin(), t);
    there.shrink_to_fit(); // erasing alone gives nothing back
}

void DecisionCommand::undo()
{
    m_document->exchange(m_other, m_sharedHistory, m_changedQuestion);
}

void DecisionCommand::redo()
{
    m_document->exchange(m_other, m_sharedHistory, m_changedQuestion);
}

int DecisionCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool DecisionCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const DecisionCommand *>(other);
    if (next->m_mergeKey != m_mergeKey) {
        return false;
    }
    if (m_typed && next->m_typed && !continuesTyping(*m_typed, *next->m_typed)) {
        return false;
    }
    m_typed = next->m_typed;
    // The document stands at the end of both. Where the next step shares less of the history with
    // it than this one shared with the next one's beginning, that beginning has the difference.
    const std::ptrdiff_t lost = m_sharedHistory - next->m_sharedHistory;
    if (lost > 0) {
        const auto begin = next->m_other.history.begin();
        m_other.history.insert(m_other.history.begin(), begin, begin + lost);
        m_sharedHistory -= lost;
    }
    setObsolete(m_document->isAt(m_other, m_sharedHistory));
    return true;
}

} // namespace steelyard
