// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "scoring/method.h"

#include <QCoreApplication>
#include <QString>

namespace steelyard {

// What the values of enumerations are called. Names of what a base has are in Wording.
class Names
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::Names)

public:
    [[nodiscard]] static QString state(decision::State state); // "Too close to call"
    [[nodiscard]] static QString method(scoring::Method method);
    [[nodiscard]] static QString confidence(knowledge::Confidence confidence);
    [[nodiscard]] static QString evidenceKind(knowledge::EvidenceKind kind);
    [[nodiscard]] static QString support(knowledge::Support support);
    [[nodiscard]] static QString publishedShape(knowledge::VerdictShape shape);
    [[nodiscard]] static QString reliability(knowledge::Reliability reliability); // "first-hand"
    [[nodiscard]] static QString severity(knowledge::Severity severity);          // "Serious"
    [[nodiscard]] static QString gotcha(const knowledge::Gotcha &gotcha);         // "Serious: ..."
};

} // namespace steelyard
