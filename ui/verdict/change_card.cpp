// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/change_card.h"

#include "models/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/verdict/text_link.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t mostEntries = 4;
constexpr std::size_t mostFlips = 2;
constexpr double nearEnough = 0.2; // a weight that must move further changes nothing in practice
constexpr double matters = 0.01;   // a question that moves less than one run in 100 changes nothing

} // namespace

bool ChangeCard::build(DecisionDocument &document)
{
    const decision::State state = document.verdict().state;
    if (state == decision::State::NoFeasible || state == decision::State::NotEnoughAnswers)
        return false; // the page says what is missing in a card of its own
    m_isFirst = true;
    const bool hasFlips = addFlips(document);
    const bool hasWeights = addWeights(document);
    if (hasFlips || hasWeights) {
        setTitle(tr("What would change it"));
        setHint(tr("The least that would put another option first"));
        return true;
    }
    setTitle(tr("What would change it"));
    setHint(tr("Questions that could still move the result"));
    return addUnsure(document);
}

void ChangeCard::startEntry()
{
    if (!m_isFirst)
        addSeparator(8);
    m_isFirst = false;
}

bool ChangeCard::addFlips(const DecisionDocument &document)
{
    const Phrasebook words = document.phrasebook();
    const auto &flips = document.verdict().flips;
    for (std::size_t i = 0; i < std::min(mostFlips, flips.size()); ++i) {
        startEntry();
        add(words.flip(flips[i]), "small");
        auto *links = new FlowLayout(scaled(16), 0);
        for (const decision::AnswerChange &change : flips[i].changes)
            links->addWidget(questionLink(words.question(change.question), change.question));
        contents()->addLayout(links);
    }
    return !flips.empty();
}

bool ChangeCard::addWeights(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Phrasebook words = document.phrasebook();
    // Nearest to its limit first: those take the least to change.
    const auto distance = [](const decision::WeightResult &weight) {
        const double down = weight.low > 0 ? weight.weight - weight.low : 1.0;
        const double up = weight.high < 1 ? weight.high - weight.weight : 1.0;
        return std::min(down, up);
    };
    std::vector<const decision::WeightResult *> flipping;
    for (const decision::WeightResult &weight : verdict.weights) {
        if (distance(weight) <= nearEnough)
            flipping.push_back(&weight);
    }
    std::stable_sort(flipping.begin(), flipping.end(), [&](const auto *left, const auto *right) {
        return distance(*left) < distance(*right);
    });
    const std::size_t room = mostEntries - std::min(mostFlips, verdict.flips.size());
    flipping.resize(std::min(room, flipping.size()));
    for (const decision::WeightResult *weight : flipping) {
        startEntry();
        add(words.weightInterval(*weight), "small");
        contents()->addWidget(
            cellLink(words.criterion(weight->criterion), weight->criterion, verdict.winner));
    }
    return !flipping.empty();
}

bool ChangeCard::addUnsure(const DecisionDocument &document)
{
    const Phrasebook words = document.phrasebook();
    std::size_t count = 0;
    for (const decision::UnsureQuestion &question : document.verdict().unsure) {
        // Shares lag behind an answer: a question answered meanwhile changes nothing any more.
        const auto state = document.decision().answer(question.question).state;
        const bool isOpen =
            state == decision::AnswerState::Open || state == decision::AnswerState::NotSure;
        if (!isOpen || question.importance < matters || count == mostEntries)
            continue;
        ++count;
        startEntry();
        add(words.unsure(question), "small");
        contents()->addWidget(questionLink(tr("Answer “%1”").arg(words.question(question.question)),
                                           question.question));
    }
    return count > 0;
}

} // namespace steelyard
