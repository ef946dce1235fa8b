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
bool fitNames(Things &things, int most)
{
    bool isChanged = false;
    for (auto &thing : things) {
        std::string name = fitting(thing.name, most);
        isChanged = isChanged || name != thing.name;
        thing.name = std::move(name);
    }
    return isChanged;
}

} // namespace

std::optional<knowledge::KnowledgeBase> withFittingNames(const knowledge::KnowledgeBase &base)
{
    std::optional<knowledge::KnowledgeBase> result(base);
    const bool isOption = fitNames(result->alternatives, kMostOfOption);
    const bool isCriterion = fitNames(result->criteria, kMostOfCriterion);
    return isOption || isCriterion ? std::move(result) : std::nullopt;
}

} // namespace steelyard::report
