// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/reasons_card.h"

#include "session/decision_document.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr std::size_t kMostReasons = 3;
constexpr std::size_t kMostAnswers = 2; // behind one reason

int slotOf(const DecisionDocument &document, const std::string &alternative)
{
    const auto &order = document.decision().alternatives;
    return static_cast<int>(std::find(order.begin(), order.end(), alternative) - order.begin());
}

} // namespace

bool ReasonsCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const bool isOpen = verdict.state() == decision::State::NotEnoughAnswers ||
                        verdict.state() == decision::State::NoFeasible;
    if (isOpen || verdict.scores.reasons.empty()) {
        return false;
    }
    const bool isClose = verdict.state() == decision::State::TooClose;
    Subject subject{document, document.wording(), 0};
    for (const decision::Reason &reason : verdict.scores.reasons) {
        subject.strongest = std::max(subject.strongest, std::abs(reason.contribution));
    }
    const QString winner = subject.words.alternative(verdict.scores.winner);
    const QString rival = subject.words.alternative(verdict.scores.runnerUp);
    setTitle(isClose ? tr("%1 against %2").arg(winner, rival) : tr("Why %1").arg(winner));
    setHint(isClose ? tr("What each adds to its side, in points of 10")
                    : tr("What each adds to the lead, in points of 10; the other criteria make up "
                         "the rest"));

    const auto reasonsFor = subject.words.strongestFor(kMostReasons);
    if (isClose && !reasonsFor.empty()) {
        add(tr("For %1").arg(winner), "label");
    }
    int number = 0;
    for (const decision::Reason &reason : reasonsFor) {
        addReason(subject, reason, ++number);
    }
    const auto reasonsAgainst = subject.words.strongestAgainst(isClose ? kMostReasons : 1);
    if (!reasonsAgainst.empty()) {
        addSeparator(10);
        add(isClose ? tr("For %1").arg(rival) : tr("Strongest reason against"), "label");
    }
    for (const decision::Reason &reason : reasonsAgainst) {
        addReason(subject, reason, 0);
    }
    return !reasonsFor.empty() || !reasonsAgainst.empty();
}

void ReasonsCard::addReason(const Subject &subject, const decision::Reason &reason, int number)
{
    const decision::Verdict &verdict = subject.document.verdict();
    const bool isFor = reason.kind == decision::ReasonKind::For;
    const bool isClose = verdict.state() == decision::State::TooClose; // each side has its own
    const std::string &better = isFor ? verdict.scores.winner : verdict.scores.runnerUp;
    const int slot = slotOf(subject.document, better);

    QWidget *sign = nullptr;
    if (isFor) {
        sign = textLabel(locale().toString(number), "label", nullptr);
    } else {
        auto *marker = new MarkerLabel;
        marker->setAlternative({}, slot);
        marker->setAccessibleName(subject.words.alternative(better));
        sign = marker;
    }
    sign->setFixedWidth(scaled(22));

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(textLabel(subject.words.reasonHeadline(reason), "strong", nullptr));
    column->addWidget(cellLink(subject.words.reasonComparison(reason), reason.criterion, better,
                               TextLink::Tone::Quiet));
    addAnswers(subject, reason, column);

    auto *bar = new ContributionBar;
    bar->setContribution(reason.contribution, subject.strongest,
                         isClose ? subject.words.rating(std::abs(reason.contribution))
                                 : subject.words.contribution(reason.contribution),
                         slot);
    bar->setFixedWidth(scaled(72));

    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(12));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    line->addWidget(bar, 0, Qt::AlignTop);
    contents()->addSpacing(scaled(6));
    contents()->addLayout(line);
}

void ReasonsCard::addAnswers(const Subject &subject, const decision::Reason &reason,
                             QLayout *column)
{
    if (reason.answers.empty()) {
        column->addWidget(textLabel(subject.words.reasonAnswers(reason), "caption", nullptr));
    }
    const std::size_t shown = std::min(kMostAnswers, reason.answers.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const decision::AnswerReference &reference = reason.answers[i];
        const QString answer = reference.answer.empty()
                                   ? tr("does not apply")
                                   : subject.words.answer(reference.question, reference.answer);
        column->addWidget(questionLink(tr("%1: %2", "a question and its answer")
                                           .arg(subject.words.question(reference.question), answer),
                                       reference.question));
    }
}

} // namespace steelyard
