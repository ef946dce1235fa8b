// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_preview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr int kGap = 16;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // With a bar that comes and goes the width, and with it the bar's need, would swing.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages of the report"));
}

QSize PagePreview::sizeHint() const
{
    return {scaled(560), scaled(640)};
}

void PagePreview::setLayoutOfPages(std::shared_ptr<const report::pdf::PageLayout> layout)
{
    const int page = currentPage();
    m_layout = std::move(layout);
    updateBars();
    showPage(std::clamp(page, 1, std::max(1, pageCount())));
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

double PagePreview::zoom() const
{
    const double room = viewport()->width() - 2.0 * scaled(kGap);
    return m_layout ? std::max(0.1, room / m_layout->pageSize().width()) : 1;
}

double PagePreview::step() const
{
    return m_layout ? m_layout->pageSize().height() * zoom() + scaled(kGap) : 1;
}

int PagePreview::currentPage() const
{
    if (!m_layout)
        return 0;
    // The page in the middle of what is to be seen.
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>(middle / step()) + 1, 1, pageCount());
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(std::lround((page - 1) * step())));
}

void PagePreview::updateBars()
{
    const double height = pageCount() * step() + scaled(kGap);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scaled(40));
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), drawing::color(drawing::Token::Sunken, currentScheme()));
    if (!m_layout)
        return;
    const double top = verticalScrollBar()->value();
    const int first = std::max(0, static_cast<int>(top / step()));
    const QSizeF size = m_layout->pageSize();
    for (int page = first; page < pageCount(); ++page) {
        const double y = page * step() + scaled(kGap) - top;
        if (y > viewport()->height())
            break;
        painter.save();
        painter.translate(scaled(kGap), y);
        painter.scale(zoom(), zoom());
        const QRectF sheet(QPointF(), size);
        painter.fillRect(sheet, Qt::white); // paper, whatever the window's colours are
        painter.setClipRect(sheet);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_layout->paint(painter, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(drawing::color(drawing::Token::Accent, currentScheme()), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PagePreview::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(std::min(currentPage() + 1, pageCount()));
        break;
    case Qt::Key_PageUp:
        showPage(std::max(currentPage() - 1, 1));
        break;
    case Qt::Key_Home:
        showPage(1);
        break;
    case Qt::Key_End:
        showPage(pageCount());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace steelyard
