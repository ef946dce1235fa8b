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

// One step of the undo stack. The document has one side of it, and this the other: to undo and to
// redo is to exchange them, and nothing is copied. A decision is a few kilobytes, so keeping it
// whole is simpler than, and as safe as, a command for every kind of change. Of the history, which
// has no bound, only what differs is kept.
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
    DecisionDocument *m_document;
    decision::Decision m_other; // without the beginning of the history that both sides share
    std::ptrdiff_t m_sharedHistory = 0; // entries
    QString m_changedQuestion;
    QString m_mergeKey;
    std::optional<TypedChange> m_typed; // the last of those that became this step
};

} // namespace steelyard
