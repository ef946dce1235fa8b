// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/change_card.h"

#include "presentation/next_question.h"
#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_link.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr std::size_t kMostFlips = 3;
constexpr std::size_t kMostOthers = 2; // of ratings, of weights, of questions
constexpr double kNearEnough = 0.2; // a weight or rating that must move by more of its whole scale
                                    // changes nothing in practice

} // namespace

bool ChangeCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    if (verdict.state() == decision::State::NoFeasible ||
        verdict.state() == decision::State::NotEnoughAnswers) {
        return false; // the page says what is missing in a card of its own
    }
    m_section.clear();
    const bool isClose = verdict.state() == decision::State::TooClose;
    setTitle(isClose ? tr("What would settle it") : tr("What would change it"));
    // An answer that is still missing settles more than one that would have to change.
    bool hasUnsure = isClose && addUnsure(document);
    bool hasFlips = addFlips(document);
    hasFlips |= addRatings(document);
    hasFlips |= addWeights(document);
    hasUnsure |= !isClose && addUnsure(document);
    setHint(!hasFlips ? QString()
            : isClose ? tr("What is open, and the least that would tip it to the other side")
                      : tr("The least that would put another option first"));
    // While the search is under way nobody knows whether there is nothing to find.
    if (!hasFlips && verdict.samples() > 0 && !document.isSampling()) {
        add(tr("No change of two answers, and no likely change of one rating or weight, puts "
               "another option first."),
            "small", 8);
    }
    return hasFlips || hasUnsure || verdict.samples() > 0;
}

void ChangeCard::startEntry(const QString &section)
{
    const bool isFirst = m_section.isEmpty();
    if (section != m_section) {
        if (!isFirst) {
            addSeparator(8);
        }
        add(section, "label");
        m_section = section;
    }
}

bool ChangeCard::addFlips(const DecisionDocument &document)
{
    const Wording words = document.wording();
    auto flips = words.flipSentences();
    flips.resize(std::min(kMostFlips, flips.size()));
    for (const Wording::FlipSentence &flip : flips) {
        startEntry(tr("Answers"));
        add(flip.text, "small", 4);
        auto *links = new FlowLayout(scaled(16), 0);
        for (const std::string &question : flip.questions) {
            links->addWidget(questionLink(words.question(question), question));
        }
        contents()->addLayout(links);
    }
    return !flips.empty();
}

bool ChangeCard::addRatings(const DecisionDocument &document)
{
    const Wording words = document.wording();
    std::vector<decision::RatingFlip> flips = document.verdict().ratingFlips();
    std::erase_if(flips, [&](const decision::RatingFlip &flip) {
        const auto &criterion =
            document.base().criteria[document.base().criterionIndex(flip.criterion)];
        const double scale = criterion.scaleHigh - criterion.scaleLow;
        return !flip.isPlausible && std::abs(flip.flipRating - flip.rating) > kNearEnough * scale;
    });
    std::stable_partition(flips.begin(), flips.end(),
                          [](const decision::RatingFlip &flip) { return flip.isPlausible; });
    flips.resize(std::min(kMostOthers, flips.size()));
    for (const decision::RatingFlip &flip : flips) {
        startEntry(tr("Ratings"));
        add(words.ratingFlip(flip), "small", 4);
        contents()->addWidget(
            cellLink(tr("%1, %2", "an option and a criterion")
                         .arg(words.alternative(flip.alternative), words.criterion(flip.criterion)),
                     flip.criterion, flip.alternative));
    }
    return !flips.empty();
}

bool ChangeCard::addWeights(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    // Nearest to its limit first: those take the least to change.
    const auto distance = [&verdict](const decision::WeightResult &weight) {
        const auto [low, high] = verdict.weightInterval(weight.criterion);
        const double down = low > 0 ? weight.weight - low : 1.0;
        const double up = high < 1 ? high - weight.weight : 1.0;
        return std::min(down, up);
    };
    std::vector<const decision::WeightResult *> flipping;
    for (const decision::WeightResult &weight : verdict.scores.weights) {
        if (distance(weight) <= kNearEnough) {
            flipping.push_back(&weight);
        }
    }
    std::stable_sort(flipping.begin(), flipping.end(), [&](const auto *left, const auto *right) {
        return distance(*left) < distance(*right);
    });
    flipping.resize(std::min(kMostOthers, flipping.size()));
    for (const decision::WeightResult *weight : flipping) {
        startEntry(tr("Weights"));
        add(words.weightInterval(*weight), "small", 4);
        contents()->addWidget(
            cellLink(words.criterion(weight->criterion), weight->criterion, verdict.scores.winner));
    }
    return !flipping.empty();
}

bool ChangeCard::addUnsure(const DecisionDocument &document)
{
    const Wording words = document.wording();
    std::size_t count = 0;
    for (const decision::UnsureQuestion &question :
         openQuestions(document.decision(), document.verdict(), kLeastImportanceOfChange)) {
        if (count == kMostOthers) {
            break;
        }
        ++count;
        startEntry(tr("Questions left"));
        add(words.unsure(question), "small", 4);
        contents()->addWidget(questionLink(tr("Answer “%1”").arg(words.question(question.question)),
                                           question.question));
    }
    return count > 0;
}

} // namespace steelyard
