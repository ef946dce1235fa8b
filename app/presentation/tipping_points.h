// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace steelyard {

class Wording;

// Any one of these changes alone, and another option leads: what it is about, how it is now and how
// it would have to be, and who would lead then.
struct TippingPoint
{
    // MustHave: where every option is left out, what would bring some back.
    enum class Kind { Answer, Answers, Weight, Rating, Order, MustHave };

    Kind kind = Kind::Answer;
    QString subject; // "Where the data lives"; of two answers two lines, as of the next two
    QString now;     // "A new SQL database"
    QString then;    // "Several kinds of store", or several answers that do the same
    std::vector<std::string> options; // ids of who leads or comes back
    // Where the change would be made: the question, or the cell of a criterion and an option.
    std::string question = {};
    std::string criterion = {};
    std::string alternative = {};
    // A weight or rating that would have to move by more than a fifth of its whole scale, and
    // beyond what is plausible: it changes nothing in practice.
    bool isFar = false;
    QString briefly = {}; // `then` of many answers, for where there is little room; else empty
};

// All there are, by kind: single answers, weights by how little has to change, ratings likewise,
// the order of the user's own weights, pairs of answers. Changes that differ only in what the
// answer becomes are one.
[[nodiscard]] std::vector<TippingPoint> tippingPoints(const Wording &words);

// The most telling of each kind: at most so many, with the answers before all.
[[nodiscard]] std::vector<TippingPoint> mostTelling(const std::vector<TippingPoint> &points,
                                                    std::size_t most);

} // namespace steelyard
