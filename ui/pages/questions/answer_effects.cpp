// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/answer_effects.h"

namespace steelyard {

namespace {

class AnswerEffects
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::AnswerEffects)

public:
    static QString weight(const knowledge::WeightEffect &effect, const Wording &wording);
    static QString mustHave(const knowledge::MustHave &mustHave, const Wording &wording);
    static QString rating(const knowledge::RatingEffect &effect, const Wording &wording);
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
        .arg(wording.capability(mustHave.capability), Wording::support(mustHave.tolerance));
}

QString AnswerEffects::rating(const knowledge::RatingEffect &effect, const Wording &wording)
{
    return tr("%1 of %2 %3", "criterion, option, change of its rating")
        .arg(wording.criterion(effect.criterion), wording.alternative(effect.alternative),
             wording.contribution(effect.by));
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

} // namespace steelyard
