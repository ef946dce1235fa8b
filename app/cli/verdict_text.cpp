// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict_output.h"

#include "presentation/value_cost_chart.h"
#include "wording/flip_wording.h"
#include "wording/foundation_wording.h"
#include "wording/must_have_wording.h"
#include "wording/opinion_wording.h"
#include "wording/own_wording.h"
#include "wording/reason_wording.h"
#include "wording/share_wording.h"
#include "wording/verdict_wording.h"

#include <algorithm>

namespace steelyard::cli {

namespace {

constexpr qsizetype kMostChanges = 3; // of answers, then as many of ratings

void addReasons(QString &text, const Wording &wording, const std::vector<decision::Reason> &reasons)
{
    for (const decision::Reason &reason : reasons) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(wording.numbers().contribution(reason.contribution),
                         ReasonWording(wording).headline(reason));
        text += QStringLiteral("        %1\n").arg(ReasonWording(wording).comparison(reason));
        const QString answers = ReasonWording(wording).answers(reason);
        if (!answers.isEmpty()) {
            text += QStringLiteral("        %1\n").arg(answers);
        }
    }
}

QString shares(const Wording &wording, const std::string &alternative)
{
    QStringList words;
    std::size_t place = 0;
    for (const double share : wording.verdict().shares(alternative).rankAcceptability) {
        words.append(ShareWording(wording).hundred(share, place++).rightJustified(3));
    }
    return words.join(QStringLiteral("  "));
}

QString valueAndCost(const Wording &wording)
{
    const ValueCostProfile profile = ValueCostChart::of(wording);
    if (profile.isEmpty()) {
        return {};
    }
    QString text =
        u'\n' + Text::tr("Value of 10 without the cost, and %1").arg(profile.chart.across.title) +
        u'\n';
    for (const ValueCostProfile::Line &line : profile.lines) {
        text += Text::tr("  %1 %2 (%3 to %4)   %5 (%6 to %7)",
                         "an option, value and its range, cost and its range")
                    .arg(line.cells[0].leftJustified(12), line.cells[1], line.cells[2],
                         line.cells[3], line.cells[4], line.cells[5], line.cells[6]) +
                u'\n';
    }
    for (const QString &sentence : profile.sentences) {
        text += QStringLiteral("  %1\n").arg(sentence);
    }
    return text;
}

} // namespace

QString verdictText(const Evaluated &evaluated)
{
    const decision::Verdict &verdict = evaluated.verdict;
    const Wording wording(*evaluated.base, evaluated.decision, verdict);
    const VerdictWording verdictWords(wording);
    QString text = QString::fromStdString(evaluated.decision.title) + QStringLiteral("\n\n");
    text += verdictWords.standing() + u'\n';
    text += verdictWords.sentence() + u'\n';
    text += verdictWords.robustness() + u'\n';
    const QStringList conflicts = verdictWords.conflicts();
    for (const QString &conflict : conflicts) {
        text += conflict + u'\n';
    }
    text += u'\n';

    text += Text::tr("Value of 10, then the share of runs in 100 by rank") + u'\n';
    std::vector<decision::AlternativeResult> byValue = verdict.scores.alternatives;
    std::stable_sort(byValue.begin(), byValue.end(), [](const auto &left, const auto &right) {
        return left.exclusions.empty() != right.exclusions.empty() ? left.exclusions.empty()
                                                                   : left.value > right.value;
    });
    for (const decision::AlternativeResult &alternative : byValue) {
        text += QStringLiteral("  %1 %2   %3\n")
                    .arg(wording.alternative(alternative.id).leftJustified(12),
                         wording.numbers().value(alternative.value).rightJustified(5),
                         shares(wording, alternative.id));
        if (!alternative.exclusions.empty()) {
            text += QStringLiteral("    %1\n").arg(MustHaveWording(wording).leftOut(alternative));
        }
    }
    text += ShareWording(wording).errorNote() + u'\n';
    if (!verdict.scores.reasons.empty()) {
        text += u'\n' + Text::tr("Why %1").arg(wording.alternative(verdict.scores.winner)) + u'\n';
        addReasons(text, wording, ReasonWording(wording).strongestFor());
        const auto against = ReasonWording(wording).strongestAgainst();
        if (!against.empty()) {
            text += Text::tr("Strongest reason against") + u'\n';
            addReasons(text, wording, against);
        }
    }
    QStringList changes = FlipWording(wording).flips().mid(0, kMostChanges);
    for (const decision::RatingFlip &flip : verdict.ratingFlips()) {
        if (flip.isPlausible && changes.size() < 2 * kMostChanges) {
            changes << FlipWording(wording).ratingFlip(flip);
        }
    }
    const OwnWording own(wording);
    changes << own.orderFlips(kMostChanges);
    if (!changes.isEmpty()) {
        text += u'\n' + Text::tr("What would change it") + u'\n';
        for (const QString &change : changes) {
            text += QStringLiteral("  %1\n").arg(change);
        }
    }
    if (const QString opinions = OpinionWording(wording).methods(); !opinions.isEmpty()) {
        text += u'\n' + opinions + u'\n';
    }
    text += valueAndCost(wording);
    text += u'\n' + FoundationWording(wording).sentence() + u'\n';
    const QString doubts[] = {own.debt(), own.weightsInDoubt()};
    for (const QString &doubt : doubts) {
        text += doubt.isEmpty() ? QString() : doubt + u'\n';
    }
    text += Text::tr("Fingerprint %1")
                .arg(storage::shortFingerprint(
                    storage::fingerprint(*evaluated.base, evaluated.decision))) +
            u'\n';
    return text;
}

} // namespace steelyard::cli
