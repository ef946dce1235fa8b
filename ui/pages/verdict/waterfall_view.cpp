// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/waterfall_view.h"

#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bare_key.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr int kLeastWidth = 280;
constexpr int kRowInset = 10; // the bar of the chosen row stands before the names

} // namespace

WaterfallView::WaterfallView(QWidget *parent)
    : QWidget(parent)
    , m_heard(new AccessibleRows(this, [this] {
        std::vector<QRect> places;
        for (const QRectF &row : rows()) {
            places.push_back(row.toAlignedRect());
        }
        return places;
    }))
{
    setAccessibleName(tr("Reasons"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WaterfallView::setContent(const drawing::WaterfallContent &content, const QString &description)
{
    m_content = content;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(content.steps.size()) - 1));
    setAccessibleDescription(description);
    QStringList texts;
    for (const drawing::WaterfallStep &step : content.steps) {
        texts << tr("%1, %2: %3", "what makes a difference, two ratings, by how much")
                     .arg(step.name, step.detail, step.amount);
    }
    m_heard->setTexts(texts);
    m_heard->setCurrent(texts.isEmpty() ? -1 : m_current);
    updateGeometry();
    update();
}

void WaterfallView::setCurrent(int step)
{
    const int last = static_cast<int>(m_content.steps.size()) - 1;
    const int next = std::clamp(step, 0, std::max(0, last));
    if (next == m_current) {
        return;
    }
    m_current = next;
    m_heard->setCurrent(m_current);
    update();
    Q_EMIT currentChanged(m_current);
}

int WaterfallView::heightForWidth(int width) const
{
    return static_cast<int>(
        std::ceil(drawing::waterfallHeight(m_content, width - scaled(kRowInset), typeFont(14))));
}

QSize WaterfallView::sizeHint() const
{
    return {scaled(460), heightForWidth(scaled(460))};
}

QSize WaterfallView::minimumSizeHint() const
{
    return {scaled(kLeastWidth), heightForWidth(scaled(460))};
}

QRectF WaterfallView::chart() const
{
    const double inset = scaled(kRowInset);
    return isRightToLeft() ? QRectF(rect()).adjusted(0, 0, -inset, 0)
                           : QRectF(rect()).adjusted(inset, 0, 0, 0);
}

std::vector<QRectF> WaterfallView::rows() const
{
    std::vector<QRectF> all = drawing::waterfallRows(m_content, chart(), typeFont(14));
    for (QRectF &row : all) {
        row.setLeft(0);
        row.setRight(width());
    }
    return all;
}

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    if (isForOthers(*event)) {
        event->ignore();
        return;
    }
    const int last = static_cast<int>(m_content.steps.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaterfallView::mousePressEvent(QMouseEvent *event)
{
    const std::vector<QRectF> all = rows();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(event->position())) {
            setCurrent(static_cast<int>(i));
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

void WaterfallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto scheme = currentScheme();
    const std::vector<QRectF> all = rows();
    if (m_current < static_cast<int>(all.size())) {
        const QRectF row = all[static_cast<std::size_t>(m_current)];
        painter.fillRect(row, drawing::color(drawing::Token::Hover, scheme));
        const double bar = scaled(3);
        painter.fillRect(isRightToLeft() ? QRectF(row.right() - bar, row.top(), bar, row.height())
                                         : QRectF(row.left(), row.top(), bar, row.height()),
                         drawing::color(drawing::Token::Accent, scheme));
    }
    drawing::drawWaterfall(painter, chart(), m_content, typeFont(14), scheme, isRightToLeft());
}

} // namespace steelyard
