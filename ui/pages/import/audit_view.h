// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/bar_chart.h"
#include "sheets/audit_words.h"

#include <QScrollArea>

class QGridLayout;

namespace steelyard {

// What the sums of a sheet hide, a card for each finding, and what would change the winner.
class AuditView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AuditView(QWidget *parent = nullptr);

    void show(const sheets::AuditTable &table);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *findingCard(int number, const sheets::AuditCard &finding,
                                       const drawing::BarChartContent &chart);
    [[nodiscard]] QWidget *changesCard(const sheets::AuditWords &words);
    void arrange();

    QWidget *m_content;
    QGridLayout *m_grid = nullptr;
    std::vector<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace steelyard
