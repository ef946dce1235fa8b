// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/corrections.h"
#include "decision/group_profile.h"
#include "decision/verdict.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

// Turns numbers and structured reasons into sentences. Window, report and command line all speak
// through it, so they never disagree. Every text is plain text: who shows it as rich text escapes
// it. Texts of the knowledge base are passed through as they are; an id it does not know is shown
// as the id. A text for which there is nothing to say is empty.
namespace steelyard {

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

    // Names.
    [[nodiscard]] QString alternative(const std::string &id) const; // "Django"
    [[nodiscard]] QString criterion(const std::string &id) const;   // "Built-in protections"
    [[nodiscard]] QString question(const std::string &id) const;    // "Staff screens"
    [[nodiscard]] QString answer(const std::string &question, const std::string &answer) const;
    [[nodiscard]] QString givenAnswer(const std::string &question) const; // "API, Prototype"
    [[nodiscard]] QString answered(const decision::AnswerReference &reference) const; // "A: B"
    [[nodiscard]] QString capability(const std::string &id) const;
    [[nodiscard]] static QString stateName(decision::State state); // "Too close to call"
    // The same of this verdict; "Only option" where nothing was weighed against the leader.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] static QString confidence(knowledge::Confidence confidence);
    [[nodiscard]] static QString evidenceKind(knowledge::EvidenceKind kind);
    [[nodiscard]] static QString support(knowledge::Support support);
    [[nodiscard]] static QString publishedShape(knowledge::VerdictShape shape);
    [[nodiscard]] static QString severity(knowledge::Severity severity);          // "Serious"
    [[nodiscard]] static QString reliability(knowledge::Reliability reliability); // "first-hand"

    // Numbers, by the one policy of numbers.h.
    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }
    [[nodiscard]] QString rating(double value) const { return m_numbers.rating(value); } // "7.6"
    // Of an option, a lead: "7.64".
    [[nodiscard]] QString value(double points) const { return m_numbers.value(points); }
    // "140 ms"; of a criterion without a unit as rating(). Three digits at least count.
    [[nodiscard]] QString level(const std::string &criterion, double value) const;
    [[nodiscard]] QString levelNumber(double value) const { return m_numbers.level(value); }
    // "+0.46", "−0.60" with a real minus.
    [[nodiscard]] QString contribution(double points) const
    {
        return m_numbers.contribution(points);
    }
    // "84"; with decimals where the whole number would be on the other side of a threshold.
    [[nodiscard]] QString hundred(double share) const;
    // The share of runs in which an option has a place, from 0: only of the first a verdict hangs
    // on which side of a threshold it is, so the others are whole.
    [[nodiscard]] QString hundred(double share, std::size_t place) const;
    [[nodiscard]] QString threshold(double share) const; // as it was set: "90"
    [[nodiscard]] QString percent(double share) const { return m_numbers.percent(share); }
    [[nodiscard]] QString ahead(double points) const; // "1.13 ahead", "0.20 behind", "level"
    [[nodiscard]] QString date(const std::string &iso) const; // "20 Nov 2026"
    [[nodiscard]] static QString dateText(const std::string &iso,
                                          const QLocale &locale = QLocale());
    // A text with the dates in it as date() has them: bases write "released on 2026-09-30".
    [[nodiscard]] QString withDates(const std::string &text) const;
    // Weights as "25.0%", each rounded by itself, in the base's order.
    [[nodiscard]] QStringList weightPercents() const;
    [[nodiscard]] QStringList groupPercents() const;
    // To be said below such numbers with their sum: that they may not add up to it because of
    // rounding. Empty where they do.
    [[nodiscard]] QString weightSumNote() const;
    [[nodiscard]] QString groupSumNote() const;
    [[nodiscard]] QString leadSumNote() const; // of all contributions

    // The verdict.
    [[nodiscard]] QString sentence() const; // "Django fits best, with FastAPI not far behind."
    // The same by sentence: who, then what it rests on and what clear means here, as far as there
    // is a need to say so.
    [[nodiscard]] QStringList sentences() const;
    // Rules of the base against the winner that the answers meet, each with its answers: they
    // belong beside the sentence. Empty: none.
    [[nodiscard]] QStringList conflicts() const;
    // Whom an answer leaves out by what it asks for, to be said before it is given: "Leaves
    // out Bottle, for want of ..."; empty: nobody.
    [[nodiscard]] QString leavesOut(const knowledge::Answer &answer) const;
    [[nodiscard]] QString robustness() const; // "First in 84 of 100 plausible weightings ..."
    [[nodiscard]] QString lead() const;       // "Django is ahead by 0.5 points. Plausible: ..."
    // "It rests on your answers: Flask leads if ..."; empty: no change of one answer puts another
    // option first, or none is known yet.
    [[nodiscard]] QString restsOnAnswers() const;
    [[nodiscard]] QString leadNote() const;  // what a value is, and what the band on the beam
    [[nodiscard]] QString errorNote() const; // "Error ± 1 in 100, 10,000 runs. Clear from ..."
    // How many sources of the base are behind the ratings that count, and how sure those of the
    // two best are.
    [[nodiscard]] QString foundation() const;
    // "56.1% fact, 33.0% measure, 10.9% judged in the ratings of Django and FastAPI"
    [[nodiscard]] QString kinds() const;
    [[nodiscard]] QStringList kindPercents() const; // the same three, in this order
    [[nodiscard]] QString progress() const;         // "3 answered, 1 not sure, 2 open"
    // How many answers nobody has looked at since a typical case filled them in, and how much of
    // the weight they bear on; empty: none.
    [[nodiscard]] QString assumed() const;

    // A reason: headline (a finding that stands alone), comparison and the answers behind it.
    [[nodiscard]] QString reasonHeadline(const decision::Reason &reason) const;
    // "In the knowledge base 6.0, −1 by your answer “Team: knows Flask”."
    [[nodiscard]] QString correction(const decision::ExplainedCorrection &correction) const;
    [[nodiscard]] QString reasonComparison(const decision::Reason &reason) const;
    [[nodiscard]] QString reasonAnswers(const decision::Reason &reason, std::size_t most = 3) const;
    // How the user's own weighing came to a criterion's weight, and why: "You put it first, ...".
    [[nodiscard]] QString ownWeight(const std::string &criterion) const;
    // One side of the comparison as a number; "unknown" when the base has no rating.
    [[nodiscard]] QString winnerRating(const decision::Reason &reason) const;
    [[nodiscard]] QString rivalRating(const decision::Reason &reason) const;
    // The three strongest for, and the strongest against (none: an empty list); what is less than
    // half a tenth of a point is none.
    [[nodiscard]] std::vector<decision::Reason> strongestFor(std::size_t most = 3) const;
    [[nodiscard]] std::vector<decision::Reason> strongestAgainst(std::size_t most = 1) const;

    [[nodiscard]] QString leftOut(const decision::AlternativeResult &alternative) const;
    [[nodiscard]] QString exclusion(const decision::Exclusion &exclusion) const; // one of its parts
    [[nodiscard]] QString mustHave(const decision::RequiredCapability &required) const;
    [[nodiscard]] QString offered(const knowledge::CapabilityState &state) const; // "5 to 8 days"
    [[nodiscard]] QString unsure(const decision::UnsureQuestion &question) const;
    [[nodiscard]] QString flip(const decision::Flip &flip) const; // "FastAPI leads if you ..."
    // All of them; those that differ only in one new answer share one sentence, as do pairs of
    // changes that have a question in common.
    struct FlipSentence
    {
        QString text;
        std::vector<std::string> questions; // that it is about
        bool isDoubt = false;               // a change is to "not sure", which nobody decides
    };
    [[nodiscard]] std::vector<FlipSentence> flipSentences() const;
    [[nodiscard]] QStringList flips() const; // their texts
    [[nodiscard]] QString ratingFlip(const decision::RatingFlip &flip) const;
    // "Django stays first while ... weighs 5% to 32%; now 25%."; empty when no weight changes it.
    [[nodiscard]] QString weightInterval(const decision::WeightResult &weight) const;
    [[nodiscard]] QString
    weightStep(const decision::WeightStep &step) const; // "... : doubled twice"
    [[nodiscard]] QString profileSentence() const;      // who leads how many groups
    // The same of any profile; its parts are called groups or criteria.
    [[nodiscard]] QString profileSentence(const std::vector<decision::GroupResult> &profile,
                                          bool isGrouped) const;

    // Other judgements: "4 of 5 other methods put Django first as well.", what one of them says,
    // and where a published verdict and this one agree or differ.
    [[nodiscard]] static QString methodName(scoring::Method method);
    [[nodiscard]] QString opinions() const;
    [[nodiscard]] QString opinion(const decision::MethodOpinion &opinion) const;
    [[nodiscard]] QString publishedComparison(const knowledge::PublishedVerdict &published) const;
    [[nodiscard]] QString gotcha(const knowledge::Gotcha &gotcha) const; // "Serious: ..."

