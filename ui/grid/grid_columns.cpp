// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "ui/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

// How wide the table's columns are: as wide as their words in any language, the rest for options.
namespace steelyard {

namespace {

constexpr int kNameWidth = 156; // the least
constexpr int kWideName = 240;
constexpr int kUnitWidth = 64;
constexpr int kBetterWidth = 62;
constexpr int kArrow = 14; // with the room beside it
constexpr int kWeightWidth = 94;
constexpr int kLeastOption = 104;
constexpr int kMostOption = 200;
constexpr int kNextOption = 88;

} // namespace

void GridView::fitColumns()
{
    if (m_table == nullptr || m_table->columnCount() == 0) {
        return;
    }
    const auto widest = [](const QStringList &words, const QFont &font) {
        int width = 0;
        for (const QString &word : words) {
            width = std::max(width, QFontMetrics(font).horizontalAdvance(word));
        }
        return width + scaled(20); // with the room at both sides
    };
    const auto head = [this](int column) {
        return m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const int better =
        std::max({scaled(kBetterWidth),
                  scaled(kArrow) + widest(DecisionTableModel::directionNames(), typeFont(12)),
                  widest({head(DecisionTableModel::BetterColumn)}, typeFont(12, QFont::DemiBold))});
    const int last = m_table->columnCount() - 1;
    const int next =
        std::max(scaled(kNextOption), widest({QStringLiteral("+ ") + head(last)}, typeFont(13)));
    const int heads = scaled(kUnitWidth) + better + scaled(kWeightWidth) + next;
    const int options = std::max(1, m_table->optionCount());
    // Names have their room before options get more than the least.
    const int spare = viewport()->width() - heads - options * scaled(kLeastOption);
    const int name = std::clamp(spare, scaled(kNameWidth), scaled(kWideName));
    const int room = viewport()->width() - heads - name;
    const int option = std::clamp(room / options, scaled(kLeastOption), scaled(kMostOption));
    const int rest = m_table->optionCount() > 0 ? room - option * options : room;
    setColumnWidth(DecisionTableModel::NameColumn, name + std::max(0, rest) / 2);
    setColumnWidth(DecisionTableModel::UnitColumn, scaled(kUnitWidth));
    setColumnWidth(DecisionTableModel::BetterColumn, better);
    setColumnWidth(DecisionTableModel::WeightColumn, scaled(kWeightWidth));
    for (int i = 0; i < m_table->optionCount(); ++i) {
        setColumnWidth(DecisionTableModel::FirstOptionColumn + i, option);
    }
    setColumnWidth(last, next + std::max(0, rest - rest / 2));
}

} // namespace steelyard
