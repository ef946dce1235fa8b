// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scenario_model.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace steelyard {

class BeamWidget;
class FlowLayout;
class StateBadge;

// Scenarios as columns side by side: state, beam, and who is first how often.
class ScenarioColumns final : public Card
{
    Q_OBJECT

public:
    explicit ScenarioColumns(ScenarioModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryRequested(const decision::OwnScenario &scenario);
    void removeRequested(const QString &name);

private:
    struct Column
    {
        QWidget *widget;
        StateBadge *badge;
        BeamWidget *beam;
        QLabel *sentence;
    };
    void rebuild();
    void present();
    [[nodiscard]] Column makeColumn(int row);
    [[nodiscard]] static QString kindName(ScenarioModel::Kind kind);

    ScenarioModel *m_model;
    QWidget *m_contents = nullptr;
    std::vector<Column> m_columns;
};

} // namespace steelyard
