// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/bar_profile_view.h"

#include "models/profile_model.h"
#include "ui/pages/profiles/chart_card.h"
#include "ui/pages/profiles/profile_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kPictureWidth = 760;

} // namespace

BarProfileView::BarProfileView(QWidget *parent)
    : QWidget(parent)
    , m_bars(new BarView)
    , m_card(new ChartCard(
          m_bars,
          [this] {
              ChartPicture picture;
              const auto &content = m_bars->content();
              if (content.rows.empty()) {
                  return picture;
              }
              const QFont body = font();
              picture.size = {kPictureWidth, drawing::barChartHeight(content, kPictureWidth, body)};
              picture.paint = [content, body](QPainter &painter, const QRectF &area) {
                  drawing::drawBarChart(painter, area, content, body, drawing::Scheme::Light);
              };
              return picture;
          }))
    , m_model(new QStandardItemModel(this))
    , m_table(new ProfileTable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(16));
    column->addWidget(m_card);
    column->addWidget(m_table);
    column->addStretch(1);
    m_table->setModel(m_model);
    m_card->addMenu(m_bars, [this] { return blockOf(*m_model); });
}

void BarProfileView::present(const BarProfile &profile)
{
    m_card->setTexts(profile.title, profile.caption);
    m_bars->setContent(profile.chart);
    m_bars->setVisible(!profile.chart.rows.empty());
    m_bars->setAccessibleName(profile.title);
    m_bars->setAccessibleDescription(profile.caption);
    m_table->setAccessibleName(tr("%1, as a table").arg(profile.title));
    m_table->horizontalHeader()->setAccessibleName(m_table->accessibleName());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(profile.headings);
    for (int column = 0; column < profile.headings.size(); ++column) {
        const auto edge = column == 0 ? Qt::AlignLeading : Qt::AlignTrailing;
        m_model->setHeaderData(column, Qt::Horizontal, QVariant::fromValue(edge | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    }
    for (const BarProfile::Line &line : profile.lines) {
        QList<QStandardItem *> items;
        for (int column = 0; column < line.cells.size(); ++column) {
            auto *item = new QStandardItem(line.cells[column]);
            item->setEditable(false);
            if (column > 0) {
                item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            }
            if (line.marker >= 0 || column > 0) {
                item->setData(line.marker, ProfileModel::SlotRole);
            }
            items << item;
        }
        m_model->appendRow(items);
    }
    m_table->setVisible(!profile.lines.empty());
}

} // namespace steelyard
