// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/fitting_names.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace steelyard::report {

namespace {

// With which four options and eight criteria fill no third page.
constexpr int kMostOfOption = 32;
constexpr int kMostOfCriterion = 45;

// As readers count letters: a mark goes with the letter that it stands on.
std::string fitting(const std::string &name, int most)
{
    const QString text = QString::fromStdString(name);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (int i = 0; i < most - 1 && end >= 0; ++i) {
        end = letters.toNextBoundary();
    }
    const bool fits = end < 0 || letters.toNextBoundary() < 0 || letters.position() == text.size();
    return fits ? name : (text.left(end).trimmed() + u'…').toStdString();
}

template <class Things>
bool areFitting(const Things &things, int most)
{
    return std::all_of(things.begin(), things.end(), [most](const auto &thing) {
        return fitting(thing.name, most) == thing.name;
    });
}

template <class Things>
void fitNames(Things &things, int most)
{
    for (auto &thing : things) {
        thing.name = fitting(thing.name, most);
    }
}

} // namespace

std::optional<knowledge::KnowledgeBase> withFittingNames(const knowledge::KnowledgeBase &base)
{
    if (areFitting(base.alternatives, kMostOfOption) &&
        areFitting(base.criteria, kMostOfCriterion)) {
        return std::nullopt;
    }
    std::optional<knowledge::KnowledgeBase> result(base);
    fitNames(result->alternatives, kMostOfOption);
    fitNames(result->criteria, kMostOfCriterion);
    return result;
}

} // namespace steelyard::report
