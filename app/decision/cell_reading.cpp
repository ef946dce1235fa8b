// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cell_reading.h"

#include "decision/scale_words.h"
#include "decision/typed_quantity.h"
#include "decision/typed_unit.h"
#include "decision/unit_conversion.h"
#include "knowledge/text.h"
#include "units/units.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::numberText;

class CellReader
{
public:
    CellReader(const knowledge::Criterion &criterion, const CellContext &context)
        : m_criterion(criterion)
        , m_context(context)
    {
    }

    CellReading read(std::string_view typed)
    {
        readOnce(typed);
        if (!m_result.repair.empty()) { // offered only where it is read
            const bool isRead =
                CellReader(m_criterion, m_context).readOnce(m_result.repair).state ==
                CellState::Value;
            m_result.repair = isRead ? m_result.repair : std::string();
        }
        return m_result;
    }

private:
    CellReading readOnce(std::string_view typed)
    {
        const TypedQuantity quantity = quantityOf(typed, m_context.decimalSign);
        if (quantity.kind == QuantityKind::Empty) {
            return m_result;
        }
        if (quantity.kind == QuantityKind::Unknown) {
            return unknown();
        }
        const std::string text = plainText(typed);
        if (const auto rating =
                m_criterion.measure ? std::nullopt : ratingOfWord(text, m_criterion)) {
            return bare(*rating);
        }
        switch (quantity.kind) {
        case QuantityKind::PerhapsUnknown:
            return unknown();
        case QuantityKind::Number:
        case QuantityKind::Range:
        case QuantityKind::PlusMinus:
        case QuantityKind::AtMost:
        case QuantityKind::AtLeast:
        case QuantityKind::Fraction:
            return read(quantity);
        default:
            break;
        }
        if (isUnit(text)) {
            m_result.unit = text;
            return fail(CellFault::UnitAlone);
        }
        const auto number = numberOfWord(text);
        m_result.repair = number ? withUnit(std::to_string(*number)) : std::string();
        return fail(CellFault::NoNumber);
    }

    // A letter alone is more often a grade than a unit.
    bool isUnit(const std::string &text) const
    {
        return (m_criterion.measure && text == m_criterion.measure->unit) ||
               (text.size() > 1 &&
                (m_criterion.measure ? units::isKnown(text) : !units::family(text).empty()));
    }

    CellReading unknown()
    {
        m_result.state = CellState::Unknown;
        return m_result;
    }

    CellReading read(const TypedQuantity &quantity)
    {
        m_result.isApproximate = quantity.isApproximate;
        for (const TypedNumber *number : {&quantity.first, &quantity.second}) {
            if (number->fault != CellFault::None) {
                return failNumber(*number);
            }
        }
        if (quantity.kind == QuantityKind::Fraction) {
            return fraction(quantity);
        }
        const auto first = inUnit(quantity.first.value, quantity.firstUnit);
        if (!first) {
            offerWithoutUnit(quantity);
            return m_result;
        }
        if (quantity.kind == QuantityKind::AtMost || quantity.kind == QuantityKind::AtLeast) {
            return bound(*first, quantity.kind == QuantityKind::AtMost);
        }
        if (quantity.kind == QuantityKind::PlusMinus) {
            return plusMinus(quantity, *first);
        }
        if (quantity.kind == QuantityKind::Number) {
            return bare(*first);
        }
        const auto second = inUnit(quantity.second.value, quantity.secondUnit);
        if (!second) {
            return m_result;
        }
        if (*second < *first) {
            m_result.repair = withUnit(numberText(quantity.second.value) + ".." +
                                       numberText(quantity.first.value));
            return fail(CellFault::RangeReversed);
        }
        return range(*first, *first + (*second - *first) / 2, *second);
    }

    // The number in the criterion's unit; not where it would lose digits that stand behind it.
    void offerWithoutUnit(const TypedQuantity &quantity)
    {
        const double value = quantity.first.value;
        if (!m_criterion.measure && quantity.firstUnit == "%") {
            const double span = m_criterion.scaleHigh - m_criterion.scaleLow;
            m_result.repair = numberText(m_criterion.scaleLow + value / 100 * span);
        } else if (quantity.kind == QuantityKind::Number && !manyIn(quantity.firstUnit) &&
                   quantity.firstUnit.find_first_of("0123456789\xC2\xE2") == std::string::npos) {
            m_result.repair = withUnit(numberText(value));
        }
    }

    // "7/10" on a scale to 10 is a rating; elsewhere nobody knows whether it is a date.
    CellReading fraction(const TypedQuantity &quantity)
    {
        const double part = quantity.first.value / quantity.second.value;
        const bool isRating = !m_criterion.measure && quantity.firstUnit.empty();
        if (isRating && quantity.second.value == m_criterion.scaleHigh) {
            return bare(quantity.first.value);
        }
        const double span = m_criterion.scaleHigh - m_criterion.scaleLow;
        const auto value = isRating ? std::optional(m_criterion.scaleLow + part * span)
                                    : inUnit(part, quantity.firstUnit);
        m_result.repair = value ? withUnit(numberText(*value)) : std::string();
        return fail(CellFault::Fraction);
    }

    // The other end is offered where there is one: that of the scale, or zero.
    CellReading bound(double value, bool isUpper)
    {
        const bool isFixed = !m_criterion.measure || !m_criterion.measure->endsAreSuggested;
        if (isUpper ? isFixed || m_criterion.scaleLow >= 0 : isFixed) {
            const double low = isUpper ? std::min(0.0, m_criterion.scaleLow) : value;
            const double high = isUpper ? value : m_criterion.scaleHigh;
            m_result.repair = low < high ? withUnit(numberText(low) + ".." + numberText(high)) : "";
        }
        return fail(CellFault::OneSided);
    }

