// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace steelyard {

namespace {

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QByteArray drawing, drawing::Token token)
        : m_drawing(std::move(drawing))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray tinted = m_drawing;
        tinted.replace("currentColor", ink(mode, state).name().toLatin1());
        QSvgRenderer renderer(tinted);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    // Asked of the palette at every painting, so that a change of scheme needs no new icon.
    QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        const bool marked = state == QIcon::On && m_token == drawing::Token::Text;
        if (!drawing::isHighContrast(palette)) {
            return drawing::color(marked ? drawing::Token::Accent : m_token,
                                  drawing::schemeOf(palette));
        }
        return palette.color(m_token == drawing::Token::OnAccent ? QPalette::HighlightedText
                                                                 : QPalette::WindowText);
    }

    QByteArray m_drawing;
    drawing::Token m_token;
};

} // namespace

QIcon icon(const QString &name, drawing::Token token)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new TintedIconEngine(file.readAll(), token));
}

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &name, drawing::Token token)
{
    m_icon = icon(name, token);
    update();
}

void IconLabel::setPixels(int pixels)
{
    m_pixels = pixels;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_pixels), scaled(m_pixels)};
}

void IconLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace steelyard
