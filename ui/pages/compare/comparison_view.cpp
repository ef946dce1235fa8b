// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_view.h"

#include "drawing/tokens.h"
#include "models/comparison_model.h"
#include "ui/pages/compare/column_widths.h"
#include "ui/pages/compare/comparison_delegate.h"
#include "ui/pages/compare/comparison_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bare_key.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

bool isRating(const QModelIndex &index)
{
    return index.isValid() && index.column() >= ComparisonModel::FirstAlternativeColumn &&
           !index.data(ComparisonModel::IsGroupRole).toBool();
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new ComparisonDelegate(this))
{
    setHeader(new ComparisonHeader(this));
    header()->setSectionsClickable(true); // after a tree took it, which has its own sorting off
    m_widths = new ColumnWidths(this);
    connect(m_widths, &ColumnWidths::chosenChanged, this, [this] { scheduleDelayedItemsLayout(); });
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIndentation(scaled(24));
    setCornerWidget(new QWidget(this)); // instead of the style's frame between two scroll bars
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    // What scrolls moves below the names, which have to be drawn anew.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update();
        header()->viewport()->update();
    });
    connect(header(), &QHeaderView::sectionClicked, this, &ComparisonView::orderRequested);
    connect(this, &QTreeView::clicked, this, &ComparisonView::open);
    connect(this, &QTreeView::activated, this, &ComparisonView::open);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_collapsed << index.data(ComparisonModel::CriterionIdRole).toString();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_collapsed.removeAll(index.data(ComparisonModel::CriterionIdRole).toString());
    });
}

void ComparisonView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        Q_EMIT menuRequested(index, isByKey ? viewport()->mapToGlobal(visualRect(index).center())
                                            : event->globalPos());
    }
}

void ComparisonView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_collapsed.clear();
        unfold();
        fitColumns();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &ComparisonView::unfold);
    connect(model, &QAbstractItemModel::columnsInserted, this, &ComparisonView::fitColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &ComparisonView::fitColumns);
    unfold();
    fitColumns();
}

void ComparisonView::setLargestWeight(double weight)
{
    m_delegate->setLargestWeight(weight);
    viewport()->update();
}

void ComparisonView::open(const QModelIndex &index)
{
    if (isRating(index)) {
        Q_EMIT opened(index);
    } else if (index.column() == 0 && model()->hasChildren(index)) {
        setExpanded(index, !isExpanded(index));
    }
}

void ComparisonView::unfold()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (!m_collapsed.contains(group.data(ComparisonModel::CriterionIdRole).toString())) {
            expand(group);
        }
    }
}

void ComparisonView::fitColumns()
{
    m_widths->fit();
    scheduleDelayedItemsLayout(); // names may need another number of lines
}

void ComparisonView::step(int cells)
{
    const int direction = cells < 0 ? -1 : 1;
    const int last = model()->columnCount() - 1;
    QModelIndex index = currentIndex();
    while (cells != 0 && index.isValid()) {
        const bool leavesRow = direction > 0
                                   ? index.column() >= last
                                   : index.column() <= ComparisonModel::FirstAlternativeColumn;
        if (leavesRow) {
            const QModelIndex row = direction > 0 ? indexBelow(index) : indexAbove(index);
            index = row.siblingAtColumn(direction > 0 ? int(ComparisonModel::FirstAlternativeColumn)
                                                      : last);
        } else {
            index = index.siblingAtColumn(index.column() + direction);
        }
        if (isRating(index)) {
            cells -= direction;
        }
    }
    if (isRating(index)) {
        setCurrentIndex(index);
    }
}

void ComparisonView::focusInEvent(QFocusEvent *event)
{
    const bool isSomewhere = currentIndex().isValid(); // or the view goes to the first group
    QTreeView::focusInEvent(event);
    if (isSomewhere || model() == nullptr) {
        return;
    }
    const QModelIndex criterion = model()->index(0, 0, model()->index(0, 0));
    setCurrentIndex(criterion.siblingAtColumn(ComparisonModel::FirstAlternativeColumn));
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        Q_EMIT orderRequested(currentIndex().column());
        return;
    }
    if (isForOthers(*event)) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ComparisonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentCellChanged(isRating(current) ? current : QModelIndex());
}

