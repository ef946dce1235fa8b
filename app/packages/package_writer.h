// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace steelyard::packages {

struct PackagePart
{
    QByteArray name;
    QByteArray bytes;
    bool isCompressed = true;
};

// A ZIP file of these parts in their order. The same parts give the same bytes: no part has a time.
// Empty: there is no memory for it.
[[nodiscard]] QByteArray packageOf(const std::vector<PackagePart> &parts);

} // namespace steelyard::packages
