// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scatter_view.h"

#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"

namespace steelyard {

ScatterView::ScatterView(QWidget *parent)
    : QWidget(parent)
    , m_heard(new AccessibleRows(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ScatterView::setContent(const drawing::ScatterContent &content)
{
    m_content = content;
    update();
}

void ScatterView::setTexts(const QStringList &texts)
{
    m_heard->setTexts(texts);
}

int ScatterView::pointAt(const QPoint &place) const
{
    return drawing::scatterPointAt(place, rect(), m_content, font());
}

QSize ScatterView::minimumSizeHint() const
{
    return {scaled(280), scaled(220)};
}

QSize ScatterView::sizeHint() const
{
    return {scaled(480), scaled(280)};
}

void ScatterView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_content.points.empty()) {
        return;
    }
    QPainter painter(this);
    drawing::drawScatterChart(painter, rect(), m_content, font(), drawing::schemeOf(palette()));
}

} // namespace steelyard
