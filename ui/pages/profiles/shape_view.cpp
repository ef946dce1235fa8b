// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/shape_view.h"

#include "models/profile_model.h"
#include "ui/pages/profiles/chart_card.h"
#include "ui/pages/profiles/dots_card.h"
#include "ui/pages/profiles/profile_table.h"
#include "ui/pages/profiles/radar_view.h"
#include "ui/pages/profiles/series_chooser.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace steelyard {

namespace {

constexpr std::size_t kFewestAxes = 3;
constexpr std::size_t kMostAxes = 8;
constexpr int kLeastRadar = 300; // alone in a small window with large text

// The columns of groups a radar shows: all, or the eight that weigh most, in the model's order.
std::vector<int> radarColumns(const ProfileModel &model)
{
    std::vector<int> columns(static_cast<std::size_t>(model.groupCount()));
    std::iota(columns.begin(), columns.end(), int(ProfileModel::FirstGroupColumn));
    if (columns.size() > kMostAxes) {
        const auto weight = [&](int column) {
            return model.headerData(column, Qt::Horizontal, ProfileModel::WeightRole).toDouble();
        };
        std::stable_sort(columns.begin(), columns.end(),
                         [&](int left, int right) { return weight(left) > weight(right); });
        columns.resize(kMostAxes);
        std::sort(columns.begin(), columns.end());
    }
    return columns;
}

} // namespace

ShapeView::ShapeView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProfileModel(this))
    , m_chooser(new SeriesChooser(SeriesChooser::kMostInRadar))
    , m_radar(new RadarView)
    , m_table(new ProfileTable)
    , m_dotsCard(new DotsCard(m_model, nullptr))
    , m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *shape = new QWidget;
    auto *shapeColumn = new QVBoxLayout(shape);
    shapeColumn->setContentsMargins(0, 0, 0, 0);
    shapeColumn->setSpacing(scaled(4));
    shapeColumn->addWidget(m_chooser);
    shapeColumn->addWidget(m_radar, 1);
    m_radarCard = new ChartCard(shape, [this] {
        ChartPicture picture;
        const drawing::RadarContent content = radarContent();
        for (const drawing::RadarSeries &series : content.series) {
            picture.legend.push_back({series.name, series.slot, series.isLeftOut});
        }
        picture.size = {640, 520};
        picture.paint = [content](QPainter &painter, const QRectF &area) {
            drawing::RadarChart chart(drawing::Scheme::Light);
            chart.setContent(content);
            chart.resize(area.size());
            chart.render(painter, area);
        };
        return picture;
    });
    m_radarCard->addMenu(m_radar, [this] { return blockOf(*m_model); });
    m_charts->setSpacing(scaled(16));
    m_radar->setMinimumWidth(scaled(kLeastRadar));
    m_charts->addWidget(m_radarCard, 4);
    m_charts->addWidget(m_dotsCard, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(16));
    column->addLayout(m_charts, 1);
    column->addWidget(m_table);

    connect(m_model, &QAbstractItemModel::modelReset, this, &ShapeView::nameParts);
    nameParts();
    m_table->setModel(m_model);
    connect(m_chooser, &SeriesChooser::chosenChanged, this, &ShapeView::showRadar);
    m_chooser->setModel(m_model);
    pauseWhileHidden(this, [this](bool paused) { m_model->setPaused(paused); });
}

void ShapeView::nameParts()
{
    const bool isOfGroups = m_model->isOfGroups();
    m_radarCard->setTexts(
        tr("Shape"), isOfGroups
                         ? tr("Each axis is a group of criteria, the rim is 10. Compare points on "
                              "one axis; the enclosed area means nothing.")
                         : tr("Each axis is a criterion, the rim is 10. Compare points on one "
                              "axis; the enclosed area means nothing."));
    m_radar->setAccessibleName(isOfGroups ? tr("Radar of the group ratings")
                                          : tr("Radar of the ratings"));
}

void ShapeView::setDocument(DecisionDocument *document)
{
    m_model->setDocument(document);
    showRadar();
}

void ShapeView::rememberIn(QSettings *settings, const QString &key)
{
    m_chooser->rememberIn(settings, key);
}

void ShapeView::refresh()
{
    showRadar();
}

void ShapeView::showRadar()
{
    m_dotsCard->showRows(m_chooser->chosen());
    const bool hasAxes = radarColumns(*m_model).size() >= kFewestAxes;
    m_radarCard->setVisible(hasAxes);
    if (hasAxes) {
        m_radar->setContent(radarContent());
    }
}

drawing::RadarContent ShapeView::radarContent() const
{
    const std::vector<int> columns = radarColumns(*m_model);
    drawing::RadarContent content;
    const int weights = m_model->alternativeCount();
    for (const int column : columns) {
        content.axes.push_back(
            {m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             tr("%1 of the weight").arg(m_model->index(weights, column).data().toString())});
    }
    for (const int row : m_chooser->chosen()) {
        drawing::RadarSeries series;
        series.name = m_model->index(row, ProfileModel::NameColumn).data().toString();
        series.slot = row;
        series.isLeftOut =
            m_model->index(row, ProfileModel::NameColumn).data(ProfileModel::LeftOutRole).toBool();
        for (const int column : columns) {
            const QVariant value = m_model->index(row, column).data(ProfileModel::ValueRole);
            series.values.push_back(value.isValid() ? std::optional(value.toDouble())
                                                    : std::nullopt);
        }
        content.series.push_back(std::move(series));
    }
    return content;
}

void ShapeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < m_radar->minimumSizeHint().width() +
                                        m_dotsCard->leastDots().width() + scaled(16 + 4 * 20);
    m_charts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace steelyard
