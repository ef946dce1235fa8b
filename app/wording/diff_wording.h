// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision_diff.h"
#include "wording/record_wording.h"

namespace steelyard {

// The sentences about what differs between two decisions, which are called A and B. Window and
// command line share them. As with Wording, all texts are plain; long ones are cut.
class DiffWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::DiffWording)

public:
    // The bases, the decisions and what differs must outlive it.
    DiffWording(const decision::DiffSide &before, const decision::DiffSide &after,
                const decision::DecisionDiff &diff, const QLocale &locale = QLocale());
    Q_DISABLE_COPY_MOVE(DiffWording)

    [[nodiscard]] static QString kind(decision::DifferenceKind kind); // "Answers"

    // What differs, what it is in A and in B, and what it alone makes of A's verdict; the last is
    // empty where that is no other verdict.
    [[nodiscard]] QString subject(const decision::Difference &difference) const;
    [[nodiscard]] QString before(const decision::Difference &difference) const;
    [[nodiscard]] QString after(const decision::Difference &difference) const;
    [[nodiscard]] QString alone(const decision::Difference &difference) const;

    // "Leaning, Django first in 74 of 100"
    [[nodiscard]] QString outcome(const decision::Outcome &outcome) const;

    [[nodiscard]] QString summary() const; // whether the verdict is another
    [[nodiscard]] QString cause() const;   // what made it so; empty: nothing did
    [[nodiscard]] QString note() const;    // what was not tried; empty: all was

private:
    struct Side
    {
        Wording words;
        RecordWording record;
    };
    using Name = QString (Wording::*)(const std::string &) const;
    using Words = std::vector<std::string>;

    [[nodiscard]] QString value(const decision::Difference &difference, const Words &words,
                                const Side &side) const;
    [[nodiscard]] QString logged(const decision::Difference &difference, const Words &words,
                                 const Side &side) const;
    [[nodiscard]] QString recordValue(const decision::Difference &difference, const Words &words,
                                      const Side &side) const;
    [[nodiscard]] QString questionValue(const decision::Difference &difference, const Words &words,
                                        const Side &side) const;
    [[nodiscard]] QString weighingSubject(const decision::Difference &difference) const;
    [[nodiscard]] QString weighingValue(const decision::Difference &difference, const Words &words,
                                        const Side &side) const;
    [[nodiscard]] QString criterionValue(const decision::Difference &difference, const Words &words,
                                         const Side &side) const;
    [[nodiscard]] QString evidence(const Words &words) const;
    [[nodiscard]] QString ownEvidence(const Words &words) const;
    [[nodiscard]] QString effect(const QString &word, const Side &side) const;
    [[nodiscard]] QString number(const std::string &text) const;
    [[nodiscard]] QString rating(const Words &words) const; // value and range
    [[nodiscard]] static QString there(const Words &words);
    [[nodiscard]] QString smallest() const; // the names of the set
    [[nodiscard]] QString recordSubject(const std::string &field) const;
    [[nodiscard]] QString textSubject(const std::string &id, const std::string &field) const;
    // As A calls it, else as B does.
    [[nodiscard]] QString name(Name of, const std::string &id) const;
    [[nodiscard]] QString answerName(const std::string &question, const std::string &answer) const;

    const decision::DecisionDiff &m_diff;
    QLocale m_locale;
    decision::Verdict m_noVerdict; // names need none
    Side m_before;
    Side m_after;
};

} // namespace steelyard
