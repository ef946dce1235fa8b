// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/record_form.h"

#include "session/decision_document.h"
#include "ui/pages/decide/action_list.h"
#include "ui/pages/decide/choice_cards.h"
#include "ui/pages/decide/decider_list.h"
#include "ui/pages/decide/trigger_list.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "wording/record_wording.h"

#include <QDate>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kDaysStackedBelow = 700; // width of the window, as effectiveWidth() has it
constexpr int kOneRowFrom = 620;       // width of the card for people and dates side by side

template <class Control>
QVBoxLayout *field(const QString &label, Control *control, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(4));
    column->addWidget(textLabel(label, "label", parent));
    column->addWidget(control);
    if constexpr (requires { control->makeNotice(parent); }) {
        column->addWidget(control->makeNotice(parent));
    }
    column->addStretch(1);
    return column;
}

} // namespace

RecordForm::RecordForm(QWidget *parent)
    : Card({}, parent)
    , m_choices(new ChoiceCards(this))
    , m_reason(new NoteEdit(this))
    , m_choiceProblem(textLabel({}, "problem", this))
    , m_problem(textLabel({}, "problem", this))
    , m_status(new SegmentedControl(this, SegmentedControl::Lines::Many))
    , m_owner(new FieldEdit(decision::TextField::Person, tr("Owner"), this))
    , m_decidedOn(new DateField(tr("Decided on"), this))
    , m_reviewOn(new DateField(tr("Review on"), this))
    , m_people(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_days(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_triggers(new TriggerList(this))
    , m_actions(new ActionList(this))
    , m_deciders(new DeciderList(this))
{
    setAccessibleName(tr("What you decide"));
    m_reason->setAccessibleName(tr("Why"));
    m_status->setAccessibleName(tr("Status"));
    for (const auto status :
         {decision::Status::Proposed, decision::Status::Accepted, decision::Status::Superseded}) {
        m_status->addSegment(RecordWording::status(status));
    }

    connect(m_choices, &ChoiceCards::chosen, this, [this](const std::string &alternative) {
        edit(tr("Choose %1").arg(m_document->wording().alternative(alternative)), {},
             [&](auto &record) { decision::choose(record, alternative); });
        sayChoice();
    });
    connect(m_reason, &NoteEdit::edited, this, [this](const QString &text) {
        edit(tr("Why"), QStringLiteral("reason"),
             [&](auto &record) { record.reason = text.toStdString(); });
    });
    connect(m_status, &SegmentedControl::activated, this,
            [this](int index) { setStatus(static_cast<decision::Status>(index)); });
    connect(m_owner, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit(tr("Owner"), QStringLiteral("owner"),
             [&](auto &record) { record.owner = text.toStdString(); });
    });
    connect(m_decidedOn, &DateField::dateEdited, this, [this](const std::string &date) {
        edit(tr("Decided on"), QStringLiteral("decided"),
             [&](auto &record) { record.decidedOn = date; });
    });
    connect(m_reviewOn, &DateField::dateEdited, this, [this](const std::string &date) {
        edit(tr("Review on"), QStringLiteral("review"),
             [&](auto &record) { record.reviewOn = date; });
    });

    body()->setSpacing(scaled(12));
    body()->addWidget(textLabel(tr("We choose"), "label", this));
    body()->addWidget(m_choices);
    m_choiceProblem->hide();
    body()->addWidget(m_choiceProblem);
    body()->addLayout(field(tr("Why"), m_reason, this));
    body()->addWidget(m_problem);
    body()->addWidget(makePeople());
    for (QWidget *list : std::initializer_list<QWidget *>{m_triggers, m_actions, m_deciders}) {
        body()->addWidget(list);
    }
}

QWidget *RecordForm::makePeople()
{
    auto *people = new QWidget(this);
    m_people->setContentsMargins(0, 0, 0, 0);
    m_people->setSpacing(scaled(16));
    const QString hint = tr("Name or role");
    m_owner->setPlaceholderText(hint);
    m_owner->setMinimumWidth(m_owner->fontMetrics().horizontalAdvance(hint) + scaled(32));
    m_people->addLayout(field(tr("Status"), m_status, people));
    m_people->addLayout(field(tr("Owner"), m_owner, people), 1);
    m_days->setSpacing(scaled(16));
    m_days->addLayout(field(tr("Decided on"), m_decidedOn, people), 1);
    auto *review = field(tr("Review on"), m_reviewOn, people);
    review->insertWidget(3, textLabel(tr("Shown on opening the file"), "caption", people));
    m_days->addLayout(review, 1);
    auto *rows = new QVBoxLayout(people);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(12));
    rows->addLayout(m_people);
    rows->addLayout(m_days);
    return people;
}

