// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/item_layout.h"

namespace steelyard {

// Columns of one width, as many as fit beside each other and the rest below; in a row all are as
// high as the highest.
class ColumnLayout final : public ItemLayout
{
    Q_OBJECT

public:
    ColumnLayout(int leastWidth, int horizontalSpacing, int verticalSpacing,
                 QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

protected:
    int arrange(const QRect &rect, bool apply) const override;

private:
    int m_leastWidth;
};

} // namespace steelyard
