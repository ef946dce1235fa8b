// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/published_verdict_details.h"

#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/to_qstring.h"
#include "wording/wording.h"

#include <QVBoxLayout>

namespace steelyard {

PublishedVerdictDetails::PublishedVerdictDetails(const DecisionDocument &document,
                                                 const knowledge::PublishedVerdict &verdict,
                                                 QWidget *parent)
    : Details(document, parent)
{
    body()->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(20));
    const knowledge::Source *source = document.base().source(verdict.source);
    const QString publisher =
        source ? toQString(source->publisher.empty() ? source->title : source->publisher)
               : toQString(verdict.id);
    const Wording words = document.wording();
    setAccessibleName(publisher);
    add(publisher, "cardTitle");
    if (source) {
        add(words.dates().date(source->contentDate), "caption");
    }
    const QString shape = Names::publishedShape(verdict.shape);
    add(verdict.winner.empty()
            ? shape
            : tr("%1: %2", "what a publication concludes, and the winner it names")
                  .arg(shape, words.alternative(verdict.winner)),
        "strong", 8);
    add(toQString(verdict.statement), "", 4);
    addSources({verdict.source});
    if (!verdict.whereWeDiffer.empty()) {
        addTitle(tr("Where we differ"));
        add(toQString(verdict.whereWeDiffer), "");
    }
    addDimensions(verdict);
    body()->addStretch(1);
}

void PublishedVerdictDetails::addDimensions(const knowledge::PublishedVerdict &verdict)
{
    if (verdict.dimensions.empty()) {
        return;
    }
    addTitle(tr("Its dimensions and our criteria"));
    for (const auto &[dimension, criteria] : verdict.dimensions) {
        add(toQString(dimension), "strong", 6);
        auto *links = new FlowLayout(scaled(12), 0);
        for (const std::string &id : criteria) {
            links->addWidget(link(document().wording().criterion(id),
                                  {KnowledgePlace::Kind::Criterion, toQString(id), {}}));
        }
        body()->addLayout(links);
        if (criteria.empty()) {
            add(tr("None of our criteria"), "caption");
        }
    }
}

} // namespace steelyard
