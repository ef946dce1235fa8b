// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/opinions_card.h"

#include "models/opinion_model.h"
#include "session/decision_document.h"
#include "ui/pages/verdict/opinion_table.h"
#include "wording/names.h"
#include "wording/opinion_wording.h"

#include <QVBoxLayout>

namespace steelyard {

bool OpinionsCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    setHeadline(tr("Second opinions"), OpinionWording(words).methods());
    if (verdict.state() == decision::State::NotEnoughAnswers || verdict.opinions().empty()) {
        return false;
    }
    add(tr("Ranks by the same ratings and weights, added up by other methods"), "small", 2);
    contents()->addWidget(new OpinionTable(new OpinionModel(document)));
    for (const decision::MethodOpinion &opinion : verdict.opinions()) {
        if (opinion.winners.empty()) {
            add(OpinionWording(words).method(opinion), "small", 6); // why it is not in the table
        } else if (!opinion.because.empty() && opinion.winners.front() != verdict.scores.winner) {
            contents()->addWidget(
                cellLink(tr("%1 differs mostly over %2", "a method, a criterion")
                             .arg(Names::method(opinion.method), words.criterion(opinion.because)),
                         opinion.because, verdict.scores.winner));
        }
    }
    return true;
}

} // namespace steelyard
