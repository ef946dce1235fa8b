// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/page_preview.h"

#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
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

void PagePreview::setPages(int count, QSizeF size)
{
    const int page = currentPage();
    m_count = count;
    m_size = size;
    for (auto &[number, picture] : m_pictures) {
        picture.isOld = true;
    }
    m_asked = 0;
    updateBars();
    showPage(std::clamp(page, 1, std::max(1, pageCount())));
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
    askForNext();
}

void PagePreview::setPicture(int page, const QImage &picture)
{
    if (!picture.isNull()) {
        m_pictures[page] = {picture, m_asked, false};
        m_pictures[page].image.setDevicePixelRatio(devicePixelRatioF());
    }
    const bool wasRefused = picture.isNull();
    m_asked = 0;
    viewport()->update();
    if (!wasRefused) {
        askForNext();
    }
}

bool PagePreview::isFresh(int page) const
{
    const auto found = m_pictures.find(page);
    return found != m_pictures.end() && !found->second.isOld && found->second.scale == scale();
}

std::pair<int, int> PagePreview::inView() const
{
    const double top = verticalScrollBar()->value();
    const int first = static_cast<int>(top / step());
    const int last = static_cast<int>((top + viewport()->height()) / step());
    return {std::clamp(first, 0, m_count), std::clamp(last + 1, 0, m_count)};
}

bool PagePreview::isDrawn() const
{
    const auto [first, last] = inView();
    for (int page = first; page < last; ++page) {
        if (!isFresh(page)) {
            return false;
        }
    }
    return m_count > 0;
}

// What is in view first, then the pages around it. What is far away is forgotten.
void PagePreview::askForNext()
{
    constexpr int kAround = 2;
    if (m_asked > 0 || m_count == 0) {
        return;
    }
    const auto [first, last] = inView();
    std::erase_if(m_pictures, [first = first, last = last](const auto &entry) {
        return entry.first < first - 2 * kAround || entry.first >= last + 2 * kAround;
    });
    const auto ask = [this](int from, int to) {
        for (int page = std::max(0, from); page < std::min(to, m_count); ++page) {
            if (isFresh(page)) {
                continue;
            }
            m_asked = scale();
            Q_EMIT pictureWanted(page, m_asked);
            return true;
        }
        return false;
    };
    if (!ask(first, last) && !ask(last, last + kAround)) {
        ask(first - kAround, first);
    }
}

double PagePreview::scale() const
{
    return zoom() * devicePixelRatioF();
}

double PagePreview::zoom() const
{
    const double room = viewport()->width() - 2.0 * scaled(kGap);
    return m_count > 0 ? std::max(0.1, room / m_size.width()) : 1;
}

double PagePreview::step() const
{
    return m_count > 0 ? m_size.height() * zoom() + scaled(kGap) : 1;
}

int PagePreview::currentPage() const
{
    if (m_count == 0) {
        return 0;
    }
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
    const auto [first, last] = inView();
    const double top = verticalScrollBar()->value();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = first; page < last; ++page) {
        const double y = page * step() + scaled(kGap) - top;
        const QRectF sheet(QPointF(scaled(kGap), std::round(y)), m_size * zoom());
        const auto found = m_pictures.find(page);
        if (found == m_pictures.end()) {
            painter.fillRect(sheet, Qt::white); // paper, whatever the window's colours are
        } else if (isFresh(page)) {
            painter.drawImage(sheet.topLeft(), found->second.image); // pixel by pixel: sharp
        } else {
            painter.drawImage(sheet, found->second.image);
        }
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
    askForNext();
}

void PagePreview::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
    askForNext();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const int before = currentPage();
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(std::min(before + 1, pageCount()));
        break;
    case Qt::Key_PageUp:
        showPage(std::max(before - 1, 1));
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
    if (currentPage() != before) {
        announce(
            *this,
            tr("Page %1 of %2").arg(locale().toString(currentPage()), locale().toString(m_count)));
    }
}

} // namespace steelyard
