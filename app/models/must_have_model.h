// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_have_steps.h"
#include "models/must_have_words.h"
#include "session/paused_update.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>

namespace steelyard {

class DecisionDocument;

// Capabilities as must-haves: which way of providing each is accepted, and how each option provides
// it. Rows: a heading and what was asked for when the document came or the page was shown, then a
// heading and the rest, both in the knowledge base's order; they stay where they are meanwhile, so
// that nothing runs away under the hand. A choice can be looked at before it is made: then the
// heads of the options say who would go or come back.
class MustHaveModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Accepted, FirstOption };
    enum Role {
        IsHeadingRole = Qt::UserRole,
        SupportRole, // of an option's cell: knowledge::Support; invalid: not known
        IsMetRole,   // of an option's cell: also when it is not needed
        IsNeededRole,
        NoteRole, // of a name: who asks for it
        SlotRole, // of an option's head, as are the next
        IsStayingRole,
        StandingRole, // "stays", "left out", "would come back"
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(DecisionDocument *document); // nullptr: an empty table
    void setPaused(bool paused);                  // while nobody looks

    [[nodiscard]] bool isCapability(int row) const;
    [[nodiscard]] const knowledge::Capability &capability(int row) const;
    [[nodiscard]] std::size_t capabilityIndex(int row) const; // in the knowledge base
    [[nodiscard]] int firstCapabilityRow() const;             // -1: there is none
    // The questions whose answers ask for it; empty: the user does, or nobody.
    [[nodiscard]] std::vector<std::string> askedBy(int row) const;
    [[nodiscard]] QString askedByText(int row) const;
    [[nodiscard]] const knowledge::CapabilityState *state(int row, int option) const;
    [[nodiscard]] bool isMet(int row, int option) const; // also when it is not needed

    [[nodiscard]] decision::MustHaveChoice choice(int row) const;               // in force
    [[nodiscard]] std::vector<decision::MustHaveChoice> choices(int row) const; // and that
    [[nodiscard]] decision::MustHaveStep step(int row, const decision::MustHaveChoice &to) const;
    [[nodiscard]] std::vector<decision::MustHaveStep> steps(int row) const; // that differ
    void choose(int row, const decision::MustHaveChoice &choice);
    [[nodiscard]] std::vector<int> slotsOf(const decision::MustHaveStep &step) const; // who stays
    [[nodiscard]] MustHaveWords words() const;                       // only with a document
    void preview(const std::optional<decision::MustHaveStep> &step); // none: as it is

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Of the accepted column with Qt::EditRole: the most working days.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void update();
    void sortRows();
    [[nodiscard]] std::vector<std::size_t> sortedRows(std::size_t &askedCount) const;
    [[nodiscard]] std::optional<decision::RequiredCapability> required(int row) const;
    [[nodiscard]] bool isAskedByAnswers(int row) const;
    [[nodiscard]] QString headingText(int row) const;
    [[nodiscard]] QVariant cellData(int row, int option, int role) const;
    [[nodiscard]] QVariant headData(int option, int role) const;

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { update(); }};
    std::vector<std::size_t> m_rows; // positions in the knowledge base; npos: a heading
    std::size_t m_asked = 0;         // rows behind the first heading that were asked for
    int m_options = 0;               // columns of options
    std::optional<decision::MustHaveStep> m_preview;
};

} // namespace steelyard
