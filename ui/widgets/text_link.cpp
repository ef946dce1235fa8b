// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_link.h"

#include "drawing/tokens.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breakable_text.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr int kLeastHeight = 24; // of anything to click

} // namespace

TextLink::TextLink(const QString &words, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setWords(words);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    // Not Fixed: that would hold the height of one line where the text wraps to two.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLink::setWords(const QString &words)
{
    m_words = breakable(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont TextLink::textFont() const
{
    QFont result = font();
    result.setPointSizeF(result.pointSizeF() * 13 / 14);
    return result;
}

int TextLink::textFlags() const
{
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    return static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextWordWrap;
}

// Enough that the text does not wrap: a layout of fractional advances may need a little more than
// their rounded sum.
int TextLink::oneLine(const QString &words) const
{
    return static_cast<int>(std::ceil(QFontMetricsF(textFont()).horizontalAdvance(words))) + 2;
}

QSize TextLink::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {oneLine(m_words), std::max(scaled(kLeastHeight), metrics.height() + scaled(4))};
}

QSize TextLink::minimumSizeHint() const
{
    // No narrower than the longest word, which cannot wrap.
    int width = scaled(kLeastHeight);
    static const QRegularExpression gap(QStringLiteral("[ \\x{200b}]"));
    for (const QString &word : m_words.split(gap)) {
        width = std::max(width, oneLine(word));
    }
    return {width, sizeHint().height()};
}

int TextLink::heightForWidth(int width) const
{
    const QRect text =
        QFontMetrics(textFont()).boundingRect(QRect(0, 0, width, 10000), textFlags(), m_words);
    return std::max(scaled(kLeastHeight), text.height() + scaled(4));
}

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = textFont();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    const auto scheme = drawing::schemeOf(palette());
    if (isDown()) {
        painter.setPen(drawing::color(drawing::Token::AccentPressed, scheme));
    } else if (m_tone == Tone::Accent || underMouse()) {
        painter.setPen(palette().color(QPalette::Link));
    } else {
        painter.setPen(drawing::color(drawing::Token::TextSecondary, scheme));
    }
    painter.drawText(rect(), textFlags(), m_words);
}

} // namespace steelyard
