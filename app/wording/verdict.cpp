// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using decision::State;

namespace {

// With where "clear", "leaning" and "enough answers" begin in this decision, when that is not where
// they usually do: without it the words would say more than is known.
QString withThresholds(const Wording &words, const QString &sentence)
{
    const decision::Thresholds usual;
    const decision::Thresholds &here = words.decision().thresholds;
    QStringList sentences{sentence};
    const decision::Verdict &verdict = words.verdict();
    const bool isSure = verdict.samples() > 0 && verdict.state() != State::NotEnoughAnswers;
    if (isSure && (here.clear != usual.clear || here.leaning != usual.leaning)) {
        sentences << Wording::tr("In this decision clear begins at %1 and leaning at %2 of 100; "
                                 "usual are %3 and %4.")
                         .arg(words.hundred(here.clear), words.hundred(here.leaning),
                              words.hundred(usual.clear), words.hundred(usual.leaning));
    }
    if (here.open != usual.open) {
        sentences << Wording::tr("In this decision %1 of 100 important questions may stay open; "
                                 "usual are %2.")
                         .arg(words.hundred(here.open), words.hundred(usual.open));
    }
    return sentences.join(u' ');
}

} // namespace

bool Wording::nothingCounts() const
{
    return !m_verdict.scores.weights.empty() &&
           std::all_of(m_verdict.scores.weights.begin(), m_verdict.scores.weights.end(),
                       [](const auto &weight) { return !(weight.weight > 0); });
}

QString Wording::onlyOption() const
{
    const QString winner = alternative(m_verdict.scores.winner);
    if (m_verdict.scores.alternatives.size() == 1) {
        return tr("%1 is the only option in this decision.").arg(winner);
    }
    return tr("%1 is the only option that meets your must-haves.").arg(winner);
}

QString Wording::notEnough() const
{
    const bool untouched =
        std::all_of(m_base.questions.begin(), m_base.questions.end(), [this](const auto &entry) {
            return m_decision.answer(entry.id).state == decision::AnswerState::Open;
        });
    if (untouched) {
        return tr("Nothing is answered yet, so there is no verdict.");
    }
    if (m_verdict.scores.runnerUp.empty()) {
        return onlyOption();
    }
    const QStringList first = feasible(1);
    if (first.size() > 1) {
        return tr("Too few answers for a verdict; so far %1 are level.")
            .arg(m_locale.createSeparatedList(first));
    }
    return tr("Too few answers for a verdict; so far %1 is ahead of %2.")
        .arg(alternative(m_verdict.scores.winner), alternative(m_verdict.scores.runnerUp));
}

