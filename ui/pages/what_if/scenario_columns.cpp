// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/scenario_columns.h"

#include "presentation/verdict_beam.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/verdict_wording.h"
#include "wording/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kColumnWidth = 196;

} // namespace

ScenarioColumns::ScenarioColumns(ScenarioModel *model, QWidget *parent)
    : Card(tr("Scenarios"), parent)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &ScenarioColumns::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, &ScenarioColumns::present);
}

QString ScenarioColumns::kindName(ScenarioModel::Kind kind)
{
    switch (kind) {
    case ScenarioModel::Kind::Agreed:
        return tr("the decision");
    case ScenarioModel::Kind::Own:
        return tr("your own");
    case ScenarioModel::Kind::Base:
        return tr("a case");
    }
    return {};
}

void ScenarioColumns::rebuild()
{
    if (m_contents) {
        body()->removeWidget(m_contents);
        m_contents->hide();
        m_contents->deleteLater(); // the button just pressed may be in it
    }
    m_contents = new QWidget(this);
    auto *flow = new FlowLayout(scaled(24), scaled(16), m_contents);
    flow->setContentsMargins(0, 0, 0, 0);
    m_columns.clear();
    bool hasCases = false; // of a knowledge base
    for (int row = 0; row < m_model->rowCount(); ++row) {
        hasCases = hasCases || m_model->at(row).kind == ScenarioModel::Kind::Base;
    }
    setHint(hasCases ? tr("The decision as agreed, your own scenarios, and the cases of the "
                          "knowledge base with the same options.")
                     : QString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_columns.push_back(makeColumn(row));
        flow->addWidget(m_columns.back().widget);
        flow->setAlignment(m_columns.back().widget, Qt::AlignTop); // names may need two lines
    }
    body()->addWidget(m_contents);
    m_contents->show();
    present();
}

ScenarioColumns::Column ScenarioColumns::makeColumn(int row)
{
    const ScenarioModel::Entry &entry = m_model->at(row);
    auto *widget = new QWidget(m_contents);
    widget->setFixedWidth(scaled(kColumnWidth));
    widget->setAccessibleName(entry.name);
    const Column column{widget, new StateBadge(widget), new BeamWidget(widget),
                        textLabel({}, "caption", widget)};
    column.badge->setCompact(true);
    QSizePolicy keepsItsPlace = column.badge->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    column.badge->setSizePolicy(keepsItsPlace);
    column.beam->setFixedHeight(scaled(104));
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addWidget(textLabel(entry.name, "strong", widget));
    layout->addWidget(textLabel(kindName(entry.kind), "caption", widget));
    layout->addWidget(column.beam);
    layout->addWidget(column.badge, 0, Qt::AlignLeft);
    layout->addWidget(column.sentence);
    if (entry.kind == ScenarioModel::Kind::Own) {
        auto *again = new QPushButton(tr("Try"), widget);
        again->setAccessibleName(tr("Try %1", "a scenario").arg(entry.name));
        auto *drop = new QPushButton(tr("Remove"), widget);
        drop->setAccessibleName(tr("Remove %1", "a scenario").arg(entry.name));
        for (QPushButton *button : {again, drop}) {
            button->setProperty("compact", true);
        }
        connect(again, &QPushButton::clicked, this, [this, row] {
            const ScenarioModel::Entry &chosen = m_model->at(row);
            Q_EMIT tryRequested(
                {chosen.name.toStdString(), chosen.decision.ownWeights, chosen.decision.findings});
        });
        connect(drop, &QPushButton::clicked, this,
                [this, name = entry.name] { Q_EMIT removeRequested(name); });
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(scaled(8));
        buttons->addWidget(again);
        buttons->addWidget(drop);
        buttons->addStretch(1);
        layout->addLayout(buttons);
    }
    layout->addStretch(1);
    return column;
}

void ScenarioColumns::present()
{
    for (int row = 0; row < static_cast<int>(m_columns.size()); ++row) {
        const ScenarioModel::Entry &entry = m_model->at(row);
        const Column &column = m_columns[static_cast<std::size_t>(row)];
        const Wording words(m_model->base(), entry.decision, entry.verdict);
        const VerdictWording verdictWords(words);
        // Until its shares are there nobody knows how clear it is.
        column.badge->setVisible(entry.verdict.samples() > 0 ||
                                 entry.verdict.scores.winner.empty());
        column.badge->setState(entry.verdict.state(), verdictWords.standing(),
                               !entry.verdict.scores.lead || entry.verdict.scores.lead->lead >= 0);
        column.beam->setContent(drawing::verdictBeam(entry.verdict, words),
                                verdictWords.sentence());
        column.sentence->setText(breakable(verdictWords.sentence()));
    }
}

} // namespace steelyard
