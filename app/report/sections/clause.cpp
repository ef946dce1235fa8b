// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/clause.h"

#include "knowledge/rating_texts.h"
#include "wording/to_qstring.h"

#include <QRegularExpression>

#include <algorithm>

namespace steelyard::report {

namespace {

const QRegularExpression &word()
{
    static const QRegularExpression expression(QStringLiteral("[\\p{L}\\p{M}\\p{N}_]+"));
    return expression;
}

// Whether a new sentence, or a part that is written like one, begins there.
bool beginsSentence(const QString &text, qsizetype at)
{
    while (at > 0 && (text[at - 1].isSpace() || QStringView(u"“„«\"'(*").contains(text[at - 1]))) {
        --at;
    }
    return at == 0 || QStringView(u".!?:;–—\n").contains(text[at - 1]);
}

// "Veröffentlichter Support", but not "Dienste, die": endings that adjectives have before nouns.
bool isAdjective(const QString &text, const QString &first)
{
    static const QRegularExpression adjective(QStringLiteral("^\\p{L}+(?:e|e[rsnm]) \\p{Lu}"));
    return first.size() > 3 && adjective.match(text).hasMatch();
}

QString lowered(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

} // namespace

Clauses::Clauses(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                 const QLocale &locale)
    : m_hasNouns(locale.language() == QLocale::German)
{
    const auto learnAll = [this](std::initializer_list<std::string> texts) {
        for (const std::string &text : texts) {
            learn(toQString(text));
        }
    };
    for (const knowledge::Rating &rating : base.ratings) {
        knowledge::eachRatingText(rating,
                                  [this](const char *, const std::string &text,
                                         const knowledge::TextRule &) { learn(toQString(text)); });
    }
    for (const knowledge::Alternative &option : base.alternatives) {
        learnAll({option.tagline, option.exitCost.text});
        for (const knowledge::Statement &strength : option.strengths) {
            learn(toQString(strength.text));
        }
        for (const knowledge::Gotcha &gotcha : option.gotchas) {
            learn(toQString(gotcha.text));
        }
    }
    learn(toQString(decision.record.reason));
    for (const decision::Finding &finding : decision.findings) {
        learn(toQString(finding.note));
    }
    for (const decision::Trigger &trigger : decision.record.reconsider) {
        learn(toQString(trigger.text));
    }
    // Names. What is written small elsewhere is a word of a title.
    const auto addWords = [this](const std::string &name) {
        for (auto words = word().globalMatch(toQString(name)); words.hasNext();) {
            m_titles.insert(words.next().captured());
        }
    };
    for (const knowledge::Source &source : base.sources) {
        addWords(source.publisher);
        addWords(source.title);
    }
    for (const knowledge::Capability &capability : base.capabilities) {
        for (const knowledge::CapabilityState &state : capability.states) {
            addWords(state.addOn);
        }
    }
    for (const knowledge::Alternative &option : base.alternatives) {
        m_options << toQString(option.name);
        for (auto words = word().globalMatch(m_options.last()); words.hasNext();) {
            const QString part = words.next().captured();
            m_capital.insert(part);
            m_small.remove(part.toLower()); // a command's name is written so
        }
    }
}

void Clauses::learn(const QString &text)
{
    for (auto words = word().globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch found = words.next();
        const QString part = found.captured();
        if (part.front().isLower()) {
            m_small.insert(part);
        } else if (part.front().isUpper() && !beginsSentence(text, found.capturedStart())) {
            m_capital.insert(part);
        }
    }
}

bool Clauses::isSmall(const QString &text, const QString &first) const
{
    const QString small = lowered(first);
    if (!text.startsWith(first) || small != first.toLower()) {
        return false; // "(…", "CSRF"
    }
    if (first.size() == 1) {
        return m_small.contains(small); // "A", but not "I"
    }
    const bool isCapital = m_capital.contains(first);
    const bool isInTitle = m_titles.contains(first);
    if (m_hasNouns) {
        return !isCapital && (m_small.contains(small) || (isAdjective(text, first) && !isInTitle));
    }
    return m_small.contains(small) || (!isCapital && !isInTitle);
}

QString Clauses::clause(const QString &text) const
{
    const QString first = word().match(text).captured();
    return isSmall(text, first) ? lowered(text) : text;
}

QString Clauses::ownClause(const QString &text) const
{
    const bool isOfOption =
        std::any_of(m_options.begin(), m_options.end(), [&text](const QString &name) {
            return !name.isEmpty() && text.startsWith(name);
        });
    return isOfOption ? text : lowered(text);
}

} // namespace steelyard::report
