// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/open_question_button.h"

#include "drawing/tokens.h"
#include "ui/pages/questions/state_mark.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"
#include "wording/answer_wording.h"
#include "wording/share_wording.h"
#include "wording/wording.h"

#include <QHBoxLayout>

#include <algorithm>

namespace steelyard {

using drawing::Token;

namespace {

// From the lowest to the highest share over the question's answers, with a tick at the present one.
class ShareRange : public QWidget
{
public:
    ShareRange(double now, double low, double high, QWidget *parent)
        : QWidget(parent)
        , m_now(now)
        , m_low(low)
        , m_high(high)
    {
        setFixedHeight(scaled(14));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        const auto scheme = drawing::schemeOf(palette());
        const double inset = scaled(3);
        const double middle = height() / 2.0;
        const auto at = [this, inset](double share) {
            return inset + share * (width() - 2 * inset);
        };
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Token::LineStrong, scheme), 1));
        painter.drawLine(QPointF(at(0), middle), QPointF(at(1), middle));
        painter.setPen(QPen(color(Token::Accent, scheme), scaled(4), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(at(m_low), middle), QPointF(at(m_high), middle));
        painter.setPen(QPen(color(Token::Text, scheme), 1.5));
        painter.drawLine(QPointF(at(m_now), 1), QPointF(at(m_now), height() - 1));
    }

private:
    double m_now;
    double m_low;
    double m_high;
};

} // namespace

OpenQuestionButton::OpenQuestionButton(const Content &content, const Wording &wording,
                                       QWidget *parent)
    : ContentButton(parent)
{
    const QString name = wording.question(content.question.question);
    setRole(this, "row");
    setAccessibleName(
        tr("Go to question %1, %2", "number, name").arg(QString::number(content.number), name));
    setAccessibleDescription(AnswerWording(wording).unsure(content.question));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto *mark = new StateMark(this);
    mark->setState(content.state);
    auto *number = textLabel(QString::number(content.number), "hint", this);
    number->setWordWrap(false);
    auto *chevron = new IconLabel(this);
    chevron->setIcon(isRightToLeft() ? QStringLiteral("chevron-left")
                                     : QStringLiteral("chevron-right"),
                     Token::TextHint);
    chevron->setPixels(16);

    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    head->addWidget(mark);
    head->addWidget(number);
    head->addWidget(textLabel(name, "strong", this), 1);
    head->addWidget(chevron);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(scaled(26), 0, 0, 0);
    below->setSpacing(scaled(2));
    const auto &shares = content.question.shares;
    if (!shares.empty()) {
        const auto [low, high] = std::minmax_element(
            shares.begin(), shares.end(),
            [](const auto &left, const auto &right) { return left.share < right.share; });
        below->addWidget(new ShareRange(content.share, low->share, high->share, this));
        below->addWidget(textLabel(tr("%1 to %2 in 100, by the answer")
                                       .arg(ShareWording(wording).hundred(low->share),
                                            ShareWording(wording).hundred(high->share)),
                                   "caption", this));
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(4), scaled(8), scaled(4), scaled(8));
    column->setSpacing(scaled(4));
    column->addLayout(head);
    column->addLayout(below);
}

} // namespace steelyard
