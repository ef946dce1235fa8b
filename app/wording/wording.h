// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace steelyard {

namespace knowledge {
struct KnowledgeBase;
}
namespace decision {
struct AnswerReference;
struct Decision;
struct Verdict;
} // namespace decision
class Dates;

// What is spoken of and in which language: a base, a decision and its verdict, with the names and
// numbers in them. The sentences are in the headers beside this one, by subject: each has a class
// that takes a Wording, as in FlipWording(words).flips(). Window, report and command line all speak
// through them, so they never disagree. Every text is plain text: who shows it as rich text escapes
// it. Texts of the knowledge base are passed through as they are; an id it does not know is shown
// as the id. A text for which there is nothing to say is empty.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::Wording)

public:
    // All three must outlive this object, which is made anew for every verdict.
    Wording(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
            const decision::Verdict &verdict, const QLocale &locale = QLocale());

    [[nodiscard]] const knowledge::KnowledgeBase &base() const { return m_base; }
    [[nodiscard]] const decision::Decision &decision() const { return m_decision; }
    [[nodiscard]] const decision::Verdict &verdict() const { return m_verdict; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }
    [[nodiscard]] Dates dates() const;

    [[nodiscard]] QString alternative(const std::string &id) const; // "Django"
    [[nodiscard]] QString criterion(const std::string &id) const;   // "Built-in protections"
    [[nodiscard]] QString capability(const std::string &id) const;
    [[nodiscard]] QString question(const std::string &id) const; // "Staff screens"
    [[nodiscard]] QString answer(const std::string &question, const std::string &answer) const;
    [[nodiscard]] QString answers(const std::string &question,
                                  const std::vector<std::string> &ids) const; // "API, Prototype"
    [[nodiscard]] QString givenAnswer(const std::string &question) const;     // "Not sure"
    [[nodiscard]] QString answered(const decision::AnswerReference &reference) const; // "A: B"
    [[nodiscard]] QString together(const QStringList &clauses) const; // "A and B", both needed

private:
    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    QLocale m_locale;
    Numbers m_numbers;
};

} // namespace steelyard
