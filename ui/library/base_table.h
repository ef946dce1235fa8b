// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace steelyard {

// What tables of a knowledge base share: rows to choose, none to edit, Tab leaves the table.
void setUpBaseTable(QTableView &table);

} // namespace steelyard
