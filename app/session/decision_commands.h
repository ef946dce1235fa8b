// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <QString>
#include <QUndoCommand>

namespace steelyard {

class DecisionDocument;

// One step of the undo stack: the decision before and after. A decision is a few kilobytes, so
// keeping both is simpler than, and as safe as, a command for every kind of change.
class DecisionCommand : public QUndoCommand
{
public:
    // Steps of the same kind about the same thing, done one after another, become one. Empty:
    // never.
    DecisionCommand(DecisionDocument *document, const QString &text, decision::Decision after,
                    QString changedQuestion, QString mergeKey = {});

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    DecisionDocument *m_document;
    decision::Decision m_before;
    decision::Decision m_after;
    QString m_changedQuestion;
    QString m_mergeKey;
};

} // namespace steelyard
