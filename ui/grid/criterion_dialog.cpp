// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/criterion_dialog.h"

#include "decision/applied_ratings.h"
#include "decision/cell_reading.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "ui/grid/field_number.h"
#include "ui/grid/value_curve.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace steelyard {

using knowledge::Direction;
using knowledge::Measure;
using knowledge::ValuePoint;

CriterionDialog::CriterionDialog(DecisionDocument &document, const std::string &criterion,
                                 QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_before(*document.decision().own.criterion(criterion))
    , m_criterion(m_before)
    , m_name(new FieldEdit(decision::TextField::PartName, tr("Name"), this))
    , m_unit(new FieldEdit(decision::TextField::Unit, tr("Unit"), this))
    , m_better(new SegmentedControl(this))
    , m_worst(new FieldEdit(decision::TextField::CellText, tr("Worst"), this))
    , m_best(new FieldEdit(decision::TextField::CellText, tr("Best"), this))
    , m_suggested(textLabel({}, "caption", this))
    , m_shape(new SegmentedControl(this))
    , m_pointColumn(new QVBoxLayout)
    , m_leavesOut(new QCheckBox(tr("Leave out what is worse than"), this))
    , m_limit(new FieldEdit(decision::TextField::CellText, tr("Limit"), this))
    , m_problem(textLabel({}, "problem", this))
    , m_worthPart(new QWidget(this))
    , m_dragHint(textLabel(tr("Drag a point, or type it in the list"), "caption", m_worthPart))
    , m_axis(textLabel({}, "caption", m_worthPart))
    , m_curve(new ValueCurve(m_worthPart))
{
    setWindowTitle(tr("Criterion"));
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CriterionDialog::reject);
    auto *right = new QVBoxLayout(m_worthPart);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(textLabel(tr("What a value is worth"), "cardTitle", m_worthPart));
    right->addWidget(m_curve, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_dragHint);
    m_axis->setAlignment(Qt::AlignTrailing);
    below->addWidget(m_axis, 1);
    right->addLayout(below);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(24));
    row->addWidget(makeFields());
    row->addWidget(m_worthPart, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_problem);
    layout->addWidget(
        textLabel(tr("Every number follows at once; undo takes each step back."), "caption", this));
    layout->addWidget(buttons);
    connect(m_curve, &ValueCurve::pointMoved, this, [this](int point, double level, double value) {
        m_criterion.measure->points[std::size_t(point)] = {level, value};
        apply();
    });
    orderTabs(this);
    present();
}

QWidget *CriterionDialog::makeFields()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(scaled(300));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    const auto add = [&](const QString &label, QWidget *widget) {
        column->addWidget(textLabel(label, "label", box));
        column->addWidget(widget);
    };
    add(tr("Name"), m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified() && !m_name->text().trimmed().isEmpty()) {
            m_criterion.name = m_name->text().trimmed().toStdString();
            apply();
        }
    });
    add(tr("Unit"), m_unit);
    m_unit->setPlaceholderText(tr("None: words or 0 to 10"));
    connect(m_unit, &QLineEdit::editingFinished, this, &CriterionDialog::setUnit);
    m_better->setAccessibleName(tr("Better"));
    m_better->addSegment(tr("less", "is better"));
    m_better->addSegment(tr("more", "is better"));
    add(tr("Better"), m_better);
    connect(m_better, &SegmentedControl::activated, this, [this](int index) {
        OwnTable(m_document)
            .setDirection(m_criterion.id,
                          index == 0 ? Direction::LowerIsBetter : Direction::HigherIsBetter);
        m_criterion = *m_document.decision().own.criterion(m_criterion.id);
        present();
    });

    m_measurePart = new QWidget(box);
    auto *measure = new QVBoxLayout(m_measurePart);
    measure->setContentsMargins(0, 0, 0, 0);
    measure->setSpacing(scaled(6));
    auto *ends = new QGridLayout;
    ends->addWidget(textLabel(tr("Worst"), "label", box), 0, 0);
    ends->addWidget(textLabel(tr("Best"), "label", box), 0, 1);
    ends->addWidget(m_worst, 1, 0);
    ends->addWidget(m_best, 1, 1);
    measure->addLayout(ends);
    measure->addWidget(m_suggested);
    for (FieldEdit *field : {m_worst, m_best}) {
        connect(field, &QLineEdit::editingFinished, this, &CriterionDialog::setEnds);
    }
    m_shape->setAccessibleName(tr("Value"));
    m_shape->addSegment(tr("Straight line"));
    m_shape->addSegment(tr("By points"));
    connect(m_shape, &SegmentedControl::activated, this,
            [this](int index) { setByPoints(index == 1); });
    measure->addWidget(textLabel(tr("Value"), "label", box));
    measure->addWidget(m_shape);
    measure->addLayout(m_pointColumn);
    auto *addButton = new QPushButton(icon(QStringLiteral("plus"), drawing::Token::Accent),
                                      tr("Add a point"), box);
    setRole(addButton, "link");
    connect(addButton, &QPushButton::clicked, this, &CriterionDialog::addPoint);
    measure->addWidget(addButton, 0, Qt::AlignLeft);
    m_addPoint = addButton;
    connect(m_leavesOut, &QCheckBox::clicked, this, &CriterionDialog::setCutoff);
    connect(m_limit, &QLineEdit::editingFinished, this, &CriterionDialog::setCutoff);
    measure->addWidget(m_leavesOut);
    measure->addWidget(m_limit);
    column->addWidget(m_measurePart);
    column->addStretch(1);
    return box;
}

