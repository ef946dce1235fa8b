// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/advice_card.h"

#include "decision/use_rules.h"
#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMostRules = 3;
constexpr std::size_t kMostGotchas = 3;

} // namespace

AdviceCard::AdviceCard(About about, QWidget *parent)
    : VerdictCard(parent, Shape::Folded)
    , m_about(about)
{
}

bool AdviceCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const bool isClose = verdict.state() == decision::State::TooClose;
    const bool leads = isClose || verdict.state() == decision::State::Clear ||
                       verdict.state() == decision::State::Leaning;
    const std::string &id =
        m_about == About::Leader ? verdict.scores.winner : verdict.scores.runnerUp;
    const std::size_t place = document.base().alternativeIndex(id);
    if (!leads || (m_about == About::RunnerUp && !isClose) ||
        place == knowledge::KnowledgeBase::npos) {
        return false;
    }
    const knowledge::Alternative &option = document.base().alternatives[place];
    const QString name = document.wording().alternative(id);
    setHeadline(tr("Before you choose %1").arg(name), summary(option));
    bool hasContents = addRules(document, id, false);
    hasContents |= addRules(document, id, true);
    hasContents |= addGotchas(option);
    if (!option.exitCost.text.empty()) {
        add(tr("What it costs to leave it again"), "label", 12);
        add(QString::fromStdString(option.exitCost.text), "small", 2);
        hasContents = true;
    }
    if (hasContents) {
        contents()->addSpacing(scaled(8));
        contents()->addWidget(
            placeLink(tr("All about %1").arg(name),
                      {KnowledgePlace::Kind::Option, QString::fromStdString(id), {}}));
    }
    return hasContents;
}

QString AdviceCard::summary(const knowledge::Alternative &option) const
{
    const auto count = static_cast<int>(std::min(kMostGotchas, option.gotchas.size()));
    const QString kept = count == 0 ? QString() : tr("%n thing(s) to keep in mind", nullptr, count);
    const QString leaving =
        option.exitCost.text.empty() ? QString() : tr("what leaving it again costs");
    QStringList parts{kept, leaving};
    parts.removeAll(QString());
    return parts.join(tr("; ", "between what is to be kept in mind"));
}

bool AdviceCard::addRules(const DecisionDocument &document, const std::string &option, bool avoid)
{
    const Wording words = document.wording();
    auto rules = decision::fittingRules(document.base(), document.decision(), option, avoid);
    rules.resize(std::min(kMostRules, rules.size()));
    if (rules.empty()) {
        return false;
    }
    add(avoid ? tr("Your answers speak against it") : tr("Your answers speak for it"), "label",
        contents()->isEmpty() ? 4 : 12);
    for (const decision::FittingRule &fitting : rules) {
        add(QString::fromStdString(document.base().useRules[fitting.rule].text), "small", 2);
        auto *links = new FlowLayout(scaled(16), 0);
        for (const decision::AnswerReference &reference : fitting.answers) {
            links->addWidget(
                questionLink(tr("%1: %2", "a question and its answer")
                                 .arg(words.question(reference.question),
                                      words.answer(reference.question, reference.answer)),
                             reference.question));
        }
        contents()->addLayout(links);
    }
    return true;
}

bool AdviceCard::addGotchas(const knowledge::Alternative &option)
{
    std::vector<knowledge::Gotcha> gotchas = option.gotchas;
    if (gotchas.empty()) {
        return false;
    }
    std::stable_sort(gotchas.begin(), gotchas.end(), [](const auto &left, const auto &right) {
        return left.severity > right.severity;
    });
    add(tr("Keep in mind"), "label", 12);
    for (std::size_t i = 0; i < std::min(kMostGotchas, gotchas.size()); ++i) {
        add(Names::gotcha(gotchas[i]), "small", i == 0 ? 2 : 4);
    }
    return true;
}

} // namespace steelyard
