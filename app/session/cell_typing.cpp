// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cell_typing.h"

#include "decision/text_limits.h"
#include "units/units.h"

#include <algorithm>
#include <utility>

namespace steelyard {

using decision::CellContext;
using decision::CellFault;
using decision::CellReading;
using decision::CellState;
using decision::DecimalSign;
using decision::Finding;
using knowledge::KnowledgeBase;

namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
constexpr std::size_t kFewLooks = 4;

std::string cellKey(const std::string &criterion, const std::string &alternative)
{
    return criterion + '\n' + alternative;
}

} // namespace

CellTyping::CellTyping(decision::Decision &decision, const KnowledgeBase &base)
    : m_decision(decision)
    , m_base(base)
{
}

void CellTyping::type(const std::string &criterion, const std::string &alternative,
                      std::string text)
{
    text = decision::cleanText(decision::TextField::CellText, text).text;
    std::size_t place = indexOf(criterion, alternative);
    if (decision::isBlank(text)) {
        if (place != kNowhere) {
            m_removed.push_back(place);
        }
        return;
    }
    if (place == kNowhere) {
        place = m_decision.findings.size();
        Finding added;
        added.criterion = criterion;
        added.alternative = alternative;
        m_decision.findings.push_back(std::move(added));
        if (!m_places.empty()) {
            m_places.emplace(cellKey(criterion, alternative), place);
        }
    }
    std::erase(m_removed, place);
    const decision::Sureness sureness = m_decision.findings[place].sureness;
    CellReading reading = read(text, criterionFor(criterion), sureness);
    if (becomesMeasure(criterion, reading)) {
        readRow(criterion);
        reading = read(text, criterionFor(criterion), sureness);
    }
    m_decision.findings[place].cost.reset(); // the number was typed over its sum
    decision::applyReading(reading, text, m_decision.findings[place]);
}

void CellTyping::setSureness(const std::string &criterion, const std::string &alternative,
                             decision::Sureness sureness)
{
    const std::size_t place = indexOf(criterion, alternative);
    if (place == kNowhere) {
        return;
    }
    Finding &finding = m_decision.findings[place];
    finding.sureness = sureness;
    if (!finding.typed.empty() && !finding.cost) {
        readAgain(finding, criterionFor(criterion));
    }
}

void CellTyping::readRow(const std::string &criterion)
{
    m_criteria.erase(criterion);
    const knowledge::Criterion &now = criterionFor(criterion);
    for (Finding &finding : m_decision.findings) {
        if (finding.criterion == criterion && !finding.typed.empty() && !finding.cost) {
            readAgain(finding, now);
        }
    }
}

void CellTyping::readAgain(Finding &finding, const knowledge::Criterion &criterion)
{
    const std::string text = finding.typed;
    const std::size_t position = m_base.criterionIndex(finding.criterion);
    CellContext context = contextFor(finding.sureness);
    if (finding.value && position != KnowledgeBase::npos) {
        const knowledge::Criterion &before = m_base.criteria[position];
        const CellReading plain = decision::readCell(text, before, context);
        for (const DecimalSign sign : {DecimalSign::Comma, DecimalSign::Point}) {
            context.decimalSign = sign;
            const CellReading reading = decision::readCell(text, before, context);
            if (plain.fault == CellFault::TwoReadings && reading.state == CellState::Value &&
                reading.value == *finding.value) {
                decision::applyReading(decision::readCell(text, criterion, context), text, finding);
                return;
            }
        }
    }
    decision::applyReading(read(text, criterion, finding.sureness), text, finding);
}

void CellTyping::finish()
{
    if (m_removed.empty()) {
        return;
    }
    std::sort(m_removed.begin(), m_removed.end());
    std::vector<Finding> kept;
    kept.reserve(m_decision.findings.size());
    for (std::size_t i = 0; i < m_decision.findings.size(); ++i) {
        if (!std::binary_search(m_removed.begin(), m_removed.end(), i)) {
            kept.push_back(std::move(m_decision.findings[i]));
        }
    }
    m_decision.findings = std::move(kept);
    m_removed.clear();
}

knowledge::Criterion &CellTyping::criterionFor(const std::string &id)
{
    const auto known = m_criteria.find(id);
    if (known != m_criteria.end()) {
        return known->second;
    }
    knowledge::Criterion criterion;
    const std::size_t position = m_base.criterionIndex(id);
    if (position != KnowledgeBase::npos) {
        criterion = m_base.criteria[position];
    }
    if (const decision::OwnCriterion *own = std::as_const(m_decision.own).criterion(id)) {
        const bool wasMeasure = criterion.measure.has_value();
        criterion.id = id;
        criterion.anchors = own->anchors;
        criterion.direction = own->direction;
        criterion.measure = own->measure;
        if (!criterion.measure && wasMeasure) { // points of a scale from now on
            criterion.scaleLow = 0;
            criterion.scaleHigh = 10;
        }
    }
    return m_criteria.emplace(id, std::move(criterion)).first->second;
}

CellContext CellTyping::contextFor(decision::Sureness sureness) const
{
    CellContext context;
    context.widths = m_decision.own.widths;
    context.sureness = sureness;
    context.rates = m_decision.own.rates;
    return context;
}

CellReading CellTyping::read(const std::string &text, const knowledge::Criterion &criterion,
                             decision::Sureness sureness)
{
    CellContext context = contextFor(sureness);
    CellReading reading = decision::readCell(text, criterion, context);
    if (reading.fault != CellFault::TwoReadings) {
        return reading;
    }
    if (!m_decimalSign) { // only now: it takes a look at every cell
        std::vector<std::string> texts;
        for (const Finding &finding : m_decision.findings) {
            texts.push_back(finding.typed);
        }
        m_decimalSign = decision::decimalSignOf(texts);
    }
    context.decimalSign = *m_decimalSign;
    return decision::readCell(text, criterion, context);
}

bool CellTyping::becomesMeasure(const std::string &criterion, const CellReading &reading)
{
    decision::OwnCriterion *own = m_decision.own.criterion(criterion);
    if (own == nullptr || own->measure || !own->anchors.empty() ||
        reading.state != CellState::Unreadable) {
        return false;
    }
    const bool hasUnit =
        reading.fault == CellFault::UnitWithoutMeasure && units::isKnown(reading.unit);
    if (!hasUnit && reading.fault != CellFault::OutsideScale) {
        return false;
    }
    knowledge::Measure measure;
    measure.unit = hasUnit ? reading.unit : std::string();
    measure.endsAreSuggested = true;
    own->measure = std::move(measure);
    return true;
}

// A map of thousands of cells is not made for the sake of one.
std::size_t CellTyping::indexOf(const std::string &criterion, const std::string &alternative)
{
    std::vector<Finding> &findings = m_decision.findings;
    if (++m_looked <= kFewLooks) {
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
                return finding.alternative == alternative && finding.criterion == criterion;
            });
        return found == findings.end() ? kNowhere
                                       : static_cast<std::size_t>(found - findings.begin());
    }
    if (m_places.empty()) {
        m_places.reserve(findings.size());
        for (std::size_t i = 0; i < findings.size(); ++i) {
            m_places.emplace(cellKey(findings[i].criterion, findings[i].alternative), i);
        }
    }
    const auto found = m_places.find(cellKey(criterion, alternative));
    return found == m_places.end() ? kNowhere : found->second;
}

} // namespace steelyard
