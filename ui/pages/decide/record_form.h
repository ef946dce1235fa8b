// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/record.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QBoxLayout;
class QLabel;

namespace steelyard {

class ActionList;
class ChoiceCards;
class DateField;
class DecisionDocument;
class DeciderList;
class FieldEdit;
class NoteEdit;
class SegmentedControl;
class TriggerList;

// What the users decide: choice and reason, people and dates, what would make them reconsider, what
// is to be done, who has signed.
class RecordForm final : public Card
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document);
    void present();

    // Marks the decision as accepted today. Where something is missing it says so, goes there and
    // changes nothing.
    void accept();

    [[nodiscard]] QWidget *choice() const; // where an option is chosen; nullptr: there is none

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitStatus();
    QWidget *makePeople();
    void setStatus(decision::Status status);
    void showProblem(const QString &text);
    void sayChoice();
    // Changes the record as one undo step; those with the same key in a row become one.
    template <class Change>
    void edit(const QString &step, const QString &mergeKey, const Change &change);

    QPointer<DecisionDocument> m_document;
    ChoiceCards *m_choices;
    NoteEdit *m_reason;
    QLabel *m_choiceProblem; // below the options
    QLabel *m_problem;
    SegmentedControl *m_status;
    FieldEdit *m_owner;
    DateField *m_decidedOn;
    DateField *m_reviewOn;
    QBoxLayout *m_people;
    QBoxLayout *m_days;
    TriggerList *m_triggers;
    ActionList *m_actions;
    DeciderList *m_deciders;
};

} // namespace steelyard
