// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "knowledge/knowledge_base.h"

#include <QLocale>
#include <QSet>
#include <QString>

// Inside this library only.
namespace steelyard::report {

// Sentences that stand alone, made to go on a sentence: “Good, because it refuses wrong data.”
class Clauses
{
public:
    // Words are known from all that a base and a decision say.
    Clauses(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
            const QLocale &locale);

    // Of a base or of people: with a small letter where the first word is no name, and in German no
    // noun. What is not known keeps its capital.
    [[nodiscard]] QString clause(const QString &text) const;
    // Of the program, whose sentences begin with the name of an option or with a small word.
    [[nodiscard]] QString ownClause(const QString &text) const;

private:
    void learn(const QString &text);
    [[nodiscard]] bool isSmall(const QString &text, const QString &first) const;

    bool m_hasNouns = false;    // with capitals
    QSet<QString> m_small;      // words as they stand inside sentences
    QSet<QString> m_capital;    // the same of those with a capital: names, and in German nouns
    QSet<QString> m_titles;     // words of titles, which have capitals whatever they are
    QStringList m_options = {}; // names
};

} // namespace steelyard::report
