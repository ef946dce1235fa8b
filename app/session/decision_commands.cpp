// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_commands.h"

#include "session/decision_document.h"

#include <utility>

namespace steelyard {

DecisionCommand::DecisionCommand(DecisionDocument *document, const QString &text,
                                 decision::Decision after, QString changedQuestion,
                                 QString mergeKey)
    : QUndoCommand(text)
    , m_document(document)
{
    auto typed = typedChange(document->decision(), after, std::chrono::steady_clock::now());
    m_step = std::make_shared<Step>(Step{DecisionDelta(document->decision(), std::move(after)), 0,
                                         std::move(changedQuestion), std::move(mergeKey),
                                         std::move(typed)});
    m_step->bytes = m_step->delta.bytes();
}

DecisionCommand::DecisionCommand(const DecisionCommand &other)
    : QUndoCommand(other.text())
    , m_document(other.m_document)
    , m_step(other.m_step)
    , m_isPutBack(true)
    , m_isDone(true)
{
}

DecisionCommand *DecisionCommand::again() const
{
    return new DecisionCommand(*this);
}

void DecisionCommand::undo()
{
    m_document->exchangeAgain(m_step->delta, m_step->changedQuestion);
}

void DecisionCommand::redo()
{
    if (m_isPutBack) {
        return;
    }
    if (m_isDone) {
        m_document->exchangeAgain(m_step->delta, m_step->changedQuestion);
    } else {
        m_isDone = true;
        m_document->exchange(m_step->delta, m_step->changedQuestion);
    }
}

int DecisionCommand::id() const
{
    return m_step->mergeKey.isEmpty() || m_isPutBack ? -1 : 1;
}

bool DecisionCommand::mergeWith(const QUndoCommand *other)
{
    const Step &next = *static_cast<const DecisionCommand *>(other)->m_step;
    if (next.mergeKey != m_step->mergeKey) {
        return false;
    }
    if (m_step->typed && next.typed && !continuesTyping(*m_step->typed, *next.typed)) {
        return false;
    }
    m_step->typed = next.typed;
    // The document stands at the end of both.
    m_step->delta.append(next.delta, m_document->decision());
    m_step->bytes = m_step->delta.bytes();
    setObsolete(m_step->delta.isIn(m_document->decision()));
    return true;
}

} // namespace steelyard
