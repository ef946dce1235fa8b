// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/flip_wording.h"

#include "wording/rating_wording.h"

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

enum class Change { Given, Added, TakenAway, Exchanged, Doubted, Dropped };

Change kindOf(const decision::AnswerChange &change)
{
    if (change.state != decision::AnswerState::Chosen) {
        return change.state == decision::AnswerState::DoesNotApply ? Change::Dropped
                                                                   : Change::Doubted;
    }
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
        if (one.to == other.to && one.state == other.state) {
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

FlipWording::FlipWording(const Wording &words)
    : m_words(words)
{
}

QString FlipWording::newPart(const decision::AnswerChange &change) const
{
    const Change kind = kindOf(change);
    const std::vector<std::string> part = kind == Change::Added ? lacking(change.from, change.to)
                                          : kind == Change::TakenAway
                                              ? lacking(change.to, change.from)
                                              : change.to;
    return m_words.answers(change.question, part);
}

QString FlipWording::changedAnswer(const decision::AnswerChange &change,
                                   const QStringList &parts) const
{
    const QString name = m_words.question(change.question);
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
    case Change::Doubted:
        return tr("you are not sure about “%1”").arg(name);
    case Change::Dropped:
        return tr("“%1” does not apply").arg(name);
    case Change::Exchanged:
        break;
    }
    return tr("“%1” changes from “%2” to %3", "%3: one or several quoted answers")
        .arg(name, m_words.answers(change.question, change.from), to);
}

QString FlipWording::oneOf(const QStringList &names)
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

QString FlipWording::flip(const decision::Flip &flip) const
{
    return flip.changes.empty() ? QString() : flipText(flip, 0, {newPart(flip.changes.front())});
}

QString FlipWording::flipText(const decision::Flip &flip, std::size_t varying,
                              const QStringList &parts) const
{
    const QString winner = m_words.alternative(flip.winner);
    if (flip.changes.size() == 1 && kindOf(flip.changes.front()) == Change::Given) {
        return tr("%1 leads if you answer “%2” with %3.", "%3: one or several quoted answers")
            .arg(winner, m_words.question(flip.changes.front().question), oneOf(parts));
    }
    QStringList clauses;
    for (std::size_t i = 0; i < flip.changes.size(); ++i) {
        const decision::AnswerChange &change = flip.changes[i];
        clauses << changedAnswer(change, i == varying ? parts : QStringList{newPart(change)});
    }
    return tr("%1 leads if %2.", "an option and changed answers")
        .arg(winner, m_words.together(clauses));
}

namespace {

// A flip, and those like it that differ in one new answer only.
struct Alike
{
    const decision::Flip *first = nullptr;
    std::size_t varying = 0; // the change in which they differ
    std::vector<const decision::AnswerChange *> parts;
    bool isTold = false;
};

std::vector<Alike> alike(const std::vector<decision::Flip> &flips)
{
    std::vector<Alike> all;
    std::vector<bool> isTold(flips.size(), false);
    for (std::size_t i = 0; i < flips.size(); ++i) {
        if (isTold[i]) {
            continue;
        }
        Alike entry{&flips[i], 0, {}, false};
        for (std::size_t j = i + 1; j < flips.size(); ++j) {
            const auto differing = isTold[j] ? std::nullopt : differingAnswer(flips[i], flips[j]);
            if (!differing || (!entry.parts.empty() && entry.varying != *differing)) {
                continue;
            }
            entry.varying = *differing; // the first like it decides
            isTold[j] = true;
            entry.parts.push_back(&flips[j].changes[*differing]);
        }
        entry.parts.insert(entry.parts.begin(), &flips[i].changes[entry.varying]);
        all.push_back(std::move(entry));
    }
    return all;
}

// Whether both lead to the same option by two changes of which at least one is of the same
// question.
bool isNear(const Alike &left, const Alike &right)
{
    if (left.first->winner != right.first->winner || left.first->changes.size() != 2 ||
        right.first->changes.size() != 2) {
        return false;
    }
    return std::any_of(
        left.first->changes.begin(), left.first->changes.end(), [&right](const auto &change) {
            return std::any_of(
                right.first->changes.begin(), right.first->changes.end(),
                [&change](const auto &other) { return other.question == change.question; });
        });
}

} // namespace

// Pairs of changes that have a question in common are told by the first of them, with how many more
// there are: nine sentences that differ in half a line bury what they have in common.
std::vector<FlipWording::Sentence> FlipWording::sentences() const
{
    std::vector<Alike> groups = alike(m_words.verdict().flips());
    std::vector<Sentence> all;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].isTold) {
            continue;
        }
        const decision::Flip &first = *groups[i].first;
        std::size_t near = 0;
        for (std::size_t j = i + 1; j < groups.size(); ++j) {
            if (!groups[j].isTold && isNear(groups[i], groups[j])) {
                groups[j].isTold = true;
                near += groups[j].parts.size();
            }
        }
        QStringList parts;
        for (const decision::AnswerChange *part : groups[i].parts) {
            parts << newPart(*part);
        }
        Sentence entry{flipText(first, groups[i].varying, parts), {}, false};
        if (near > 0) {
            entry.text = tr("%1 %n other pairs of changes like this one do the same.",
                            "after a sentence that says who leads if two answers change",
                            static_cast<int>(near))
                             .arg(entry.text);
        }
        for (const decision::AnswerChange &change : first.changes) {
            entry.questions.push_back(change.question);
            entry.isDoubt |= change.state == decision::AnswerState::NotSure;
        }
        all.push_back(std::move(entry));
    }
    return all;
}

QStringList FlipWording::flips() const
{
    QStringList texts;
    for (const Sentence &entry : sentences()) {
        texts << entry.text;
    }
    return texts;
}

QString FlipWording::restsOnAnswers() const
{
    for (const Sentence &entry : sentences()) {
        if (entry.questions.size() == 1 && !entry.isDoubt) {
            return tr("It rests on your answers: %1", "a sentence").arg(entry.text);
        }
    }
    return {};
}

QString FlipWording::ratingFlip(const decision::RatingFlip &flip) const
{
    const bool falls = flip.falls;
    const QString now =
        RatingWording(m_words).ofOption(flip.criterion, flip.alternative, flip.rating);
    const QString limit = RatingWording(m_words).level(flip.criterion, flip.flipRating);
    if (flip.isPlausible) {
        return (falls ? tr("%1 leads if %2 rates below %3 in “%4”; now %5. That is within its "
                           "plausible range.")
                      : tr("%1 leads if %2 rates above %3 in “%4”; now %5. That is within its "
                           "plausible range."))
            .arg(m_words.alternative(flip.winner), m_words.alternative(flip.alternative), limit,
                 m_words.criterion(flip.criterion), now);
    }
    return (falls ? tr("%1 leads if %2 rates below %3 in “%4”; now %5.")
                  : tr("%1 leads if %2 rates above %3 in “%4”; now %5."))
        .arg(m_words.alternative(flip.winner), m_words.alternative(flip.alternative), limit,
             m_words.criterion(flip.criterion), now);
}

} // namespace steelyard
