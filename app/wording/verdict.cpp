// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cited_sources.h"
#include "wording/wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using decision::State;

namespace {

// With where "clear", "leaning" and "enough answers" begin in this decision, when that is not where
// they usually do: without it the words would say more than is known.
QStringList withThresholds(const Wording &words, QStringList sentences)
{
    const decision::Thresholds usual;
    const decision::Thresholds &here = words.decision().thresholds;
    const decision::Verdict &verdict = words.verdict();
    const bool isSure = verdict.samples() > 0 && verdict.state() != State::NotEnoughAnswers;
    if (isSure && (here.clear != usual.clear || here.leaning != usual.leaning)) {
        sentences << Wording::tr("In this decision clear begins at %1 and leaning at %2 of 100; "
                                 "usual are %3 and %4.")
                         .arg(words.threshold(here.clear), words.threshold(here.leaning),
                              words.threshold(usual.clear), words.threshold(usual.leaning));
    }
    if (here.open != usual.open) {
        sentences << Wording::tr("In this decision %1 of 100 important questions may stay open; "
                                 "usual are %2.")
                         .arg(words.threshold(here.open), words.threshold(usual.open));
    }
    return sentences;
}

} // namespace

QString Wording::sentence() const
{
    return sentences().join(u' ');
}

QStringList Wording::sentences() const
{
    if (m_verdict.scores.alternatives.empty()) {
        return {tr("There is no option to weigh.")};
    }
    if (m_base.criteria.empty()) {
        return {tr("There is no criterion to weigh by.")};
    }
    if (nothingKnown()) {
        return {tr("Nothing is known yet: no cell of the table has a value.")};
    }
    if (m_verdict.state() == State::NoFeasible) {
        return {tr("No option meets all your must-haves.")};
    }
    if (nothingCounts() || m_verdict.scores.winner.empty()) {
        return {tr("Nothing is left to judge by: your answers take the weight from everything.")};
    }
    if (m_verdict.state() == State::NotEnoughAnswers) {
        return withThresholds(*this, {notEnough()});
    }
    if (m_verdict.scores.runnerUp.empty()) {
        return {onlyOption()};
    }

    const QStringList first = feasible(1);
    if (first.size() > 1) {
        return withThresholds(*this,
                              {tr("%1 come out equal.").arg(m_locale.createSeparatedList(first))});
    }

    const QString winner = alternative(m_verdict.scores.winner);
    const QString rival = alternative(m_verdict.scores.runnerUp);
    // Before sampling nobody knows whether a lead is clear.
    if (m_verdict.samples() == 0) {
        return {tr("%1 is ahead of %2.").arg(winner, rival)};
    }
    if (m_verdict.state() == State::Clear) {
        return withThresholds(
            *this, withGround(tr("%1 fits best, clearly ahead of %2.").arg(winner, rival)));
    }
    if (m_verdict.state() == State::Leaning) {
        return withThresholds(
            *this, withGround(tr("%1 fits best, with %2 not far behind.").arg(winner, rival)));
    }
    return withThresholds(*this, withGround(tooClose()));
}

QString Wording::robustness() const
{
    if (m_verdict.scores.alternatives.empty()) {
        return tr("Add an option to the decision.");
    }
    if (m_base.criteria.empty()) {
        return tr("Add a criterion to the decision.");
    }
    if (nothingKnown()) {
        return tr("Type into the table what you know; ranges and guesses count as well.");
    }
    if (m_verdict.state() == State::NoFeasible) {
        if (m_verdict.scores.cheapestRelaxation.empty()) {
            return tr("Relax a must-have to bring an option back.");
        }
        return tr("The easiest way to bring an option back is to relax the must-have %1.")
            .arg(capability(m_verdict.scores.cheapestRelaxation));
    }
    if (nothingCounts() || m_verdict.scores.winner.empty()) {
        return tr("Change an answer so that at least one criterion counts.");
    }
    if (m_verdict.scores.runnerUp.empty()) {
        return tr("There is no other option left to weigh it against.");
    }

    const decision::RankShares &first = m_verdict.shares(m_verdict.scores.winner);
    if (first.rankAcceptability.empty()) {
        return tr("How sure this is has not been worked out yet.");
    }

    const QString share = hundred(first.rankAcceptability.front());
    const QString winner = alternative(m_verdict.scores.winner);
    if (const std::string &other = m_verdict.firstMoreOften(); !other.empty()) {
        return tr("%1 comes first in %2 of 100 plausible weightings and ratings, %3 in %4.")
            .arg(winner, share, alternative(other),
                 hundred(m_verdict.shares(other).rankAcceptability.front()));
    }
    // A question that moves the share by less than five of a hundred is not worth a remark.
    if (m_verdict.unsure().empty() || m_verdict.unsure().front().importance < 0.05) {
        return tr("%1 comes first in %2 of 100 plausible weightings and ratings.")
            .arg(winner, share);
    }
    const std::string &doubt = m_verdict.unsure().front().question;
    if (m_decision.answer(doubt).state == decision::AnswerState::NotSure) {
        return tr("%1 comes first in %2 of 100 plausible weightings and ratings. Not being "
                  "sure about “%3” carries most of the doubt.")
            .arg(winner, share, question(doubt));
    }
    return tr("%1 comes first in %2 of 100 plausible weightings and ratings. The open question "
              "“%3” carries most of the doubt.")
        .arg(winner, share, question(doubt));
}

