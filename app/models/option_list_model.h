// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/paused_update.h"

#include <QAbstractListModel>
#include <QPointer>

namespace steelyard {

class DecisionDocument;

// The options of a document's knowledge base, those of its decision first and in its order.
class OptionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // QString
        SlotRole,              // int: place in the decision's order; -1: not in the decision
        LeftOutRole,           // bool: by a must-have
    };

    using QAbstractListModel::QAbstractListModel;

    void setDocument(DecisionDocument *document);               // nullptr: an empty list
    void setPaused(bool paused) { m_update.setPaused(paused); } // while nobody looks

    [[nodiscard]] int rowOf(const QString &id) const; // -1: no such option

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void update();
    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { update(); }};
    QStringList m_ids;
    int m_ofDecision = 0; // how many of them are in the decision
};

} // namespace steelyard
