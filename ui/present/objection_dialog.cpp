// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/objection_dialog.h"

#include "decision/applied_ratings.h"
#include "ui/present/choice_boxes.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "wording/objection_wording.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard {

using decision::TextField;

namespace {

constexpr double kSteps = 20; // of a scale, by the arrow keys

} // namespace

ObjectionDialog::ObjectionDialog(LiveTrial &trial, QWidget *parent)
    : QDialog(parent)
    , m_trial(trial)
    , m_who(new FieldEdit(TextField::Person, tr("Who objects"), this))
    , m_option(optionBox(*trial.agreed(), tr("Option"), this))
    , m_criterion(criterionBox(*trial.agreed(), tr("Criterion"), this))
    , m_value(new NumberField(this))
    , m_words(new FieldEdit(TextField::Note, tr("In their words"), this))
    , m_now(textLabel({}, "small", this))
    , m_effect(textLabel({}, "strong", this))
    , m_noted(textLabel({}, "small", this))
{
    setWindowTitle(tr("Objection to a rating"));
    m_value->setDecimals(1);
    nameField(*m_value, tr("What they would give instead"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Who"), m_who);
    form->addRow(tr("Option"), m_option);
    form->addRow(tr("Criterion"), m_criterion);
    form->addRow(QString(), m_now);
    form->addRow(tr("Instead"), m_value);
    form->addRow(tr("In their words"), m_words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *noteOnly = buttons->addButton(tr("Note it"), QDialogButtonBox::AcceptRole);
    auto *noteAndTry = buttons->addButton(tr("Note it and try it"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_effect);
    column->addWidget(m_noted);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(scaled(480));

    connect(m_option, &QComboBox::currentIndexChanged, this, &ObjectionDialog::showCell);
    connect(m_criterion, &QComboBox::currentIndexChanged, this, &ObjectionDialog::showCell);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &ObjectionDialog::showEffect);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // It stays open for the next one.
    connect(noteOnly, &QPushButton::clicked, this, [this] {
        note();
        m_who->clear();
        m_words->clear();
        showCell();
        m_who->setFocus(Qt::OtherFocusReason);
    });
    connect(noteAndTry, &QPushButton::clicked, this, [this] {
        decision::Objection said = objection();
        note();
        if (said.text.empty()) { // a rating of one's own needs a reason
            said.text = tr("Objection in the meeting").toStdString();
        }
        const auto base = m_trial.agreed()->knowledge();
        m_trial.attempt([&](decision::Decision &tried) {
            tried = decision::withObjection(*base, std::move(tried), said);
        });
        accept();
    });
    showCell();
}

decision::Objection ObjectionDialog::objection() const
{
    return {
        m_who->text().toStdString(),   chosenId(*m_criterion),
        chosenId(*m_option),           m_value->value(),
        m_words->text().toStdString(), QDate::currentDate().toString(Qt::ISODate).toStdString()};
}

QString ObjectionDialog::effect() const
{
    return m_effect->text();
}

void ObjectionDialog::showCell()
{
    const DecisionDocument &document = *m_trial.agreed();
    const std::size_t row = document.base().criterionIndex(chosenId(*m_criterion));
    const std::size_t column = document.base().alternativeIndex(chosenId(*m_option));
    if (row == knowledge::KnowledgeBase::npos || column == knowledge::KnowledgeBase::npos) {
        return;
    }
    const knowledge::Criterion &criterion = document.base().criteria[row];
    const auto rating =
        decision::AppliedRatings(document.base(), document.decision()).at(row, column);
    const Wording words = document.wording();
    const RatingWording ratingWords(words);
    m_value->setRange(criterion.scaleLow, criterion.scaleHigh);
    m_value->setSingleStep((criterion.scaleHigh - criterion.scaleLow) / kSteps);
    const QString unit = criterion.measure ? toQString(criterion.measure->unit) : QString();
    m_value->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    m_value->setValue(rating.value.value_or((criterion.scaleLow + criterion.scaleHigh) / 2));
    m_now->setText(rating.value ? tr("Now %1, plausible %2 to %3.")
                                      .arg(ratingWords.level(criterion.id, *rating.value),
                                           ratingWords.level(criterion.id, rating.low),
                                           ratingWords.level(criterion.id, rating.high))
                                : tr("It is not known."));
    showEffect();
}

void ObjectionDialog::showEffect()
{
    const DecisionDocument &document = *m_trial.agreed();
    const decision::Objection said = objection();
    const decision::ObjectionEffect effect =
        decision::objectionEffect(document.base(), document.decision(), said);
    m_effect->setText(ObjectionWording::effect(document.wording(), said, effect));
    m_value->setAccessibleDescription(m_effect->text());
}

void ObjectionDialog::note()
{
    decision::Decision after = m_trial.agreed()->decision();
    const decision::Objection said = objection();
    after.meeting.objections.push_back(said);
    const int count = static_cast<int>(after.meeting.objections.size());
    const decision::ObjectionEffect effect =
        decision::objectionEffect(m_trial.agreed()->base(), after, said);
    const Wording words = m_trial.agreed()->wording();
    m_noted->setText(tr("Noted: %1 %n objections are in the decision.", "", count)
                         .arg(ObjectionWording::claim(words, said, effect)));
    m_trial.agreed()->setDecision(std::move(after), tr("Objection"));
}

} // namespace steelyard
