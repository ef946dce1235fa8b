// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_text.h"

#include "decision/use_rules.h"
#include "wording/answer_wording.h"
#include "wording/flip_wording.h"
#include "wording/foundation_wording.h"
#include "wording/lead_wording.h"
#include "wording/must_have_wording.h"
#include "wording/names.h"
#include "wording/opinion_wording.h"
#include "wording/profile_wording.h"
#include "wording/reason_wording.h"
#include "wording/share_wording.h"
#include "wording/verdict_wording.h"
#include "wording/weight_wording.h"

namespace steelyard::tests {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

// A part of the text: its name in the tests' own words, and its lines.
void addPart(QString &whole, const char *name, QStringList lines)
{
    lines.removeAll(QString());
    if (lines.isEmpty()) {
        return;
    }
    whole += QStringLiteral("\n[%1]\n%2\n").arg(QLatin1String(name), lines.join(u'\n'));
}

QStringList reasonLines(const Wording &words, const std::vector<decision::Reason> &reasons)
{
    QStringList lines;
    for (const decision::Reason &reason : reasons) {
        lines << words.numbers().contribution(reason.contribution) + u' ' +
                     ReasonWording(words).headline(reason)
              << ReasonWording(words).comparison(reason) << ReasonWording(words).answers(reason);
    }
    return lines;
}

QStringList optionLines(const Wording &words, const decision::Verdict &verdict)
{
    QStringList lines;
    for (const decision::AlternativeResult &option : verdict.scores.alternatives) {
        QStringList shares;
        for (const double share : verdict.shares(option.id).rankAcceptability) {
            shares << ShareWording(words).hundred(share, static_cast<std::size_t>(shares.size()));
        }
        lines << words.alternative(option.id) + u' ' + words.numbers().value(option.value) +
                     QStringLiteral(" | ") + shares.join(u' ')
              << MustHaveWording(words).leftOut(option);
    }
    return lines;
}

QStringList adviceLines(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                        const std::string &option)
{
    QStringList lines;
    for (const bool avoid : {false, true}) {
        for (const auto &rule : decision::fittingRules(base, decision, option, avoid)) {
            lines << (avoid ? u'-' : u'+') + text(base.useRules[rule.rule].text);
        }
    }
    const std::size_t place = base.alternativeIndex(option);
    if (place == knowledge::KnowledgeBase::npos) {
        return lines;
    }
    for (const knowledge::Gotcha &gotcha : base.alternatives[place].gotchas) {
        lines << Names::gotcha(gotcha);
    }
    lines << text(base.alternatives[place].exitCost.text);
    return lines;
}

} // namespace

QString wholeText(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                  const decision::Verdict &verdict, const QLocale &locale)
{
    const Wording words(base, decision, verdict, locale);
    const VerdictWording verdictWords(words);
    const OpinionWording opinionWords(words);
    QString whole = text(decision.title) + u'\n';
    addPart(whole, "verdict",
            {Names::state(verdict.state()), verdictWords.sentence(), verdictWords.robustness(),
             LeadWording(words).sentence(), LeadWording(words).note(),
             ShareWording(words).errorNote(), AnswerWording(words).progress(),
             ProfileWording(words).sentence()});
    addPart(whole, "conflicts", verdictWords.conflicts());
    addPart(whole, "options", optionLines(words, verdict));
    addPart(whole, "for", reasonLines(words, ReasonWording(words).strongestFor()));
    addPart(whole, "against", reasonLines(words, ReasonWording(words).strongestAgainst()));
    QStringList lines = FlipWording(words).flips();
    for (const decision::RatingFlip &flip : verdict.ratingFlips()) {
        lines << FlipWording(words).ratingFlip(flip);
    }
    for (const decision::WeightResult &weight : verdict.scores.weights) {
        lines << WeightWording(words).interval(weight);
    }
    for (const decision::UnsureQuestion &question : verdict.unsure()) {
        lines << AnswerWording(words).unsure(question);
    }
    addPart(whole, "changes", lines);
    lines.clear();
    for (const decision::RequiredCapability &required : verdict.scores.mustHaves) {
        lines << MustHaveWording(words).mustHave(required);
    }
    addPart(whole, "must-haves", lines);
    lines = QStringList(opinionWords.methods());
    for (const decision::MethodOpinion &opinion : verdict.opinions()) {
        lines << opinionWords.method(opinion);
    }
    addPart(whole, "other methods", lines);
    addPart(whole, "before choosing it", adviceLines(base, decision, verdict.scores.winner));
    addPart(whole, "foundation",
            {FoundationWording(words).kinds(), FoundationWording(words).sentence()});
    lines.clear();
    for (const knowledge::PublishedVerdict &published : base.publishedVerdicts) {
        lines << Names::publishedShape(published.shape) << opinionWords.published(published);
    }
    addPart(whole, "published", lines);
    return whole;
}

} // namespace steelyard::tests
