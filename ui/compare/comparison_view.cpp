// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_view.h"

#include "drawing/tokens.h"
#include "models/comparison_model.h"
#include "ui/compare/comparison_delegate.h"
#include "ui/compare/comparison_header.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

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
    connect(this, &QTreeView::clicked, this, &ComparisonView::open);
    connect(this, &QTreeView::activated, this, &ComparisonView::open);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded << index.data(ComparisonModel::CriterionIdRole).toString();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.removeAll(index.data(ComparisonModel::CriterionIdRole).toString());
    });
}

void ComparisonView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_folded.clear();
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
    if (isRating(index))
        Q_EMIT opened(index);
    else if (index.column() == 0 && model()->hasChildren(index))
        setExpanded(index, !isExpanded(index));
}

void ComparisonView::unfold()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (!m_folded.contains(group.data(ComparisonModel::CriterionIdRole).toString()))
            expand(group);
    }
}

// Names get what the cells of ratings leave; those share the width and keep room for a scale.
void ComparisonView::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    const int options = columns - ComparisonModel::FirstAlternativeColumn;
    if (options < 1)
        return;
    const QFontMetrics metrics(font());
    const int weight = scaled(32 + 24) + metrics.horizontalAdvance(QStringLiteral("100%"));
    const int least = scaled(112) + metrics.horizontalAdvance(QStringLiteral("10.0"));
    const int wanted = (viewport()->width() - weight - scaled(258)) / options;
    const int rating = std::clamp(wanted, least, scaled(220));
    setColumnWidth(ComparisonModel::WeightColumn, weight);
    for (int column = ComparisonModel::FirstAlternativeColumn; column < columns; ++column)
        setColumnWidth(column, rating);
    setColumnWidth(ComparisonModel::CriterionColumn,
                   std::max(viewport()->width() - weight - options * rating, scaled(200)));
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
        if (isRating(index))
            cells -= direction;
    }
    if (isRating(index))
        setCurrentIndex(index);
}

void ComparisonView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (currentIndex().isValid() || model() == nullptr)
        return;
    const QModelIndex criterion = model()->index(0, 0, model()->index(0, 0));
    setCurrentIndex(criterion.siblingAtColumn(ComparisonModel::FirstAlternativeColumn));
}

void ComparisonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentCellChanged(isRating(current) ? current : QModelIndex());
}

QModelIndex ComparisonView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return QTreeView::moveCursor(action, modifiers);
    if (isRightToLeft() && (action == MoveLeft || action == MoveRight))
        action = action == MoveLeft ? MoveRight : MoveLeft;
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
        while (next.isValid() && next.data(ComparisonModel::IsGroupRole).toBool())
            next = (action == MoveUp ? indexAbove(next) : indexBelow(next));
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
