// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/sureness_card.h"

#include "presentation/next_question.h"
#include "session/decision_document.h"
#include "ui/pages/verdict/line_button.h"
#include "ui/pages/verdict/share_rows.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/text_label.h"
#include "wording/must_have_wording.h"
#include "wording/share_wording.h"
#include "wording/verdict_wording.h"

#include <QHBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMostBars = 4;
constexpr double kLeastSeen = 0.005; // less is shown as 0 in 100

struct Runner
{
    const decision::AlternativeResult *result;
    int slot;
    double share;
    double error;
};

// Those that compete, who came first most often before all.
std::vector<Runner> runners(const decision::Verdict &verdict)
{
    std::vector<Runner> all;
    for (std::size_t i = 0; i < verdict.scores.alternatives.size(); ++i) {
        const decision::AlternativeResult &result = verdict.scores.alternatives[i];
        if (!result.exclusions.empty()) {
            continue;
        }
        const decision::RankShares &shares = verdict.shares(result.id);
        const bool isKnown = !shares.rankAcceptability.empty();
        all.push_back({&result, static_cast<int>(i), isKnown ? shares.rankAcceptability.front() : 0,
                       shares.error});
    }
    std::stable_sort(all.begin(), all.end(), [](const Runner &left, const Runner &right) {
        return left.share != right.share ? left.share > right.share
                                         : left.result->rank < right.result->rank;
    });
    return all;
}

QStringList namesOf(const Wording &words, const std::vector<Runner> &all, std::vector<int> &signs)
{
    QStringList names;
    for (const Runner &runner : all) {
        names << words.alternative(runner.result->id);
        signs.push_back(runner.slot);
    }
    return names;
}

} // namespace

bool RobustnessCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    if (verdict.state() == decision::State::NoFeasible) {
        setHeadline(tr("Who is left out"));
        setHint({});
        addEveryReason(document);
        return !verdict.scores.alternatives.empty();
    }
    const bool isAlone = verdict.scores.runnerUp.empty();
    setHeadline(tr("How sure"));
    setHint(isAlone ? tr("Nothing was weighed against it")
                    : tr("First places in 100 plausible runs"));
    if (isAlone) {
        add(VerdictWording(document.wording()).robustness(), "small", 4);
    } else {
        addShares(document);
    }
    addLeftOut(document);
    addDoubt(document);
    if (!isAlone) {
        QHBoxLayout *foot = addFoot();
        foot->addWidget(textLabel(runsNote(document), "caption", nullptr), 1);
        auto *ranks = new TextLink(tr("All ranks"), TextLink::Tone::Accent, nullptr);
        connect(ranks, &TextLink::clicked, this,
                [this] { Q_EMIT profileRequested(QStringLiteral("ranks")); });
        foot->addWidget(ranks);
    }
    return !verdict.scores.alternatives.empty();
}

QString RobustnessCard::runsNote(const DecisionDocument &document) const
{
    const decision::Verdict &verdict = document.verdict();
    if (verdict.samples() == 0) {
        return tr("The shares are being worked out.");
    }
    constexpr double least = 0.01; // no share is told closer
    const double error = verdict.shares(verdict.scores.winner).error;
    return tr("\u00b1 %1 in 100, from %2 runs")
        .arg(ShareWording(document.wording()).hundred(std::max(least, error)),
             locale().toString(static_cast<qulonglong>(verdict.samples())));
}

