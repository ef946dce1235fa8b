// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_view.h"

#include "ui/theme/theme.h"

#include <cmath>

namespace steelyard {

BarView::BarView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BarView::setContent(const drawing::BarChartContent &content)
{
    const int before = heightForWidth(width());
    m_content = content;
    if (heightForWidth(width()) != before) { // else the page need not be laid out anew
        updateGeometry();
    }
    update();
}

int BarView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(drawing::barChartHeight(m_content, width, font())));
}

QSize BarView::minimumSizeHint() const
{
    return {scaled(320), 0};
}

QSize BarView::sizeHint() const
{
    return {scaled(640), heightForWidth(scaled(640))};
}

void BarView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawing::drawBarChart(painter, rect(), m_content, font(), drawing::schemeOf(palette()),
                          isRightToLeft());
}

} // namespace steelyard
