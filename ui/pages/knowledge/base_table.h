// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace steelyard {

// What tables of a knowledge base share: rows to choose, none to edit, Tab leaves the table. The
// name is for a screen reader.
void setUpBaseTable(QTableView &table, const QString &name);

} // namespace steelyard