private:
    // What a change gives, adds or takes away; and the change as a clause, with one or several such
    // parts of which any is enough.
    [[nodiscard]] QString newPart(const decision::AnswerChange &change) const;
    [[nodiscard]] QString changedAnswer(const decision::AnswerChange &change,
                                        const QStringList &parts) const;
    [[nodiscard]] QString flipText(const decision::Flip &flip, std::size_t varying,
                                   const QStringList &parts) const;
    [[nodiscard]] const decision::AlternativeResult *result(const std::string &alternative) const;
    [[nodiscard]] QStringList feasible(int rank = 0) const; // names; 0: of any rank
    [[nodiscard]] bool nothingKnown() const;                // no option has a rating
    [[nodiscard]] bool nothingCounts() const;               // every weight is zero
    [[nodiscard]] QString onlyOption() const;
    [[nodiscard]] QString notEnough() const;
    [[nodiscard]] QString tooClose() const;
    [[nodiscard]] QStringList withGround(const QString &sentence) const; // and what it rests on
    [[nodiscard]] QString answers(const std::string &question,
                                  const std::vector<std::string> &ids) const;
    [[nodiscard]] QString cutoff(const decision::Exclusion &exclusion) const;
    [[nodiscard]] QString notMet(const decision::Exclusion &exclusion, const QString &name) const;
    [[nodiscard]] QString ratingOrUnknown(const std::string &criterion,
                                          const std::string &alternative, double value) const;
    [[nodiscard]] QString oneOf(const QStringList &names) const; // "“A”, “B” or “C”"
    [[nodiscard]] QString together(const QStringList &clauses) const; // "A and B"
    [[nodiscard]] QString days(double count) const;
    [[nodiscard]] QStringList percentsOf(const std::vector<double> &shares) const;
    [[nodiscard]] QString percentSumNote(const std::vector<double> &shares) const;
    [[nodiscard]] QString foundationOptions() const; // "Django and FastAPI"

    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    QLocale m_locale;
    Numbers m_numbers;
};

} // namespace steelyard
