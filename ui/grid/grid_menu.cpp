// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_view.h"

#include <QContextMenuEvent>
#include <QMenu>

// What can be done with a cell, a criterion or an option, for those who look for it in a menu. Each
// entry has its key behind it.
namespace steelyard {

namespace {

template <class Do>
QAction *addTo(QMenu &menu, const QString &text, const QKeySequence &key, Do &&what)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(key); // shown only: the view has the key itself
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    QObject::connect(action, &QAction::triggered, std::forward<Do>(what));
    return action;
}

} // namespace

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (m_table == nullptr || !index.isValid() || index.row() >= m_table->criterionCount()) {
        return;
    }
    if (!selectionModel()->isSelected(index)) {
        setCurrentIndex(index);
    }
    QMenu menu(this);
    menu.setAccessibleName(tr("Table"));
    if (isCell(index)) {
        addCellEntries(menu, index);
    } else {
        addCriterionEntries(menu, index);
    }
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void GridView::addCellEntries(QMenu &menu, const QModelIndex &index)
{
    const QPersistentModelIndex place(index);
    addTo(menu, tr("What was found out"), Qt::Key_Space, [this, place] { Q_EMIT opened(place); });
    if (index.data(DecisionTableModel::TakesCostsRole).toBool()) {
        addTo(menu, tr("Cost sheet"), Qt::ALT | Qt::Key_Return,
              [this, place] { requestCosts(place); });
    }
    menu.addSeparator();
    addTo(menu, tr("Cut"), QKeySequence::Cut, [this] {
        copy();
        m_table->clear(selectedIndexes());
    });
    addTo(menu, tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    addTo(menu, tr("Paste"), QKeySequence::Paste,
          [this, place] { paste(place.row(), place.column()); });
    addTo(menu, tr("Fill down"), Qt::CTRL | Qt::Key_D,
          [this] { m_table->fill(selectedIndexes()); });
    addTo(menu, tr("Empty"), Qt::Key_Delete, [this] { m_table->clear(selectedIndexes()); });
}

void GridView::addCriterionEntries(QMenu &menu, const QModelIndex &index)
{
    const QPersistentModelIndex place(index);
    const QString criterion = index.data(DecisionTableModel::CriterionIdRole).toString();
    const bool isOwn = m_table->index(index.row(), DecisionTableModel::NameColumn)
                           .data(DecisionTableModel::IsOwnRole)
                           .toBool();
    if (!isOwn) {
        addTo(menu, tr("Leave out"), Qt::CTRL | Qt::Key_Delete, [this, criterion] {
            Q_EMIT leaveOutRequested(decision::OwnPart::Criterion, criterion);
        });
        return;
    }
    addTo(menu, tr("Unit, worst and best, and what a level is worth"), Qt::Key_Space,
          [this, criterion] { Q_EMIT criterionOpened(criterion); });
    menu.addSeparator();
    addTo(menu, tr("Up"), Qt::ALT | Qt::Key_Up,
          [this, place] { m_table->moveCriterion(place.row(), -1); });
    addTo(menu, tr("Down"), Qt::ALT | Qt::Key_Down,
          [this, place] { m_table->moveCriterion(place.row(), 1); });
    menu.addSeparator();
    addTo(menu, tr("Remove"), Qt::CTRL | Qt::Key_Delete,
          [this, place] { m_table->removeRowsOf({place}); });
}

void GridHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int section = isByKey ? m_current : logicalIndexAt(event->pos());
    if (!isOption(section)) {
        return;
    }
    setCurrent(section);
    const bool isOwn =
        model()->headerData(section, orientation(), DecisionTableModel::IsOwnRole).toBool();
    QMenu menu(this);
    menu.setAccessibleName(tr("Option"));
    if (isOwn) {
        addTo(menu, tr("Rename"), Qt::Key_F2, [this] { edit(); });
    }
    addTo(menu, tr("To the left"), Qt::ALT | Qt::Key_Left, [this, section] {
        Q_EMIT moveRequested(section, -1);
    })->setEnabled(isOption(section - 1));
    addTo(menu, tr("To the right"), Qt::ALT | Qt::Key_Right, [this, section] {
        Q_EMIT moveRequested(section, 1);
    })->setEnabled(isOption(section + 1));
    menu.addSeparator();
    addTo(menu, isOwn ? tr("Remove") : tr("Leave out"), Qt::Key_Delete,
          [this, section] { Q_EMIT removeRequested(section); });
    const QPoint below(sectionViewportPosition(section), height());
    menu.exec(isByKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

} // namespace steelyard
