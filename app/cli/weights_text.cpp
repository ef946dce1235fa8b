// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/shown_name.h"
#include "cli/six_digits.h"
#include "cli/weights_output.h"

#include <algorithm>

namespace steelyard::cli {

namespace {

QString ratio(const char *name, const std::optional<double> &value)
{
    return value ? QStringLiteral("  %1 %2\n")
                       .arg(QString::fromLatin1(name).leftJustified(18), sixDigits(*value))
                 : QString();
}

QString namesAndNumbers(const std::vector<std::string> &names, const std::vector<double> &numbers)
{
    qsizetype width = 0;
    for (const std::string &name : names) {
        width = std::max(width, shownName(name).size());
    }
    QString text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += shownName(names[i]).leftJustified(width) +
                sixDigits(numbers[i]).rightJustified(14) + u'\n';
    }
    return text;
}

QString nodeText(const WeighedNode &weighed)
{
    const tables::PairwiseNode &node = *weighed.node;
    const scoring::AhpWeights &result = weighed.result;
    QString text;
    if (!node.name.empty()) {
        text += Text::tr("%1, which has %2 of the whole:")
                    .arg(shownName(node.name), sixDigits(weighed.share)) +
                u'\n';
    }
    text += namesAndNumbers(node.names, result.weights);
    const Consistency consistency = consistencyOf(result);
    text += u'\n' + sentence(consistency) + u'\n';
    for (std::size_t i = 0; i < weighed.judges.size(); ++i) {
        const tables::PairwiseJudge &judge = node.judges[i];
        const QString name = judge.name.empty() ? Text::tr("Judge %1").arg(qulonglong{i} + 1)
                                                : shownName(judge.name);
        text +=
            Text::tr("%1 (weight %2): %3")
                .arg(name, sixDigits(judge.weight), sentence(consistencyOf(weighed.judges[i]))) +
            u'\n';
    }
    if (result.revise && !consistency.isEnough()) {
        text += Text::tr("To be revised first: %1 over %2 is given as %3; the others imply %4.")
                    .arg(shownName(node.names[result.revise->row]),
                         shownName(node.names[result.revise->column]),
                         sixDigits(result.revise->given), sixDigits(result.revise->implied)) +
                u'\n';
    }
    text += u'\n' +
            Text::tr("Largest eigenvalue %1, consistency index %2")
                .arg(sixDigits(result.lambdaMax), sixDigits(result.ci)) +
            u'\n';
    text += Text::tr("Consistency ratio by the table of random matrices:") + u'\n';
    text += ratio("Saaty 1980", result.crSaaty1980) + ratio("Saaty 2005", result.crSaaty2005) +
            ratio("Donegan, Dodd 1991", result.crDoneganDodd1991);
    return text;
}

} // namespace

QString weightsText(const tables::PairwiseSet &set, const std::vector<WeighedNode> &all)
{
    QString text;
    for (const WeighedNode &weighed : all) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + nodeText(weighed);
    }
    if (all.size() > 1) {
        std::vector<std::string> names;
        std::vector<double> shares;
        for (const auto &[name, share] : leavesOf(all)) {
            names.push_back(name);
            shares.push_back(share);
        }
        text += u'\n' + Text::tr("Of the whole:") + u'\n' + namesAndNumbers(names, shares);
    }
    for (const QString &note : set.understood) {
        text += note + u'\n';
    }
    return text;
}

} // namespace steelyard::cli
