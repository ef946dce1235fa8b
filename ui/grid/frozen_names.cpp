// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/frozen_names.h"

#include "models/decision_table_model.h"
#include "ui/grid/grid_delegate.h"
#include "ui/grid/grid_header.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace steelyard {

FrozenNames::FrozenNames(QTableView *table)
    : QTableView(table)
    , m_table(table)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Names of the criteria"));
    setRole(this, "flat");
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(table->selectionMode());
    // One of its own: what the table's tells of editors is meant for the table.
    setItemDelegate(new GridDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new GridHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setAccessibleName(accessibleName());
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenNames::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenNames::place);
    table->viewport()->installEventFilter(this);
    hide();
}

void FrozenNames::takeModel()
{
    setModel(m_table->model());
    setSelectionModel(m_table->selectionModel());
    place();
}

int FrozenNames::covered() const
{
    return isVisible() ? width() : 0;
}

bool FrozenNames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QTableView::eventFilter(watched, event);
}

// Only where the table's own names are out of sight.
void FrozenNames::place()
{
    const bool isNeeded = model() != nullptr && m_table->horizontalScrollBar()->value() > 0;
    setVisible(isNeeded);
    if (!isNeeded) {
        return;
    }
    for (int column = 1; column < model()->columnCount(); ++column) {
        setColumnHidden(column, true);
    }
    const int width = m_table->columnWidth(DecisionTableModel::NameColumn);
    setColumnWidth(DecisionTableModel::NameColumn, width);
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    const QRect head = m_table->horizontalHeader()->geometry();
    const QRect body = m_table->viewport()->geometry();
    horizontalHeader()->setFixedHeight(head.height());
    const int left = m_table->isRightToLeft() ? body.right() + 1 - width : body.left();
    setGeometry(left, head.top(), width, head.height() + body.height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

} // namespace steelyard
