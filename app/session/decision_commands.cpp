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
    , m_before(document->decision())
    , m_after(std::move(after))
    , m_changedQuestion(std::move(changedQuestion))
    , m_mergeKey(std::move(mergeKey))
    , m_typed(typedChange(m_before, m_after, std::chrono::steady_clock::now()))
{
    // A history grows with every step: kept whole in each, a thousand steps take a million entries.
    std::vector<HistoryEntry> &old = m_before.history;
    std::vector<HistoryEntry> &grown = m_after.history;
    const auto [o, g] = std::mismatch(old.begin(), old.end(), grown.begin(), grown.end());
    m_sharedHistory = o - old.begin();
    old.erase(old.begin(), o);
    grown.erase(grown.begin(), g);
    old.shrink_to_fit(); // erasing alone gives nothing back
    grown.shrink_to_fit();
}

void DecisionCommand::undo()
{
    m_document->apply(whole(m_before), m_changedQuestion);
}

void DecisionCommand::redo()
{
    m_document->apply(whole(m_after), m_changedQuestion);
}

// What both sides share of their histories is in the document, on whichever side it stands.
decision::Decision DecisionCommand::whole(decision::Decision side) const
{
    const std::vector<HistoryEntry> &all = m_document->decision().history;
    side.history.insert(side.history.begin(), all.begin(), all.begin() + m_sharedHistory);
    return side;
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
    // The next step begins where this one ends, so what it shares less is in its own beginning, and
    // what it shares more is in this one's end.
    std::vector<HistoryEntry> &before = m_before.history;
    std::vector<HistoryEntry> shown = m_after.history;
    const std::ptrdiff_t more = next->m_sharedHistory - m_sharedHistory;
    m_after = next->m_after;
    if (more >= 0) {
        m_after.history.insert(m_after.history.begin(), shown.begin(), shown.begin() + more);
    } else {
        const auto begin = next->m_before.history.begin();
        before.insert(before.begin(), begin, begin - more);
        m_sharedHistory += more;
    }
    setObsolete(m_after == m_before);
    return true;
}

} // namespace steelyard
