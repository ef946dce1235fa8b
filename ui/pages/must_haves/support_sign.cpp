// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/support_sign.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/folding_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr int kLegendSign = 12;

class SignLabel final : public QWidget
{
public:
    SignLabel(SupportSign sign, QWidget *parent)
        : QWidget(parent)
        , m_sign(sign)
    {
        setFixedSize(scaled(kLegendSign + 2), scaled(kLegendSign + 2));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawSupportSign(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_sign,
                        drawing::schemeOf(palette()));
    }

private:
    SupportSign m_sign;
};

} // namespace

void drawSupportSign(QPainter &painter, const QRectF &area, SupportSign sign,
                     drawing::Scheme scheme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink =
        color(sign == SupportSign::NotEnough ? Token::Bad : Token::TextSecondary, scheme);
    const double line = area.width() / 9;
    QPen pen(ink, line, Qt::SolidLine, Qt::FlatCap);
    const QRectF circle = area.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    switch (sign) {
    case SupportSign::BuiltIn:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(area);
        break;
    case SupportSign::AddOn:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(circle, 90 * 16, 180 * 16);
        break;
    case SupportSign::Build:
        pen.setDashPattern({2.2, 1.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        break;
    case SupportSign::None:
    case SupportSign::NotEnough: {
        pen.setWidthF(line * 1.6);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        const QRectF cross = area.adjusted(line, line, -line, -line);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.bottomLeft(), cross.topRight());
        break;
    }
    case SupportSign::Unknown:
        painter.setPen(ink);
        painter.setFont(typeFont(13, QFont::DemiBold));
        painter.drawText(area.adjusted(-4, -4, 4, 4), Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    painter.restore();
}

SupportLegend::SupportLegend(QWidget *parent)
    : QWidget(parent)
    , m_staying(textLabel({}, "captionStrong", this))
{
    auto *signs = new QWidget(this);
    auto *flow = new FlowLayout(scaled(16), scaled(4), signs);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    signs->setSizePolicy(policy);
    const auto add = [signs, flow](SupportSign sign, const QString &words) {
        auto *entry = new QWidget(signs);
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(6));
        line->addWidget(new SignLabel(sign, entry));
        auto *label = textLabel(words, "caption", entry);
        label->setWordWrap(false);
        line->addWidget(label);
        flow->addWidget(entry);
    };
    add(SupportSign::BuiltIn, tr("Built in"));
    add(SupportSign::AddOn, tr("Maintained add-on"));
    add(SupportSign::Build, tr("You build it, working days"));
    add(SupportSign::None, tr("None found", "no way to provide a capability"));
    add(SupportSign::NotEnough, tr("Not enough"));
    m_staying->setWordWrap(false);
    m_staying->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    auto *row = new FoldingLayout(scaled(16), this);
    row->add(signs, 1);
    row->add(m_staying);
}

void SupportLegend::showStaying(int staying, int all)
{
    m_staying->setText(
        staying == 0 ? tr("No option stays")
                     : tr("%1 of %n option(s) stay", "how many, of how many", all).arg(staying));
}

} // namespace steelyard
