// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

// How numbers are written, in one place for the window, reports and the command line. Every number
// is rounded by itself, halves away from zero; none is bent so that a column adds up. Where printed
// numbers do not add up to their printed sum, whoever shows both says so (addsUp()).
//
//     ratings, also of groups: one decimal, as exact as the evidence
//     values of options, leads, contributions: two decimals, because they are added
//     weights and shares of the weight: per cent with one decimal, because they are compared
//     shares of runs: whole, of 100, because their error is about one
//     levels of measures: three digits at least
//     factors of weights: four digits
//     what somebody typed or set: as it was set, up to six digits; to type on, up to twelve
namespace steelyard {

class Numbers
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::Numbers)

public:
    explicit Numbers(const QLocale &locale = QLocale());

    [[nodiscard]] QString rating(double value) const;        // "7.6", "10"
    [[nodiscard]] QString value(double points) const;        // "7.64"
    [[nodiscard]] QString contribution(double points) const; // "+0.46", "−0.60"
    [[nodiscard]] QString ahead(double points) const;        // "1.13 ahead", "0.20 behind", "level"
    [[nodiscard]] QString correction(double points) const;   // as a base has it: "+1", "−0.5"
    [[nodiscard]] QString tick(double points) const;         // of an axis: "+0.5"
    [[nodiscard]] QString hundred(double share, int decimals = 0) const; // "84"
    [[nodiscard]] QString percent(double share) const;                   // "30.9%", "<0.1%", "0%"
    [[nodiscard]] QStringList percents(const std::vector<double> &shares) const;
    [[nodiscard]] QString percentNumber(double share) const; // "30.9": where the sign stands apart
    [[nodiscard]] QString givenPercent(double share) const;  // as it was set: "25%"
    [[nodiscard]] QString factor(double times) const;        // "2", "1.333", "0.01563"
    [[nodiscard]] QString level(double value) const;         // "140", "0.00025"
    [[nodiscard]] QString exact(double value) const;         // up to six digits
    [[nodiscard]] QString field(double value) const; // to type on: read again it is what it was
    [[nodiscard]] QString fixed(double value, int decimals) const; // with a real minus
    [[nodiscard]] QString days(double count) const;                // "5 days", of work
    [[nodiscard]] QString count(qlonglong number) const;           // "10,000"

    // The number that is shown with so many decimals.
    [[nodiscard]] static double rounded(double value, int decimals);
    // Whether numbers shown with so many decimals add up to the sum as it is shown.
    [[nodiscard]] static bool addsUp(const std::vector<double> &parts, double sum, int decimals);

    static constexpr int kPointDecimals = 2;   // of values and contributions
    static constexpr int kPercentDecimals = 1; // of weights, in per cent

private:
    [[nodiscard]] QString withSign(double value, int decimals) const;
    [[nodiscard]] QString digits(double value, int count, int mostDecimals) const;

    QLocale m_locale;
};

} // namespace steelyard
