// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/evidence_sources.h"

#include "drawing/tokens.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/to_qstring.h"
#include "wording/wording.h"

#include <QPainter>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kSideWidth = 132; // of a claim, the least; two stand beside each other

} // namespace

DissentEntry::DissentEntry(const knowledge::Dissent &dissent, const knowledge::Source *source,
                           const Wording &words, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(4), 0, scaled(4));
    auto *sides = new ColumnLayout(scaled(kSideWidth), scaled(16), scaled(8));
    layout->addLayout(sides);
    const auto addSide = [&](const QString &title, const QString &said, const QString &aside) {
        auto *side = new QWidget(this);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(textLabel(title, "captionStrong", side));
        column->addWidget(textLabel(said, "small", side));
        if (!aside.isEmpty()) {
            column->addWidget(textLabel(aside, "caption", side));
        }
        column->addStretch(1);
        sides->addWidget(side);
    };
    QString who = toQString(dissent.source);
    if (source) {
        who = toQString(source->publisher.empty() ? source->title : source->publisher);
    }
    addSide(tr("%1 says", "who published a claim").arg(who),
            tr("“%1”", "a quoted claim").arg(toQString(dissent.claim)),
            source ? words.dates().date(source->contentDate) : QString());
    if (!dissent.found.empty()) {
        addSide(tr("What we found"), toQString(dissent.found), {});
    }
}

void DissentEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = 2;
    const int x = isRightToLeft() ? this->width() - width : 0;
    painter.fillRect(x, 0, width, height(),
                     drawing::color(drawing::Token::WarningLine, drawing::schemeOf(palette())));
}

} // namespace steelyard
