// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grade_words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace steelyard::sheets {

namespace {

constexpr auto kGrades = std::to_array<std::pair<QStringView, GradeWord>>({
    {u"low", GradeWord::Low},      {u"medium", GradeWord::Medium}, {u"moderate", GradeWord::Medium},
    {u"mid", GradeWord::Medium},   {u"med", GradeWord::Medium},    {u"high", GradeWord::High},
    {u"niedrig", GradeWord::Low},  {u"gering", GradeWord::Low},    {u"mittel", GradeWord::Medium},
    {u"hoch", GradeWord::High},    {u"faible", GradeWord::Low},    {u"bas", GradeWord::Low},
    {u"basse", GradeWord::Low},    {u"moyen", GradeWord::Medium},  {u"moyenne", GradeWord::Medium},
    {u"élevé", GradeWord::High},   {u"élevée", GradeWord::High},   {u"haut", GradeWord::High},
    {u"haute", GradeWord::High},   {u"fort", GradeWord::High},     {u"forte", GradeWord::High},
    {u"bajo", GradeWord::Low},     {u"baja", GradeWord::Low},      {u"medio", GradeWord::Medium},
    {u"media", GradeWord::Medium}, {u"alto", GradeWord::High},     {u"alta", GradeWord::High},
});

constexpr auto kVery = std::to_array<QStringView>({u"very", u"sehr", u"très", u"muy"});

} // namespace

std::optional<GradeWord> gradeOfWord(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_C).toLower();
    plain.replace(u'-', u' '); // "very-high"
    QStringList words = plain.simplified().split(u' ');
    const bool isVery =
        words.size() == 2 && std::find(kVery.begin(), kVery.end(), words.front()) != kVery.end();
    if (!isVery && words.size() != 1) {
        return std::nullopt;
    }
    const auto *found = std::find_if(kGrades.begin(), kGrades.end(), [&](const auto &known) {
        return known.first == words.back();
    });
    if (found == kGrades.end() || (isVery && found->second == GradeWord::Medium)) {
        return std::nullopt;
    }
    if (!isVery) {
        return found->second;
    }
    return found->second == GradeWord::Low ? GradeWord::VeryLow : GradeWord::VeryHigh;
}

double pointsOfGrade(GradeWord grade, bool hasFiveSteps)
{
    switch (grade) {
    case GradeWord::VeryLow:
        return 0;
    case GradeWord::Low:
        return hasFiveSteps ? 2.5 : 0;
    case GradeWord::Medium:
        return 5;
    case GradeWord::High:
        return hasFiveSteps ? 7.5 : 10;
    case GradeWord::VeryHigh:
        break;
    }
    return 10;
}

double weightOfGrade(GradeWord grade)
{
    switch (grade) {
    case GradeWord::VeryLow:
        return 0.5;
    case GradeWord::Low:
        return 1;
    case GradeWord::Medium:
        return 2;
    case GradeWord::High:
        return 3;
    case GradeWord::VeryHigh:
        break;
    }
    return 4;
}

} // namespace steelyard::sheets
