// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"

#include "decision/evaluate.h"
#include "decision/text_limits.h"
#include "decision/within_limits.h"
#include "session/decision_commands.h"
#include "session/decision_delta.h"
#include "session/verdict_sampler.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "storage/file_kind.h"
#include "wording/wording.h"

#include <QDate>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>
#include <optional>
#include <utility>

namespace steelyard {

using decision::Decision;
using decision::Verdict;

namespace {

constexpr int kMostSteps = 2000;                              // to take back: a day has fewer
constexpr std::size_t kMostStepBytes = std::size_t(64) << 20; // that all of them keep

// What a change may give another number or place.
struct Parts
{
    explicit Parts(const decision::OverlaidBase &overlaid, const Decision &decision)
        : base(overlaid.base)
        , leftOut(overlaid.leftOutCriteria)
        , options(decision.alternatives)
    {
    }

    [[nodiscard]] bool areThoseOf(const decision::OverlaidBase &overlaid,
                                  const Decision &decision) const
    {
        const auto haveSameIds = [](const auto &left, const auto &right) {
            return std::equal(
                left.begin(), left.end(), right.begin(), right.end(),
                [](const auto &one, const auto &other) { return one.id == other.id; });
        };
        const knowledge::KnowledgeBase &now = *overlaid.base;
        return options == decision.alternatives && leftOut == overlaid.leftOutCriteria &&
               haveSameIds(base->criteria, now.criteria) && haveSameIds(base->groups, now.groups) &&
               haveSameIds(base->alternatives, now.alternatives);
    }

