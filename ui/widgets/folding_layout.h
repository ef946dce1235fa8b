// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/item_layout.h"

namespace steelyard {

// Widgets beside each other, or one below the other where they have not their least width side by
// side. So the row needs no more than the widest of them.
class FoldingLayout final : public ItemLayout
{
    Q_OBJECT

public:
    explicit FoldingLayout(int spacing, QWidget *parent = nullptr); // in pixels

    void add(QWidget *widget, int stretch = 0); // how much of what is left it gets

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

protected:
    int arrange(const QRect &rect, bool apply) const override;

private:
    [[nodiscard]] std::vector<int> widths(int room) const; // empty: they do not fit

    std::vector<int> m_stretch; // of each item
};

} // namespace steelyard
