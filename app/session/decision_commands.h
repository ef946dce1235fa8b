// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "session/typed_change.h"

#include <QString>
#include <QUndoCommand>

#include <cstddef>
#include <optional>

namespace steelyard {

class DecisionDocument;

// One step of the undo stack: the decision before and after. A decision is a few kilobytes, so
// keeping both is simpler than, and as safe as, a command for every kind of change. Of the history,
// which has no bound, only what differs is kept.
class DecisionCommand : public QUndoCommand
{
public:
    // Steps of the same kind about the same thing, done one after another, become one; what is
    // typed becomes one step a word. Empty: never.
    DecisionCommand(DecisionDocument *document, const QString &text, decision::Decision after,
                    QString changedQuestion, QString mergeKey = {});

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    [[nodiscard]] decision::Decision whole(decision::Decision side) const;

    DecisionDocument *m_document;
    decision::Decision m_before; // both without the beginning of the history that they share
    decision::Decision m_after;
    std::ptrdiff_t m_sharedHistory = 0; // entries
    QString m_changedQuestion;
    QString m_mergeKey;
    std::optional<TypedChange> m_typed; // the last of those that became this step
};

} // namespace steelyard
