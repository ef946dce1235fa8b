// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"

#include "decision/evaluate.h"
#include "decision/text_limits.h"
#include "decision/within_limits.h"
#include "session/decision_commands.h"
#include "session/verdict_sampler.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "storage/file_kind.h"

#include <QDate>
#include <QFileInfo>

#include <iterator>
#include <utility>

namespace steelyard {

using decision::Decision;
using decision::HistoryEntry;
using decision::Verdict;

namespace {

constexpr int kMostSteps = 2000; // to take back: each keeps a decision, and a day has fewer

// What neither changes a verdict nor how it is told: the title, notes, and what the users decided,
// expected, tried and changed.
struct Remarks
{
    std::string title;
    std::vector<std::string> notes; // by answer
    decision::DecisionRecord record;
    decision::Expectation expectation;
    decision::Meeting meeting;
    std::vector<decision::OwnScenario> ownScenarios;
    std::vector<HistoryEntry> history;
};

void exchange(Remarks &remarks, Decision &decision)
{
    std::swap(remarks.title, decision.title);
    std::swap(remarks.record, decision.record);
    std::swap(remarks.expectation, decision.expectation);
    std::swap(remarks.meeting, decision.meeting);
    std::swap(remarks.ownScenarios, decision.ownScenarios);
    std::swap(remarks.history, decision.history);
    remarks.notes.resize(decision.answers.size());
    auto note = remarks.notes.begin();
    for (auto &[question, given] : decision.answers) {
        std::swap(*note++, given.note);
    }
}

// Whether two decisions differ in nothing but that. It is put aside meanwhile, and put back: so no
// list of what matters is needed, and nothing is copied.
bool isWeighedAlike(Decision &left, Decision &right)
{
    Remarks ofLeft;
    Remarks ofRight;
    exchange(ofLeft, left);
    exchange(ofRight, right);
    const bool isAlike = left == right;
    exchange(ofLeft, left);
    exchange(ofRight, right);
    return isAlike;
}

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

bool DecisionDocument::isSampling() const
{
    return m_sampler->isBusy();
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
    after = decision::withinLimits(std::move(after));
    if (after == m_decision) {
        return;
    }
    decision::logChanges(m_decision, after, today(), note);
    m_undoStack.push(new DecisionCommand(this, step, std::move(after), question, mergeKey));
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
    m_file = file;
    Q_EMIT fileChanged();
}

void DecisionDocument::exchange(Decision &other, std::ptrdiff_t sharedHistory,
                                const QString &changedQuestion)
{
    // Facts about the file, which are of no side.
    other.modified = m_decision.modified;
    other.id = m_decision.id;
    const bool titleDiffers = other.title != m_decision.title;
    const bool mustHavesDiffer = other.mustHaves != m_decision.mustHaves;
    const bool recordDiffers =
        !sharesAll(other, sharedHistory) || other.record != m_decision.record ||
        other.expectation != m_decision.expectation || other.meeting != m_decision.meeting ||
        other.ownScenarios != m_decision.ownScenarios;

    const bool scoresDiffer = !isWeighedAlike(other, m_decision);

    // Moved, not copied: what both sides share of their histories stays in the document.
    std::vector<HistoryEntry> whole = std::exchange(m_decision.history, {});
    const auto rest = whole.begin() + sharedHistory;
    m_decision.history.assign(std::make_move_iterator(rest), std::make_move_iterator(whole.end()));
    whole.erase(rest, whole.end());
    std::move(other.history.begin(), other.history.end(), std::back_inserter(whole));
    other.history = std::move(whole);
    std::swap(other, m_decision);

    if (!decision::haveSameOverlay(other, m_decision)) {
        m_overlaid = decision::overlay(m_base, m_decision);
    }
    if (scoresDiffer) {
        evaluateNow();
    }
    if (titleDiffers) {
        Q_EMIT titleChanged();
    }
    if (!changedQuestion.isEmpty()) {
        Q_EMIT answerChanged(changedQuestion);
    }
    if (mustHavesDiffer) {
        Q_EMIT mustHavesChanged();
    }
    if (recordDiffers) {
        Q_EMIT recordChanged();
    }
    if (scoresDiffer) {
        Q_EMIT scoresChanged();
    }
}

bool DecisionDocument::sharesAll(const Decision &other, std::ptrdiff_t sharedHistory) const
{
    return other.history.empty() &&
           sharedHistory == static_cast<std::ptrdiff_t>(m_decision.history.size());
}

bool DecisionDocument::isAt(const Decision &other, std::ptrdiff_t sharedHistory)
{
    if (!sharesAll(other, sharedHistory)) {
        return false;
    }
    std::vector<HistoryEntry> history = std::exchange(m_decision.history, {});
    const bool isSame = m_decision == other;
    m_decision.history = std::move(history);
    return isSame;
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
