// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/capability_view.h"

#include "models/capability_model.h"
#include "session/decision_document.h"
#include "ui/pages/knowledge/base_table.h"
#include "ui/pages/knowledge/details.h"
#include "ui/widgets/text_label.h"
#include "wording/must_have_wording.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace steelyard {

namespace {

// What is known of one capability of one option.
class CapabilityNotes final : public Details
{
public:
    CapabilityNotes(const DecisionDocument &document, const knowledge::Capability &capability,
                    const knowledge::CapabilityState *state, QWidget *parent)
        : Details(document, parent)
    {
        body()->setContentsMargins(0, scaled(8), 0, 0);
        add(QString::fromStdString(capability.name), "strong");
        add(QString::fromStdString(capability.description), "small");
        if (!state) {
            return;
        }
        add(MustHaveWording(document.wording()).offered(*state), "", 4);
        add(QString::fromStdString(state->note), "", 2);
        addSources(state->sources);
    }
};

} // namespace

CapabilityView::CapabilityView(const DecisionDocument &document, std::size_t option,
                               QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new CapabilityModel(document.base(), option, this))
    , m_table(new QTableView(this))
    , m_column(new QVBoxLayout(this))
{
    setUpBaseTable(*m_table, tr("Capabilities"));
    m_table->setModel(m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showChosen(current.row()); });
    fitTable();
    m_table->selectRow(0);
}

bool CapabilityView::select(const QString &capability)
{
    const int row = m_model->rowOf(capability);
    if (row >= 0) {
        m_table->selectRow(row);
    }
    return row >= 0;
}

void CapabilityView::showChosen(int row)
{
    if (m_chosen) {
        m_chosen->deleteLater();
    }
    m_chosen = nullptr;
    if (row < 0) {
        return;
    }
    auto *notes =
        new CapabilityNotes(m_document, m_model->capability(row), m_model->state(row), this);
    connect(notes, &Details::placeRequested, this, &CapabilityView::placeRequested);
    m_column->addWidget(notes);
    m_chosen = notes;
}

void CapabilityView::fitTable()
{
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    const int days =
        std::max(metrics.horizontalAdvance(
                     m_model->headerData(CapabilityModel::Days, Qt::Horizontal, Qt::DisplayRole)
                         .toString()),
                 metrics.horizontalAdvance(QStringLiteral("00 to 00"))) +
        scaled(32);
    const int rest = std::max(0, m_table->viewport()->width() - days);
    m_table->setColumnWidth(CapabilityModel::Name, rest * 2 / 5);
    m_table->setColumnWidth(CapabilityModel::Provided, rest - rest * 2 / 5);
    m_table->setColumnWidth(CapabilityModel::Days, days);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth());
}

void CapabilityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

} // namespace steelyard
