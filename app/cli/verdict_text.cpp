// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict_output.h"

#include "phrasebook/phrasebook.h"

#include <algorithm>

namespace steelyard::cli {

namespace {

constexpr qsizetype kMostChanges = 3; // of answers, then as many of ratings

void addReasons(QString &text, const Phrasebook &phrasebook,
                const std::vector<decision::Reason> &reasons)
{
    for (const decision::Reason &reason : reasons) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(phrasebook.contribution(reason.contribution),
                         phrasebook.reasonHeadline(reason));
        text += QStringLiteral("        %1\n").arg(phrasebook.reasonComparison(reason));
        const QString answers = phrasebook.reasonAnswers(reason);
        if (!answers.isEmpty()) {
            text += QStringLiteral("        %1\n").arg(answers);
        }
    }
}

QString shares(const Phrasebook &phrasebook, const decision::AlternativeResult &alternative)
{
    QStringList words;
    for (const double share : alternative.rankAcceptability) {
        words.append(phrasebook.hundred(share).rightJustified(3));
    }
    return words.join(QStringLiteral("  "));
}

} // namespace

QString verdictText(const Evaluated &evaluated)
{
    const decision::Verdict &verdict = evaluated.verdict;
    const Phrasebook phrasebook(*evaluated.base, evaluated.decision, verdict);
    QString text = QString::fromStdString(evaluated.decision.title) + QStringLiteral("\n\n");
    text += Phrasebook::stateName(verdict.state) + u'\n';
    text += phrasebook.sentence() + u'\n';
    text += phrasebook.sureness() + QStringLiteral("\n\n");

    text += Text::tr("Value of 10, then the share of runs in 100 by rank") + u'\n';
    std::vector<decision::AlternativeResult> byValue = verdict.alternatives;
    std::stable_sort(byValue.begin(), byValue.end(), [](const auto &left, const auto &right) {
        return left.exclusions.empty() != right.exclusions.empty() ? left.exclusions.empty()
                                                                   : left.value > right.value;
    });
    for (const decision::AlternativeResult &alternative : byValue) {
        text += QStringLiteral("  %1 %2   %3\n")
                    .arg(phrasebook.alternative(alternative.id).leftJustified(12),
                         phrasebook.rating(alternative.value).rightJustified(4),
                         shares(phrasebook, alternative));
        if (!alternative.exclusions.empty()) {
            text += QStringLiteral("    %1\n").arg(phrasebook.leftOut(alternative));
        }
    }
    text += phrasebook.errorNote() + u'\n';
    if (!verdict.reasons.empty()) {
        text += u'\n' + Text::tr("Why %1").arg(phrasebook.alternative(verdict.winner)) + u'\n';
        addReasons(text, phrasebook, phrasebook.strongestFor());
        const auto against = phrasebook.strongestAgainst();
        if (!against.empty()) {
            text += Text::tr("Strongest reason against") + u'\n';
            addReasons(text, phrasebook, against);
        }
    }
    QStringList changes = phrasebook.flips().mid(0, kMostChanges);
    for (const decision::RatingFlip &flip : verdict.ratingFlips) {
        if (flip.isPlausible && changes.size() < 2 * kMostChanges) {
            changes << phrasebook.ratingFlip(flip);
        }
    }
    if (!changes.isEmpty()) {
        text += u'\n' + Text::tr("What would change it") + u'\n';
        for (const QString &change : changes) {
            text += QStringLiteral("  %1\n").arg(change);
        }
    }
    if (const QString opinions = phrasebook.opinions(); !opinions.isEmpty()) {
        text += u'\n' + opinions + u'\n';
    }
    text += u'\n' + phrasebook.foundation() + u'\n';
    text += Text::tr("Fingerprint %1")
                .arg(storage::shortFingerprint(
                    storage::fingerprint(*evaluated.base, evaluated.decision))) +
            u'\n';
    return text;
}

} // namespace steelyard::cli
