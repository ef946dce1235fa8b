// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_commands.h"

#include "session/decision_document.h"

namespace steelyard {

DecisionCommand::DecisionCommand(DecisionDocument *document, const QString &text,
                                 decision::Decision after, QString changedQuestion,
                                 QString mergeKey)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(document->decision())
    , m_after(std::move(after))
    , m_changedQuestion(std::move(changedQuestion))
    , m_mergeKey(std::move(mergeKey))
{
}

void DecisionCommand::undo()
{
    m_document->apply(m_before, m_changedQuestion);
}

void DecisionCommand::redo()
{
    m_document->apply(m_after, m_changedQuestion);
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
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace steelyard
