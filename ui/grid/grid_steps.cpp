// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_view.h"

#include <algorithm>

// From cell to cell by Tab and Enter, and by the drawer's buttons.
namespace steelyard {

// In reading order over names, units and cells, passing by better ways and weights; invalid beyond
// either end.
QModelIndex GridView::after(const QModelIndex &index, int steps) const
{
    const int columns = m_table->columnCount();
    int place = index.row() * columns + index.column();
    const int end = m_table->rowCount() * columns;
    while (steps != 0) {
        place += steps > 0 ? 1 : -1;
        if (place < 0 || place >= end) {
            return {};
        }
        const QModelIndex next = m_table->index(place / columns, place % columns);
        const bool isPassed = next.column() == DecisionTableModel::BetterColumn ||
                              next.column() == DecisionTableModel::WeightColumn;
        if (next.flags().testFlag(Qt::ItemIsEditable) && !isPassed) {
            steps -= steps > 0 ? 1 : -1;
        }
        if (steps == 0) {
            return next;
        }
    }
    return index;
}

void GridView::step(int cells)
{
    QModelIndex index = currentIndex();
    const int direction = cells > 0 ? 1 : -1;
    while (cells != 0 && index.isValid()) {
        index = after(index, direction);
        cells -= isCell(index) ? direction : 0;
    }
    if (index.isValid()) {
        showCell(index);
    }
}

// As in a spreadsheet: Enter behind a row of Tabs begins the next row.
void GridView::goByTab(const QModelIndex &from, const QModelIndex &to)
{
    if (m_tabRow != to.row()) { // the first of them, or one that led into another row
        m_tabRow = to.row();
        m_tabColumn = from.row() == to.row() ? from.column() : to.column();
    }
    m_tabColumn = std::min(m_tabColumn, to.column());
    m_isTabbing = true;
    setCurrentIndex(to);
    m_isTabbing = false;
}

int GridView::columnOfEnter(const QModelIndex &from) const
{
    return m_tabRow == from.row() ? m_tabColumn : from.column();
}

bool GridView::focusNextPrevChild(bool next)
{
    const QModelIndex target = after(currentIndex(), next ? 1 : -1);
    if (m_heads->hasFocus() || state() == EditingState || !target.isValid()) {
        // Past the table's own step, which leads from cell to cell.
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        return QAbstractScrollArea::focusNextPrevChild(next); // out of the table
    }
    goByTab(currentIndex(), target);
    return true;
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious) {
        const QModelIndex target = after(currentIndex(), action == MoveNext ? 1 : -1);
        return target.isValid() ? target : currentIndex();
    }
    return QTableView::moveCursor(action, modifiers);
}

} // namespace steelyard