QString Wording::sentence() const
{
    if (m_verdict.scores.alternatives.empty()) {
        return tr("There is no option to weigh.");
    }
    if (m_base.criteria.empty()) {
        return tr("There is no criterion to weigh by.");
    }
    if (m_verdict.state() == State::NoFeasible) {
        return tr("No option meets all your must-haves.");
    }
    if (nothingCounts() || m_verdict.scores.winner.empty()) {
        return tr("Nothing is left to judge by: your answers take the weight from everything.");
    }
    if (m_verdict.state() == State::NotEnoughAnswers) {
        return withThresholds(*this, notEnough());
    }
    if (m_verdict.scores.runnerUp.empty()) {
        return onlyOption();
    }

    const QStringList first = feasible(1);
    if (first.size() > 1) {
        return withThresholds(*this,
                              tr("%1 come out equal.").arg(m_locale.createSeparatedList(first)));
    }

    const QString winner = alternative(m_verdict.scores.winner);
    const QString rival = alternative(m_verdict.scores.runnerUp);
    // Before sampling nobody knows whether a lead is clear.
    if (m_verdict.samples() == 0) {
        return tr("%1 is ahead of %2.").arg(winner, rival);
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
    const double points = std::round(std::abs(lead.lead) * 10) / 10;
    const auto number = [this](double value) { return m_locale.toString(std::abs(value), 'f', 1); };

    const std::optional<decision::LeadBand> band = m_verdict.leadBand();
    if (!band) {
        if (points == 0) {
            return tr("%1 and %2 are level.").arg(first, second);
        }
        return tr("%1 is ahead of %2 by %3 points of 10.").arg(first, second, number(points));
    }
    const double low = std::round((leftAhead ? band->low : -band->high) * 10) / 10;
    const double high = std::round((leftAhead ? band->high : -band->low) * 10) / 10;
    if (points == 0) {
        return tr("%1 and %2 are level; in nine runs of ten %1 lies between %3 and %4.")
            .arg(first, second, ahead(low), ahead(high));
    }
    if (low >= 0) {
        return tr("%1 is ahead of %2 by %3 points of 10; in nine runs of ten by %4 to %5.")
            .arg(first, second, number(points), number(low), number(high));
    }
    return tr("%1 is ahead of %2 by %3 points of 10; in nine runs of ten it lies between %4 "
              "and %5.")
        .arg(first, second, number(points), ahead(low), ahead(high));
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
            sentences << tr("The beam's scale ends at %1 points.")
                             .arg(m_locale.toString(decision::kFullLead, 'f', 1));
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
            .arg(m_locale.toString(decision::kFullLead, 'f', 1));
    }
    if (std::abs(lead.lead) > decision::kFullLead) {
        return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers. "
                  "The lead is larger than the beam's scale of %1 points.")
            .arg(m_locale.toString(decision::kFullLead, 'f', 1));
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
    const double inHundred = std::max(1.0, std::ceil(first.error * 100 - 1e-9));
    if (m_verdict.state() == State::NotEnoughAnswers) {
        return tr("Error ± %1 in 100, %2 runs. There is no verdict while more than %3 of 100 "
                  "important questions are open or not sure.")
            .arg(m_locale.toString(inHundred, 'f', 0),
                 m_locale.toString(static_cast<qulonglong>(m_verdict.samples())),
                 hundred(m_decision.thresholds.open));
    }
    return tr("Error ± %1 in 100, %2 runs. Clear from %3, leaning from %4, else too close to call.")
        .arg(m_locale.toString(inHundred, 'f', 0),
             m_locale.toString(static_cast<qulonglong>(m_verdict.samples())),
             hundred(m_decision.thresholds.clear), hundred(m_decision.thresholds.leaning));
}

QString Wording::foundation() const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    if (rest.sources == 0) {
        return tr("No rating with a weight rests on a source.");
    }
    const int count = static_cast<int>(rest.sources);
    const QStringList shares =
        percentsOf({rest.highConfidence, rest.mediumConfidence, rest.lowConfidence});
    const QString &high = shares[0];
    const QString &medium = shares[1];
    const QString &low = shares[2];
    if (rest.oldest.empty()) {
        return tr("%n sources. Confidence is high for %1 of the weight, medium for %2 and low for "
                  "%3.",
                  "", count)
            .arg(high, medium, low);
    }
    if (rest.lowConfidence > 0) {
        return tr("%n sources. The oldest rating is from %1. Confidence is high for %2 of the "
                  "weight, medium for %3 and low for %4.",
                  "", count)
            .arg(date(rest.oldest), high, medium, low);
    }
    return tr("%n sources. The oldest rating is from %1. Confidence is high for %2 of the weight "
              "and medium for %3.",
              "", count)
        .arg(date(rest.oldest), high, medium);
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
    return tr("%1 fact, %2 measure, %3 judged").arg(shares[0], shares[1], shares[2]);
}

QString Wording::progress() const
{
    int answered = 0;
    int notSure = 0;
    int open = 0;
    for (const knowledge::Question &entry : m_base.questions) {
        if (!decision::isAsked(entry, m_decision)) {
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
            ++answered;
            break;
        }
    }
    QStringList parts{tr("%n answered", "questions", answered)};
    if (notSure > 0) {
        parts << tr("%n not sure", "questions", notSure);
    }
    if (open > 0) {
        parts << tr("%n open", "questions", open);
    }
    return parts.join(tr(", ", "between counts of questions"));
}

} // namespace steelyard