QModelIndex ComparisonView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return QTreeView::moveCursor(action, modifiers);
    }
    if (isRightToLeft() && (action == MoveLeft || action == MoveRight)) {
        action = action == MoveLeft ? MoveRight : MoveLeft;
    }
    const bool isGroup = index.data(ComparisonModel::IsGroupRole).toBool();
    if (isGroup && index.column() == 0 && (action == MoveLeft || action == MoveRight)) {
        if (isExpanded(index) != (action == MoveRight)) {
            setExpanded(index, action == MoveRight);
            return index;
        }
    }
    if (action == MoveLeft || action == MoveRight) {
        const QModelIndex next =
            index.siblingAtColumn(index.column() + (action == MoveRight ? 1 : -1));
        return next.isValid() ? next : index;
    }
    QModelIndex next = QTreeView::moveCursor(action, modifiers);
    if (isRating(index) && (action == MoveUp || action == MoveDown)) {
        while (next.isValid() && next.data(ComparisonModel::IsGroupRole).toBool()) {
            next = (action == MoveUp ? indexAbove(next) : indexBelow(next));
        }
        next = next.isValid() ? next.siblingAtColumn(index.column()) : index;
    }
    return next;
}

void ComparisonView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto scheme = drawing::schemeOf(palette());
    const bool isGroup = index.data(ComparisonModel::IsGroupRole).toBool();
    painter->fillRect(option.rect, color(isGroup ? Token::Sunken : Token::Surface, scheme));
    if (!isGroup) {
        painter->setPen(color(Token::Line, scheme));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    QTreeView::drawRow(painter, option, index);
    if (frozenWidth() > 0) {
        drawFrozenName(painter, option.rect, index);
    }
}

int ComparisonView::frozenWidth() const
{
    const int width = columnWidth(ComparisonModel::CriterionColumn);
    // Not where it would leave no room for a single rating beside it.
    const bool hasRoom = width < viewport()->width() * 2 / 3;
    return header()->offset() > 0 && hasRoom && !isRightToLeft() ? width : 0;
}

void ComparisonView::drawFrozenName(QPainter *painter, const QRect &row,
                                    const QModelIndex &index) const
{
    const auto scheme = drawing::schemeOf(palette());
    const QModelIndex name = index.siblingAtColumn(ComparisonModel::CriterionColumn);
    const bool isGroup = name.data(ComparisonModel::IsGroupRole).toBool();
    const QRect area(0, row.top(), frozenWidth(), row.height());
    painter->fillRect(area, color(isGroup ? Token::Sunken : Token::Surface, scheme));
    painter->setPen(color(Token::Line, scheme));
    if (!isGroup) {
        painter->drawLine(area.topLeft(), area.topRight());
    }
    painter->drawLine(area.topRight(), area.bottomRight());
    QStyleOptionViewItem item;
    initViewItemOption(&item);
    const int indent = indentation() * (isGroup ? 1 : 2);
    drawBranches(painter, QRect(0, row.top(), indent, row.height()), name);
    item.rect = area.adjusted(indent, 0, 0, 0);
    if (name == currentIndex() && hasFocus()) {
        item.state |= QStyle::State_HasFocus;
    }
    itemDelegate()->paint(painter, item, name);
}

QModelIndex ComparisonView::indexAt(const QPoint &point) const
{
    const QModelIndex index = QTreeView::indexAt(point);
    return index.isValid() && point.x() < frozenWidth()
               ? index.siblingAtColumn(ComparisonModel::CriterionColumn)
               : index;
}

void ComparisonView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    const int covered = frozenWidth() - visualRect(index).left();
    if (index.column() != ComparisonModel::CriterionColumn && covered > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
    }
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setIndentation(scaled(24));
        fitColumns();
    }
}

} // namespace steelyard
