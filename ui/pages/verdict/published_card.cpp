// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/published_card.h"

#include "session/decision_document.h"
#include "ui/pages/verdict/line_button.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/opinion_wording.h"
#include "wording/to_qstring.h"

#include <QVBoxLayout>

namespace steelyard {

bool PublishedCard::build(DecisionDocument &document)
{
    const auto &all = document.base().publishedVerdicts;
    int agreeing = 0;
    for (const decision::PublishedComparison &entry : document.verdict().published()) {
        agreeing += entry.agrees ? 1 : 0;
    }
    setHeadline(tr("What others published"),
                tr("%1, %2; not counted", "how many verdicts, how many agree")
                    .arg(tr("%n verdict(s)", "published", static_cast<int>(all.size())),
                         tr("%n agree with this one", nullptr, agreeing)));
    if (document.verdict().state() == decision::State::NoFeasible) {
        return false; // there is no verdict to set beside them
    }
    for (const knowledge::PublishedVerdict &published : all) {
        if (&published != &all.front()) {
            addSeparator(2);
        }
        contents()->addWidget(entry(document, published));
    }
    return !all.empty();
}

QWidget *PublishedCard::entry(const DecisionDocument &document,
                              const knowledge::PublishedVerdict &published)
{
    const Wording words = document.wording();
    const knowledge::Source *source = document.base().source(published.source);
    const QString shape = Names::publishedShape(published.shape);
    const QString concludes =
        published.winner.empty()
            ? shape
            : tr("%1: %2", "what a publication concludes, and the winner it names")
                  .arg(shape, words.alternative(published.winner));
    QStringList whence;
    if (source) {
        whence << toQString(source->publisher.empty() ? source->title : source->publisher)
               << words.dates().date(source->contentDate);
        whence.removeAll(QString());
    }
    const QString from = whence.join(tr(", ", "publisher and date"));
    const QString detail = OpinionWording(words).published(published);
    auto *line = new LineButton(concludes, detail);
    line->setRight(textLabel(from, "caption", nullptr));
    line->setAccessibleDescription(asSentences({from, detail}));
    const KnowledgePlace place{KnowledgePlace::Kind::PublishedVerdict, toQString(published.id), {}};
    connect(line, &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    return line;
}

} // namespace steelyard
