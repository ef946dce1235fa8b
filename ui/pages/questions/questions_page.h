// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/paused_update.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <memory>

namespace steelyard {

class QuestionListModel;

namespace Ui {
class QuestionsPage;
}

// The questions, one a view, in any order: the list of all with their state, the question itself,
// and where the decision stands. Keys: 1 to 9 answer, ? is "not sure", 0 "does not apply", Enter
// goes on, Backspace or Alt+Left goes back.
class QuestionsPage final : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(QWidget *parent = nullptr);
    ~QuestionsPage() override;

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> focusRegions() override;
    [[nodiscard]] QWidget *foot() override;
    void setCovered(int height) override;
    void showPlace(const KnowledgePlace &place) override; // a question
    void showQuestion(const QString &id);                 // an unknown id is ignored
    void setAnswersKept(bool kept); // nothing is lost when the program ends: it may be said
    [[nodiscard]] int currentQuestion() const { return m_current; } // from 0; -1: none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void addKeys();
    void keepFocusInSight();
    void showRow(int row);
    void showAnswer();
    void showNext();
    void showChange(const QString &question);
    void showHint(); // beside Back and Next: what they do now, or the keys
    [[nodiscard]] bool isPastShortRound() const;
    void showProgress();
    [[nodiscard]] int askedRow(int step) const;
    void goOn();
    void goBack();
    void enterPressed();
    void arrange();

    std::unique_ptr<Ui::QuestionsPage> m_ui;
    QuestionListModel *m_model;
    QPointer<DecisionDocument> m_document;
    PausedUpdate m_progress{[this] { showProgress(); }};
    int m_current = -1;
    bool m_areAnswersKept = false;
};

} // namespace steelyard
