// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/criterion_row.h"

#include "ui/widgets/mnemonics.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace steelyard {

namespace {

constexpr int kMostUnitCharacters = 60;

} // namespace

CriterionRow::CriterionRow(QGridLayout &grid, int row, QWidget *parent)
    : QObject(parent)
    , m_used(new QCheckBox(parent))
    , m_place(textLabel({}, "caption", parent))
    , m_unitEdit(new QLineEdit(parent))
    , m_better(new SegmentedControl(parent))
    , m_reason(textLabel({}, "tag", parent))
    , m_weight(textLabel({}, "amount", parent))
    , m_unused(textLabel({}, "small", parent))
{
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(m_used);
    name->addWidget(m_place);
    m_unitEdit->setMaxLength(kMostUnitCharacters);
    m_unitEdit->setFixedWidth(scaled(108)); // EUR/month
    m_better->addSegment(tr("↓ less"));
    m_better->addSegment(tr("↑ more"));
    m_weight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addLayout(name, row, 0);
    grid.addWidget(m_unitEdit, row, 1);
    grid.addWidget(m_better, row, 2);
    grid.addWidget(m_reason, row, 3);
    grid.addWidget(m_weight, row, 4);
    grid.addWidget(m_unused, row, 1, 1, 4);
    connect(m_used, &QCheckBox::clicked, this,
            [this](bool used) { Q_EMIT usedChosen(m_field, used); });
    connect(m_better, &SegmentedControl::activated, this, [this](int index) {
        Q_EMIT betterChosen(m_field, index == 0 ? scoring::Direction::Minimise
                                                : scoring::Direction::Maximise);
    });
    connect(m_unitEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_unitEdit->text() != m_unit) {
            Q_EMIT unitChosen(m_field, m_unitEdit->text().simplified());
        }
    });
}

void CriterionRow::show(const sheets::FieldMapping &field, const QString &place,
                        const QString &weight)
{
    constexpr qsizetype longest = 40;
    m_field = field.field;
    m_unit = field.unit.value;
    const QString shown =
        field.name.size() > longest ? field.name.first(longest - 1) + u'…' : field.name;
    m_used->setText(withoutMnemonic(shown));
    m_used->setChecked(field.used.value);
    m_used->setAccessibleName(tr("%1 is a criterion").arg(field.name));
    m_used->setAccessibleDescription(field.used.reason);
    m_place->setText(place);
    m_unitEdit->setText(field.unit.value);
    m_unitEdit->home(false); // what does not fit is cut off at the end, not at the start
    m_unitEdit->setAccessibleName(tr("Unit of %1").arg(field.name));
    m_unitEdit->setAccessibleDescription(field.unit.reason);
    m_unitEdit->setToolTip(field.unit.reason.toHtmlEscaped());
    m_better->setCurrentIndex(field.better.value == scoring::Direction::Minimise ? 0 : 1);
    m_better->setAccessibleName(tr("Better in %1").arg(field.name));
    m_better->setAccessibleDescription(field.better.reason);
    m_reason->setText(field.better.reason);
    m_weight->setText(weight);
    m_weight->setAccessibleName(tr("Weight of %1: %2").arg(field.name, weight));
    m_unused->setText(field.used.reason);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_unitEdit, m_better, m_reason, m_weight}) {
        widget->setVisible(field.used.value);
    }
    m_unused->setVisible(!field.used.value);
}

} // namespace steelyard