QString Wording::lead() const
{
    if (!m_verdict.scores.lead) {
        return {};
    }
    const decision::Lead &lead = *m_verdict.scores.lead;
    // Told from the side of the one that is ahead, whichever end of the beam it hangs on.
    const bool leftAhead = lead.lead >= 0;
    const QString first = alternative(leftAhead ? lead.left : lead.right);
    const QString second = alternative(leftAhead ? lead.right : lead.left);
    const auto shown = [](double value) {
        return Numbers::rounded(value, Numbers::kPointDecimals);
    };
    const double points = shown(std::abs(lead.lead));

    const std::optional<decision::LeadBand> band = m_verdict.leadBand();
    if (!band) {
        if (points == 0) {
            return tr("%1 and %2 are level.").arg(first, second);
        }
        return tr("%1 is ahead of %2 by %3 points of 10.").arg(first, second, value(points));
    }
    const double low = shown(leftAhead ? band->low : -band->high);
    const double high = shown(leftAhead ? band->high : -band->low);
    if (points == 0) {
        return tr("%1 and %2 are level; in nine runs of ten %1 lies between %3 and %4.")
            .arg(first, second, ahead(low), ahead(high));
    }
    if (low >= 0) {
        return tr("%1 is ahead of %2 by %3 points of 10; in nine runs of ten by %4 to %5.")
            .arg(first, second, value(points), value(low), value(high));
    }
    return tr("%1 is ahead of %2 by %3 points of 10; in nine runs of ten it lies between %4 "
              "and %5.")
        .arg(first, second, value(points), ahead(low), ahead(high));
}

QString Wording::leadNote() const
{
    if (!m_verdict.scores.lead) {
        return {};
    }
    const std::optional<decision::LeadBand> band = m_verdict.leadBand();
    if (m_base.questions.empty()) {
        QStringList sentences{
            tr("A value is the mean of an option's ratings, 0 to 10, by the weights you gave.")};
        if (band) {
            sentences << tr("The band on the beam is where the lead lies in nine runs of ten.");
        }
        if (std::abs(m_verdict.scores.lead->lead) > decision::kFullLead) {
            sentences << tr("The beam's scale ends at %1 points.").arg(rating(decision::kFullLead));
        }
        return sentences.join(QChar::Space);
    }
    if (!band) {
        return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers.");
    }
    const decision::Lead &lead = *m_verdict.scores.lead;
    if (std::min(std::abs(band->low), std::abs(band->high)) < decision::kFullLead &&
        std::abs(lead.lead) > decision::kFullLead) {
        return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers. "
                  "The band on the beam is where the lead lies in nine runs of ten; its scale ends "
                  "at %1 points.")
            .arg(rating(decision::kFullLead));
    }
    if (std::abs(lead.lead) > decision::kFullLead) {
        return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers. "
                  "The lead is larger than the beam's scale of %1 points.")
            .arg(rating(decision::kFullLead));
    }
    return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers. The "
              "band on the beam is where the lead lies in nine runs of ten.");
}

QString Wording::errorNote() const
{
    const decision::RankShares &first = m_verdict.shares(m_verdict.scores.winner);
    if (first.rankAcceptability.empty()) {
        return {};
    }
    const auto inHundred =
        static_cast<qlonglong>(std::max(1.0, std::ceil(first.error * 100 - 1e-9)));
    if (m_verdict.state() == State::NotEnoughAnswers) {
        return tr("Error ± %1 in 100, %2 runs. There is no verdict while more than %3 of 100 "
                  "important questions are open or not sure.")
            .arg(m_numbers.count(inHundred),
                 m_numbers.count(static_cast<qlonglong>(m_verdict.samples())),
                 threshold(m_decision.thresholds.open));
    }
    return tr("Error ± %1 in 100, %2 runs. Clear from %3, leaning from %4, else too close to call.")
        .arg(m_numbers.count(inHundred),
             m_numbers.count(static_cast<qlonglong>(m_verdict.samples())),
             threshold(m_decision.thresholds.clear), threshold(m_decision.thresholds.leaning));
}

