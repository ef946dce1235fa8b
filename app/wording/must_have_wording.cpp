// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/must_have_wording.h"

#include "wording/names.h"
#include "wording/rating_wording.h"

#include <algorithm>

namespace steelyard {

using knowledge::Support;

MustHaveWording::MustHaveWording(const Wording &words)
    : m_words(words)
    , m_base(words.base())
{
}

QString MustHaveWording::mustHave(const decision::RequiredCapability &required) const
{
    if (required.capability >= m_base.capabilities.size()) {
        return {};
    }
    const QString name = QString::fromStdString(m_base.capabilities[required.capability].name);
    switch (required.tolerance) {
    case Support::BuiltIn:
        return tr("%1: built in").arg(name);
    case Support::AddOn:
        return tr("%1: built in or a maintained add-on").arg(name);
    case Support::Build:
        return tr("%1: built in, a maintained add-on, or built by us within %2")
            .arg(name, m_words.numbers().days(required.days));
    case Support::Impossible:
        break;
    }
    return tr("%1: welcome, but not needed").arg(name);
}

QString MustHaveWording::offered(const knowledge::CapabilityState &state) const
{
    if (state.support == Support::AddOn && !state.addOn.empty()) {
        return tr("Add-on: %1").arg(QString::fromStdString(state.addOn));
    }
    if (state.support != Support::Build) {
        return Names::support(state.support);
    }
    if (state.daysLow == state.daysHigh) {
        return tr("To be built, %1").arg(m_words.numbers().days(state.daysHigh));
    }
    return tr("To be built, %1 to %2", "a number and a number of days")
        .arg(m_words.numbers().level(state.daysLow), m_words.numbers().days(state.daysHigh));
}

QString MustHaveWording::leftOut(const decision::AlternativeResult &alternative) const
{
    if (alternative.exclusions.empty()) {
        return {};
    }
    QStringList parts;
    for (const decision::Exclusion &part : alternative.exclusions) {
        parts << exclusion(part);
    }
    return tr("Left out. %1").arg(parts.join(u' '));
}

QString MustHaveWording::exclusion(const decision::Exclusion &exclusion) const
{
    if (exclusion.isCutoff()) {
        return cutoff(exclusion);
    }
    const QString name = m_words.capability(exclusion.capability);
    QStringList asked;
    for (const decision::AnswerReference &reference : exclusion.answers) {
        asked << tr("“%1”", "an answer that asks for a must-have").arg(m_words.answered(reference));
    }
    if (asked.isEmpty()) {
        return notMet(exclusion, name);
    }
    return tr("%1 Asked for by your answer %2.", "why an option is left out, quoted answers")
        .arg(notMet(exclusion, name), m_words.together(asked));
}

QString MustHaveWording::notMet(const decision::Exclusion &exclusion, const QString &name) const
{
    if (exclusion.offered == Support::Build && exclusion.tolerance == Support::Build) {
        return tr("%1: building it takes up to %2, more than the %3 you accept.")
            .arg(name, m_words.numbers().days(exclusion.daysOffered),
                 m_words.numbers().days(exclusion.daysAccepted));
    }
    if (exclusion.offered == Support::Build) {
        return exclusion.tolerance == Support::AddOn
                   ? tr("%1: you would have to build it (up to %2); you need at least a maintained "
                        "add-on.")
                         .arg(name, m_words.numbers().days(exclusion.daysOffered))
                   : tr("%1: you would have to build it (up to %2); you need it built in.")
                         .arg(name, m_words.numbers().days(exclusion.daysOffered));
    }
    if (exclusion.offered == Support::AddOn) {
        return tr("%1: only as an add-on; you need it built in.").arg(name);
    }
    return tr("%1: no way was found to meet this must-have.").arg(name);
}

QString MustHaveWording::cutoff(const decision::Exclusion &exclusion) const
{
    const QString name = m_words.criterion(exclusion.criterion);
    const QString now =
        RatingWording(m_words).levelBeside(exclusion.criterion, exclusion.level, exclusion.limit);
    const QString limit =
        RatingWording(m_words).levelBeside(exclusion.criterion, exclusion.limit, exclusion.level);
    return (exclusion.isAtMost ? tr("%1: %2, and you accept at most %3. It would come back at %3.")
                               : tr("%1: %2, and you need at least %3. It would come back at %3."))
        .arg(name, now, limit);
}

QString MustHaveWording::leavesOut(const knowledge::Answer &answer) const
{
    QStringList parts;
    for (const knowledge::MustHave &mustHave : answer.mustHaves) {
        const std::size_t capability = m_base.capabilityIndex(mustHave.capability);
        if (capability == knowledge::KnowledgeBase::npos) {
            continue;
        }
        const decision::RequiredCapability required{
            capability, mustHave.tolerance, mustHave.days, {}};
        QStringList names;
        for (const knowledge::CapabilityState &state : m_base.capabilities[capability].states) {
            const auto &options = m_words.decision().alternatives;
            if (std::find(options.begin(), options.end(), state.alternative) != options.end() &&
                !decision::meets(state, required)) {
                names << m_words.alternative(state.alternative);
            }
        }
        if (!names.isEmpty()) {
            parts << tr("Leaves out %1, for want of “%2”.", "options; a must-have and how")
                         .arg(m_words.locale().createSeparatedList(names),
                              this->mustHave(required));
        }
    }
    if (!parts.isEmpty()) {
        parts << tr("How it may be met, and in how many days, can be changed under Must-haves.");
    }
    return parts.join(u' ');
}

} // namespace steelyard
