// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "wording/answer_words.h"

#include <algorithm>

namespace steelyard {

using knowledge::KnowledgeBase;

Wording::Wording(const KnowledgeBase &base, const decision::Decision &decision,
                 const decision::Verdict &verdict, const QLocale &locale)
    : m_base(base)
    , m_decision(decision)
    , m_verdict(verdict)
    , m_locale(locale)
    , m_numbers(m_locale)
{
}

QString Wording::alternative(const std::string &id) const
{
    const std::size_t index = m_base.alternativeIndex(id);
    return QString::fromStdString(index == KnowledgeBase::npos ? id
                                                               : m_base.alternatives[index].name);
}

QString Wording::criterion(const std::string &id) const
{
    const std::size_t index = m_base.criterionIndex(id);
    return QString::fromStdString(index == KnowledgeBase::npos ? id : m_base.criteria[index].name);
}

QString Wording::question(const std::string &id) const
{
    const std::size_t index = m_base.questionIndex(id);
    return QString::fromStdString(index == KnowledgeBase::npos ? id : m_base.questions[index].name);
}

QString Wording::answer(const std::string &question, const std::string &answer) const
{
    const std::size_t index = m_base.questionIndex(question);
    return index == KnowledgeBase::npos ? QString::fromStdString(answer)
                                        : answerText(m_base.questions[index], answer, m_numbers);
}

QString Wording::answers(const std::string &question, const std::vector<std::string> &ids) const
{
    QStringList labels;
    for (const std::string &id : ids) {
        labels << answer(question, id);
    }
    return labels.join(tr(", ", "between answers chosen together"));
}

QString Wording::givenAnswer(const std::string &question) const
{
    const decision::GivenAnswer &given = m_decision.answer(question);
    switch (given.state) {
    case decision::AnswerState::Chosen:
        return answers(question, decision::answerWords(given));
    case decision::AnswerState::NotSure:
        return tr("Not sure");
    case decision::AnswerState::DoesNotApply:
        return tr("Does not apply");
    case decision::AnswerState::Open:
        break;
    }
    return tr("Open", "a question without an answer");
}

QString Wording::capability(const std::string &id) const
{
    const std::size_t index = m_base.capabilityIndex(id);
    return QString::fromStdString(index == KnowledgeBase::npos ? id
                                                               : m_base.capabilities[index].name);
}

QString Wording::stateName(decision::State state)
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

QString Wording::confidence(knowledge::Confidence confidence)
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

QString Wording::evidenceKind(knowledge::EvidenceKind kind)
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

QString Wording::support(knowledge::Support support)
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

QString Wording::publishedShape(knowledge::VerdictShape shape)
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

QString Wording::severity(knowledge::Severity severity)
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

QString Wording::reliability(knowledge::Reliability reliability)
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

const decision::AlternativeResult *Wording::result(const std::string &alternative) const
{
    const auto found =
        std::find_if(m_verdict.scores.alternatives.begin(), m_verdict.scores.alternatives.end(),
                     [&](const auto &entry) { return entry.id == alternative; });
    return found == m_verdict.scores.alternatives.end() ? nullptr : &*found;
}

QStringList Wording::feasible(int rank) const
{
    QStringList names;
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        if (entry.exclusions.empty() && (rank == 0 || entry.rank == rank)) {
            names << alternative(entry.id);
        }
    }
    return names;
}

} // namespace steelyard
