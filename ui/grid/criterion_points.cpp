// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "ui/grid/criterion_dialog.h"
#include "ui/grid/field_number.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <cmath>

// The points of a value function, as rows of two fields.
namespace steelyard {

using knowledge::ValuePoint;

void CriterionDialog::showPoints()
{
    const auto &points = m_criterion.measure->points;
    while (m_rows.size() > points.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < points.size()) {
        const std::size_t place = m_rows.size();
        auto *widget = new QWidget(this);
        PointRow row{widget,
                     new FieldEdit(decision::TextField::CellText,
                                   tr("Level of point %1").arg(place + 1), widget),
                     new FieldEdit(decision::TextField::CellText,
                                   tr("Value of point %1").arg(place + 1), widget)};
        auto *remove = new QToolButton(widget);
        remove->setIcon(icon(QStringLiteral("close")));
        remove->setAccessibleName(tr("Remove point %1").arg(place + 1));
        connect(remove, &QToolButton::clicked, this, [this, place] { removePoint(place); });
        for (FieldEdit *field : {row.level, row.value}) {
            connect(field, &QLineEdit::editingFinished, this, [this, place] { pointTyped(place); });
        }
        auto *line = new QHBoxLayout(widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(row.level);
        line->addWidget(textLabel(tr("is", "a level is worth"), "small", widget));
        line->addWidget(row.value);
        line->addWidget(remove);
        m_pointColumn->addWidget(widget);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isEnd = i == 0 || i + 1 == points.size();
        m_rows[i].level->showText(fieldNumber(points[i].level));
        m_rows[i].value->showText(fieldNumber(points[i].value));
        m_rows[i].level->setReadOnly(isEnd); // the ends are worst and best
        m_rows[i].value->setReadOnly(isEnd);
        m_rows[i].level->setModified(false);
        m_rows[i].value->setModified(false);
        m_rows[i].widget->findChild<QToolButton *>()->setVisible(!isEnd);
    }
    m_addPoint->setVisible(!points.empty());
    m_addPoint->setEnabled(points.size() < knowledge::kMostValuePoints);
}

// In the widest gap, on the line.
void CriterionDialog::addPoint()
{
    auto &points = m_criterion.measure->points;
    std::size_t widest = 1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto gap = [&points](std::size_t end) {
            return std::abs(points[end].level - points[end - 1].level);
        };
        widest = gap(i) > gap(widest) ? i : widest;
    }
    const ValuePoint &left = points[widest - 1];
    const ValuePoint &right = points[widest];
    points.insert(points.begin() + std::ptrdiff_t(widest),
                  {(left.level + right.level) / 2, (left.value + right.value) / 2});
    apply();
}

void CriterionDialog::removePoint(std::size_t point)
{
    auto &points = m_criterion.measure->points;
    if (point > 0 && point + 1 < points.size()) {
        points.erase(points.begin() + std::ptrdiff_t(point));
        apply();
    }
}

void CriterionDialog::pointTyped(std::size_t point)
{
    const PointRow &row = m_rows[point];
    if (!row.level->isModified() && !row.value->isModified()) {
        return;
    }
    const auto typed = level(row.level->text());
    bool isNumber = false;
    const double value = QLocale().toDouble(row.value->text(), &isNumber);
    if (!typed || !isNumber) {
        say(tr("A point is a level in the unit and what it is worth, 0 to 10."));
        return;
    }
    const decision::OwnCriterion before = m_criterion;
    m_criterion.measure->points[point] = {*typed, value};
    apply();
    if (!m_problem->isHidden()) {
        m_criterion = before; // until it can be counted with
    }
}

} // namespace steelyard
