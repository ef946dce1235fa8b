// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/points_card.h"

#include "session/decision_document.h"
#include "session/own_weighing.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace steelyard {

namespace {

constexpr double kMostPoints = 1000;

} // namespace

PointsCard::PointsCard(QWidget *parent)
    : Card(tr("Points"), parent)
{
    setHint(tr("Any numbers: what counts is their proportion"));
}

void PointsCard::showPoints(DecisionDocument &document)
{
    const std::vector<std::string> ids = OwnWeighing(document).order();
    const bool isOther = m_document != &document || ids.size() != m_ids.size();
    m_document = &document;
    m_ids = ids;
    if (isOther) {
        rebuild();
    }
    const auto &points = document.decision().weighing.points;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const auto said = points.find(m_ids[i]);
        const QString name = document.wording().criterion(m_ids[i]);
        m_names[i]->setText(breakable(name));
        m_fields[i]->setAccessibleName(tr("Points of %1").arg(name));
        const QSignalBlocker blocker(m_fields[i]);
        m_fields[i]->setValue(said == points.end() ? 0 : said->second);
    }
}

void PointsCard::rebuild()
{
    delete m_rows;
    m_fields.clear();
    m_names.clear();
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(8));
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        auto *field = new NumberField(m_rows);
        field->setRange(0, kMostPoints);
        field->setDecimals(0);
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, i](double value) {
            OwnWeighing(*m_document)
                .setPoints(m_ids[i], value > 0 ? std::optional(value) : std::nullopt);
        });
        m_fields.push_back(field);
        m_names.push_back(textLabel({}, "small", m_rows));
        grid->addWidget(m_names.back(), int(i), 0);
        grid->addWidget(field, int(i), 1);
    }
    grid->setRowStretch(int(m_ids.size()), 1);
    body()->addWidget(m_rows, 1);
}

} // namespace steelyard
