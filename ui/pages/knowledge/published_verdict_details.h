// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/content.h"
#include "ui/pages/knowledge/details.h"

namespace steelyard {

// What somebody else published: its verdict, where this base differs, and which of its dimensions
// are which of our criteria.
class PublishedVerdictDetails final : public Details
{
    Q_OBJECT

public:
    PublishedVerdictDetails(const DecisionDocument &document,
                            const knowledge::PublishedVerdict &verdict, QWidget *parent = nullptr);

private:
    void addDimensions(const knowledge::PublishedVerdict &verdict);
};

} // namespace steelyard