template <class Change>
void RecordForm::edit(const QString &step, const QString &mergeKey, const Change &change)
{
    decision::DecisionRecord record = m_document->decision().record;
    change(record);
    m_document->setRecord(record, step, mergeKey);
}

void RecordForm::setDocument(DecisionDocument *document)
{
    m_document = document;
    m_triggers->setDocument(document);
    m_actions->setDocument(document);
    m_deciders->setDocument(document);
    if (document) {
        present();
    }
}

void RecordForm::present()
{
    const decision::DecisionRecord &record = m_document->decision().record;
    m_choices->present(*m_document, record.chosen, true);
    m_choiceProblem->setVisible(m_choiceProblem->isVisible() && record.chosen.empty());
    m_reason->showText(QString::fromStdString(record.reason));
    m_status->setCurrentIndex(static_cast<int>(record.status));
    m_owner->showText(QString::fromStdString(record.owner));
    m_decidedOn->showDate(record.decidedOn);
    m_reviewOn->showDate(record.reviewOn);
    showProblem(RecordWording(m_document->base(), m_document->decision(), m_document->verdict())
                    .lackingReason());
    m_triggers->present();
    m_actions->present();
    m_deciders->present();
}

void RecordForm::accept()
{
    setStatus(decision::Status::Accepted);
    if (m_document->decision().record.status == decision::Status::Accepted) {
        announce(*this, tr("The decision is accepted")); // the status itself is elsewhere
    }
}

void RecordForm::setStatus(decision::Status status)
{
    const decision::DecisionRecord &now = m_document->decision().record;
    const bool isAccepted = status == decision::Status::Accepted;
    if (isAccepted && now.chosen.empty()) {
        m_status->setCurrentIndex(static_cast<int>(now.status));
        m_choiceProblem->setText(tr("Choose an option before the decision can be accepted."));
        m_choiceProblem->show();
        firstControl(m_choices)->setFocus(Qt::OtherFocusReason);
        announce(*this, m_choiceProblem->text());
        return;
    }
    if (isAccepted && decision::lacksReason(now, m_document->verdict())) {
        m_status->setCurrentIndex(static_cast<int>(now.status));
        m_reason->setFocus(Qt::OtherFocusReason);
        announce(*this, m_reason->accessibleDescription()); // it stands below the field already
        return;
    }
    edit(tr("Status: %1").arg(RecordWording::status(status)), {}, [&](auto &record) {
        record.status = status;
        if (isAccepted && record.decidedOn.empty()) {
            record.decidedOn = QDate::currentDate().toString(Qt::ISODate).toStdString();
        }
    });
}

// What stands beside the options is out of the way of Tab: that a choice is not the verdict's is
// said at once.
void RecordForm::sayChoice()
{
    const RecordWording words(m_document->base(), m_document->decision(), m_document->verdict());
    const bool agrees = decision::agreement(m_document->decision().record, m_document->verdict()) ==
                        decision::Agreement::Agrees;
    announce(*this, agrees ? QString() : asSentences({words.agreement(), words.lackingReason()}));
}

QWidget *RecordForm::choice() const
{
    return m_choices->first();
}

void RecordForm::showProblem(const QString &text)
{
    m_reason->setAccessibleDescription(text.isEmpty() ? m_reason->notice() : text);
    m_problem->setText(breakable(text));
    m_problem->setVisible(!text.isEmpty());
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isOneRow = width() >= scaled(kOneRowFrom);
    m_people->setDirection(isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_days->setDirection(effectiveWidth(this) < kDaysStackedBelow ? QBoxLayout::TopToBottom
                                                                  : QBoxLayout::LeftToRight);
    fitStatus();
}

void RecordForm::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    fitStatus(); // segments are as wide as their look makes them, and get it only now
}

// In one line beside the owner; alone it may take two.
void RecordForm::fitStatus()
{
    const bool isOneRow = m_people->direction() == QBoxLayout::LeftToRight;
    m_status->setMinimumWidth(isOneRow ? m_status->wholeWidth() : 0);
}

} // namespace steelyard
