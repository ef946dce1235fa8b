// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"
#include "small_base.h"

#include <QAbstractItemModel>

// What the tests of the tables over a decision share: a decision whose weights and group ratings
// can be computed by hand.
namespace steelyard::tests {

// The small base with the cost of a cup rated 0 to 10 like all the rest: 8, 2 and 6.
inline storage::KnowledgePointer tableBase()
{
    knowledge::KnowledgeBase base = smallBase();
    knowledge::Criterion &cost = base.criteria[base.criterionIndex("cost")];
    cost.direction = knowledge::Direction::HigherIsBetter;
    cost.scaleHigh = 10;
    for (knowledge::Rating &rating : base.ratings) {
        if (rating.criterion != cost.id) {
            continue;
        }
        rating.value = 10 - *rating.value / 5;
        const double low = rating.low;
        rating.low = 10 - rating.high / 5;
        rating.high = 10 - low / 5;
    }
    return std::make_shared<const knowledge::KnowledgeBase>(std::move(base));
}

inline decision::GivenAnswer chosen(std::vector<std::string> answers)
{
    return {decision::AnswerState::Chosen, std::move(answers), {}};
}

// Taste counts 16/25 of all, ease 8/25, waste 1/25 and cost nothing.
inline decision::Decision tastyDecision(const knowledge::KnowledgeBase &base)
{
    decision::Decision decision = decision::newDecision(base, "Coffee", "2026-11-20");
    decision.answers = {
        {"cups", chosen({"few"})}, {"wishes", chosen({"good"})}, {"practice", chosen({"no"})}};
    decision.samples = 500;
    return decision;
}

// The display texts of a row, separated by bars.
inline QString printRow(const QAbstractItemModel &model, int row, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(parent); ++column) {
        texts << model.index(row, column, parent).data().toString();
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace steelyard::tests
