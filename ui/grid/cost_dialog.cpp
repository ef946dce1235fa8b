// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cost_dialog.h"

#include "decision/built_days.h"
#include "decision/cell_reading.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "ui/grid/field_number.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "wording/cell_wording.h"
#include "wording/rating_wording.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace steelyard {

using decision::CostSheet;
using decision::Estimate;
using decision::Sureness;

namespace {

constexpr double kMostYears = 100;
constexpr double kMostCounted = 1e9;

bool isNothing(const Estimate &estimate)
{
    return estimate.low == 0 && estimate.likely == 0 && estimate.high == 0;
}

} // namespace

CostDialog::CostDialog(DecisionDocument &document, const std::string &criterion,
                       const std::string &alternative, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_criterion(criterion)
    , m_alternative(alternative)
    , m_builtDays(decision::BuiltDays(document.base(), document.decision())
                      .of(document.base().alternativeIndex(alternative)))
    , m_years(new FieldEdit(decision::TextField::CellText, tr("Years"), this))
    , m_users(new FieldEdit(decision::TextField::CellText, tr("Users"), this))
    , m_dayRate(new FieldEdit(decision::TextField::CellText, tr("A day of work"), this))
    , m_rows{{{&CostSheet::once, tr("Once"), {}, nullptr},
              {&CostSheet::perMonth, tr("A month"), {}, nullptr},
              {&CostSheet::perUser, tr("A user and month"), {}, nullptr},
              {&CostSheet::days, tr("Days of work"), {}, nullptr},
              {&CostSheet::leaving, tr("Leaving, at the end"), {}, nullptr}}}
    , m_sureness(new SegmentedControl(this))
    , m_ends(textLabel({}, "caption", this))
    , m_sum(textLabel({}, "number", this))
    , m_problem(textLabel({}, "problem", this))
{
    const Wording words = document.wording();
    setWindowTitle(tr("Costs of %1").arg(words.alternative(alternative)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    m_done->setDefault(true);
    m_remove = buttons->addButton(tr("Remove the sheet"), QDialogButtonBox::ResetRole);
    m_remove->setToolTip(tr("The sum stays as a number."));
    connect(buttons, &QDialogButtonBox::accepted, this, &CostDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        std::ignore = OwnTable(m_document).removeCost(m_criterion, m_alternative);
        QDialog::accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(12));
    layout->addWidget(textLabel(words.criterion(criterion), "cardTitle", this));
    layout->addWidget(makeFrame());
    layout->addWidget(makeRows());
    layout->addWidget(m_ends);
    layout->addWidget(m_sum);
    if (!isNothing(m_builtDays)) {
        layout->addWidget(textLabel(tr("With %1 to %2 days for must-haves that are built.")
                                        .arg(words.numbers().level(m_builtDays.low),
                                             words.numbers().level(m_builtDays.high)),
                                    "caption", this));
    }
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(640));

    const decision::OwnCriterion &own = *document.decision().own.criterion(criterion);
    // Not m_frame: as the fields are filled one by one, that becomes what they say so far.
    const decision::CostFrame frame = own.cost.value_or(decision::CostFrame());
    const decision::Finding *there = document.decision().finding(criterion, alternative);
    if (there != nullptr) {
        m_sureness->setCurrentIndex(int(there->sureness));
    } else {
        m_sureness->setCurrentIndex(int(Sureness::Guessed));
    }
    CostSheet sheet;
    if (there != nullptr && there->cost) {
        sheet = *there->cost;
    } else if (there != nullptr && there->value) { // what was typed is paid once, until it is split
        sheet.once = {std::max(0.0, there->low), std::max(0.0, *there->value),
                      std::max(0.0, there->high)};
    }
    m_remove->setVisible(there != nullptr && there->cost.has_value());
    m_years->setText(fieldNumber(frame.years));
    m_users->setText(fieldNumber(frame.users));
    m_dayRate->setText(frame.dayRate > 0 ? fieldNumber(frame.dayRate) : QString());
    show(sheet);
    read();
    orderTabs(this);
    m_rows[0].ends[1]->setFocus();
}

QWidget *CostDialog::makeFrame()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    const std::pair<QString, FieldEdit *> fields[] = {
        {tr("Years"), m_years}, {tr("Users"), m_users}, {tr("A day of work"), m_dayRate}};
    for (int i = 0; i < 3; ++i) {
        grid->addWidget(textLabel(fields[i].first, "label", box), 0, i);
        grid->addWidget(fields[i].second, 1, i);
        connect(fields[i].second, &QLineEdit::textChanged, this, &CostDialog::read);
    }
    grid->addWidget(textLabel(tr("These are the same for all options."), "caption", box), 2, 0, 1,
                    3);
    return box;
}

QWidget *CostDialog::makeRows()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setColumnStretch(4, 1);
    const QString ends[] = {tr("Low"), tr("Likely"), tr("High")};
    for (int i = 0; i < 3; ++i) {
        grid->addWidget(textLabel(ends[i], "label", box), 0, i + 1);
    }
    grid->addWidget(textLabel(tr("Over the years"), "label", box), 0, 4);
    for (int i = 0; i < kParts; ++i) {
        Row &row = m_rows[std::size_t(i)];
        grid->addWidget(textLabel(row.name, "small", box), i + 1, 0);
        for (int end = 0; end < 3; ++end) {
            auto *field = new FieldEdit(
                decision::TextField::CellText,
                tr("%1: %2", "a kind of cost, low or likely or high").arg(row.name, ends[end]),
                box);
            field->setMinimumWidth(scaled(88));
            row.ends[std::size_t(end)] = field;
            grid->addWidget(field, i + 1, end + 1);
            connect(field, &QLineEdit::textChanged, this, &CostDialog::read);
        }
        row.sum = textLabel({}, "small", box);
        row.sum->setWordWrap(false);
        grid->addWidget(row.sum, i + 1, 4);
    }
    m_sureness->setAccessibleName(tr("How sure"));
    m_sureness->addSegment(tr("Measured"));
    m_sureness->addSegment(tr("Estimated"));
    m_sureness->addSegment(tr("Guessed"));
    connect(m_sureness, &SegmentedControl::activated, this, &CostDialog::read);
    grid->addWidget(textLabel(tr("How sure"), "small", box), kParts + 1, 0);
    grid->addWidget(m_sureness, kParts + 1, 1, 1, 4, Qt::AlignLeft);
    return box;
}

