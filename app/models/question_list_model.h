// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <QAbstractListModel>
#include <QPointer>

namespace steelyard {

class DecisionDocument;

// The questions of a document's knowledge base in the order asked, each with how it stands.
class QuestionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NumberRole,  // from 1, in the order asked
        NameRole,    // short: "Staff screens"
        StateRole,   // decision::AnswerState as int
        AssumedRole, // bool: a typical case filled it in, and nobody looked since
    };

    using QAbstractListModel::QAbstractListModel;

    void setDocument(DecisionDocument *document); // nullptr: an empty list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int rowOf(const QString &id) const; // -1: no such question
    [[nodiscard]] decision::AnswerState state(int row) const;
    // Whether what is answered has this question asked at all; if not, its state is "does not
    // apply".
    [[nodiscard]] bool isAsked(int row) const;
    [[nodiscard]] bool isAssumed(int row) const;
    // Of those that are asked: chosen and not only assumed, or "does not apply". The words about
    // progress count alike.
    [[nodiscard]] int settledCount() const;
    [[nodiscard]] int askedCount() const;

    [[nodiscard]] static QString stateName(decision::AnswerState state); // "not sure"
    [[nodiscard]] static QString assumedName();

private:
    void questionChanged(const QString &id);

    QPointer<DecisionDocument> m_document;
};

} // namespace steelyard
