// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace steelyard {

namespace {

// What the second list has and the first has not.
std::vector<std::string> lacking(const std::vector<std::string> &first,
                                 const std::vector<std::string> &second)
{
    std::vector<std::string> result;
    std::copy_if(second.begin(), second.end(), std::back_inserter(result),
                 [&first](const std::string &choice) {
                     return std::find(first.begin(), first.end(), choice) == first.end();
                 });
    return result;
}

enum class Change { Given, Added, TakenAway, Exchanged };

Change kindOf(const decision::AnswerChange &change)
{
    return change.from.empty()                       ? Change::Given
           : lacking(change.to, change.from).empty() ? Change::Added
           : lacking(change.from, change.to).empty() ? Change::TakenAway
                                                     : Change::Exchanged;
}

// The only change in which two flips to the same option differ, when it is one of the same kind to
// the same answer of the same question.
std::optional<std::size_t> differingAnswer(const decision::Flip &left, const decision::Flip &right)
{
    if (left.winner != right.winner || left.changes.size() != right.changes.size()) {
        return std::nullopt;
    }
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < left.changes.size(); ++i) {
        const decision::AnswerChange &one = left.changes[i];
        const decision::AnswerChange &other = right.changes[i];
        if (one.question != other.question || one.from != other.from) {
            return std::nullopt;
        }
        if (one.to == other.to) {
            continue;
        }
        if (found || kindOf(one) != kindOf(other)) {
            return std::nullopt;
        }
        found = i;
    }
    return found;
}

} // namespace

QString Wording::newPart(const decision::AnswerChange &change) const
{
    const Change kind = kindOf(change);
    return answers(change.question, kind == Change::Added       ? lacking(change.from, change.to)
                                    : kind == Change::TakenAway ? lacking(change.to, change.from)
                                                                : change.to);
}

QString Wording::changedAnswer(const decision::AnswerChange &change, const QStringList &parts) const
{
    const QString name = question(change.question);
    const QString to = oneOf(parts);
    switch (kindOf(change)) {
    case Change::Given:
        return tr("“%1” is %2", "a question, one or several quoted answers").arg(name, to);
    case Change::Added:
        return tr("%1 is added to the answer to “%2”", "one or several quoted answers, a question")
            .arg(to, name);
    case Change::TakenAway:
        return tr("%1 is taken away from the answer to “%2”",
                  "one or several quoted answers, a question")
            .arg(to, name);
    case Change::Exchanged:
        break;
    }
    return tr("“%1” changes from “%2” to %3", "%3: one or several quoted answers")
        .arg(name, answers(change.question, change.from), to);
}

QString Wording::flip(const decision::Flip &flip) const
{
    return flip.changes.empty() ? QString() : flipText(flip, 0, {newPart(flip.changes.front())});
}

QString Wording::flipText(const decision::Flip &flip, std::size_t varying,
                          const QStringList &parts) const
{
    const QString winner = alternative(flip.winner);
    if (flip.changes.size() == 1 && kindOf(flip.changes.front()) == Change::Given) {
        return tr("%1 leads if you answer “%2” with %3.", "%3: one or several quoted answers")
            .arg(winner, question(flip.changes.front().question), oneOf(parts));
    }
    QStringList clauses;
    for (std::size_t i = 0; i < flip.changes.size(); ++i) {
        const decision::AnswerChange &change = flip.changes[i];
        clauses << changedAnswer(change, i == varying ? parts : QStringList{newPart(change)});
    }
    return tr("%1 leads if %2.", "an option and changed answers")
        .arg(winner, m_locale.createSeparatedList(clauses));
}

QString Wording::oneOf(const QStringList &names) const
{
    QStringList marked;
    for (const QString &name : names) {
        marked << tr("“%1”", "an answer in quotation marks").arg(name);
    }
    if (marked.size() < 2) {
        return marked.join(QString());
    }
    const QString comma = tr(", ", "between answers, one of which is enough");
    constexpr qsizetype most = 4; // more would bury what they have in common
    if (marked.size() > most) {
        const int others = static_cast<int>(marked.size() - most + 1);
        return tr("%1 or %n others", "quoted answers, then how many more", others)
            .arg(marked.first(most - 1).join(comma));
    }
    const QString last = marked.takeLast();
    return tr("%1 or %2", "the earlier answers, the last one").arg(marked.join(comma), last);
}

std::vector<Wording::FlipSentence> Wording::flipSentences() const
{
    std::vector<FlipSentence> all;
    std::vector<bool> isTold(m_verdict.flips().size(), false);
    for (std::size_t i = 0; i < m_verdict.flips().size(); ++i) {
        if (isTold[i]) {
            continue;
        }
        const decision::Flip &first = m_verdict.flips()[i];
        std::optional<std::size_t> varying; // the first like it decides in which answer they differ
        QStringList parts;
        for (std::size_t j = i + 1; j < m_verdict.flips().size(); ++j) {
            const auto differing =
                isTold[j] ? std::nullopt : differingAnswer(first, m_verdict.flips()[j]);
            if (!differing || (varying && *varying != *differing)) {
                continue;
            }
            varying = differing;
            isTold[j] = true;
            parts << newPart(m_verdict.flips()[j].changes[*differing]);
        }
        const std::size_t place = varying.value_or(0);
        parts.prepend(newPart(first.changes[place]));
        FlipSentence entry{flipText(first, place, parts), {}};
        for (const decision::AnswerChange &change : first.changes) {
            entry.questions.push_back(change.question);
        }
        all.push_back(std::move(entry));
    }
    return all;
}

QString Wording::restsOnAnswers() const
{
    for (const FlipSentence &entry : flipSentences()) {
        if (entry.questions.size() == 1) {
            return tr("It rests on your answers: %1", "a sentence").arg(entry.text);
        }
    }
    return {};
}

QStringList Wording::flips() const
{
    QStringList texts;
    for (const FlipSentence &entry : flipSentences()) {
        texts << entry.text;
    }
    return texts;
}

QString Wording::ratingFlip(const decision::RatingFlip &flip) const
{
    const bool falls = flip.flipRating < flip.rating;
    const QString now = ratingOrUnknown(flip.criterion, flip.alternative, flip.rating);
    const QString limit = level(flip.criterion, flip.flipRating);
    if (flip.isPlausible) {
        return (falls ? tr("%1 leads if %2 rates below %3 in “%4”; now %5. That is within its "
                           "plausible range.")
                      : tr("%1 leads if %2 rates above %3 in “%4”; now %5. That is within its "
                           "plausible range."))
            .arg(alternative(flip.winner), alternative(flip.alternative), limit,
                 criterion(flip.criterion), now);
    }
    return (falls ? tr("%1 leads if %2 rates below %3 in “%4”; now %5.")
                  : tr("%1 leads if %2 rates above %3 in “%4”; now %5."))
        .arg(alternative(flip.winner), alternative(flip.alternative), limit,
             criterion(flip.criterion), now);
}

} // namespace steelyard