QString Wording::foundationOptions() const
{
    QStringList names;
    if (m_verdict.scores.foundation.options.size() > 2) {
        return tr("all options", "whose ratings are spoken of");
    }
    for (const std::string &option : m_verdict.scores.foundation.options) {
        names << alternative(option);
    }
    return m_locale.createSeparatedList(names);
}

QString Wording::foundation() const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    if (rest.sources == 0) {
        return tr("No rating with a weight rests on a source.");
    }
    const auto inBase = static_cast<qlonglong>(decision::sourcesInBase(m_base));
    QStringList sentences;
    sentences << (inBase > 0
                      ? tr("The ratings that count cite %n sources; the knowledge base has %1.", "",
                           static_cast<int>(rest.sources))
                            .arg(m_numbers.count(inBase))
                      : tr("The ratings that count cite %n sources.", "",
                           static_cast<int>(rest.sources)));
    if (!rest.oldest.empty()) {
        sentences << tr("The oldest rating is from %1.").arg(date(rest.oldest));
    }
    const QString high = percent(rest.highConfidence);
    const QString medium = percent(rest.mediumConfidence);
    sentences << (rest.lowConfidence > 0
                      ? tr("Of the ratings of %1, confidence is high for %2 of the weight, medium "
                           "for %3 and low for %4.")
                            .arg(foundationOptions(), high, medium, percent(rest.lowConfidence))
                      : tr("Of the ratings of %1, confidence is high for %2 of the weight and "
                           "medium for %3.")
                            .arg(foundationOptions(), high, medium));
    sentences << percentSumNote({rest.highConfidence, rest.mediumConfidence, rest.lowConfidence});
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QStringList Wording::kindPercents() const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    return percentsOf({rest.fact, rest.measure, rest.judgement});
}

QString Wording::kinds() const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    if (!(rest.fact + rest.measure + rest.judgement > 0)) {
        return {};
    }
    const QStringList shares = kindPercents();
    const QString said = tr("%1 fact, %2 measure, %3 judged, by weight in the ratings of %4")
                             .arg(shares[0], shares[1], shares[2], foundationOptions());
    return percentSumNote({rest.fact, rest.measure, rest.judgement}).isEmpty()
               ? said
               : tr("%1 (rounded)", "shares that do not add up to 100%").arg(said);
}

QString Wording::progress() const
{
    int answered = 0;
    int assumed = 0;
    int notSure = 0;
    int open = 0;
    for (const knowledge::Question &entry : m_base.questions) {
        if (!decision::isAsked(m_base, entry, m_decision)) {
            continue;
        }
        switch (m_decision.answer(entry.id).state) {
        case decision::AnswerState::Open:
            ++open;
            break;
        case decision::AnswerState::NotSure:
            ++notSure;
            break;
        case decision::AnswerState::Chosen:
        case decision::AnswerState::DoesNotApply:
            ++(m_decision.answer(entry.id).isAssumed ? assumed : answered);
            break;
        }
    }
    QStringList parts{tr("%n answered", "questions", answered)};
    if (assumed > 0) {
        parts << tr("%n assumed", "questions", assumed);
    }
    if (notSure > 0) {
        parts << tr("%n not sure", "questions", notSure);
    }
    if (open > 0) {
        parts << tr("%n open", "questions", open);
    }
    return parts.join(tr(", ", "between counts of questions"));
}

QString Wording::assumed() const
{
    int assumed = 0;
    for (const knowledge::Question &entry : m_base.questions) {
        const bool isCounted = decision::isAsked(m_base, entry, m_decision);
        assumed += isCounted && m_decision.answer(entry.id).isAssumed ? 1 : 0;
    }
    if (assumed == 0) {
        return {};
    }
    double share = 0;
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        const bool isBorne =
            std::any_of(weight.steps.begin(), weight.steps.end(), [this](const auto &step) {
                return m_decision.answer(step.question).isAssumed;
            });
        share += isBorne ? weight.weight : 0;
    }
    const std::size_t scenario = m_base.scenarioIndex(m_decision.scenario);
    if (scenario == knowledge::KnowledgeBase::npos) {
        return tr("%n answer(s) are assumed and not yet looked at; they bear on %1 of the weight.",
                  nullptr, assumed)
            .arg(percent(share));
    }
    return tr("%n answer(s) are assumed from the case “%1” and not yet looked at; they bear on %2 "
              "of the weight.",
              nullptr, assumed)
        .arg(QString::fromStdString(m_base.scenarios[scenario].name), percent(share));
}

} // namespace steelyard
