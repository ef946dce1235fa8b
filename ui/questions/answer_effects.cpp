// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/answer_effects.h"

namespace steelyard {

namespace {

class AnswerEffects
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::AnswerEffects)

public:
    static QString weight(const knowledge::WeightEffect &effect, const Phrasebook &phrasebook);
    static QString mustHave(const knowledge::MustHave &mustHave, const Phrasebook &phrasebook);
    static QString rating(const knowledge::RatingEffect &effect, const Phrasebook &phrasebook);
    static QString nothing() { return tr("changes nothing"); }
    static QString separator() { return tr("; ", "between the effects of an answer"); }
};

QString AnswerEffects::weight(const knowledge::WeightEffect &effect, const Phrasebook &phrasebook)
{
    const QString name = phrasebook.criterion(effect.criterion);
    if (effect.zero) {
        return tr("%1 × 0", "criterion, its weight becomes zero").arg(name);
    }
    const QString factor = QString::number(1 << std::min(std::abs(effect.steps), 20));
    return effect.steps > 0 ? tr("%1 × %2", "criterion, factor of its weight").arg(name, factor)
                            : tr("%1 ÷ %2", "criterion, divisor of its weight").arg(name, factor);
}

QString AnswerEffects::mustHave(const knowledge::MustHave &mustHave, const Phrasebook &phrasebook)
{
    return tr("must-have %1 (%2)", "capability, how it may be provided")
        .arg(phrasebook.capability(mustHave.capability), Phrasebook::support(mustHave.tolerance));
}

QString AnswerEffects::rating(const knowledge::RatingEffect &effect, const Phrasebook &phrasebook)
{
    return tr("%1 of %2 %3", "criterion, option, change of its rating")
        .arg(phrasebook.criterion(effect.criterion), phrasebook.alternative(effect.alternative),
             phrasebook.contribution(effect.by));
}

} // namespace

QString answerEffects(const knowledge::Answer &answer, const Phrasebook &phrasebook)
{
    QStringList parts;
    for (const auto &effect : answer.weights) {
        parts << AnswerEffects::weight(effect, phrasebook);
    }
    for (const auto &mustHave : answer.mustHaves) {
        parts << AnswerEffects::mustHave(mustHave, phrasebook);
    }
    for (const auto &effect : answer.ratings) {
        parts << AnswerEffects::rating(effect, phrasebook);
    }
    return parts.isEmpty() ? AnswerEffects::nothing() : parts.join(AnswerEffects::separator());
}

} // namespace steelyard
