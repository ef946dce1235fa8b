// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/foundation_card.h"

#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stack_bar.h"
#include "wording/foundation_wording.h"
#include "wording/names.h"
#include "wording/own_wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

bool FoundationCard::build(DecisionDocument &document)
{
    using knowledge::EvidenceKind;
    const decision::Verdict &verdict = document.verdict();
    const decision::Foundation &rest = verdict.scores.foundation;
    const Wording words = document.wording();
    const FoundationWording foundationWords(words);
    const QStringList percents = foundationWords.kindPercents();
    setHeadline(tr("What it rests on"), percents.size() < 3
                                            ? QString()
                                            : tr("%1 fact, %2 measure, %3 judged; %n source(s)",
                                                 nullptr, static_cast<int>(rest.sources))
                                                  .arg(percents[0], percents[1], percents[2]));
    if (verdict.state() == decision::State::NoFeasible ||
        rest.fact + rest.measure + rest.judgement <= 0) {
        return false;
    }
    const auto part = [&](EvidenceKind kind, double share, int position) {
        return StackBar::Part{tr("%1 %2", "a kind of evidence and its share")
                                  .arg(Names::evidenceKind(kind), percents.value(position)),
                              share};
    };
    auto *bar = new StackBar;
    bar->setParts({part(EvidenceKind::Fact, rest.fact, 0),
                   part(EvidenceKind::Measure, rest.measure, 1),
                   part(EvidenceKind::Judgement, rest.judgement, 2)});
    bar->setAccessibleName(foundationWords.kinds());
    contents()->addWidget(bar);
    add(foundationWords.sentence(), "small", 10);
    const OwnWording own(words);
    add(own.debt(), "small", 8);
    if (const QString doubt = own.weightsInDoubt(); !doubt.isEmpty()) {
        add(doubt, "warning", 8);
        contents()->addWidget(pageLink(tr("Look at the weights"), PageId::Weights), 0,
                              Qt::AlignLeading);
    }

    const auto heaviest = std::max_element(
        verdict.scores.weights.begin(), verdict.scores.weights.end(),
        [](const auto &left, const auto &right) { return left.weight < right.weight; });
    const std::string &shown = verdict.scores.winner.empty()
                                   ? document.decision().alternatives.front()
                                   : verdict.scores.winner;
    contents()->addSpacing(scaled(8));
    contents()->addWidget(cellLink(tr("See the evidence"), heaviest->criterion, shown), 0,
                          Qt::AlignLeading);
    return true;
}

} // namespace steelyard
