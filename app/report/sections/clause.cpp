// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/clause.h"

#include "wording/to_qstring.h"

#include <QRegularExpression>

namespace steelyard::report {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}_]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

Clauses::Clauses(const knowledge::KnowledgeBase &base)
{
    const auto add = [this](const std::string &text) {
        const QStringList words = wordsOf(toQString(text));
        for (const QString &word : words) {
            if (word.front().isLower()) {
                m_small.insert(word);
            }
        }
    };
    for (const knowledge::Rating &rating : base.ratings) {
        add(rating.headline);
        add(rating.summary);
    }
    for (const knowledge::Alternative &option : base.alternatives) {
        add(option.tagline);
        add(option.exitCost.text);
        for (const knowledge::Statement &strength : option.strengths) {
            add(strength.text);
        }
        for (const knowledge::Gotcha &gotcha : option.gotchas) {
            add(gotcha.text);
        }
    }
    // A name that is also written small, as a command is, is a name all the same.
    for (const knowledge::Alternative &option : base.alternatives) {
        const QStringList words = wordsOf(toQString(option.name));
        for (const QString &word : words) {
            m_small.remove(word.toLower());
        }
    }
}

QString Clauses::clause(const QString &text) const
{
    const QString first = wordsOf(text).value(0);
    const QString small = first.toLower();
    const bool isPlain = !first.isEmpty() && text.startsWith(first) &&
                         first.mid(1) == small.mid(1) && m_small.contains(small);
    return isPlain ? small + text.mid(first.size()) : text;
}

} // namespace steelyard::report
