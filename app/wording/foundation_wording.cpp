// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/foundation_wording.h"

#include "decision/cited_sources.h"
#include "wording/dates.h"
#include "wording/weight_wording.h"

namespace steelyard {

FoundationWording::FoundationWording(const Wording &words)
    : m_words(words)
    , m_verdict(words.verdict())
{
}

QString FoundationWording::sentence() const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    if (rest.sources == 0) {
        return tr("No rating with a weight rests on a source.");
    }
    const auto inBase = static_cast<qlonglong>(decision::sourcesInBase(m_words.base()));
    QStringList sentences;
    sentences << (inBase > 0
                      ? tr("The ratings that count cite %n sources; the knowledge base has %1.", "",
                           static_cast<int>(rest.sources))
                            .arg(m_words.numbers().count(inBase))
                      : tr("The ratings that count cite %n sources.", "",
                           static_cast<int>(rest.sources)));
    if (!rest.oldest.empty()) {
        sentences << tr("The oldest rating is from %1.").arg(m_words.dates().date(rest.oldest));
    }
    const QString high = m_words.numbers().percent(rest.highConfidence);
    const QString medium = m_words.numbers().percent(rest.mediumConfidence);
    sentences << (rest.lowConfidence > 0
                      ? tr("Of the ratings of %1, confidence is high for %2 of the weight, medium "
                           "for %3 and low for %4.")
                            .arg(options(), high, medium,
                                 m_words.numbers().percent(rest.lowConfidence))
                      : tr("Of the ratings of %1, confidence is high for %2 of the weight and "
                           "medium for %3.")
                            .arg(options(), high, medium));
    sentences << WeightWording::sumNote(
        {rest.highConfidence, rest.mediumConfidence, rest.lowConfidence});
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString FoundationWording::kinds() const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    if (!(rest.fact + rest.measure + rest.judgement > 0)) {
        return {};
    }
    const QStringList shares = kindPercents();
    const QString said = tr("%1 fact, %2 measure, %3 judged, by weight in the ratings of %4")
                             .arg(shares[0], shares[1], shares[2], options());
    return WeightWording::sumNote({rest.fact, rest.measure, rest.judgement}).isEmpty()
               ? said
               : tr("%1 (rounded)", "shares that do not add up to 100%").arg(said);
}

QStringList FoundationWording::kindPercents() const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    return m_words.numbers().percents({rest.fact, rest.measure, rest.judgement});
}

QString FoundationWording::options() const
{
    QStringList names;
    if (m_verdict.scores.foundation.options.size() > 2) {
        return tr("all options", "whose ratings are spoken of");
    }
    for (const std::string &option : m_verdict.scores.foundation.options) {
        names << m_words.alternative(option);
    }
    return m_words.locale().createSeparatedList(names);
}

} // namespace steelyard
