// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/understood_panel.h"

#include "sheets/percent_shares.h"
#include "ui/pages/import/criterion_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kShownOptions = 40;
constexpr std::size_t kShownFields = 200;

} // namespace

UnderstoodPanel::UnderstoodPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new SegmentedControl(this))
    , m_layoutReason(textLabel({}, "hint", this))
    , m_optionCount(textLabel({}, "label", this))
    , m_options(new QWidget(this))
    , m_criterionCount(textLabel({}, "label", this))
    , m_table(new QWidget(this))
    , m_more(textLabel({}, "hint", this))
    , m_cellCount(textLabel({}, "label", this))
    , m_cells(textLabel({}, "small", this))
{
    m_layout->addSegment(tr("rows"));
    m_layout->addSegment(tr("columns"));
    m_layout->setAccessibleName(tr("Options are in"));
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("What was understood"), "cardTitle", this), 1);
    head->addWidget(textLabel(tr("Options are in"), "small", this));
    head->addWidget(m_layout);
    new FlowLayout(scaled(8), scaled(8), m_options);
    m_options->layout()->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addLayout(head);
    column->addWidget(m_layoutReason);
    column->addWidget(m_optionCount);
    column->addWidget(m_options);
    column->addSpacing(scaled(8));
    column->addWidget(m_criterionCount);
    column->addWidget(m_table);
    column->addWidget(m_more);
    column->addSpacing(scaled(8));
    column->addWidget(m_cellCount);
    column->addWidget(m_cells);
    column->addWidget(
        textLabel(tr("A number without a range is taken as estimated, ± 15 %, without "
                     "a source."),
                  "hint", this));
    column->addStretch(1);
    connect(m_layout, &SegmentedControl::activated, this, [this](int index) {
        Q_EMIT layoutChosen(index == 0 ? sheets::Layout::OptionsInRows
                                       : sheets::Layout::OptionsInColumns);
    });
}

void UnderstoodPanel::showOptions(const sheets::UnderstoodSheet &made)
{
    const auto count = static_cast<int>(made.options.size());
    m_optionCount->setText(tr("%n option(s)", nullptr, count));
    qDeleteAll(m_options->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (std::size_t i = 0; i < std::min(made.options.size(), kShownOptions); ++i) {
        auto *option = new MarkerLabel(m_options);
        setRole(option, "option");
        option->setAlternative(made.options[i].name, static_cast<int>(i));
        m_options->layout()->addWidget(option);
        option->show();
    }
    if (made.options.size() > kShownOptions) {
        auto *more = textLabel(
            tr("and %n more", nullptr, static_cast<int>(made.options.size() - kShownOptions)),
            "hint", m_options);
        m_options->layout()->addWidget(more);
        more->show();
    }
}

void UnderstoodPanel::makeRows(std::size_t count)
{
    if (m_rows.size() == count && m_table->layout() != nullptr) {
        return;
    }
    m_rows.clear();
    delete m_table->layout();
    qDeleteAll(m_table->findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnStretch(0, 1);
    const QStringList titles{tr("Name"), tr("Unit"), tr("Better"), QString(), tr("Weight")};
    for (int i = 0; i < titles.size(); ++i) {
        grid->addWidget(textLabel(titles[i], "columnTitle", m_table), 0, i,
                        i == 4 ? Qt::AlignRight : Qt::Alignment());
    }
    for (std::size_t i = 0; i < count; ++i) {
        auto *row = new CriterionRow(*grid, static_cast<int>(i) + 1, m_table);
        connect(row, &CriterionRow::usedChosen, this, &UnderstoodPanel::usedChosen);
        connect(row, &CriterionRow::unitChosen, this, &UnderstoodPanel::unitChosen);
        connect(row, &CriterionRow::betterChosen, this, &UnderstoodPanel::betterChosen);
        m_rows.push_back(row);
    }
}

void UnderstoodPanel::showCriteria(const tables::Sheet &sheet, const sheets::SheetMapping &mapping,
                                   const sheets::UnderstoodSheet &made)
{
    const sheets::SheetView view(sheet, mapping.layout.value);
    m_criterionCount->setText(
        tr("%n criterion(s)", nullptr, static_cast<int>(made.criteria.size())));
    const std::size_t shown = std::min(mapping.fields.size(), kShownFields);
    makeRows(shown);
    std::vector<double> weights;
    for (const sheets::UnderstoodCriterion &criterion : made.criteria) {
        weights.push_back(criterion.weight);
    }
    const std::vector<int> percents = sheets::wholePercents(weights);
    std::size_t criterion = 0;
    for (std::size_t i = 0; i < shown; ++i) {
        const sheets::FieldMapping &field = mapping.fields[i];
        const bool counts = field.used.value && criterion < percents.size();
        m_rows[i]->show(field, view.fieldName(field.field),
                        counts ? tr("%1 %", "a share").arg(percents[criterion]) : QString());
        criterion += field.used.value ? 1 : 0;
    }
    const auto more = static_cast<int>(mapping.fields.size() - shown);
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %n more", nullptr, more));
}

void UnderstoodPanel::show(const tables::Sheet &sheet, const sheets::SheetMapping &mapping,
                           const sheets::UnderstoodSheet &made)
{
    m_layout->setCurrentIndex(mapping.layout.value == sheets::Layout::OptionsInRows ? 0 : 1);
    m_layout->setAccessibleDescription(mapping.layout.reason);
    m_layoutReason->setText(breakable(mapping.layout.reason));
    showOptions(made);
    showCriteria(sheet, mapping, made);
    m_cellCount->setText(tr("%n cell(s)", nullptr, static_cast<int>(made.values.size())));
    QStringList counts;
    counts.append(tr("%n number(s)", nullptr, static_cast<int>(made.numbers)));
    counts.append(tr("%n range(s)", nullptr, static_cast<int>(made.ranges)));
    counts.append(tr("%n unknown", nullptr, static_cast<int>(made.unknown)));
    counts.append(tr("%n not read", nullptr, static_cast<int>(made.notRead)));
    m_cells->setText(counts.join(QStringLiteral(", ")));
}

} // namespace steelyard
