// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// The sentences about what the users themselves decided, expected and changed. Window and report
// share them. As with Wording, all texts are plain.
class RecordWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::RecordWording)

public:
    // All three must outlive it.
    RecordWording(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                  const decision::Verdict &verdict, const QLocale &locale = QLocale());

    [[nodiscard]] static QString status(decision::Status status); // "Accepted"
    [[nodiscard]] QString agreement() const; // "Your choice matches the verdict."
    // The same of any option in few words: "matches the verdict"
    [[nodiscard]] QString agreementNote(const std::string &alternative) const;
    // What is wrong with the choice as it stands; empty: nothing.
    [[nodiscard]] QString lackingReason() const;
    [[nodiscard]] QString
    expectation() const; // "You expected Django, and so it is."; empty: not asked
    [[nodiscard]] QString reviewDue() const; // "This decision was to be reviewed on 1 May 2027."
    [[nodiscard]] QString trigger(const decision::Flip &flip) const; // "“Traffic” becomes “...”"

    // An entry of the history: what was changed, and from what to what.
    [[nodiscard]] QString subject(const decision::HistoryEntry &entry) const;
    [[nodiscard]] QString change(const decision::HistoryEntry &entry) const;
    // One of an entry's two sides: "“API, Prototype”", "as the answers say"
    [[nodiscard]] QString value(const decision::HistoryEntry &entry,
                                const std::vector<std::string> &words) const;
    [[nodiscard]] static QString weightWay(const QString &word); // "by order", of "order"

private:
    [[nodiscard]] bool hasVerdict() const;
    [[nodiscard]] QString answers(const std::string &question,
                                  const std::vector<std::string> &words) const;
    [[nodiscard]] QString tolerance(const std::vector<std::string> &words) const;
    [[nodiscard]] QString partName(const decision::HistoryEntry &entry, const QString &known) const;
    [[nodiscard]] QString none(decision::ChangeKind kind) const;

    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    QLocale m_locale;
    Wording m_words;
};

} // namespace steelyard
