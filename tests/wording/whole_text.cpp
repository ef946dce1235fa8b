// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_text.h"

#include "decision/use_rules.h"

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
        lines << words.contribution(reason.contribution) + u' ' + words.reasonHeadline(reason)
              << words.reasonComparison(reason) << words.reasonAnswers(reason);
    }
    return lines;
}

QStringList optionLines(const Wording &words, const decision::Verdict &verdict)
{
    QStringList lines;
    for (const decision::AlternativeResult &option : verdict.scores.alternatives) {
        QStringList shares;
        for (const double share : verdict.shares(option.id).rankAcceptability) {
            shares << words.hundred(share, static_cast<std::size_t>(shares.size()));
        }
        lines << words.alternative(option.id) + u' ' + words.value(option.value) +
                     QStringLiteral(" | ") + shares.join(u' ')
              << words.leftOut(option);
    }
    return lines;
}

QStringList adviceLines(const Wording &words, const knowledge::KnowledgeBase &base,
                        const decision::Decision &decision, const std::string &option)
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
        lines << words.gotcha(gotcha);
    }
    lines << text(base.alternatives[place].exitCost.text);
    return lines;
}

} // namespace

QString wholeText(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                  const decision::Verdict &verdict, const QLocale &locale)
{
    const Wording words(base, decision, verdict, locale);
    QString whole = text(decision.title) + u'\n';
    addPart(whole, "verdict",
            {Wording::stateName(verdict.state()), words.sentence(), words.robustness(),
             words.lead(), words.leadNote(), words.errorNote(), words.progress(),
             words.profileSentence()});
    addPart(whole, "conflicts", words.conflicts());
    addPart(whole, "options", optionLines(words, verdict));
    addPart(whole, "for", reasonLines(words, words.strongestFor()));
    addPart(whole, "against", reasonLines(words, words.strongestAgainst()));
    QStringList lines = words.flips();
    for (const decision::RatingFlip &flip : verdict.ratingFlips()) {
        lines << words.ratingFlip(flip);
    }
    for (const decision::WeightResult &weight : verdict.scores.weights) {
        lines << words.weightInterval(weight);
    }
    for (const decision::UnsureQuestion &question : verdict.unsure()) {
        lines << words.unsure(question);
    }
    addPart(whole, "changes", lines);
    lines.clear();
    for (const decision::RequiredCapability &required : verdict.scores.mustHaves) {
        lines << words.mustHave(required);
    }
    addPart(whole, "must-haves", lines);
    lines = QStringList(words.opinions());
    for (const decision::MethodOpinion &opinion : verdict.opinions()) {
        lines << words.opinion(opinion);
    }
    addPart(whole, "other methods", lines);
    addPart(whole, "before choosing it", adviceLines(words, base, decision, verdict.scores.winner));
    addPart(whole, "foundation", {words.kinds(), words.foundation()});
    lines.clear();
    for (const knowledge::PublishedVerdict &published : base.publishedVerdicts) {
        lines << Wording::publishedShape(published.shape) << words.publishedComparison(published);
    }
    addPart(whole, "published", lines);
    return whole;
}

} // namespace steelyard::tests
