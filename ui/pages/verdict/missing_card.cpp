// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/missing_card.h"

#include "session/decision_document.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

std::vector<std::string> MissingCard::missing(const DecisionDocument &document)
{
    std::vector<std::string> ids;
    for (const knowledge::Question &question : document.base().questions) {
        const auto state = document.decision().answer(question.id).state;
        if (question.important &&
            (state == decision::AnswerState::Open || state == decision::AnswerState::NotSure)) {
            ids.push_back(question.id);
        }
    }
    const auto importance = [&](const std::string &id) {
        const auto &unsure = document.verdict().unsure;
        const auto found = std::find_if(unsure.begin(), unsure.end(), [&](const auto &candidate) {
            return candidate.question == id;
        });
        return found == unsure.end() ? 0.0 : found->importance;
    };
    std::stable_sort(ids.begin(), ids.end(), [&](const auto &left, const auto &right) {
        return importance(left) > importance(right);
    });
    return ids;
}

bool MissingCard::build(DecisionDocument &document)
{
    setTitle(tr("Which answers are missing"));
    const std::vector<std::string> ids = missing(document);
    const Wording words = document.wording();
    setHint(tr("%1; these are important", "how many questions are answered").arg(words.progress()));
    if (document.verdict().state != decision::State::NotEnoughAnswers || ids.empty()) {
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
