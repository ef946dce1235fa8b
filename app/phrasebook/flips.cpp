// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasebook/phrasebook.h"

#include <algorithm>
#include <iterator>

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

} // namespace

QString Phrasebook::changedAnswer(const decision::AnswerChange &change) const
{
    const QString name = question(change.question);
    if (change.from.empty()) {
        return tr("“%1” is “%2”", "a question and its new answer")
            .arg(name, answers(change.question, change.to));
    }
    if (kindOf(change) == Change::Added) {
        return tr("“%1” is added to the answer to “%2”", "an answer, a question")
            .arg(answers(change.question, lacking(change.from, change.to)), name);
    }
    if (kindOf(change) == Change::TakenAway) {
        return tr("“%1” is taken away from the answer to “%2”", "an answer, a question")
            .arg(answers(change.question, lacking(change.to, change.from)), name);
    }
    return tr("“%1” changes from “%2” to “%3”")
        .arg(name, answers(change.question, change.from), answers(change.question, change.to));
}

QString Phrasebook::flip(const decision::Flip &flip) const
{
    const QString winner = alternative(flip.winner);
    if (flip.changes.size() == 1) {
        const decision::AnswerChange &change = flip.changes.front();
        if (change.from.empty()) {
            return tr("%1 leads if you answer “%2” with “%3”.")
                .arg(winner, question(change.question), answers(change.question, change.to));
        }
    }
    QStringList parts;
    for (const decision::AnswerChange &change : flip.changes)
        parts << changedAnswer(change);
    return tr("%1 leads if %2.", "an option and changed answers")
        .arg(winner, m_locale.createSeparatedList(parts));
}

QString Phrasebook::oneOf(const QStringList &names) const
{
    QStringList marked;
    for (const QString &name : names)
        marked << tr("“%1”", "an answer in quotation marks").arg(name);
    if (marked.size() < 2)
        return marked.join(QString());
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

std::vector<Phrasebook::ToldFlip> Phrasebook::toldFlips() const
{
    std::vector<ToldFlip> all;
    std::vector<bool> told(m_verdict.flips.size(), false);
    for (std::size_t i = 0; i < m_verdict.flips.size(); ++i) {
        const decision::Flip &first = m_verdict.flips[i];
        if (told[i])
            continue;
        const decision::AnswerChange &change = first.changes.front();
        const Change kind = kindOf(change);
        QStringList to; // of single changes: any one of these is enough
        for (std::size_t j = i; first.changes.size() == 1 && j < m_verdict.flips.size(); ++j) {
            const decision::Flip &other = m_verdict.flips[j];
            const decision::AnswerChange &next = other.changes.front();
            if (other.changes.size() == 1 && other.winner == first.winner &&
                next.question == change.question && next.from == change.from &&
                kindOf(next) == kind) {
                told[j] = true;
                to << answers(next.question, kind == Change::Added ? lacking(next.from, next.to)
                                             : kind == Change::TakenAway
                                                 ? lacking(next.to, next.from)
                                                 : next.to);
            }
        }
        ToldFlip entry;
        for (const decision::AnswerChange &part : first.changes)
            entry.questions.push_back(part.question);
        const QString winner = alternative(first.winner);
        const QString name = question(change.question);
        if (to.size() < 2) {
            entry.text = flip(first);
        } else if (kind == Change::Given) {
            entry.text = tr("%1 leads if you answer “%2” with %3.", "%3: several quoted answers")
                             .arg(winner, name, oneOf(to));
        } else if (kind == Change::Added) {
            entry.text = tr("%1 leads if %2 is added to the answer to “%3”.",
                            "%2: several quoted answers, one of which is enough")
                             .arg(winner, oneOf(to), name);
        } else if (kind == Change::TakenAway) {
            entry.text = tr("%1 leads if %2 is taken away from the answer to “%3”.",
                            "%2: several quoted answers, one of which is enough")
                             .arg(winner, oneOf(to), name);
        } else {
            entry.text =
                tr("%1 leads if “%2” changes from “%3” to %4.", "%4: several quoted answers")
                    .arg(winner, name, answers(change.question, change.from), oneOf(to));
        }
        all.push_back(std::move(entry));
    }
    return all;
}

QString Phrasebook::restsOnAnswers() const
{
    for (const ToldFlip &entry : toldFlips()) {
        if (entry.questions.size() == 1)
            return tr("It rests on your answers: %1", "a sentence").arg(entry.text);
    }
    return {};
}

QStringList Phrasebook::flips() const
{
    QStringList texts;
    for (const ToldFlip &entry : toldFlips())
        texts << entry.text;
    return texts;
}

QString Phrasebook::ratingFlip(const decision::RatingFlip &flip) const
{
    const bool falls = flip.flipRating < flip.rating;
    const QString now = ratingOrUnknown(flip.criterion, flip.alternative, flip.rating);
    const QString limit = rating(flip.flipRating);
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
