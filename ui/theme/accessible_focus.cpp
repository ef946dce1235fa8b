// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_focus.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

namespace steelyard {

namespace {

QAccessible::UpdateHandler listenedBefore = nullptr;

// Who was told to have the focus last.
QPointer<QObject> &toldOf()
{
    static QPointer<QObject> object;
    return object;
}

bool isHeard(const QAccessibleEvent &event)
{
    const auto *widget = qobject_cast<QWidget *>(event.object());
    if (widget == nullptr) {
        return true;
    }
    switch (event.type()) {
    case QAccessible::Focus:
        if (qobject_cast<const QHeaderView *>(widget) != nullptr) {
            return false; // no part of its table; the head that has the focus is told
        }
        return event.child() < 0 || widget->hasFocus() ||
               qobject_cast<const QAbstractItemView *>(widget) == nullptr;
    case QAccessible::TextCaretMoved:
    case QAccessible::TextSelectionChanged:
        // Of a field in another, such as that of a spin box, the other one was told of.
        return widget->hasFocus() && (widget != QApplication::focusWidget() || toldOf() == widget);
    default:
        return true;
    }
}

// As a row of what is shown: that of a tree counts the branches that are open.
int shownRow(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    if (tree == nullptr) {
        return index.row();
    }
    int row = 0;
    const QModelIndex wanted = index.siblingAtColumn(0);
    for (QModelIndex at = tree->model()->index(0, 0, tree->rootIndex()); at.isValid();
         at = tree->indexBelow(at)) {
        if (at == wanted) {
            return row;
        }
        ++row;
    }
    return -1;
}

void focusMoved(QWidget *, QWidget *now)
{
    if (now == nullptr) {
        toldOf() = nullptr; // it is told again when the window is active again
    }
    auto *view = qobject_cast<QAbstractItemView *>(now);
    if (view == nullptr || !QAccessible::isActive()) {
        return;
    }
    // Qt tells of a table that gets the focus, but not of the cell that the next key is for.
    QTimer::singleShot(0, view, [view] { // after the view itself was told of
        QAccessibleInterface *cell = view->hasFocus() ? currentCell(*view) : nullptr;
        if (cell != nullptr) {
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    });
}

} // namespace

// Qt has no way to hand on what a handler was given but to take the handler away for a moment.
void hearInOrder(QAccessibleEvent *event)
{
    if (!isHeard(*event)) {
        return;
    }
    if (event->type() == QAccessible::Focus) {
        toldOf() = event->object();
    }
    if (listenedBefore != nullptr) {
        listenedBefore(event);
    } else if (event->type() != QAccessible::TableModelChanged) { // it was told to the table
        QAccessible::installUpdateHandler(nullptr);
        QAccessible::updateAccessibility(event);
        QAccessible::installUpdateHandler(hearInOrder);
    }
}

QAccessibleInterface *currentCell(QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = heard != nullptr ? heard->tableInterface() : nullptr;
    const int row = current.isValid() ? shownRow(view, current) : -1;
    return table != nullptr && row >= 0 ? table->cellAt(row, current.column()) : nullptr;
}

QAccessibleInterface *columnHead(QTableView &table, int section)
{
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&table);
    // The first line of its parts: a corner where rows have heads, and the heads of the columns.
    const int line = heard->childCount() / (table.model()->rowCount() + 1);
    return heard->child(line - table.model()->columnCount() + section);
}

void followFocus()
{
    listenedBefore = QAccessible::installUpdateHandler(hearInOrder);
    QObject::connect(qApp, &QApplication::focusChanged, qApp, focusMoved);
}

} // namespace steelyard
