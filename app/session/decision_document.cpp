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

namespace steelyard {

using decision::AnswerState;
using decision::Decision;
using decision::Verdict;

namespace {

constexpr int kMostSteps = 2000; // to take back: each keeps a decision, and a day has fewer

// Until new shares arrive those of the last sampling stay on show; so does the state they led to,
// unless the new scores already say that there is none.
void keepShares(Verdict &verdict, const Verdict &last)
{
    if (last.samples == 0 || verdict.alternatives.size() != last.alternatives.size()) {
        return;
    }
    verdict.samples = last.samples;
    verdict.unsure = last.unsure;
    if (verdict.winner == last.winner) {
        verdict.flips = last.flips;
        verdict.ratingFlips = last.ratingFlips;
        verdict.opinions = last.opinions;
        for (std::size_t c = 0; c < verdict.weights.size() && c < last.weights.size(); ++c) {
            verdict.weights[c].low = last.weights[c].low;
            verdict.weights[c].high = last.weights[c].high;
        }
    }
    for (std::size_t a = 0; a < verdict.alternatives.size(); ++a) {
        verdict.alternatives[a].rankAcceptability = last.alternatives[a].rankAcceptability;
        verdict.alternatives[a].error = last.alternatives[a].error;
    }
    const bool bothWeighed = verdict.state == decision::State::TooClose &&
                             last.state != decision::State::NotEnoughAnswers &&
                             last.state != decision::State::NoFeasible;
    if (bothWeighed && verdict.winner == last.winner) {
        verdict.state = last.state;
    }
    if (verdict.lead && last.lead && verdict.lead->left == last.lead->left &&
        verdict.lead->right == last.lead->right) {
        // The band moves with the lead; its width is that of the last sampling.
        const double shift = verdict.lead->lead - last.lead->lead;
        verdict.lead->low = last.lead->low + shift;
        verdict.lead->high = last.lead->high + shift;
    }
}

auto isOfCell(const std::string &criterion, const std::string &alternative)
{
    return [&criterion, &alternative](const decision::OwnRating &own) {
        return own.criterion == criterion && own.alternative == alternative;
    };
}

// What the users decided, expected, tried and changed: nothing that a verdict depends on.
Decision withRecordOf(Decision decision, const Decision &other)
{
    decision.record = other.record;
    decision.expectation = other.expectation;
    decision.history = other.history;
    decision.ownScenarios = other.ownScenarios;
    return decision;
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
    , m_sampler(std::make_unique<VerdictSampler>())
{
    m_undoStack.setUndoLimit(kMostSteps);
    // Before anything changes: an id that is derived from the contents would change with them.
    m_decision.id = storage::decisionId(m_decision);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
    connect(m_sampler.get(), &VerdictSampler::sampled, this, [this](const Verdict &verdict) {
        m_verdict = verdict;
        Q_EMIT verdictChanged();
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

void DecisionDocument::setOwnRating(const decision::OwnRating &rating)
{
    Decision after = m_decision;
    std::erase_if(after.ownRatings, isOfCell(rating.criterion, rating.alternative));
    after.ownRatings.push_back(rating);
    push(tr("Own rating of %1").arg(wording().alternative(rating.alternative)), std::move(after));
}

void DecisionDocument::removeOwnRating(const std::string &criterion, const std::string &alternative)
{
    Decision after = m_decision;
    std::erase_if(after.ownRatings, isOfCell(criterion, alternative));
    push(tr("Remove the own rating of %1").arg(wording().alternative(alternative)),
         std::move(after));
}

void DecisionDocument::setOwnWeights(const decision::OwnWeights &weights)
{
    Decision after = m_decision;
    after.ownWeights = weights;
    push(tr("Weights by hand"), std::move(after));
}

void DecisionDocument::setOverrides(const decision::OwnWeights &weights,
                                    const std::vector<decision::OwnRating> &ratings)
{
    Decision after = m_decision;
    after.ownWeights = weights;
    after.ownRatings = ratings;
    push(tr("Keep what was tried"), std::move(after));
}

void DecisionDocument::setOwnScenarios(const std::vector<decision::OwnScenario> &scenarios)
{
    Decision after = m_decision;
    after.ownScenarios = scenarios;
    push(tr("Scenarios"), std::move(after));
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
                            const QString &mergeKey)
{
    after = decision::withinLimits(std::move(after));
    if (after == m_decision) {
        return;
    }
    decision::logChanges(m_decision, after, today());
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

void DecisionDocument::apply(const Decision &decision, const QString &changedQuestion)
{
    const bool titleDiffers = decision.title != m_decision.title;
    const bool mustHavesDiffer = decision.mustHaves != m_decision.mustHaves;
    Decision next = decision;
    next.modified = m_decision.modified;
    next.id = m_decision.id;
    const Decision withRecord = withRecordOf(m_decision, next);
    const bool recordDiffers = withRecord != m_decision;
    const bool restDiffers = withRecord != next;
    m_decision = std::move(next);
    if (restDiffers) {
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
    if (restDiffers) {
        Q_EMIT verdictChanged();
    }
}

void DecisionDocument::evaluateNow()
{
    Verdict verdict = decision::evaluate(*m_base, m_decision);
    m_sampler->request(m_base, m_decision, verdict);
    keepShares(verdict, m_verdict);
    m_verdict = std::move(verdict);
}

} // namespace steelyard
