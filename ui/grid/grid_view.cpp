// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include "models/decision_table_model.h"
#include "ui/grid/frozen_names.h"
#include "ui/grid/grid_delegate.h"
#include "ui/grid/grid_header.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kCriterionHeight = 52;

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new GridDelegate(this))
    , m_heads(new GridHeader(this))
{
    setHorizontalHeader(m_heads);
    m_heads->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(kCriterionHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this)); // instead of the style's frame between two scroll bars
    setAccessibleName(tr("Table of criteria and options"));
    setRole(this, "flat");
    m_names = new FrozenNames(this);
    connect(m_heads, &GridHeader::named, this, [this](int section, const QString &name) {
        m_table->setHeaderData(section, Qt::Horizontal, name, Qt::EditRole);
        Q_EMIT refused(m_table->refusal());
    });
    connect(m_heads, &GridHeader::removeRequested, this, [this](int section) {
        const auto head = [&](int role) {
            return m_table->headerData(section, Qt::Horizontal, role);
        };
        if (head(DecisionTableModel::IsOwnRole).toBool()) {
            m_table->removeColumnsOf({m_table->index(0, section)});
        } else {
            Q_EMIT leaveOutRequested(decision::OwnPart::Option,
                                     head(DecisionTableModel::AlternativeIdRole).toString());
        }
    });
    connect(m_heads, &GridHeader::moveRequested, this,
            [this](int section, int by) { m_table->moveOption(section, by); });
    connect(m_heads, &GridHeader::pasteRequested, this,
            [this](int section) { paste(-1, section); });
    connect(m_heads, &GridHeader::leftDown, this, [this](int section) {
        setFocus(Qt::OtherFocusReason);
        const bool isNext = section >= m_table->columnCount() - 1;
        setCurrentIndex(m_table->index(0, isNext ? 0 : section));
    });
}

void GridView::setTable(DecisionTableModel *table)
{
    m_table = table;
    setModel(table);
    m_names->takeModel();
    for (const auto signal :
         {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved}) {
        connect(table, signal, this, &GridView::fitColumns);
    }
    connect(table, &QAbstractItemModel::modelReset, this, &GridView::fitColumns);
    fitColumns();
}

void GridView::setLargestWeight(double weight)
{
    if (m_delegate->setLargestWeight(weight)) {
        viewport()->update();
    }
}

void GridView::editNewOption()
{
    m_heads->setFocus(Qt::OtherFocusReason);
    m_heads->setCurrent(m_table->columnCount() - 1);
    m_heads->edit();
}

void GridView::editNewCriterion()
{
    setFocus(Qt::OtherFocusReason);
    const QModelIndex next = m_table->index(m_table->rowCount() - 1, 0);
    setCurrentIndex(next);
    QTableView::edit(next);
}

bool GridView::isCell(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_table->criterionCount() &&
           index.column() >= DecisionTableModel::FirstOptionColumn &&
           index.column() < DecisionTableModel::FirstOptionColumn + m_table->optionCount();
}

