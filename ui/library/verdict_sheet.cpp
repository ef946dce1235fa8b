// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/verdict_sheet.h"

#include "models/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

VerdictSheet::VerdictSheet(const DecisionDocument &document,
                           const knowledge::PublishedVerdict &verdict, QWidget *parent)
    : Sheet(document, parent)
{
    body()->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(20));
    const knowledge::Source *source = document.base().source(verdict.source);
    const QString publisher =
        source ? text(source->publisher.empty() ? source->title : source->publisher)
               : text(verdict.id);
    const Phrasebook words = document.phrasebook();
    setAccessibleName(publisher);
    add(publisher, "cardTitle");
    if (source)
        add(words.date(source->contentDate), "caption");
    const QString shape = Phrasebook::publishedShape(verdict.shape);
    add(verdict.winner.empty()
            ? shape
            : tr("%1: %2", "what a publication concludes, and the winner it names")
                  .arg(shape, words.alternative(verdict.winner)),
        "strong", 8);
    add(text(verdict.statement), "", 4);
    addSources({verdict.source});
    if (!verdict.whereWeDiffer.empty()) {
        addTitle(tr("Where we differ"));
        add(text(verdict.whereWeDiffer), "");
    }
    addDimensions(verdict);
    body()->addStretch(1);
}

void VerdictSheet::addDimensions(const knowledge::PublishedVerdict &verdict)
{
    if (verdict.dimensions.empty())
        return;
    addTitle(tr("Its dimensions and our criteria"));
    for (const auto &[dimension, criteria] : verdict.dimensions) {
        add(text(dimension), "strong", 6);
        auto *links = new FlowLayout(scaled(12), 0);
        for (const std::string &id : criteria) {
            links->addWidget(link(document().phrasebook().criterion(id),
                                  {BasePlace::Kind::Criterion, text(id), {}}));
        }
        body()->addLayout(links);
        if (criteria.empty())
            add(tr("None of our criteria"), "caption");
    }
}

} // namespace steelyard
