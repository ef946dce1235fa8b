// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/look_sentences.h"

#include "sheets/messages.h"
#include "sheets/percent_shares.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard::sheets {

namespace {

constexpr int kShownDigits = 6;

QString quotedText(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString plain = text.simplified();
    return Text::tr("“%1”").arg(plain.size() > longest ? plain.first(longest) + u'…' : plain);
}

QString notReadReason(const SheetValue &value, const UnderstoodCriterion &criterion)
{
    switch (value.doubt) {
    case ValueDoubt::Date:
        return Text::tr("Spreadsheet programs make dates of numbers such as 1.3. It counts as "
                        "unknown until mended.");
    case ValueDoubt::Error:
        return Text::tr("The sheet could not compute it. It counts as unknown until mended.");
    case ValueDoubt::Bound:
        return Text::tr("A bound is no value; write a range. It counts as unknown until mended.");
    case ValueDoubt::OtherUnit:
        return Text::tr("The column is in %1. It counts as unknown until mended.")
            .arg(criterion.unit);
    case ValueDoubt::TooLarge:
        return Text::tr("It is too large to calculate with. It counts as unknown until mended.");
    default:
        return Text::tr("It counts as unknown until mended.");
    }
}

} // namespace

QString shownNumber(double number)
{
    QLocale locale; // "1,140 is read as 1140": without groups
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

QString listOfPoints(const std::vector<GradePoints> &grades)
{
    QStringList each;
    for (const GradePoints &grade : grades) {
        each.append(grade.word + u' ' + shownNumber(grade.points));
    }
    return each.join(QStringLiteral(", "));
}

std::optional<LookAt> lookAtValue(const SheetValue &value, const QString &text,
                                  std::pair<std::size_t, std::size_t> cell,
                                  const UnderstoodCriterion &criterion, const QString &sureNumber)
{
    const QString place = QString::fromStdString(tables::cellName(cell.first, cell.second));
    LookAt look;
    look.cell = cell;
    if (value.kind == ValueKind::NotRead) {
        look.look = Look::NotRead;
        look.what = criterion.unit.isEmpty()
                        ? Text::tr("%1 in %2 cannot be read.").arg(quotedText(text), place)
                        : Text::tr("%1 in %2 cannot be read as %3.")
                              .arg(quotedText(text), place, criterion.unit);
        look.more = notReadReason(value, criterion);
        return look;
    }
    if (value.kind == ValueKind::Unknown) {
        if (!value.isWritten) {
            return std::nullopt;
        }
        look.what = Text::tr("%1 in %2 is read as unknown.").arg(quotedText(text), place);
        look.more = Text::tr("Not as zero.");
        return look;
    }
    if (value.isConverted) {
        const auto rounded = [](double number) {
            return shownNumber(QString::number(number, 'g', kShownDigits).toDouble());
        };
        const QString number = value.kind == ValueKind::Range
                                   ? rounded(value.low) + u'-' + rounded(value.high)
                                   : rounded(value.value);
        look.what = Text::tr("%1 in %2 is read as %3.")
                        .arg(quotedText(text), place, (number + u' ' + criterion.unit).trimmed());
        if (!criterion.unit.isEmpty()) { // otherwise "10k" was written out
            look.more = Text::tr("Its unit is not that of the column.");
        }
        return look;
    }
    if (value.doubt == ValueDoubt::TwoWays && value.other) {
        look.look = Look::Doubt;
        look.what = Text::tr("%1 in %2 is read as %3.")
                        .arg(quotedText(text), place, shownNumber(value.value));
        look.more = sureNumber.isEmpty()
                        ? Text::tr("It could also be %1.").arg(shownNumber(*value.other))
                        : Text::tr("The sheet also says %1.").arg(sureNumber);
        look.reading = value.value;
        look.other = value.other;
        return look;
    }
    if (value.doubt == ValueDoubt::OtherSign) {
        look.look = Look::Doubt;
        look.what = Text::tr("%1 in %2 is read as %3.")
                        .arg(quotedText(text), place, shownNumber(value.value));
        look.more = Text::tr("Its decimal sign is not that of the rest.");
        return look;
    }
    return std::nullopt;
}

std::vector<int> wholePercents(const std::vector<double> &weights)
{
    if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight <= 0; })) {
        return std::vector<int>(weights.size(), 0);
    }
    const std::vector<double> shares = scoring::normalisedWeights(weights);
    std::vector<int> percents;
    percents.reserve(shares.size());
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const double share : shares) {
        percents.push_back(static_cast<int>(std::floor(share * 100)));
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return shares[a] * 100 - percents[a] > shares[b] * 100 - percents[b];
    });
    const int left = 100 - std::accumulate(percents.begin(), percents.end(), 0);
    for (int i = 0; i < left && static_cast<std::size_t>(i) < order.size(); ++i) {
        ++percents[order[static_cast<std::size_t>(i)]];
    }
    return percents;
}

std::optional<LookAt> lookAtWeights(const UnderstoodSheet &sheet)
{
    const double sum = sheet.weightSum;
    if (!sheet.isWeighted || std::abs(sum - 1) < 1e-9 || std::abs(sum - 100) < 1e-7) {
        return std::nullopt;
    }
    std::vector<double> weights;
    for (const UnderstoodCriterion &criterion : sheet.criteria) {
        weights.push_back(criterion.weight);
    }
    constexpr std::size_t mostNamed = 12;
    QStringList percents;
    const std::vector<int> shares = wholePercents(weights);
    for (std::size_t i = 0; i < std::min(shares.size(), mostNamed); ++i) {
        percents.append(QString::number(shares[i]));
    }
    LookAt look;
    look.what = Text::tr("The weights add up to %1.").arg(shownNumber(sum));
    look.more =
        shares.size() > mostNamed
            ? Text::tr("They count in proportion.")
            : Text::tr("They count in proportion: %1 %.").arg(percents.join(QStringLiteral(", ")));
    return look;
}

} // namespace steelyard::sheets
