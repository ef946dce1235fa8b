// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/row_role.h"

#include "tables/head_unit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steelyard::tables {

namespace {

constexpr auto kRoleNames = std::to_array<std::pair<QStringView, RowRole>>({
    {u"weight", RowRole::Weights},
    {u"weights", RowRole::Weights},
    {u"weighting", RowRole::Weights},
    {u"weightings", RowRole::Weights},
    {u"importance", RowRole::Weights},
    {u"gewicht", RowRole::Weights},
    {u"gewichte", RowRole::Weights},
    {u"gewichtung", RowRole::Weights},
    {u"@weight", RowRole::Weights},
    {u"direction", RowRole::Directions},
    {u"better", RowRole::Directions},
    {u"goal", RowRole::Directions},
    {u"objective", RowRole::Directions},
    {u"min/max", RowRole::Directions},
    {u"richtung", RowRole::Directions},
    {u"besser", RowRole::Directions},
    {u"ziel", RowRole::Directions},
    {u"@direction", RowRole::Directions},
    {u"unit", RowRole::Units},
    {u"units", RowRole::Units},
    {u"einheit", RowRole::Units},
    {u"einheiten", RowRole::Units},
    {u"total", RowRole::Result},
    {u"total score", RowRole::Result},
    {u"weighted total", RowRole::Result},
    {u"weighted score", RowRole::Result},
    {u"weighted sum", RowRole::Result},
    {u"sum", RowRole::Result},
    {u"score", RowRole::Result},
    {u"result", RowRole::Result},
    {u"rank", RowRole::Result},
    {u"ranking", RowRole::Result},
    {u"average", RowRole::Result},
    {u"mean", RowRole::Result},
    {u"summe", RowRole::Result},
    {u"gesamt", RowRole::Result},
    {u"gesamtpunkte", RowRole::Result},
    {u"ergebnis", RowRole::Result},
    {u"rang", RowRole::Result},
    {u"mittelwert", RowRole::Result},
    {u"durchschnitt", RowRole::Result},
    {u"@function", RowRole::Setting},
    {u"@q", RowRole::Setting},
    {u"@p", RowRole::Setting},
    {u"@s", RowRole::Setting},
    {u"@lower", RowRole::Setting},
    {u"@upper", RowRole::Setting},
    {u"#", RowRole::Number},
    {u"no", RowRole::Number},
    {u"no.", RowRole::Number},
    {u"nr", RowRole::Number},
    {u"nr.", RowRole::Number},
    {u"id", RowRole::Number},
});

} // namespace

RowRole roleOfRow(std::string_view name)
{
    QString plain =
        partsOfHead(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))).name;
    while (plain.endsWith(u':')) {
        plain.chop(1);
    }
    const auto *found = std::find_if(kRoleNames.begin(), kRoleNames.end(), [&](const auto &known) {
        return plain.compare(known.first, Qt::CaseInsensitive) == 0;
    });
    return found == kRoleNames.end() ? RowRole::Other : found->second;
}

} // namespace steelyard::tables
