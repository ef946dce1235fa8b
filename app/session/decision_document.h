// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"
#include "decision/verdict.h"
#include "storage/knowledge_bases.h"

#include <QObject>
#include <QUndoStack>

namespace steelyard {

class DecisionDelta;
class VerdictSampler;
class Wording;

// The one decision a window shows: its knowledge base (const), the decision, its undo stack, its
// file and its verdict. Every change goes through the undo stack and copies the decision once;
// after each the verdict's scores are there at once, and its other stages follow from another
// thread.
class DecisionDocument : public QObject
{
    Q_OBJECT

public:
    DecisionDocument(storage::KnowledgePointer base, decision::Decision decision,
                     QObject *parent = nullptr);
    ~DecisionDocument() override;

    // With the decision's own content laid over it: what everything is to read.
    [[nodiscard]] const knowledge::KnowledgeBase &base() const { return *m_overlaid.base; }
    [[nodiscard]] const storage::KnowledgePointer &knowledge() const { return m_overlaid.base; }
    [[nodiscard]] const decision::OverlaidBase &overlaid() const { return m_overlaid; }
    // As it was read; an empty one where the decision names none.
    [[nodiscard]] const storage::KnowledgePointer &originalKnowledge() const { return m_base; }
    [[nodiscard]] bool hasKnowledge() const { return !m_decision.knowledge.id.empty(); }
    // Of a criterion or an option of the user's own, of which no base says anything.
    [[nodiscard]] bool isOwnCell(const std::string &criterion,
                                 const std::string &alternative) const;
    [[nodiscard]] const decision::Decision &decision() const { return m_decision; }
    [[nodiscard]] const decision::Verdict &verdict() const { return m_verdict; }
    [[nodiscard]] bool isSampling() const; // only the scores are there
    [[nodiscard]] Wording wording() const; // until the next change
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    // Nobody was asked yet what they expect, so what tells the result stays away.
    [[nodiscard]] bool awaitsExpectation() const;

    // With its whole path; empty: never saved.
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    // Undoable changes. An unchanged value is no change and makes no undo step.
    void setTitle(const QString &title);
    void setAnswer(const std::string &question, const decision::GivenAnswer &answer);
    void setNote(const std::string &question, const QString &note); // typing merges into one step
    // What a typical case assumed is the user's own answer from now on.
    void confirmAnswer(const std::string &question);
    void setMustHave(const std::string &capability,
                     const std::optional<decision::MustHaveChoice> &choice); // none: as answers say
    void setFinding(const decision::Finding &rating); // in place of one for the same cell
    void removeFinding(const std::string &criterion, const std::string &alternative);
    // Any other change of own content and weighing, named as an undo step; steps with the same key
    // in a row become one.
    void setOwn(decision::Decision after, const QString &step, const QString &mergeKey = {});
    void setOwnWeights(const decision::OwnWeights &weights); // none: as answers say
    // Both at once, as one step: what was tried is kept.
    void setOverrides(const decision::OwnWeights &weights,
                      const std::vector<decision::Finding> &ratings);
    void setOwnScenarios(const std::vector<decision::OwnScenario> &scenarios);

    // Any change at once, as one step; with a note it is logged with its reason and time.
    void setDecision(decision::Decision decision, const QString &step,
                     const decision::LogNote &note = {}, const QString &mergeKey = {});
    void setExpectation(const std::string &alternative); // empty: they would rather not say
    // A change to the record, named as an undo step; steps with the same key in a row become one.
    void setRecord(const decision::DecisionRecord &record, const QString &step,
                   const QString &mergeKey = {});

    // Saves to a file and remembers it. Returns the problem, or nothing; what to know although all
    // went well is added to `notes`. Another file beside the earlier one gets an id of its own.
    [[nodiscard]] std::optional<knowledge::Diagnostic>
    save(const QString &file, std::vector<knowledge::Diagnostic> *notes = nullptr);
    void setFile(const QString &file); // after opening

Q_SIGNALS:
    void titleChanged();
    // Options, criteria or groups came, went, were left out or changed their places, before
    // anything else is said of the change: what is kept about single ones is about others now.
    void partsChanged();
    void answerChanged(const QString &question);
    void mustHavesChanged();
    void recordChanged();     // what was decided, expected, tried or changed since
    void scoresChanged();     // another verdict, of which only the scores are there
    void robustnessChanged(); // its other stages have arrived
    void fileChanged();
    void modifiedChanged(bool modified);

private:
    friend class DecisionCommand;
    // The other side of an undo step becomes the decision, and the decision the other side.
    void exchange(DecisionDelta &other, const QString &changedQuestion);
    // The same for a step that is taken back or done again. What this sets off elsewhere, a field
    // that says what it holds, is no step: the stack would delete the one it is at.
    void exchangeAgain(DecisionDelta &other, const QString &changedQuestion);
    // So that all steps together stay within a limit of memory: the oldest are forgotten.
    void forgetOldSteps(std::size_t room);
    void push(const QString &step, decision::Decision after, const QString &question = {},
              const QString &mergeKey = {}, const decision::LogNote &note = {});
    void evaluateNow();

    storage::KnowledgePointer m_base;
    decision::Decision m_decision;
    decision::OverlaidBase m_overlaid;
    storage::KnowledgePointer m_verdictBase; // that the verdict refers to, and the earlier one
    storage::KnowledgePointer m_earlierBase;
    decision::Verdict m_verdict;
    QUndoStack m_undoStack;
    bool m_isStepping = false; // back or forth along the undo stack
    QString m_file;
    std::unique_ptr<VerdictSampler> m_sampler;
};

} // namespace steelyard