    storage::KnowledgePointer base;
    std::vector<std::uint8_t> leftOut;
    std::vector<std::string> options;
};

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

} // namespace

DecisionDocument::DecisionDocument(storage::KnowledgePointer base, Decision decision,
                                   QObject *parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_decision(decision::withinLimits(std::move(decision)))
    , m_overlaid(decision::overlay(m_base, m_decision))
    , m_sampler(std::make_unique<VerdictSampler>())
{
    m_undoStack.setUndoLimit(kMostSteps);
    // Before anything changes: an id that is derived from the contents would change with them.
    m_decision.id = storage::decisionId(m_decision);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
    connect(m_sampler.get(), &VerdictSampler::sampled, this, [this](const Verdict &verdict) {
        m_verdict = verdict;
        Q_EMIT robustnessChanged();
    });
    evaluateNow();
}

DecisionDocument::~DecisionDocument()
{
    // The undo stack announces its own end, when listeners would find half a document.
    m_undoStack.blockSignals(true);
}

bool DecisionDocument::isOwnCell(const std::string &criterion, const std::string &alternative) const
{
    return m_decision.own.criterion(criterion) != nullptr ||
           m_decision.own.option(alternative) != nullptr;
}

bool DecisionDocument::isSampling() const
{
    return m_sampler->isBusy();
}

Wording DecisionDocument::wording() const
{
    return {base(), m_decision, m_verdict};
}

bool DecisionDocument::awaitsExpectation() const
{
    return !m_decision.alternatives.empty() && m_decision.expectation.askedOn.empty();
}

void DecisionDocument::setTitle(const QString &title)
{
    const std::string text = title.toStdString();
    if (decision::cleanText(decision::TextField::Title, text).faults.isBlank) {
        return; // a decision keeps its name when none is given
    }
    Decision after = m_decision;
    after.title = text;
    push(tr("Rename the decision"), std::move(after), {}, QStringLiteral("title"));
}

void DecisionDocument::setAnswer(const std::string &question, const decision::GivenAnswer &answer)
{
    if (answer == m_decision.answer(question)) {
        return;
    }
    Decision after = m_decision;
    if (answer == decision::GivenAnswer{}) {
        after.answers.erase(question);
    } else {
        after.answers[question] = answer;
    }
    push(tr("Answer “%1”").arg(wording().question(question)), std::move(after),
         QString::fromStdString(question));
}

void DecisionDocument::setNote(const std::string &question, const QString &note)
{
    decision::GivenAnswer answer = m_decision.answer(question);
    answer.note = decision::cleanText(decision::TextField::Note, note.toStdString()).text;
    if (answer == m_decision.answer(question)) {
        return;
    }
    Decision after = m_decision;
    if (answer == decision::GivenAnswer{}) {
        after.answers.erase(question);
    } else {
        after.answers[question] = answer;
    }
    const QString id = QString::fromStdString(question);
    push(tr("Note on “%1”").arg(wording().question(question)), std::move(after), id,
         QStringLiteral("note ") + id);
}

void DecisionDocument::confirmAnswer(const std::string &question)
{
    decision::GivenAnswer answer = m_decision.answer(question);
    answer.isAssumed = false;
    setAnswer(question, answer);
}

void DecisionDocument::setMustHave(const std::string &capability,
                                   const std::optional<decision::MustHaveChoice> &choice)
{
    Decision after = m_decision;
    if (choice) {
        after.mustHaves[capability] = *choice;
    } else {
        after.mustHaves.erase(capability);
    }
    // Counting days up and down is one step.
    const auto before = m_decision.mustHaves.find(capability);
    const bool onlyDays = choice && before != m_decision.mustHaves.end() &&
                          choice->tolerance == knowledge::Support::Build &&
                          before->second.tolerance == choice->tolerance && before->second.needed &&
                          choice->needed;
    push(tr("Must-have “%1”").arg(wording().capability(capability)), std::move(after), {},
         onlyDays ? QStringLiteral("days ") + QString::fromStdString(capability) : QString());
}

void DecisionDocument::setFinding(const decision::Finding &rating)
{
    Decision after = m_decision;
    decision::setFinding(after, rating);
    push(tr("Own rating of %1").arg(wording().alternative(rating.alternative)), std::move(after));
}

void DecisionDocument::removeFinding(const std::string &criterion, const std::string &alternative)
{
    Decision after = m_decision;
    decision::removeFinding(after, criterion, alternative);
    push(tr("Remove the own rating of %1").arg(wording().alternative(alternative)),
         std::move(after));
}

void DecisionDocument::setOwn(Decision after, const QString &step, const QString &mergeKey)
{
    push(step, std::move(after), {}, mergeKey);
}

void DecisionDocument::setOwnWeights(const decision::OwnWeights &weights)
{
    Decision after = m_decision;
    after.ownWeights = weights;
    push(tr("Weights by hand"), std::move(after));
}

void DecisionDocument::setOverrides(const decision::OwnWeights &weights,
                                    const std::vector<decision::Finding> &ratings)
{
    Decision after = m_decision;
    after.ownWeights = weights;
    after.findings = ratings;
    push(tr("Keep what was tried"), std::move(after));
}

void DecisionDocument::setOwnScenarios(const std::vector<decision::OwnScenario> &scenarios)
{
    Decision after = m_decision;
    after.ownScenarios = scenarios;
    push(tr("Scenarios"), std::move(after));
}

void DecisionDocument::setDecision(Decision decision, const QString &step,
                                   const decision::LogNote &note, const QString &mergeKey)
{
    push(step, std::move(decision), {}, mergeKey, note);
}

void DecisionDocument::setExpectation(const std::string &alternative)
{
    Decision after = m_decision;
    after.expectation = {today(), alternative};
    push(tr("What you expect"), std::move(after));
}

void DecisionDocument::setRecord(const decision::DecisionRecord &record, const QString &step,
                                 const QString &mergeKey)
{
    Decision after = m_decision;
    after.record = record;
    push(step, std::move(after), {}, mergeKey);
}

void DecisionDocument::push(const QString &step, Decision after, const QString &question,
                            const QString &mergeKey, const decision::LogNote &note)
{
    if (m_isStepping) {
        return;
    }
    after = decision::withinLimits(std::move(after), m_decision);
    decision::logChanges(m_decision, after, today(), note);
    auto command =
        std::make_unique<DecisionCommand>(this, step, std::move(after), question, mergeKey);
    if (command->isEmpty()) {
        return;
    }
    forgetOldSteps(command->bytes());
    m_undoStack.push(command.release());
}

void DecisionDocument::forgetOldSteps(std::size_t room)
{
    // What could be redone goes when another step comes.
    const int count = m_undoStack.index();
    int first = count;
    std::size_t kept = room;
    while (first > 0) {
        const auto *command = static_cast<const DecisionCommand *>(m_undoStack.command(first - 1));
        kept += command->bytes();
        if (kept > kMostStepBytes) {
            break;
        }
        --first;
    }
    if (first == 0) {
        return;
    }
    std::vector<DecisionCommand *> steps;
    for (int i = first; i < count; ++i) {
        steps.push_back(static_cast<const DecisionCommand *>(m_undoStack.command(i))->again());
    }
    const int clean = m_undoStack.cleanIndex() - first;
    const QSignalBlocker quiet(m_undoStack); // the step that comes tells of all
    m_undoStack.clear();
    m_undoStack.resetClean();
    for (std::size_t i = 0; i <= steps.size(); ++i) {
        if (clean == static_cast<int>(i)) {
            m_undoStack.setClean();
        }
        if (i < steps.size()) {
            m_undoStack.push(steps[i]);
            steps[i]->settle();
        }
    }
}

std::optional<knowledge::Diagnostic>
DecisionDocument::save(const QString &file, std::vector<knowledge::Diagnostic> *notes)
{
    Decision saved = m_decision;
    saved.modified = today();
    // Where the earlier file stays, there are two decisions from now on.
    if (!m_file.isEmpty() && QFileInfo::exists(m_file) && !storage::isSameFile(m_file, file)) {
        saved.id = storage::newDecisionId();
    }
    if (auto problem =
            storage::saveDecision(saved, file, storage::Over::SameKind, {.notes = notes})) {
        return problem;
    }
    // Facts about the file, not changes that could be undone.
    m_decision.modified = saved.modified;
    m_decision.id = saved.id;
    setFile(file);
    m_undoStack.setClean();
    return std::nullopt;
}

void DecisionDocument::setFile(const QString &file)
{
    // A name that begins in the current folder means another file once the program runs elsewhere,
    // as a copy for recovery is read.
    m_file = file.isEmpty() ? file : QFileInfo(file).absoluteFilePath();
    Q_EMIT fileChanged();
}

void DecisionDocument::exchange(DecisionDelta &other, const QString &changedQuestion)
{
    const bool scoresDiffer = other.isWeighedOtherwise(m_decision);
    const std::optional<Parts> parts =
        scoresDiffer ? std::optional<Parts>(std::in_place, m_overlaid, m_decision) : std::nullopt;
    other.exchange(m_decision);
    if (other.hasTable()) {
        m_overlaid = decision::overlay(m_base, m_decision);
    }
    if (scoresDiffer) {
        evaluateNow();
    }
    if (parts && !parts->areThoseOf(m_overlaid, m_decision)) {
        Q_EMIT partsChanged();
    }
    if (other.hasTitle()) {
        Q_EMIT titleChanged();
    }
    if (!changedQuestion.isEmpty()) {
        Q_EMIT answerChanged(changedQuestion);
    }
    if (other.hasMustHaves()) {
        Q_EMIT mustHavesChanged();
    }
    if (other.hasRecord()) {
        Q_EMIT recordChanged();
    }
    if (scoresDiffer) {
        Q_EMIT scoresChanged();
    }
}

void DecisionDocument::exchangeAgain(DecisionDelta &other, const QString &changedQuestion)
{
    const QScopedValueRollback stepping(m_isStepping, true);
    exchange(other, changedQuestion);
}

void DecisionDocument::evaluateNow()
{
    std::shared_ptr<const Verdict> earlier = std::move(m_verdict.earlier);
    if (m_verdict.robustness) {
        earlier = std::make_shared<const Verdict>(std::move(m_verdict));
        m_earlierBase = m_verdictBase;
    }
    m_verdictBase = knowledge();
    m_verdict = decision::evaluate(base(), m_decision);
    m_sampler->request(knowledge(), m_verdict);
    m_verdict.earlier = std::move(earlier);
}

} // namespace steelyard
