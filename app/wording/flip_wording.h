// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// What would put another option first: changed answers and changed ratings. As with Wording, all
// texts are plain, and one for which there is nothing to say is empty.
class FlipWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::FlipWording)

public:
    explicit FlipWording(const Wording &words); // outlives it

    [[nodiscard]] QString flip(const decision::Flip &flip) const; // "FastAPI leads if you ..."
    // All of them; those that differ only in one new answer share one sentence, as do pairs of
    // changes that have a question in common.
    struct Sentence
    {
        QString text;
        std::vector<std::string> questions; // that it is about
        bool isDoubt = false;               // a change is to "not sure", which nobody decides
    };
    [[nodiscard]] std::vector<Sentence> sentences() const;
    [[nodiscard]] QStringList flips() const; // their texts
    // "It rests on your answers: Flask leads if ..."; empty: no change of one answer puts another
    // option first, or none is known yet.
    [[nodiscard]] QString restsOnAnswers() const;
    [[nodiscard]] QString ratingFlip(const decision::RatingFlip &flip) const;

private:
    // What a change gives, adds or takes away; and the change as a clause, with one or several such
    // parts of which any is enough.
    [[nodiscard]] QString newPart(const decision::AnswerChange &change) const;
    [[nodiscard]] QString changedAnswer(const decision::AnswerChange &change,
                                        const QStringList &parts) const;
    [[nodiscard]] QString flipText(const decision::Flip &flip, std::size_t varying,
                                   const QStringList &parts) const;
    [[nodiscard]] static QString oneOf(const QStringList &names); // "“A”, “B” or “C”"

    const Wording &m_words;
};

} // namespace steelyard
