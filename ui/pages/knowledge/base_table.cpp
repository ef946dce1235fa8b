// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/base_table.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace steelyard {

void setUpBaseTable(QTableView &table, const QString &name)
{
    table.setAccessibleName(name);
    table.horizontalHeader()->setAccessibleName(name);
    table.setCornerWidget(new QWidget(&table)); // instead of the style's frame between scroll bars
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(scaled(34));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace steelyard
