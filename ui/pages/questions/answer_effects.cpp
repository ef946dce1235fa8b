// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/answer_effects.h"

#include "wording/must_have_wording.h"
#include "wording/names.h"

namespace steelyard {

namespace {

class AnswerEffects
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::AnswerEffects)

public:
    static QString weight(const knowledge::WeightEffect &effect, const Wording &wording);
    static QString mustHave(const knowledge::MustHave &mustHave, const Wording &wording);
    static QString rating(const knowledge::RatingEffect &effect, const Wording &wording);
    static QString raises(const QString &names) { return tr("Raises %1.", "criteria").arg(names); }
    static QString lowers(const QString &names) { return tr("Lowers %1.", "criteria").arg(names); }
    static QString takesOut(const QString &names)
    {
        return tr("Takes the weight from %1.", "criteria").arg(names);
    }
    static QString asksFor(const QString &names)
    {
        return tr("Makes %1 a must-have.", "capabilities").arg(names);
    }
    static QString adjusts(const QString &names)
    {
        return tr("Adjusts ratings of %1.", "options").arg(names);
    }
    static QString onlyContext() { return tr("Changes no weight."); }
    static QString nothing() { return tr("changes nothing"); }
    static QString separator() { return tr("; ", "between the effects of an answer"); }
};

QString AnswerEffects::weight(const knowledge::WeightEffect &effect, const Wording &wording)
{
    const QString name = wording.criterion(effect.criterion);
    if (effect.zero) {
        return tr("%1 × 0", "criterion, its weight becomes zero").arg(name);
    }
    const QString factor = QString::number(1 << std::min(std::abs(effect.steps), 20));
    return effect.steps > 0 ? tr("%1 × %2", "criterion, factor of its weight").arg(name, factor)
                            : tr("%1 ÷ %2", "criterion, divisor of its weight").arg(name, factor);
}

QString AnswerEffects::mustHave(const knowledge::MustHave &mustHave, const Wording &wording)
{
    return tr("must-have %1 (%2)", "capability, how it may be provided")
        .arg(wording.capability(mustHave.capability), Names::support(mustHave.tolerance));
}

QString AnswerEffects::rating(const knowledge::RatingEffect &effect, const Wording &wording)
{
    return tr("%1 of %2 %3", "criterion, option, change of its rating")
        .arg(wording.criterion(effect.criterion), wording.alternative(effect.alternative),
             wording.numbers().correction(effect.by));
}

} // namespace

QString answerEffects(const knowledge::Answer &answer, const Wording &wording)
{
    QStringList parts;
    for (const auto &effect : answer.weights) {
        parts << AnswerEffects::weight(effect, wording);
    }
    for (const auto &mustHave : answer.mustHaves) {
        parts << AnswerEffects::mustHave(mustHave, wording);
    }
    for (const auto &effect : answer.ratings) {
        parts << AnswerEffects::rating(effect, wording);
    }
    return parts.isEmpty() ? AnswerEffects::nothing() : parts.join(AnswerEffects::separator());
}

QString answerEffectsInWords(const knowledge::Answer &answer, const Wording &wording)
{
    QStringList raised;
    QStringList lowered;
    QStringList taken;
    for (const knowledge::WeightEffect &effect : answer.weights) {
        (effect.zero        ? taken
         : effect.steps > 0 ? raised
                            : lowered)
            << wording.criterion(effect.criterion);
    }
    QStringList asked;
    for (const knowledge::MustHave &mustHave : answer.mustHaves) {
        asked << wording.capability(mustHave.capability);
    }
    QStringList adjusted;
    for (const knowledge::RatingEffect &effect : answer.ratings) {
        adjusted << wording.alternative(effect.alternative);
    }
    QStringList parts;
    const auto say = [&parts](QStringList names, QString (*sentence)(const QString &)) {
        names.removeDuplicates();
        if (!names.isEmpty()) {
            parts << sentence(QLocale().createSeparatedList(names));
        }
    };
    say(raised, AnswerEffects::raises);
    say(lowered, AnswerEffects::lowers);
    say(taken, AnswerEffects::takesOut);
    say(asked, AnswerEffects::asksFor);
    say(adjusted, AnswerEffects::adjusts);
    if (const QString out = MustHaveWording(wording).leavesOut(answer); !out.isEmpty()) {
        parts << out;
    }
    return parts.isEmpty() ? AnswerEffects::onlyContext() : parts.join(u' ');
}

QString doesNotApplyInWords(const knowledge::Question &question, const Wording &wording)
{
    QStringList names;
    for (const std::string &criterion : question.about) {
        names << wording.criterion(criterion);
    }
    return AnswerEffects::takesOut(QLocale().createSeparatedList(names));
}

} // namespace steelyard
