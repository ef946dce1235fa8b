// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "presentation/table_block.h"
#include "ui/grid/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace steelyard {

// Whole rows have their names in front; units and weights go only where nothing else was chosen, so
// that what is copied can be pasted again.
void GridView::copy()
{
    QModelIndexList chosen = selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    const bool hasCells = std::any_of(chosen.begin(), chosen.end(),
                                      [this](const auto &index) { return isCell(index); });
    TableBlock block;
    int row = -1;
    for (const QModelIndex &index : std::as_const(chosen)) {
        const bool isAside = index.column() > DecisionTableModel::NameColumn &&
                             index.column() < DecisionTableModel::FirstOptionColumn;
        const bool isNext =
            index.row() >= m_table->criterionCount() ||
            index.column() >= DecisionTableModel::FirstOptionColumn + m_table->optionCount();
        if (isNext || (isAside && hasCells)) {
            continue;
        }
        if (index.row() != row) {
            row = index.row();
            block.emplace_back();
        }
        block.back() << index.data(Qt::DisplayRole).toString();
    }
    if (block.empty()) {
        return;
    }
    auto *copied = new QMimeData;
    copied->setText(textOf(block));
    copied->setHtml(htmlOf(block));
    QApplication::clipboard()->setMimeData(copied);
}

void GridView::paste(int row, int column)
{
    const TableBlock block = blockFrom(*QApplication::clipboard()->mimeData());
    if (block.empty()) {
        Q_EMIT refused(
            tr("There is nothing on the clipboard that has cells, or more than %1 of them.")
                .arg(kMostPastedCells));
        return;
    }
    // A new decision begins at its heads: a whole table has names of criteria below its corner.
    const bool isWhole = row < 0 && m_table->criterionCount() == 0 && m_table->optionCount() == 0 &&
                         block.size() > 1 && block[1].size() > 1 && !block[1].front().isEmpty() &&
                         block[1].front().front().isLetter();
    row = isWhole ? 0 : row;
    column = isWhole ? int(DecisionTableModel::NameColumn) : column;
    // One text into several cells: into all of them.
    const QModelIndexList chosen = selectedIndexes();
    const bool isOne = block.size() == 1 && block.front().size() == 1;
    if (isOne && row >= 0 && isCell(m_table->index(row, column)) && chosen.size() > 1) {
        m_table->setData(m_table->index(row, column), block.front().front(), Qt::EditRole);
        m_table->fill(chosen);
    } else if (isOne && row >= 0 && column < DecisionTableModel::FirstOptionColumn) {
        m_table->setData(m_table->index(row, column), block.front().front(), Qt::EditRole);
    } else {
        m_table->paste(block, row, column);
    }
    // clang-tidy takes the column behind Q_EMIT, which is nothing, for that of the statement.
    // NOLINTNEXTLINE(readability-misleading-indentation)
    Q_EMIT refused(m_table->refusal());
}

} // namespace steelyard
