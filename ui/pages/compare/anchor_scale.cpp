// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/anchor_scale.h"

#include "ui/widgets/marker_label.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QGridLayout>

namespace steelyard {

AnchorScale::AnchorScale(const knowledge::Criterion &criterion, const Position &place,
                         const Wording &words, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &number, const char *role, QWidget *text) {
        const int row = grid->rowCount();
        QLabel *label = textLabel(number, role, this);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(text, row, 1);
    };
    bool isPlaced = !place.value;
    const auto addPlace = [&] {
        auto *marker = new MarkerLabel(this);
        marker->setWordWrap(true);
        marker->setAlternative(breakable(place.option), place.slot, place.state);
        setRole(marker, "captionStrong");
        addRow(words.numbers().rating(*place.value), "captionStrong", marker);
        isPlaced = true;
    };
    for (auto anchor = criterion.anchors.rbegin(); anchor != criterion.anchors.rend(); ++anchor) {
        if (!isPlaced && anchor->at <= *place.value) {
            addPlace();
        }
        addRow(words.numbers().rating(anchor->at), "caption",
               textLabel(QString::fromStdString(anchor->text), "caption", this));
    }
    if (!isPlaced) {
        addPlace(); // below the lowest point
    }
}

} // namespace steelyard
