// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/shape_view.h"

#include "models/profile_model.h"
#include "ui/profiles/chart_card.h"
#include "ui/profiles/profile_dots.h"
#include "ui/profiles/profile_table.h"
#include "ui/profiles/radar_view.h"
#include "ui/profiles/series_chooser.h"
#include "ui/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace steelyard {

namespace {

constexpr std::size_t fewestAxes = 3;
constexpr std::size_t mostAxes = 8;

// The columns of groups a radar shows: all, or the eight that weigh most, in the model's order.
std::vector<int> radarColumns(const ProfileModel &model)
{
    std::vector<int> columns(static_cast<std::size_t>(model.groupCount()));
    std::iota(columns.begin(), columns.end(), int(ProfileModel::FirstGroupColumn));
    if (columns.size() > mostAxes) {
        const auto weight = [&](int column) {
            return model.headerData(column, Qt::Horizontal, ProfileModel::WeightRole).toDouble();
        };
        std::stable_sort(columns.begin(), columns.end(),
                         [&](int left, int right) { return weight(left) > weight(right); });
        columns.resize(mostAxes);
        std::sort(columns.begin(), columns.end());
    }
    return columns;
}

// For pictures, which are drawn for a white ground whatever the window looks like.
QPalette lightPalette()
{
    using drawing::Scheme;
    using drawing::Token;
    QPalette palette;
    palette.setColor(QPalette::Window, drawing::color(Token::Surface, Scheme::Light));
    palette.setColor(QPalette::WindowText, drawing::color(Token::Text, Scheme::Light));
    return palette;
}

} // namespace

ShapeView::ShapeView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProfileModel(this))
    , m_chooser(new SeriesChooser)
    , m_radar(new RadarView)
    , m_dots(new ProfileDots)
    , m_table(new ProfileTable)
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
        for (const drawing::RadarSeries &series : content.series)
            picture.legend.push_back({series.name, series.slot, false});
        picture.size = {640, 520};
        picture.paint = [content](QPainter &painter, const QRectF &area) {
            drawing::RadarChart chart(drawing::Scheme::Light);
            chart.setContent(content);
            chart.resize(area.size());
            chart.render(painter, area);
        };
        return picture;
    });
    m_dotsCard = new ChartCard(m_dots, [this] {
        ChartPicture picture;
        const std::vector<int> rows = m_chooser->chosen();
        for (const int row : rows) {
            const QModelIndex name = m_model->index(row, ProfileModel::NameColumn);
            picture.legend.push_back(
                {name.data().toString(), row, name.data(ProfileModel::LeftOutRole).toBool()});
        }
        picture.size = m_dots->sizeHint().expandedTo({760, 0});
        picture.paint = [this, rows](QPainter &painter, const QRectF &area) {
            ProfileDots dots;
            dots.setPalette(lightPalette());
            dots.setModel(m_model);
            dots.setRows(rows);
            dots.resize(area.size().toSize());
            dots.render(&painter, area.topLeft().toPoint(), {}, QWidget::DrawChildren);
        };
        return picture;
    });
    m_charts->setSpacing(scaled(16));
    m_charts->addWidget(m_radarCard, 4);
    m_charts->addWidget(m_dotsCard, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(16));
    column->addLayout(m_charts, 1);
    column->addWidget(m_table);

    m_dots->setAccessibleName(tr("Group ratings with their plausible ranges, 0 to 10"));
    m_dots->setAccessibleDescription(tr("The table below has the same numbers."));
    m_radarCard->setTexts(tr("Shape"),
                          tr("Each axis is a group of criteria, the rim is 10. Compare points on "
                             "one axis; the enclosed area means nothing."));
    m_dotsCard->setTexts(tr("Same numbers, with ranges"),
                         tr("A mark is a group's mean rating, weighted by your answers; its line "
                            "is the plausible range. Where lines overlap, the options may be "
                            "level."));
    m_table->setModel(m_model);
    m_dots->setModel(m_model);
    connect(m_chooser, &SeriesChooser::chosenChanged, this, &ShapeView::showRadar);
    m_chooser->setModel(m_model);
}

void ShapeView::setDocument(DecisionDocument *document)
{
    m_model->setDocument(document);
    showRadar();
}

void ShapeView::refresh()
{
    showRadar();
}

void ShapeView::showRadar()
{
    m_dots->setRows(m_chooser->chosen());
    const bool hasAxes = radarColumns(*m_model).size() >= fewestAxes;
    m_radarCard->setVisible(hasAxes);
    if (hasAxes)
        m_radar->setContent(radarContent());
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
                                        m_dots->minimumSizeHint().width() + scaled(16 + 4 * 20);
    m_charts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace steelyard
