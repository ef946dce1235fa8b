// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/own_rating_editor.h"

#include "decision/applied_ratings.h"
#include "session/decision_document.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_inside.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "wording/rating_wording.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr double kMostBeyond = 100; // lengths of a scale that a level may lie beyond it

NumberField *numberField(const QString &name)
{
    auto *field = new NumberField;
    field->setDecimals(1);
    field->setSingleStep(0.5);
    field->setAccessibleName(name);
    return field;
}

} // namespace

OwnRatingEditor::OwnRatingEditor(QWidget *parent)
    : QFrame(parent)
    , m_state(textLabel({}, "small", this))
    , m_buttons(new QWidget(this))
    , m_change(new QPushButton(tr("Rate it differently"), m_buttons))
    , m_remove(new QPushButton(tr("Remove my rating"), m_buttons))
{
    m_form = makeForm(); // now that the members it makes are in place
    setRole(this, "bottomBar");
    auto *buttons = new FlowLayout(scaled(8), scaled(8), m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(m_state);
    column->addWidget(m_buttons);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_change, &QPushButton::clicked, this, &OwnRatingEditor::open);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removed(m_rating.criterion, m_rating.alternative); });
}

QWidget *OwnRatingEditor::makeForm()
{
    auto *form = new QWidget(this);
    m_value = numberField(tr("My rating"));
    m_plusMinus = numberField(tr("Give or take"));
    m_reason = new FieldEdit(decision::TextField::RatingReason, tr("Reason"));
    m_reason->setPlaceholderText(tr("Why; it is shown wherever the rating is"));
    m_save = new QPushButton(tr("Use my rating"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new FlowLayout(scaled(8), scaled(8));
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(tr("My rating"), m_value);
    rows->addRow(tr("Give or take"), m_plusMinus);
    rows->addRow(tr("Reason"), m_reason);
    rows->addRow(m_reason->makeNotice(form));
    rows->addRow(buttons);
    const auto check = [this] {
        const bool hasReason = !m_reason->text().trimmed().isEmpty();
        m_save->setEnabled(hasReason);
        m_save->setToolTip(hasReason ? QString() : tr("A reason is needed."));
    };
    connect(m_reason, &QLineEdit::textChanged, this, check);
    connect(m_reason, &QLineEdit::returnPressed, this, &OwnRatingEditor::save);
    connect(m_save, &QPushButton::clicked, this, &OwnRatingEditor::save);
    connect(cancel, &QPushButton::clicked, this, &OwnRatingEditor::close);
    check();
    return form;
}

void OwnRatingEditor::showCell(const DecisionDocument &document, const std::string &criterion,
                               const std::string &alternative)
{
    const bool isSame = criterion == m_rating.criterion && alternative == m_rating.alternative;
    const knowledge::KnowledgeBase &base = document.base();
    const std::size_t row = base.criterionIndex(criterion);
    const std::size_t column = base.alternativeIndex(alternative);
    const knowledge::Rating &given = base.rating(row, column);
    const decision::Finding *own = document.decision().replacingFinding(criterion, alternative);
    const auto applied = document.verdict().ratings().at(row, column);
    const knowledge::Criterion &scale = base.criteria[row];
    m_isOwn = own != nullptr;
    m_rating =
        own ? *own
            : decision::Finding{criterion,
                                alternative,
                                applied.value.value_or((scale.scaleLow + scale.scaleHigh) / 2),
                                applied.low,
                                applied.high,
                                {}};
    // A level may lie beyond the ends of its measure.
    const double length = scale.scaleHigh - scale.scaleLow;
    const double beyond = scale.measure ? kMostBeyond * length : 0;
    const QString unit = scale.measure && !scale.measure->unit.empty()
                             ? QStringLiteral(" ") + QString::fromStdString(scale.measure->unit)
                             : QString();
    const int decimals =
        scale.measure ? std::clamp(2 - int(std::floor(std::log10(length))), 0, 6) : 1;
    for (NumberField *field : {m_value, m_plusMinus}) {
        field->setDecimals(decimals);
        field->setSingleStep(length / 20);
        field->setSuffix(unit);
    }
    m_value->setRange(scale.scaleLow - beyond, scale.scaleHigh + beyond);
    m_plusMinus->setRange(0, length + beyond);
    if (m_isOwn) {
        const QString reason = QString::fromStdString(own->note);
        m_state->setText(breakable(
            given.value
                ? tr("Your own rating, in place of %1 from the evidence. Reason: %2")
                      .arg(RatingWording(document.wording()).level(criterion, *given.value), reason)
                : tr("Your own rating; the evidence gives none. Reason: %1").arg(reason)));
    }
    m_state->setVisible(m_isOwn);
    m_change->setText(m_isOwn ? tr("Change my rating") : tr("Rate it differently"));
    m_remove->setVisible(m_isOwn);
    if (!isSame) {
        close();
    }
}

void OwnRatingEditor::open()
{
    const double value = m_rating.value.value_or((m_value->minimum() + m_value->maximum()) / 2);
    m_value->setValue(value);
    m_plusMinus->setValue(std::max(value - m_rating.low, m_rating.high - value));
    m_reason->setText(QString::fromStdString(m_rating.note));
    m_buttons->hide();
    m_form->show();
    m_value->setFocus();
    m_value->selectAll();
}

void OwnRatingEditor::close()
{
    const bool hadFocus = isFocusInside(*m_form);
    m_form->hide();
    m_buttons->show();
    if (hadFocus) {
        m_change->setFocus();
    }
}

void OwnRatingEditor::save()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        return;
    }
    decision::Finding rating = m_rating;
    const double value = m_value->value();
    rating.value = value;
    rating.low = std::max(m_value->minimum(), value - m_plusMinus->value());
    rating.high = std::min(m_value->maximum(), value + m_plusMinus->value());
    rating.typed.clear(); // the fields say it now
    rating.note = reason.toStdString();
    close();
    Q_EMIT saved(rating);
}

} // namespace steelyard
