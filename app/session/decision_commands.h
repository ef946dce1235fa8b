// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_delta.h"
#include "session/typed_change.h"

#include <QString>
#include <QUndoCommand>

#include <cstddef>
#include <memory>
#include <optional>

namespace steelyard {

class DecisionDocument;

// One step of the undo stack. The document has one side of it, and this what the other has
// otherwise: to undo and to redo is to exchange them, and nothing is copied. A command is a handle:
// what it keeps outlives it where the stack is made anew.
class DecisionCommand : public QUndoCommand
{
public:
    // Steps of the same kind about the same thing, done one after another, become one; what is
    // typed becomes one step a word. Empty: never.
    DecisionCommand(DecisionDocument *document, const QString &text, decision::Decision after,
                    QString changedQuestion, QString mergeKey = {});
    // The same step once more, for a stack that is made anew: until settle() pushing it does
    // nothing and joins it to no other.
    [[nodiscard]] DecisionCommand *again() const;
    void settle() { m_isPutBack = false; }

    [[nodiscard]] bool isEmpty() const { return m_step->delta.isEmpty(); }
    [[nodiscard]] std::size_t bytes() const { return m_step->bytes; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    struct Step
    {
        DecisionDelta delta;
        std::size_t bytes = 0; // of it, when it was made
        QString changedQuestion;
        QString mergeKey;
        std::optional<TypedChange> typed; // the last of those that became this step
    };
    DecisionCommand(const DecisionCommand &other);

    DecisionDocument *m_document;
    std::shared_ptr<Step> m_step;
    bool m_isPutBack = false;
    bool m_isDone = false; // once at least: what comes then goes along the stack
};

} // namespace steelyard
