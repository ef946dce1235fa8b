// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard::tables {

// A column's head, such as "p99 [ms]", "Setup (days)" or "Price, EUR/month".
struct HeadParts
{
    QString name;
    QString unit; // empty: none was seen
};
[[nodiscard]] HeadParts partsOfHead(const QString &head);

// Whether a text is a unit that is often met: ms, EUR/month, MiB, %, days, Tage.
[[nodiscard]] bool isKnownUnit(const QString &text);

// Of what is measured in it less is mostly better: parts of a second, seconds, money.
[[nodiscard]] bool isUnitOfLess(const QString &unit);

} // namespace steelyard::tables