void RobustnessCard::addShares(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    const ShareWording shareWords(words);
    const std::vector<Runner> all = runners(verdict);
    std::vector<ShareRows::Row> bars;
    std::vector<Runner> seldom;
    std::vector<Runner> never;
    for (const Runner &runner : all) {
        const bool isFinalist = runner.result->id == verdict.scores.winner ||
                                runner.result->id == verdict.scores.runnerUp;
        if ((isFinalist || runner.share >= kLeastSeen) && bars.size() < kMostBars) {
            bars.push_back({words.alternative(runner.result->id), runner.slot, runner.share,
                            runner.error,
                            verdict.samples() == 0 ? QString() : shareWords.hundred(runner.share)});
        } else {
            (runner.share > 0 ? seldom : never).push_back(runner);
        }
    }
    const decision::Thresholds &thresholds = document.decision().thresholds;
    contents()->addWidget(new ShareRows(bars, thresholds.leaning, thresholds.clear,
                                        tr("leaning %1, clear %2", "marks on a bar, in 100")
                                            .arg(shareWords.threshold(thresholds.leaning),
                                                 shareWords.threshold(thresholds.clear))));
    const auto addOthers = [&](const std::vector<Runner> &others, const QString &said) {
        if (others.empty()) {
            return;
        }
        std::vector<int> signs;
        const QStringList names = namesOf(words, others, signs);
        addSeparator(8);
        auto *line = new QHBoxLayout;
        line->setSpacing(scaled(8));
        line->addWidget(textLabel(said, "small", nullptr), 1);
        line->addWidget(new MarkerRow(signs, locale().createSeparatedList(names), false));
        contents()->addLayout(line);
    };
    double seldomShare = 0;
    for (const Runner &runner : seldom) {
        seldomShare += runner.share;
    }
    addOthers(seldom,
              tr("%n other(s) lead in %1 of 100 together", nullptr, static_cast<int>(seldom.size()))
                  .arg(seldomShare < kLeastSeen ? tr("less than 1", "of 100")
                                                : shareWords.hundred(seldomShare)));
    if (verdict.samples() > 0) {
        addOthers(never, tr("%n other(s) never lead", nullptr, static_cast<int>(never.size())));
    }
}

void RobustnessCard::addLeftOut(const DecisionDocument &document)
{
    const Wording words = document.wording();
    std::vector<int> signs;
    QStringList names;
    const decision::AlternativeResult *first = nullptr;
    const auto &alternatives = document.verdict().scores.alternatives;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        if (!alternatives[i].exclusions.empty()) {
            signs.push_back(static_cast<int>(i));
            names << words.alternative(alternatives[i].id);
            first = first == nullptr ? &alternatives[i] : first;
        }
    }
    if (first == nullptr) {
        return;
    }
    addSeparator(6);
    const auto count = static_cast<int>(names.size());
    const QString why = MustHaveWording(words).exclusion(first->exclusions.front());
    auto *line = new LineButton(
        tr("%n left out: %1", "names of options", count).arg(locale().createSeparatedList(names)),
        count == 1
            ? why
            : tr("%1, for one: %2", "an option that is left out and why").arg(names.first(), why));
    line->setProblem();
    line->setRight(new MarkerRow(signs, locale().createSeparatedList(names), true));
    const bool hasMustHaves = document.hasKnowledge() && !document.base().capabilities.empty();
    connect(line, &QPushButton::clicked, this, [this, hasMustHaves] {
        Q_EMIT pageRequested(hasMustHaves ? PageId::MustHaves : PageId::Table);
    });
    contents()->addWidget(line);
}

void RobustnessCard::addEveryReason(const DecisionDocument &document)
{
    const Wording words = document.wording();
    const auto &alternatives = document.verdict().scores.alternatives;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        auto *name = new MarkerLabel;
        name->setAlternative(words.alternative(alternatives[i].id), static_cast<int>(i),
                             drawing::MarkerState::Hollow);
        setRole(name, "option");
        contents()->addSpacing(scaled(8));
        contents()->addWidget(name);
        for (const decision::Exclusion &exclusion : alternatives[i].exclusions) {
            add(MustHaveWording(words).exclusion(exclusion), "small", 2);
        }
    }
}

void RobustnessCard::addDoubt(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    // Where it is too close to call, what would settle it says the same.
    if (verdict.state() == decision::State::TooClose) {
        return;
    }
    const Wording words = document.wording();
    const auto open = openQuestions(document.decision(), verdict, kLeastImportanceOfChange);
    if (open.empty()) {
        return;
    }
    addSeparator(6);
    const decision::UnsureQuestion &most = open.front();
    QString span;
    if (!most.shares.empty()) {
        const auto [low, high] = std::minmax_element(
            most.shares.begin(), most.shares.end(),
            [](const auto &left, const auto &right) { return left.share < right.share; });
        span = tr("Answered, %1 comes first in %2 to %3 of 100")
                   .arg(words.alternative(verdict.scores.winner),
                        ShareWording(words).hundred(low->share),
                        ShareWording(words).hundred(high->share));
    }
    auto *line =
        new LineButton(tr("Most doubt: %1", "a question").arg(words.question(most.question)), span);
    const QString id = QString::fromStdString(most.question);
    connect(line, &QPushButton::clicked, this, [this, id] { Q_EMIT questionRequested(id); });
    contents()->addWidget(line);
}

} // namespace steelyard