// Not below the names, which stand over the table's start.
void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = m_names != nullptr ? m_names->covered() : 0;
    if (covered == 0 || index.column() == DecisionTableModel::NameColumn) {
        return;
    }
    const QRect place = visualRect(index);
    const int hidden =
        isRightToLeft() ? place.right() - (viewport()->width() - covered) : covered - place.left();
    if (hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void GridView::showCell(const QModelIndex &cell)
{
    setCurrentIndex(cell);
    scrollTo(cell);
}

// F2 edits a cell here, and not the decision's name.
bool GridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (m_table != nullptr && state() != EditingState && command(event)) {
        event->accept();
        return;
    }
    // A row or column that has no name yet takes nothing else.
    const QModelIndex index = currentIndex();
    const auto isToCome = [this](const QModelIndex &cell) {
        const int options = DecisionTableModel::FirstOptionColumn + m_table->optionCount();
        return cell.column() >= options || (cell.row() == m_table->criterionCount() &&
                                            cell.column() != DecisionTableModel::NameColumn);
    };
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() &&
                        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (m_table != nullptr && state() != EditingState && isText && isToCome(index)) {
        announce(*this, index.data(DecisionTableModel::FieldNameRole).toString());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool GridView::command(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    const QModelIndexList chosen =
        selectedIndexes().isEmpty() ? QModelIndexList{index} : selectedIndexes();
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event->matches(QKeySequence::Cut)) {
        copy();
        m_table->clear(chosen);
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QModelIndex first = *std::min_element(
            chosen.begin(), chosen.end(), [](const QModelIndex &left, const QModelIndex &right) {
                return std::pair(left.row(), left.column()) <
                       std::pair(right.row(), right.column());
            });
        paste(first.row(), first.column());
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        if (isAlt) {
            m_table->moveCriterion(index.row(), by);
            return true;
        }
        if (by < 0 && index.row() == 0 && event->modifiers() == Qt::NoModifier) {
            m_heads->setFocus(Qt::OtherFocusReason);
            m_heads->setCurrent(index.column());
            return true;
        }
        return false;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (isAlt) {
            requestCosts(index);
            return true;
        }
        const QModelIndex next =
            index.sibling(index.row() + (isShift ? -1 : 1), columnOfEnter(index));
        if (next.isValid()) {
            setCurrentIndex(next);
        }
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isControl) {
            remove(chosen);
        } else {
            m_table->clear(chosen);
        }
        return true;
    case Qt::Key_Insert:
        editNewCriterion();
        return true;
    case Qt::Key_D:
        if (isControl) {
            m_table->fill(chosen);
        }
        return isControl;
    case Qt::Key_Space:
        if (index.column() == DecisionTableModel::BetterColumn) {
            const bool isLess = index.data(Qt::EditRole).toInt() < 0;
            const bool isTurned = m_table->setData(index, isLess ? 1 : -1, Qt::EditRole);
            Q_EMIT refused(m_table->refusal());
            announce(*this, isTurned ? index.data(Qt::AccessibleTextRole).toString() : QString());
        } else if (isCell(index)) {
            Q_EMIT opened(index);
        } else if (index.data(DecisionTableModel::IsOwnRole).toBool()) {
            Q_EMIT criterionOpened(index.data(DecisionTableModel::CriterionIdRole).toString());
        }
        return true;
    default:
        return false;
    }
}

void GridView::remove(const QModelIndexList &cells)
{
    const QModelIndex name = currentIndex().siblingAtColumn(DecisionTableModel::NameColumn);
    if (name.row() < m_table->criterionCount() &&
        !name.data(DecisionTableModel::IsOwnRole).toBool()) {
        Q_EMIT leaveOutRequested(decision::OwnPart::Criterion,
                                 name.data(DecisionTableModel::CriterionIdRole).toString());
        return;
    }
    m_table->removeRowsOf(cells);
}

void GridView::requestCosts(const QModelIndex &index)
{
    if (!isCell(index)) {
        return;
    }
    if (!index.data(DecisionTableModel::TakesCostsRole).toBool()) {
        Q_EMIT refused(tr("Only a criterion whose unit is a currency, such as EUR, takes a cost "
                          "sheet."));
    } else {
        Q_EMIT costsRequested(index.data(DecisionTableModel::CriterionIdRole).toString(),
                              index.data(DecisionTableModel::AlternativeIdRole).toString());
    }
}

// Which way is better has two values, so that there is nothing to type.
bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (index.column() == DecisionTableModel::BetterColumn && trigger != NoEditTriggers) {
        if (trigger == DoubleClicked && index.flags().testFlag(Qt::ItemIsEditable)) {
            m_table->setData(index, index.data(Qt::EditRole).toInt() < 0 ? 1 : -1, Qt::EditRole);
            return true;
        }
        return false;
    }
    const bool begins = QTableView::edit(index, trigger, event);
    if (begins && state() == EditingState) {
        m_editedRow = index.row();
        m_editedColumn = index.column();
    }
    return begins;
}

void GridView::commitData(QWidget *editor)
{
    QTableView::commitData(editor);
    Q_EMIT refused(m_table->refusal());
}

// What was typed may have added a row, so the place is that of the text, not of the index.
void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (m_editedRow < 0) {
        return;
    }
    const QModelIndex place = m_table->index(m_editedRow, m_editedColumn);
    QModelIndex next = place;
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: // Enter
        next = m_table->index(m_editedRow + 1, columnOfEnter(place));
        break;
    case QAbstractItemDelegate::EditNextItem: // Tab
    case QAbstractItemDelegate::EditPreviousItem:
        m_editedRow = -1;
        next = after(place, hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
        goByTab(place, next.isValid() ? next : place);
        return;
    default:
        break;
    }
    m_editedRow = -1;
    setCurrentIndex(next.isValid() ? next : place);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_table != nullptr && !currentIndex().isValid()) {
        setCurrentIndex(m_table->index(0, 0));
    }
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_tabRow = m_isTabbing ? m_tabRow : -1;
    Q_EMIT currentCellChanged(m_table != nullptr && isCell(current) ? current : QModelIndex());
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(scaled(kCriterionHeight));
        fitColumns();
    }
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace steelyard