void CriterionDialog::reject()
{
    if (!(m_criterion == m_before)) {
        OwnTable(m_document).setCriterion(m_before);
    }
    QDialog::reject();
}

std::optional<double> CriterionDialog::level(const QString &text) const
{
    const knowledge::KnowledgeBase &base = m_document.base();
    decision::CellContext context;
    context.rates = m_document.decision().own.rates;
    context.decimalSign = decimalSignOfReader();
    const auto reading = decision::readCell(
        text.trimmed().toStdString(), base.criteria[base.criterionIndex(m_criterion.id)], context);
    return reading.state == decision::CellState::Value ? std::optional(reading.value)
                                                       : std::nullopt;
}

void CriterionDialog::say(const QString &problem)
{
    m_problem->setText(breakable(problem));
    m_problem->setVisible(!problem.isEmpty());
}

// Only what can be counted with reaches the decision.
void CriterionDialog::apply()
{
    const auto faults = m_criterion.measure ? knowledge::faultsOf(*m_criterion.measure)
                                            : std::vector<knowledge::MeasureFault>();
    if (!faults.empty()) {
        say(faults.front() == knowledge::MeasureFault::EndsAreTheSame
                ? tr("Worst and best must differ.")
                : tr("Points go from worst to best, each level once, and are worth from 0 to 10 "
                     "without falling."));
        return;
    }
    say({});
    OwnTable(m_document).setCriterion(m_criterion);
    m_criterion = *m_document.decision().own.criterion(m_criterion.id);
    present();
}

