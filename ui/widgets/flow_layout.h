// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/item_layout.h"

namespace steelyard {

// Lays widgets out like words: beside each other, and below where the width ends. For rows that
// must survive longer languages and larger type.
class FlowLayout final : public ItemLayout
{
    Q_OBJECT

public:
    FlowLayout(int horizontalSpacing, int verticalSpacing, QWidget *parent = nullptr);

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

protected:
    int arrange(const QRect &rect, bool apply) const override;
};

} // namespace steelyard
