// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_view.h"

#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace steelyard {

BarView::BarView(QWidget *parent)
    : QWidget(parent)
    , m_heard(new AccessibleRows(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BarView::setContent(const drawing::BarChartContent &content)
{
    const int before = heightForWidth(width());
    m_content = content;
    QStringList texts;
    for (const drawing::BarRow &row : content.rows) {
        QStringList said;
        for (const drawing::Bar &bar : row.bars) {
            said << bar.text;
        }
        said << row.value;
        said.removeAll(QString());
        texts << (said.isEmpty() ? row.name
                                 : tr("%1: %2", "a row of a chart, what its bars say")
                                       .arg(row.name, said.join(QStringLiteral("; "))));
    }
    m_heard->setTexts(texts);
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
