// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/diff_wording.h"

#include "wording/names.h"
#include "wording/share_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard {

using decision::Difference;
using decision::DifferenceKind;
using decision::Outcome;
using decision::State;

namespace {

constexpr qsizetype kMostNamed = 10; // of what turns the verdict together

} // namespace

DiffWording::DiffWording(const decision::DiffSide &before, const decision::DiffSide &after,
                         const decision::DecisionDiff &diff, const QLocale &locale)
    : m_diff(diff)
    , m_locale(locale)
    , m_before{{before.base, before.decision, m_noVerdict, locale},
               {before.base, before.decision, m_noVerdict, locale}}
    , m_after{{after.base, after.decision, m_noVerdict, locale},
              {after.base, after.decision, m_noVerdict, locale}}
{
}

QString DiffWording::kind(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Option:
        return tr("Options");
    case DifferenceKind::Answer:
        return tr("Answers");
    case DifferenceKind::MustHave:
        return tr("Must-haves");
    case DifferenceKind::Weight:
        return tr("Weights set by hand");
    case DifferenceKind::Weighing:
        return tr("How criteria are weighed");
    case DifferenceKind::OwnRating:
        return tr("Ratings of one's own");
    case DifferenceKind::Threshold:
        return tr("Thresholds");
    case DifferenceKind::Sampling:
        return tr("Runs");
    case DifferenceKind::Base:
        return tr("Knowledge base");
    case DifferenceKind::Rule:
        return tr("Rules of the knowledge base");
    case DifferenceKind::Criterion:
        return tr("Criteria");
    case DifferenceKind::Rating:
        return tr("Ratings of the knowledge base");
    case DifferenceKind::Question:
        return tr("Questions of the knowledge base");
    case DifferenceKind::Capability:
        return tr("Capabilities in the knowledge base");
    case DifferenceKind::Record:
        return tr("What was decided");
    case DifferenceKind::Text:
        return tr("Names and notes");
    }
    return {};
}

QString DiffWording::outcome(const Outcome &outcome) const
{
    const QString winner = name(&Wording::alternative, outcome.winner);
    if (!outcome.isStateKnown) {
        return tr("%1 first", "an option").arg(winner);
    }
    QString state = Names::state(outcome.state);
    if (outcome.winner.empty() || outcome.state == State::NotEnoughAnswers) {
        return state;
    }
    if (!(outcome.share > 0)) {
        return tr("%1, %2 first", "state of a verdict, option").arg(state, winner);
    }
    return tr("%1, %2 first in %3 of 100", "state of a verdict, option, share")
        .arg(state, winner, ShareWording(m_before.words).hundred(outcome.share));
}

QString DiffWording::alone(const Difference &difference) const
{
    if (!difference.turns || !difference.alone) {
        return {};
    }
    return tr("With this alone A comes to: %1").arg(outcome(*difference.alone));
}

QString DiffWording::summary() const
{
    if (!m_diff.isSameSubject) {
        return tr("A and B are about different things. Only their verdicts can be set side by "
                  "side.");
    }
    if (m_diff.differences.empty()) {
        return tr("A and B do not differ.");
    }
    const auto count = static_cast<int>(m_diff.differences.size());
    return m_diff.hasTurned()
               ? tr("%n difference(s), and the verdict is another.", nullptr, count)
               : tr("%n difference(s), and the verdict is the same.", nullptr, count);
}

QString DiffWording::cause() const
{
    const auto turning =
        std::count_if(m_diff.differences.begin(), m_diff.differences.end(),
                      [](const Difference &difference) { return difference.turns; });
    if (!m_diff.isSameSubject) {
        return {};
    }
    if (!m_diff.hasTurned()) {
        return turning == 0 ? QString()
                            : tr("%n of them would turn it alone, but not together with the rest.",
                                 nullptr, static_cast<int>(turning));
    }
    if (m_diff.smallest.size() == 1) {
        return tr("One is enough to make the verdict of A that of B: %1.").arg(smallest());
    }
    const auto count = static_cast<int>(m_diff.smallest.size());
    return (m_diff.isSmallestProved
                ? tr("It takes %n of them together to make the verdict of A that of B; fewer do "
                     "not: %1.",
                     nullptr, count)
                : tr("%n of them together make the verdict of A that of B; whether fewer would do "
                     "was not proved: %1.",
                     nullptr, count))
        .arg(smallest());
}

QString DiffWording::smallest() const
{
    QStringList names;
    for (const std::size_t position : m_diff.smallest) {
        names << subject(m_diff.differences[position]);
    }
    if (names.size() > kMostNamed) {
        names = names.first(kMostNamed) + QStringList{QStringLiteral("…")};
    }
    return m_locale.createSeparatedList(names);
}

QString DiffWording::note() const
{
    const auto untried = std::count_if(
        m_diff.differences.begin(), m_diff.differences.end(), [](const Difference &difference) {
            return difference.alone && !difference.alone->isStateKnown;
        });
    return untried == 0 ? QString()
                        : tr("Of %n difference(s) that move little only the winner was tried, not "
                             "how sure it is.",
                             nullptr, static_cast<int>(untried));
}

QString DiffWording::name(Name of, const std::string &id) const
{
    // An id that a base does not know comes back as it is.
    const QString first = (m_before.words.*of)(id);
    return first == toQString(id) ? (m_after.words.*of)(id) : first;
}

QString DiffWording::answerName(const std::string &question, const std::string &answer) const
{
    const QString first = m_before.words.answer(question, answer);
    return first == toQString(answer) ? m_after.words.answer(question, answer) : first;
}

} // namespace steelyard
