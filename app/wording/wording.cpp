// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "decision/decision.h"
#include "decision/verdict.h"
#include "wording/answer_text.h"
#include "wording/dates.h"

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

Dates Wording::dates() const
{
    return Dates(m_locale);
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

QString Wording::capability(const std::string &id) const
{
    const std::size_t index = m_base.capabilityIndex(id);
    return QString::fromStdString(index == KnowledgeBase::npos ? id
                                                               : m_base.capabilities[index].name);
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

QString Wording::answered(const decision::AnswerReference &reference) const
{
    if (reference.answer.empty()) {
        return tr("%1: does not apply").arg(question(reference.question));
    }
    return tr("%1: %2", "a question and its answer")
        .arg(question(reference.question), answer(reference.question, reference.answer));
}

QString Wording::together(const QStringList &clauses) const
{
    if (clauses.size() == 2) {
        return tr("%1 and %2", "two changes of answers, both needed").arg(clauses[0], clauses[1]);
    }
    return clauses.size() == 3 ? tr("%1, %2 and %3", "three changes of answers, all needed")
                                     .arg(clauses[0], clauses[1], clauses[2])
                               : m_locale.createSeparatedList(clauses);
}

} // namespace steelyard
