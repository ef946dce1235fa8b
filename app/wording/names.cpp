// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/names.h"

namespace steelyard {

QString Names::state(decision::State state)
{
    switch (state) {
    case decision::State::Clear:
        return tr("Clear");
    case decision::State::Leaning:
        return tr("Leaning");
    case decision::State::TooClose:
        return tr("Too close to call");
    case decision::State::NotEnoughAnswers:
        return tr("Not enough answers");
    case decision::State::NoFeasible:
        break;
    }
    return tr("No feasible option");
}

QString Names::method(scoring::Method method)
{
    using scoring::Method;
    switch (method) {
    case Method::Additive:
        return tr("Weighted mean");
    case Method::WeightedSum:
        return tr("Weighted sum");
    case Method::WeightedProduct:
        return tr("Weighted product");
    case Method::Topsis:
        return tr("TOPSIS", "a method");
    case Method::Vikor:
        return tr("VIKOR", "a method");
    case Method::PrometheeII:
        return tr("PROMETHEE II", "a method");
    case Method::Smaa:
        return tr("SMAA-2", "a method");
    }
    return {};
}

QString Names::confidence(knowledge::Confidence confidence)
{
    switch (confidence) {
    case knowledge::Confidence::Low:
        return tr("Low", "confidence");
    case knowledge::Confidence::Medium:
        return tr("Medium", "confidence");
    case knowledge::Confidence::High:
        break;
    }
    return tr("High", "confidence");
}

QString Names::evidenceKind(knowledge::EvidenceKind kind)
{
    switch (kind) {
    case knowledge::EvidenceKind::Fact:
        return tr("Fact");
    case knowledge::EvidenceKind::Measure:
        return tr("Measure", "something counted or timed");
    case knowledge::EvidenceKind::Judgement:
        break;
    }
    return tr("Judgement");
}

QString Names::support(knowledge::Support support)
{
    switch (support) {
    case knowledge::Support::BuiltIn:
        return tr("Built in");
    case knowledge::Support::AddOn:
        return tr("Maintained add-on");
    case knowledge::Support::Build:
        return tr("We build it");
    case knowledge::Support::Impossible:
        break;
    }
    return tr("No way found");
}

QString Names::publishedShape(knowledge::VerdictShape shape)
{
    switch (shape) {
    case knowledge::VerdictShape::Winner:
        return tr("Winner");
    case knowledge::VerdictShape::Conditional:
        return tr("Conditional");
    case knowledge::VerdictShape::Tie:
        return tr("Tie");
    case knowledge::VerdictShape::Depends:
        break;
    }
    return tr("Depends");
}

QString Names::reliability(knowledge::Reliability reliability)
{
    switch (reliability) {
    case knowledge::Reliability::Primary:
        return tr("first-hand", "a source");
    case knowledge::Reliability::Measured:
        return tr("measured", "a source");
    case knowledge::Reliability::Secondary:
        return tr("second-hand", "a source");
    case knowledge::Reliability::Opinion:
        break;
    }
    return tr("opinion", "a source");
}

QString Names::severity(knowledge::Severity severity)
{
    switch (severity) {
    case knowledge::Severity::High:
        return tr("Serious", "severity of a drawback");
    case knowledge::Severity::Medium:
        return tr("Moderate", "severity of a drawback");
    case knowledge::Severity::Low:
        break;
    }
    return tr("Minor", "severity of a drawback");
}

QString Names::gotcha(const knowledge::Gotcha &gotcha)
{
    return tr("%1: %2", "severity of a drawback, the drawback")
        .arg(severity(gotcha.severity), QString::fromStdString(gotcha.text));
}

} // namespace steelyard
