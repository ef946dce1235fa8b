// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_legend.h"

#include "ui/pages/compare/rating_signs.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace steelyard {

namespace {

QWidget *entry(QWidget *sign, const QString &words)
{
    auto *result = new QWidget;
    auto *layout = new QHBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(sign);
    auto *label = textLabel(words, "caption", nullptr);
    label->setWordWrap(false);
    layout->addWidget(label);
    return result;
}

} // namespace

ComparisonLegend::ComparisonLegend(QWidget *parent)
    : QFrame(parent)
{
    using knowledge::Confidence;
    setRole(this, "bottomBar");
    auto *layout = new FlowLayout(scaled(16), scaled(4), this);
    layout->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    auto *scale = textLabel(tr("Scale 0 to 10; a cell opens its evidence"), "caption", nullptr);
    scale->setWordWrap(false);
    layout->addWidget(scale);
    layout->addWidget(entry(new RatingSign(Confidence::High), tr("high confidence")));
    layout->addWidget(entry(new RatingSign(Confidence::Medium), tr("medium confidence")));
    layout->addWidget(entry(new RatingSign(Confidence::Low), tr("low confidence")));
    layout->addWidget(entry(new RatingSign, tr("published claims differ")));
    layout->addWidget(entry(RatingSign::own(), tr("your own rating")));
}

} // namespace steelyard
