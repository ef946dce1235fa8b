// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QVBoxLayout>

class QScrollArea;

namespace steelyard {

// A column beside a longer one on a page that scrolls: what stands first in it stays in sight as
// long as the longer column does. Where the page has them below each other it is a plain column.
class StickyColumn final : public QVBoxLayout
{
    Q_OBJECT

public:
    using QVBoxLayout::QVBoxLayout;

    void setGeometry(const QRect &rect) override;

private:
    void findPage();
    [[nodiscard]] int contentHeight(int width) const;
    [[nodiscard]] int shift(const QRect &rect) const;

    QPointer<QScrollArea> m_page; // around the widget this is in
    QRect m_room;
};

} // namespace steelyard