void CriterionDialog::present()
{
    const knowledge::KnowledgeBase &base = m_document.base();
    const std::size_t row = base.criterionIndex(m_criterion.id);
    const knowledge::Criterion &shown = base.criteria[row];
    const Wording wording = m_document.wording();
    m_name->showText(QString::fromStdString(m_criterion.name));
    m_unit->showText(m_criterion.measure ? QString::fromStdString(m_criterion.measure->unit)
                                         : QString());
    m_better->setCurrentIndex(shown.direction == Direction::LowerIsBetter ? 0 : 1);
    m_measurePart->setVisible(shown.measure.has_value());
    m_worthPart->setVisible(shown.measure.has_value()); // words and 0 to 10 are worth what they say
    m_dragHint->setVisible(shown.measure.has_value() && !shown.measure->points.empty());
    if (!shown.measure) {
        return;
    }
    const QString name = QString::fromStdString(m_criterion.name);
    m_axis->setText(breakable(shown.measure->unit.empty()
                                  ? name
                                  : tr("%1, %2", "a criterion, its unit")
                                        .arg(name, QString::fromStdString(shown.measure->unit))));
    m_worst->showText(fieldNumber(shown.measure->ends.worst));
    m_best->showText(fieldNumber(shown.measure->ends.best));
    for (FieldEdit *field : {m_unit, m_worst, m_best, m_name, m_limit}) {
        field->setModified(false);
    }
    m_suggested->setVisible(shown.measure->endsAreSuggested);
    m_suggested->setText(tr("Suggested from the values in the table, rounded outwards. Type over "
                            "them to fix them."));
    m_shape->setCurrentIndex(m_criterion.measure->points.empty() ? 0 : 1);
    const auto limit =
        m_criterion.cutoffs.atMost ? m_criterion.cutoffs.atMost : m_criterion.cutoffs.atLeast;
    m_leavesOut->setChecked(limit.has_value());
    m_limit->setEnabled(limit.has_value());
    m_limit->showText(limit ? fieldNumber(*limit) : QString());
    showPoints();
    const decision::AppliedRatings ratings(base, m_document.decision());
    std::vector<ValueCurve::Option> options;
    const auto &order = m_document.decision().alternatives;
    for (std::size_t slot = 0; slot < order.size(); ++slot) {
        const auto rating = ratings.at(row, base.alternativeIndex(order[slot]));
        if (rating.value) {
            options.push_back({wording.alternative(order[slot]), *rating.value, rating.low,
                               rating.high, int(slot)});
        }
    }
    m_curve->setMeasure(*shown.measure, shown.cutoffs);
    m_curve->setOptions(options);
    orderTabs(this);
}

void CriterionDialog::setUnit()
{
    if (m_unit->isModified()) {
        OwnTable(m_document).setUnit(m_criterion.id, m_unit->text());
        m_criterion = *m_document.decision().own.criterion(m_criterion.id);
        present();
    }
}

void CriterionDialog::setEnds()
{
    if (!m_criterion.measure || (!m_worst->isModified() && !m_best->isModified())) {
        return;
    }
    const auto worst = level(m_worst->text());
    const auto best = level(m_best->text());
    if (!worst || !best) {
        say(tr("Worst and best are numbers in the unit."));
        return;
    }
    Measure &measure = *m_criterion.measure;
    measure.endsAreSuggested = false;
    measure.ends = {*worst, *best};
    m_criterion.direction = knowledge::directionOf(measure.ends);
    if (!measure.points.empty()) {
        setByPoints(true); // anew between the new ends
        return;
    }
    apply();
}

void CriterionDialog::setByPoints(bool byPoints)
{
    if (!m_criterion.measure) {
        return;
    }
    Measure &measure = *m_criterion.measure;
    const knowledge::KnowledgeBase &base = m_document.base();
    if (measure.endsAreSuggested) { // points hold only between ends that stay
        measure.ends = base.criteria[base.criterionIndex(m_criterion.id)].measure->ends;
        measure.endsAreSuggested = false;
    }
    const knowledge::Ends &ends = measure.ends;
    measure.points = byPoints ? std::vector<ValuePoint>{{ends.worst, 0},
                                                        {(ends.worst + ends.best) / 2, 5},
                                                        {ends.best, 10}}
                              : std::vector<ValuePoint>();
    apply();
}

void CriterionDialog::setCutoff()
{
    const decision::OwnCriterion before = m_criterion;
    m_criterion.cutoffs = {};
    if (m_leavesOut->isChecked()) {
        const knowledge::KnowledgeBase &base = m_document.base();
        const knowledge::Criterion &shown = base.criteria[base.criterionIndex(m_criterion.id)];
        const double worst = shown.measure ? shown.measure->ends.worst : shown.scaleLow;
        const bool isTyped = m_limit->isEnabled() && !m_limit->text().trimmed().isEmpty();
        const auto limit = isTyped ? level(m_limit->text()) : std::optional(worst);
        if (!limit) {
            m_criterion = before; // until it can be counted with
            say(tr("The limit is a number in the unit."));
            return;
        }
        (shown.direction == Direction::LowerIsBetter ? m_criterion.cutoffs.atMost
                                                     : m_criterion.cutoffs.atLeast) = limit;
    }
    apply();
}

} // namespace steelyard