    CellReading plusMinus(const TypedQuantity &quantity, double value)
    {
        const double typed = quantity.second.value;
        if (typed < 0) {
            return fail(CellFault::NegativeWidth);
        }
        double width = std::abs(value) * typed / 100; // "12 ms ± 10%"
        const bool isShare = quantity.secondUnit == "%" && unitOfCriterion() != "%";
        if (!isShare) {
            // As the difference of two levels: a unit may have another zero.
            const auto zero = inUnit(0, quantity.secondUnit);
            const auto beyond = inUnit(typed, quantity.secondUnit);
            if (!zero || !beyond) {
                return m_result;
            }
            width = std::abs(*beyond - *zero);
        }
        return range(value - width, value, value + width);
    }

    // A level in the criterion's unit; otherwise the result says what is wrong.
    std::optional<double> inUnit(double value, std::string_view unit)
    {
        m_result.unit = unit;
        if (!m_criterion.measure) {
            if (unit.empty()) {
                return value;
            }
            if (const auto many = manyIn(unit); many && many->second.empty()) {
                m_result.unit.clear();
                return value * many->first;
            }
            fail(CellFault::UnitWithoutMeasure);
            return std::nullopt;
        }
        const UnitResult result = levelIn(value, unit, m_criterion.measure->unit, m_context.rates);
        if (result.fault != CellFault::None) {
            fail(result.fault);
            return std::nullopt;
        }
        return result.value;
    }

    CellReading bare(double value)
    {
        double share = m_context.widths.of(m_context.sureness);
        if (m_result.isApproximate) {
            share = std::max(share, m_context.widths.estimated);
        }
        const double span = m_criterion.scaleHigh - m_criterion.scaleLow;
        const bool isShareOfScale = !m_criterion.measure || value == 0;
        const double width = share * (isShareOfScale ? span : std::abs(value));
        // Nobody knows of 99% that it may be 130%; where more than all is meant, it is typed.
        const bool isShareOfAll = unitOfCriterion() == "%" && value >= 0 && value <= 100;
        range(value - width, value, isShareOfAll ? std::min(value + width, 100.0) : value + width);
        m_result.hasOwnRange = false;
        return m_result;
    }

    CellReading range(double low, double value, double high)
    {
        if (!m_criterion.measure) {
            if (value < m_criterion.scaleLow || value > m_criterion.scaleHigh) {
                return fail(CellFault::OutsideScale);
            }
            low = std::max(low, m_criterion.scaleLow);
            high = std::min(high, m_criterion.scaleHigh);
        } else if (low < 0 && value >= 0 && m_criterion.scaleLow >= 0) {
            low = 0; // nothing that begins at zero is less
        }
        m_result.state = CellState::Value;
        m_result.low = low;
        m_result.value = value;
        m_result.high = high;
        m_result.hasOwnRange = true;
        return m_result;
    }

    CellReading fail(CellFault fault)
    {
        m_result.state = CellState::Unreadable;
        m_result.fault = fault;
        return m_result;
    }

    CellReading failNumber(const TypedNumber &number)
    {
        m_result.repair = number.fault == CellFault::TwoReadings
                              ? withUnit(numberText(number.value))
                              : std::string();
        return fail(number.fault);
    }

    std::string unitOfCriterion() const
    {
        return m_criterion.measure ? m_criterion.measure->unit : std::string();
    }

    std::string withUnit(const std::string &number) const
    {
        const std::string unit = unitOfCriterion();
        return unit.empty() ? number : number + ' ' + unit;
    }

    const knowledge::Criterion &m_criterion;
    const CellContext &m_context;
    CellReading m_result;
};

} // namespace

CellReading readCell(std::string_view text, const knowledge::Criterion &criterion,
                     const CellContext &context)
{
    return CellReader(criterion, context).read(text);
}

std::optional<Span> readSpan(std::string_view text, const knowledge::Criterion &criterion,
                             const CellContext &context)
{
    const CellReading reading = readCell(text, criterion, context);
    if (reading.state != CellState::Value) {
        return std::nullopt;
    }
    return reading.hasOwnRange ? Span{reading.low, reading.high}
                               : Span{reading.value, reading.value};
}

DecimalSign decimalSignOf(const std::vector<std::string> &texts)
{
    bool hasPoint = false;
    bool hasComma = false;
    for (const std::string &typed : texts) {
        const std::string text = plainText(typed);
        for (std::size_t i = 0; i < text.size();) {
            const auto number =
                numberAtStart(std::string_view(text).substr(i), DecimalSign::Unknown);
            if (number) {
                hasPoint |= number->shows == DecimalSign::Point;
                hasComma |= number->shows == DecimalSign::Comma;
            }
            i += number ? number->length : 1;
        }
    }
    return hasPoint == hasComma ? DecimalSign::Unknown
           : hasPoint           ? DecimalSign::Point
                                : DecimalSign::Comma;
}

void applyReading(const CellReading &reading, std::string_view typed, Finding &finding)
{
    const bool isKnown = reading.state == CellState::Value;
    finding.value = isKnown ? std::optional(reading.value) : std::nullopt;
    finding.low = isKnown ? reading.low : 0;
    finding.high = isKnown ? reading.high : 0;
    finding.typed = typed;
}

} // namespace steelyard::decision
