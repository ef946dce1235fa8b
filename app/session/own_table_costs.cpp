// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/text_limits.h"
#include "session/cell_typing.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "units/units.h"
#include "wording/wording.h"

#include <set>
#include <utility>

// What options cost, which currencies are worth what, and what is not looked at.
namespace steelyard {

using decision::Decision;
using decision::Finding;
using decision::OwnCriterion;
using decision::OwnPart;

namespace {

void setSum(Finding &finding, const decision::CostFrame &frame)
{
    const decision::Estimate sum = decision::totalCost(*finding.cost, frame);
    finding.value = sum.likely;
    finding.low = sum.low;
    finding.high = sum.high;
    finding.typed.clear(); // the sheet says it now
}

} // namespace

void OwnTable::leaveOut(OwnPart part, const std::string &id, const QString &reason)
{
    const std::string why =
        decision::cleanText(decision::TextField::Note, reason.trimmed().toStdString()).text;
    Decision after = m_document.decision();
    if (part == OwnPart::Option) {
        decision::leaveOutOption(after, id, why);
        m_document.setOwn(std::move(after),
                          tr("Leave out %1").arg(m_document.wording().alternative(id)));
    } else {
        decision::leaveOutCriterion(after, id, why);
        m_document.setOwn(std::move(after),
                          tr("Leave out “%1”").arg(m_document.wording().criterion(id)));
    }
}

void OwnTable::bringBack(OwnPart part, const std::string &id)
{
    Decision after = m_document.decision();
    if (part == OwnPart::Option) {
        decision::bringBackOption(after, id);
        m_document.setOwn(std::move(after),
                          tr("Bring back %1").arg(m_document.wording().alternative(id)));
    } else {
        decision::bringBackCriterion(after, id);
        m_document.setOwn(std::move(after),
                          tr("Bring back “%1”").arg(m_document.wording().criterion(id)));
    }
}

bool OwnTable::takesCosts(const Decision &decision, const std::string &criterion)
{
    const OwnCriterion *own = decision.own.criterion(criterion);
    if (own == nullptr || !own->measure) {
        return false;
    }
    const auto currency = units::currencyOf(own->measure->unit);
    return currency && units::relation(own->measure->unit, *currency) == units::Relation::Same;
}

OwnTable::Outcome OwnTable::setCost(const std::string &criterion, const std::string &alternative,
                                    const decision::CostFrame &frame,
                                    const decision::CostSheet &sheet, decision::Sureness sureness)
{
    if (!takesCosts(m_document.decision(), criterion)) {
        return Outcome::NotYours;
    }
    Decision after = m_document.decision();
    after.own.criterion(criterion)->cost = frame;
    const Finding *there = after.finding(criterion, alternative);
    Finding finding = there != nullptr ? *there : Finding();
    finding.criterion = criterion;
    finding.alternative = alternative;
    finding.cost = sheet;
    finding.sureness = sureness;
    decision::setFinding(after, std::move(finding));
    for (Finding &other : after.findings) {
        if (other.criterion == criterion && other.cost) {
            setSum(other, frame);
        }
    }
    m_document.setOwn(std::move(after),
                      tr("Costs of %1").arg(m_document.wording().alternative(alternative)));
    return Outcome::Done;
}

OwnTable::Outcome OwnTable::removeCost(const std::string &criterion, const std::string &alternative)
{
    const Finding *there = m_document.decision().finding(criterion, alternative);
    if (there == nullptr || !there->cost) {
        return Outcome::NotYours;
    }
    Finding finding = *there;
    finding.cost.reset(); // the sum stays as a number
    Decision after = m_document.decision();
    decision::setFinding(after, std::move(finding));
    m_document.setOwn(
        std::move(after),
        tr("Remove the costs of %1").arg(m_document.wording().alternative(alternative)));
    return Outcome::Done;
}

void OwnTable::setReading(const decision::RangeWidths &widths,
                          const std::vector<decision::CurrencyRate> &rates)
{
    Decision after = m_document.decision();
    after.own.widths = widths;
    after.own.rates = rates;
    std::set<std::string> criteria;
    for (const Finding &finding : after.findings) {
        criteria.insert(finding.criterion);
    }
    CellTyping typing(after, m_document.base());
    for (const std::string &criterion : criteria) {
        typing.readRow(criterion);
    }
    typing.finish();
    m_document.setOwn(std::move(after), tr("Ranges and rates"));
}

} // namespace steelyard
