// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/reason_foot.h"

#include "session/decision_document.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_link.h"
#include "wording/reason_wording.h"
#include "wording/weight_wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMostAnswers = 2; // behind one reason

} // namespace

ReasonFoot::ReasonFoot(QWidget *parent)
    : QWidget(parent)
    , m_finding(textLabel({}, "option", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(1));
    column->addWidget(m_finding);
    setMinimumHeight(scaled(46));
}

void ReasonFoot::clear()
{
    if (m_parts != nullptr) {
        layout()->removeWidget(m_parts);
        m_parts->hide();
        m_parts->deleteLater(); // the link just pressed may be in it
    }
    m_parts = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_parts->setSizePolicy(policy);
    auto *flow = new FlowLayout(scaled(14), 0, m_parts);
    flow->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_parts);
}

void ReasonFoot::showReason(const DecisionDocument &document, const decision::Reason &reason)
{
    clear();
    const Wording words = document.wording();
    m_finding->setText(breakable(ReasonWording(words).headline(reason)));
    const auto place = static_cast<qsizetype>(document.base().criterionIndex(reason.criterion));
    auto *weight =
        textLabel(tr("%1 of the weight").arg(WeightWording(words).percents().value(place)),
                  "caption", m_parts);
    weight->setWordWrap(false);
    m_parts->layout()->addWidget(weight);
    const std::size_t shown = std::min(kMostAnswers, reason.answers.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const decision::AnswerReference &reference = reason.answers[i];
        const QString answer = reference.answer.empty()
                                   ? tr("does not apply")
                                   : words.answer(reference.question, reference.answer);
        auto *link = new TextLink(tr("%1: %2", "a question and its answer")
                                      .arg(words.question(reference.question), answer),
                                  TextLink::Tone::Accent, m_parts);
        const QString question = QString::fromStdString(reference.question);
        connect(link, &TextLink::clicked, this,
                [this, question] { Q_EMIT questionRequested(question); });
        m_parts->layout()->addWidget(link);
    }
    auto *evidence = new TextLink(tr("Evidence"), TextLink::Tone::Accent, m_parts);
    evidence->setAccessibleName(
        tr("Evidence for %1", "a criterion").arg(words.criterion(reason.criterion)));
    const bool isFor = reason.kind == decision::ReasonKind::For;
    const auto &scores = document.verdict().scores;
    const QString better = QString::fromStdString(isFor ? scores.winner : scores.runnerUp);
    const QString criterion = QString::fromStdString(reason.criterion);
    connect(evidence, &TextLink::clicked, this,
            [this, criterion, better] { Q_EMIT cellRequested(criterion, better); });
    m_parts->layout()->addWidget(evidence);
    m_parts->show();
}

void ReasonFoot::showRest(const QString &name, const QString &detail)
{
    clear();
    m_finding->setText(breakable(name));
    auto *more = textLabel(detail, "caption", m_parts);
    more->setWordWrap(false);
    m_parts->layout()->addWidget(more);
    m_parts->show();
}

} // namespace steelyard
