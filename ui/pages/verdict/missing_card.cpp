// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/missing_card.h"

#include "presentation/next_question.h"
#include "session/decision_document.h"
#include "wording/answer_wording.h"

#include <QVBoxLayout>

namespace steelyard {

bool MissingCard::build(DecisionDocument &document)
{
    setHeadline(tr("Which answers are missing"));
    const std::vector<std::string> ids =
        missingQuestions(document.base(), document.decision(), document.verdict());
    const Wording words = document.wording();
    setHint(tr("%1; these are important", "how many questions are answered")
                .arg(AnswerWording(words).progress()));
    if (document.verdict().state() != decision::State::NotEnoughAnswers || ids.empty()) {
        return false;
    }
    for (const std::string &id : ids) {
        contents()->addWidget(questionLink(tr("%1: %2", "a question and how it stands")
                                               .arg(words.question(id), words.givenAnswer(id)),
                                           id));
    }
    return true;
}

} // namespace steelyard