void CostDialog::show(const CostSheet &sheet)
{
    for (const Row &row : m_rows) {
        const Estimate &estimate = sheet.*row.part;
        if (isNothing(estimate)) {
            continue;
        }
        const double ends[] = {estimate.low, estimate.likely, estimate.high};
        for (std::size_t end = 0; end < 3; ++end) {
            row.ends[end]->setText(fieldNumber(ends[end]));
        }
    }
}

std::optional<double> CostDialog::number(const FieldEdit &field, bool isMoney) const
{
    const knowledge::KnowledgeBase &base = m_document.base();
    knowledge::Criterion criterion = base.criteria[base.criterionIndex(m_criterion)];
    if (!isMoney) {
        criterion.measure->unit.clear();
    }
    decision::CellContext context;
    context.rates = m_document.decision().own.rates;
    context.decimalSign = decimalSignOfReader();
    const auto reading =
        decision::readCell(field.text().trimmed().toStdString(), criterion, context);
    if (reading.state == decision::CellState::Empty) {
        return 0.0;
    }
    return reading.state == decision::CellState::Value && reading.value >= 0
               ? std::optional(reading.value)
               : std::nullopt;
}

// Ends that nobody typed are shown in their fields, pale, as they follow from the likely one.
std::optional<Estimate> CostDialog::estimate(const Row &row)
{
    const bool isMoney = row.part != &CostSheet::days;
    const auto low = number(*row.ends[0], isMoney);
    const auto likely = number(*row.ends[1], isMoney);
    const auto high = number(*row.ends[2], isMoney);
    if (!low || !likely || !high) {
        return std::nullopt;
    }
    const double width = m_document.decision().own.widths.of(Sureness(m_sureness->currentIndex()));
    Estimate result{*low, *likely, *high};
    const Wording words = m_document.wording();
    const auto fill = [&](FieldEdit *field, double &end, double otherwise) {
        const bool isTyped = !field->text().trimmed().isEmpty();
        end = isTyped ? end : otherwise;
        field->setPlaceholderText(*likely > 0 ? words.numbers().level(otherwise) : QString());
    };
    fill(row.ends[0], result.low, *likely * (1 - width));
    fill(row.ends[2], result.high, *likely * (1 + width));
    return result.low <= result.likely && result.likely <= result.high ? std::optional(result)
                                                                       : std::nullopt;
}

void CostDialog::read()
{
    QString problem;
    const auto years = number(*m_years, false);
    const auto users = number(*m_users, false);
    const auto dayRate = number(*m_dayRate, true);
    if (!years || !(*years > 0) || *years > kMostYears) {
        problem = tr("Years are a number above 0 and at most %1.").arg(kMostYears);
    } else if (!users || *users > kMostCounted || !dayRate) {
        problem = tr("Users and what a day costs are numbers of 0 or more.");
    } else {
        m_frame = {*years, *users, *dayRate};
    }
    const CostSheet nothing;
    for (const Row &row : m_rows) {
        const auto part = estimate(row);
        if (!part) {
            problem = tr("%1: low, likely and high are numbers of 0 or more that do not fall.",
                         "a kind of cost")
                          .arg(row.name);
            row.sum->setText(QString());
            continue;
        }
        m_sheet.*row.part = *part;
        CostSheet alone = nothing;
        alone.*row.part = *part;
        row.sum->setText(isNothing(*part) ? QString() : range(decision::totalCost(alone, m_frame)));
    }
    const decision::RangeWidths &widths = m_document.decision().own.widths;
    m_ends->setText(
        tr("Ends that are left empty are %1 away, as it is %2.", "a share, how sure")
            .arg(m_document.wording().numbers().givenPercent(
                     widths.of(Sureness(std::max(0, m_sureness->currentIndex())))),
                 CellWording::sureness(Sureness(std::max(0, m_sureness->currentIndex())))));
    m_sum->setText(breakable(sum()));
    m_problem->setText(breakable(problem));
    m_problem->setVisible(!problem.isEmpty());
    m_done->setEnabled(problem.isEmpty());
}

QString CostDialog::sum() const
{
    return tr("Together: %1", "a sum of money and its range")
        .arg(range(decision::totalCost(m_sheet, m_frame, m_builtDays)));
}

QString CostDialog::money(double amount) const
{
    return RatingWording(m_document.wording()).level(m_criterion, amount);
}

QString CostDialog::range(const Estimate &estimate) const
{
    return estimate.low == estimate.high
               ? money(estimate.likely)
               : tr("%1 (%2 to %3)", "a sum of money, the ends of its range")
                     .arg(money(estimate.likely),
                          m_document.wording().numbers().level(estimate.low), money(estimate.high));
}

void CostDialog::accept()
{
    if (!m_done->isEnabled()) {
        return;
    }
    std::ignore = OwnTable(m_document)
                      .setCost(m_criterion, m_alternative, m_frame, m_sheet,
                               Sureness(m_sureness->currentIndex()));
    QDialog::accept();
}

} // namespace steelyard
