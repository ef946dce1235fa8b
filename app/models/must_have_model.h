// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting.h"
#include "session/paused_update.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>

namespace steelyard {

class DecisionDocument;

// Capabilities as must-haves: which way of providing each is accepted, and how each option provides
// it. Rows: what was asked for when the document came, then the rest, both in the knowledge base's
// order; they stay where they are, so that nothing runs away under the hand.
class MustHaveModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Accepted, FirstOption };
    enum Tolerance { NotNeeded, BuiltIn, AddOn, Build };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(DecisionDocument *document);               // nullptr: an empty table
    void setPaused(bool paused) { m_update.setPaused(paused); } // while nobody looks

    [[nodiscard]] const knowledge::Capability &capability(int row) const;
    [[nodiscard]] Tolerance tolerance(int row) const;
    [[nodiscard]] double days(int row) const; // accepted, when tolerance is Build
    // The names of the questions whose answers ask for it; empty: the user does, or nobody.
    [[nodiscard]] QString askedBy(int row) const;
    [[nodiscard]] int askedCount() const { return m_asked; } // rows that stand first

    [[nodiscard]] const knowledge::CapabilityState *state(int row, int option) const;
    [[nodiscard]] bool isMet(int row, int option) const; // also when it is not needed

    void setTolerance(int row, Tolerance tolerance, double days = 0);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void update();
    [[nodiscard]] std::optional<decision::RequiredCapability> required(int row) const;
    [[nodiscard]] bool isAskedByAnswers(int row) const;
    [[nodiscard]] QString acceptedText(int row) const;

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { update(); }};
    std::vector<std::size_t> m_rows; // positions in the knowledge base
    int m_asked = 0;
};

} // namespace steelyard
