// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/diff_output.h"
#include "cli/shown_name.h"
#include "wording/diff_wording.h"

namespace steelyard::cli {

namespace {

constexpr int kMostOfKind = 20; // that are told without being asked for all

using decision::Difference;

class DiffText
{
public:
    DiffText(const decision::DecisionDiff &diff, const DiffWording &words, bool isAll)
        : m_diff(diff)
        , m_words(words)
        , m_isAll(isAll)
    {
    }

    [[nodiscard]] QString differences()
    {
        for (std::size_t first = 0; first < m_diff.differences.size();) {
            std::size_t end = first;
            while (end < m_diff.differences.size() &&
                   m_diff.differences[end].kind == m_diff.differences[first].kind) {
                ++end;
            }
            addKind(first, end);
            first = end;
        }
        return m_text;
    }

private:
    void addKind(std::size_t first, std::size_t end)
    {
        m_text += u'\n' + DiffWording::kind(m_diff.differences[first].kind) + u'\n';
        int told = 0;
        int folded = 0;
        for (std::size_t d = first; d < end; ++d) {
            if (m_isAll || told < kMostOfKind || m_diff.isCause(d)) {
                addDifference(d);
                ++told;
            } else {
                ++folded;
            }
        }
        if (folded > 0) {
            m_text += QStringLiteral("  %1\n").arg(
                Text::tr("and %n more; --all lists them", nullptr, folded));
        }
    }

    // What is in A and in B stands on lines of its own, so that texts that run from right to left
    // change the order of no other.
    void addDifference(std::size_t position)
    {
        const Difference &difference = m_diff.differences[position];
        m_text += QStringLiteral("%1 %2\n").arg(
            m_diff.isCause(position) ? QChar(u'*') : QChar(u' '), m_words.subject(difference));
        m_text += QStringLiteral("    A: %1\n").arg(m_words.before(difference));
        m_text += QStringLiteral("    B: %1\n").arg(m_words.after(difference));
        if (const QString alone = m_words.alone(difference); !alone.isEmpty()) {
            m_text += QStringLiteral("    %1\n").arg(alone);
        }
    }

    const decision::DecisionDiff &m_diff;
    const DiffWording &m_words;
    bool m_isAll;
    QString m_text;
};

QString head(const QString &letter, const storage::ComparedDecision &decision,
             const QString &outcome)
{
    return QStringLiteral("%1: %2\n   %3\n   %4\n")
        .arg(letter, shownName(decision.decision.title), decision.name.simplified(), outcome);
}

} // namespace

QString diffText(const storage::Comparison &comparison, bool isAll)
{
    const decision::DecisionDiff &diff = comparison.diff;
    const DiffWording words(comparison.a.side(), comparison.b.side(), diff);
    QString text = head(QStringLiteral("A"), comparison.a, words.outcome(diff.before)) +
                   head(QStringLiteral("B"), comparison.b, words.outcome(diff.after)) + u'\n';
    text += words.summary() + u'\n';
    for (const QString &sentence : {words.cause(), words.note()}) {
        text += sentence.isEmpty() ? QString() : sentence + u'\n';
    }
    bool hasCause = false;
    for (std::size_t d = 0; d < diff.differences.size(); ++d) {
        hasCause |= diff.isCause(d);
    }
    if (hasCause) {
        text += Text::tr("* turns the verdict, alone or with others that are marked") + u'\n';
    }
    return text + DiffText(diff, words, isAll).differences();
}

} // namespace steelyard::cli
