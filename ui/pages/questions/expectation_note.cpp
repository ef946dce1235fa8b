// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/expectation_note.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_link.h"

#include <QVBoxLayout>

namespace steelyard {

ExpectationNote::ExpectationNote(QWidget *parent)
    : QWidget(parent)
{
    auto *say = new TextLink(tr("Say what you expect"), TextLink::Tone::Accent, this);
    auto *skip = new TextLink(tr("Skip that and show it"), TextLink::Tone::Accent, this);
    connect(say, &TextLink::clicked, this, &ExpectationNote::asked);
    connect(skip, &TextLink::clicked, this, &ExpectationNote::skipped);
    auto *links = new FlowLayout(scaled(16), 0);
    links->addWidget(say);
    links->addWidget(skip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addWidget(textLabel(tr("Who is ahead stays hidden until you have said what you "
                                   "expect: your gut feeling, to compare with later."),
                                "small", this));
    column->addLayout(links);
}

} // namespace steelyard
