// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/published_card.h"

#include "session/decision_document.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/text_label.h"
#include "wording/to_qstring.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kEntryWidth = 164; // the least at which sentences read well

} // namespace

bool PublishedCard::build(DecisionDocument &document)
{
    setTitle(tr("What others published"));
    setHint(tr("Opinion, not counted in the weighing"));
    const std::size_t count = document.base().publishedVerdicts.size();
    if (document.verdict().state() == decision::State::NoFeasible) {
        return false; // there is no verdict to set beside them
    }
    auto *columns = new ColumnLayout(scaled(kEntryWidth), scaled(24), scaled(16));
    contents()->addSpacing(scaled(12));
    contents()->addLayout(columns);
    for (std::size_t place = 0; place < count; ++place) {
        columns->addWidget(entry(document, place));
    }
    return count > 0;
}

QWidget *PublishedCard::entry(const DecisionDocument &document, std::size_t place)
{
    const knowledge::PublishedVerdict &published = document.base().publishedVerdicts[place];
    const knowledge::Source *source = document.base().source(published.source);
    const Wording words = document.wording();
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    const auto add = [&](const QString &line, const char *role) {
        if (!line.isEmpty()) {
            column->addWidget(textLabel(line, role, widget));
        }
    };
    const QString shape = Wording::publishedShape(published.shape);
    add(published.winner.empty()
            ? shape
            : tr("%1: %2", "what a publication concludes, and the winner it names")
                  .arg(shape, words.alternative(published.winner)),
        "strong");
    if (source) {
        const QString publisher =
            toQString(source->publisher.empty() ? source->title : source->publisher);
        const QString date = words.date(source->contentDate);
        add(date.isEmpty() ? publisher : tr("%1, %2", "publisher and date").arg(publisher, date),
            "caption");
    }
    add(toQString(published.statement), "");
    add(words.publishedComparison(published), "strong");
    if (!published.whereWeDiffer.empty()) {
        add(tr("Where we differ: %1").arg(toQString(published.whereWeDiffer)), "small");
    }
    column->addWidget(
        placeLink(tr("What it claims"),
                  {KnowledgePlace::Kind::PublishedVerdict, toQString(published.id), {}}));
    column->addStretch(1);
    return widget;
}

} // namespace steelyard
