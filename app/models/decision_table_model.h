// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cell_reading.h"
#include "decision/finding_table.h"
#include "decision/inputs.h"
#include "session/own_table.h"
#include "session/paused_update.h"
#include "storage/knowledge_bases.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace steelyard {

class DecisionDocument;

// A decision as a table to type in: criteria down, options across, and behind both a place for the
// next one, whose name adds it. Cells are read as the decision reads them; what the knowledge base
// calls its own is shown and not renamed. Changes go through the document's undo stack. Rows and
// columns are inserted, removed and moved, so that selections stay with what they are about.
class DecisionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UnitColumn, BetterColumn, WeightColumn, FirstOptionColumn };
    enum Role {
        CriterionIdRole = Qt::UserRole, // QString; empty: of the next criterion
        AlternativeIdRole,              // QString; cells and heads; empty: of the next option
        IsOwnRole,                      // bool: a criterion or an option of the user's own
        IsUnreadableRole,               // bool: it was typed and cannot be read
        FaultRole,                      // QString: why
        RepairRole,                     // QString: what would be read in its place; may be empty
        CurrenciesRole,                 // QStringList: two, when a rate between them is needed
        PointsRole,                     // double, 0 to 10, 10 is best; invalid: unknown
        PointsLowRole,                  // double: plausible range
        PointsHighRole,                 // double
        SurenessRole,                   // decision::Sureness as int; invalid: nothing found out
        HasSourceRole,                  // bool
        SlotRole,                       // int: place in the decision's order
        LeftOutRole,                    // bool
        IsBestRole,                     // bool: none that is not left out is better
        WeightRole,                     // double in [0, 1]
        DetailRole,                     // QString: second line of a criterion's name
        TakesCostsRole,                 // bool: its value may be the sum of a cost sheet
        FieldNameRole,                  // QString: of the field that a cell is typed into
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(DecisionDocument *document); // nullptr: an empty model
    // While nobody looks: it holds what is so, but says only of rows and columns that they changed.
    void setPaused(bool paused) { m_change.setPaused(paused); }

    [[nodiscard]] int criterionCount() const { return int(m_criteria.size()); }
    [[nodiscard]] int optionCount() const { return int(m_options.size()); }
    [[nodiscard]] int readCount() const { return m_readCount; } // cells whose value is known
    [[nodiscard]] static QStringList directionNames();          // less, and more is better
    [[nodiscard]] QModelIndex cell(const std::string &criterion,
                                   const std::string &alternative) const;
    [[nodiscard]] QModelIndex firstUnreadable() const;

    // What setData() and setHeaderData() made of the last text, when they took nothing.
    [[nodiscard]] QString refusal() const { return m_refusal; }

    bool addOption(const QString &name);
    void clear(const QModelIndexList &cells);
    void removeRowsOf(const QModelIndexList &cells);    // their criteria, as far as own
    void removeColumnsOf(const QModelIndexList &cells); // their options, as far as own
    void moveCriterion(int row, int by);
    void moveOption(int column, int by);
    void fill(const QModelIndexList &cells); // with the first of each column
    void setSureness(const QModelIndexList &cells, decision::Sureness sureness);
    // Puts a block where a cell is; row -1: its first row are the names of options.
    bool paste(const std::vector<QStringList> &rows, int row, int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value,
                       int role) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void update();
    void read();
    [[nodiscard]] std::size_t digestOf(std::size_t row) const; // of all that is shown in a row
    [[nodiscard]] std::size_t digestOfHeads() const;
    void tellChanges();
    [[nodiscard]] bool isNextRow(const QModelIndex &index) const;
    [[nodiscard]] std::size_t criterionAt(int row) const;       // position in the base
    [[nodiscard]] std::size_t optionAt(int column) const;       // position in the base
    [[nodiscard]] bool isAnyKnown(std::size_t criterion) const; // of its cells
    // Name, ends and question, as rich text.
    [[nodiscard]] static QString whole(const QModelIndex &index,
                                       const knowledge::Criterion &criterion);
    [[nodiscard]] QVariant criterionData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant optionData(int column, int role) const;
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString describe(const QModelIndex &index) const;
    [[nodiscard]] decision::CellReading readingOf(const QModelIndex &index) const;
    [[nodiscard]] std::vector<TypedCell> typedCells(const QModelIndexList &cells) const;
    bool accept(OwnTable::Outcome outcome, const QString &name);
    [[nodiscard]] bool takesWeights() const;
    bool setWeight(const std::string &criterion, const QString &text);

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_change{[this] { tellChanges(); }};
    std::vector<std::string> m_criteria; // ids by row
    std::vector<std::string> m_options;  // ids by column
    // Of the document as it is: made anew after each change.
    storage::KnowledgePointer m_base; // what the ratings refer to
    std::shared_ptr<const decision::Inputs> m_inputs;
    std::optional<decision::FindingTable> m_findings;
    std::vector<std::size_t> m_criterionPlaces; // in the base, by row
    std::vector<std::size_t> m_optionPlaces;    // in the base, by column
    QStringList m_percents;                     // by criterion of the base
    std::vector<double> m_best;                 // points by row
    int m_readCount = 0;
    // What a key changes is a row or two, and painting a page of cells takes longer than finding
    // out which.
    std::vector<std::size_t> m_digests; // by row
    std::size_t m_headDigest = 0;
    std::vector<bool> m_isChanged; // by row, since it was told; one more: the heads
    QString m_refusal;
};

} // namespace steelyard
