// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/must_have_words.h"

#include "decision/must_have_changes.h"
#include "session/decision_document.h"
#include "wording/must_have_wording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steelyard {

using decision::MustHaveChoice;
using decision::MustHaveStep;
using knowledge::Support;

namespace {

bool isAmong(const std::vector<std::string> &ids, const std::string &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const knowledge::CapabilityState *offerOf(const knowledge::Capability &capability,
                                          const std::string &alternative)
{
    for (const knowledge::CapabilityState &state : capability.states) {
        if (state.alternative == alternative) {
            return &state;
        }
    }
    return nullptr;
}

} // namespace

QString MustHaveWords::daysText(double days) const
{
    return m_document.wording().numbers().level(days);
}

QString MustHaveWords::choice(const MustHaveChoice &choice) const
{
    if (!choice.needed) {
        return tr("Not needed");
    }
    switch (choice.tolerance) {
    case Support::BuiltIn:
        return tr("Built in");
    case Support::AddOn:
        return tr("Add-on");
    case Support::Build:
    case Support::Impossible:
        break;
    }
    return tr("We build it in up to %n working day(s)", nullptr,
              static_cast<int>(std::ceil(choice.days)));
}

QString MustHaveWords::shortChoice(const MustHaveChoice &choice) const
{
    return choice.needed && choice.tolerance == Support::Build
               ? tr("We build, %1 d", "working days").arg(daysText(choice.days))
               : this->choice(choice);
}

QString MustHaveWords::accept(const MustHaveChoice &choice) const
{
    if (!choice.needed) {
        return tr("Do without");
    }
    return choice.tolerance == Support::AddOn
               ? tr("Accept an add-on")
               : tr("Accept %n day(s)", nullptr, static_cast<int>(std::ceil(choice.days)));
}

QString MustHaveWords::offer(const knowledge::CapabilityState *offered) const
{
    if (offered == nullptr) {
        return tr("Not known");
    }
    switch (offered->support) {
    case Support::BuiltIn:
        return tr("Built in");
    case Support::AddOn:
        return tr("Add-on");
    case Support::Build:
        break;
    case Support::Impossible:
        return tr("None found", "no way to provide a capability");
    }
    return offered->daysLow == offered->daysHigh
               ? tr("%1 d", "working days").arg(daysText(offered->daysHigh))
               : tr("%1\u2013%2 d", "working days")
                     .arg(daysText(offered->daysLow), daysText(offered->daysHigh));
}

QString MustHaveWords::standing(const decision::AlternativeResult &alternative,
                                const std::optional<MustHaveStep> &preview) const
{
    const bool stays = alternative.exclusions.empty();
    if (preview && isAmong(preview->staying, alternative.id) != stays) {
        return stays ? tr("would go") : tr("would come back");
    }
    if (!stays) {
        return tr("left out");
    }
    const double days = decision::daysToBuild(m_document.base(), alternative,
                                              m_document.verdict().scores.mustHaves);
    return days > 0 ? tr("stays, %1 d", "working days to build").arg(daysText(days)) : tr("stays");
}

QString MustHaveWords::effect(const MustHaveStep &step) const
{
    QStringList back;
    QStringList out;
    for (const decision::AlternativeResult &alternative :
         m_document.verdict().scores.alternatives) {
        const bool stays = alternative.exclusions.empty();
        if (isAmong(step.staying, alternative.id) != stays) {
            (stays ? out : back) << m_document.wording().alternative(alternative.id);
        }
    }
    QStringList parts;
    const QLocale locale;
    if (!back.isEmpty()) {
        parts << tr("%1 would come back.", "names of options", static_cast<int>(back.size()))
                     .arg(locale.createSeparatedList(back));
    }
    if (!out.isEmpty()) {
        parts << tr("%1 would be left out.", "names of options", static_cast<int>(out.size()))
                     .arg(locale.createSeparatedList(out));
    }
    if (parts.isEmpty()) {
        return step.isNow ? tr("So it is now.") : tr("The same options would stay.");
    }
    if (m_document.awaitsExpectation()) {
        return parts.join(u' '); // who leads is not told yet
    }
    const QString name = m_document.wording().alternative(step.winner);
    parts << (step.winner.empty() ? tr("Nobody would stay.")
              : step.winner == m_document.verdict().scores.winner
                  ? tr("%1 would still lead.").arg(name)
                  : tr("%1 would lead.").arg(name));
    return parts.join(u' ');
}

QString MustHaveWords::leader(const MustHaveStep &step) const
{
    if (m_document.awaitsExpectation()) {
        return {};
    }
    return step.winner.empty() ? tr("nobody leads")
                               : tr("%1 leads").arg(m_document.wording().alternative(step.winner));
}

const decision::AlternativeResult &MustHaveWords::result(std::size_t option) const
{
    return m_document.verdict().scores.alternatives.at(option);
}

QString MustHaveWords::title(std::size_t option) const
{
    const decision::AlternativeResult &alternative = result(option);
    const QString name = m_document.wording().alternative(alternative.id);
    return alternative.exclusions.empty() ? tr("%1 stays").arg(name)
                                          : tr("%1 is left out").arg(name);
}

QString MustHaveWords::detail(std::size_t capability, std::size_t option) const
{
    const decision::AlternativeResult &alternative = result(option);
    const knowledge::Capability &asked = m_document.base().capabilities.at(capability);
    for (const decision::Exclusion &exclusion : alternative.exclusions) {
        if (exclusion.capability == asked.id) {
            const auto others = static_cast<int>(alternative.exclusions.size()) - 1;
            const QString why = MustHaveWording(m_document.wording()).exclusion(exclusion);
            return others == 0 ? why
                               : tr("%1 %n more thing(s) leave it out as well.",
                                    "why an option is left out", others)
                                     .arg(why);
        }
    }
    const knowledge::CapabilityState *offered = offerOf(asked, alternative.id);
    const QString words =
        offered ? MustHaveWording(m_document.wording()).offered(*offered) : offer(nullptr);
    return tr("%1: %2", "a capability and how it is provided")
        .arg(QString::fromStdString(asked.name), words);
}

std::optional<MustHaveStep> MustHaveWords::wayBack(std::size_t capability, std::size_t option) const
{
    const knowledge::Capability &asked = m_document.base().capabilities.at(capability);
    const decision::AlternativeResult &alternative = result(option);
    const bool isOut =
        std::any_of(alternative.exclusions.begin(), alternative.exclusions.end(),
                    [&asked](const auto &exclusion) { return exclusion.capability == asked.id; });
    const knowledge::CapabilityState *offered = offerOf(asked, alternative.id);
    if (!isOut || offered == nullptr) {
        return std::nullopt;
    }
    MustHaveChoice choice{true, offered->support,
                          offered->support == Support::Build ? offered->daysHigh : 0};
    if (offered->support == Support::Impossible) {
        choice = {false, Support::BuiltIn, 0};
    }
    return decision::mustHaveStep(m_document.base(), m_document.decision(), capability, choice);
}

} // namespace steelyard
