// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/content.h"
#include "ui/library/sheet.h"

namespace steelyard {

// What somebody else published: its verdict, where this base differs, and which of its dimensions
// are which of our criteria.
class VerdictSheet final : public Sheet
{
    Q_OBJECT

public:
    VerdictSheet(const DecisionDocument &document, const knowledge::PublishedVerdict &verdict,
                 QWidget *parent = nullptr);

private:
    void addDimensions(const knowledge::PublishedVerdict &verdict);
};

} // namespace steelyard
