// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/opinions_card.h"

#include "session/decision_document.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace steelyard {

bool OpinionsCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    setTitle(tr("Second opinions"));
    setHint(tr("The same ratings and weights, added up by other methods"));
    if (verdict.state() == decision::State::NotEnoughAnswers || verdict.opinions().empty()) {
        return false;
    }
    add(words.opinions(), "strong", 4);
    for (const decision::MethodOpinion &opinion : verdict.opinions()) {
        add(words.opinion(opinion), "small", 6);
        if (!opinion.because.empty() && opinion.winners.front() != verdict.scores.winner) {
            contents()->addWidget(
                cellLink(words.criterion(opinion.because), opinion.because, verdict.scores.winner));
        }
    }
    return true;
}

} // namespace steelyard
