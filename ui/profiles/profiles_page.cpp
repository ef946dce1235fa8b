// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiles_page.h"

#include "models/decision_document.h"
#include "models/profile_model.h"
#include "ui/profiles/profile_dots.h"
#include "ui/profiles/profile_table.h"
#include "ui/profiles/radar_view.h"
#include "ui/profiles/series_chooser.h"
#include "ui/text_label.h"

#include <QScrollArea>
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

} // namespace

ProfilesPage::ProfilesPage(QWidget *parent)
    : Page(parent)
    , m_model(new ProfileModel(this))
    , m_sentence(textLabel({}, "secondary", nullptr))
    , m_chooser(new SeriesChooser)
    , m_radar(new RadarView)
    , m_dots(new ProfileDots)
    , m_table(new ProfileTable)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(32), scaled(20), scaled(32), scaled(24));
    column->setSpacing(0);
    column->addWidget(textLabel(tr("Profiles"), "pageTitle", nullptr));
    column->addSpacing(scaled(2));
    column->addWidget(m_sentence);
    column->addSpacing(scaled(16));
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(scaled(16));
    m_shape = makeShape();
    m_charts->addWidget(m_shape, 4);
    m_charts->addWidget(makeDots(), 3);
    column->addLayout(m_charts, 1);
    column->addSpacing(scaled(16));
    column->addWidget(m_table);
    column->addSpacing(scaled(12));
    column->addWidget(
        textLabel(tr("A group's rating is the mean of its criteria, weighted by your answers. "
                     "Compare points on one axis; the enclosed area means nothing."),
                  "small", nullptr));

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // keys come to it from the controls inside
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_table->setModel(m_model);
    m_dots->setModel(m_model);
    connect(m_chooser, &SeriesChooser::chosenChanged, this, &ProfilesPage::showRadar);
    m_chooser->setModel(m_model);
}

QWidget *ProfilesPage::makeShape()
{
    auto *card = new QFrame;
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12));
    column->setSpacing(scaled(4));
    column->addWidget(textLabel(tr("Shape"), "cardTitle", nullptr));
    column->addWidget(m_chooser);
    column->addWidget(m_radar, 1);
    return card;
}

QWidget *ProfilesPage::makeDots()
{
    auto *card = new QFrame;
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(textLabel(tr("Same numbers, with ranges"), "cardTitle", nullptr));
    column->addWidget(m_dots, 1);
    m_dots->setAccessibleName(tr("Group ratings with their plausible ranges, 0 to 10"));
    m_dots->setAccessibleDescription(tr("The table below has the same numbers."));
    return card;
}

void ProfilesPage::setDocument(DecisionDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_model->setDocument(document);
    if (m_document)
        connect(m_document, &DecisionDocument::verdictChanged, this, &ProfilesPage::verdictChanged);
    verdictChanged();
}

void ProfilesPage::verdictChanged()
{
    m_sentence->setText(m_document ? m_document->phrasebook().profileSentence() : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    showRadar();
}

void ProfilesPage::showRadar()
{
    const std::vector<int> columns = radarColumns(*m_model);
    m_shape->setVisible(columns.size() >= fewestAxes);
    if (columns.size() < fewestAxes)
        return;
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
    m_radar->setContent(content);
}

void ProfilesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < m_radar->minimumSizeHint().width() +
                                        m_dots->minimumSizeHint().width() +
                                        scaled(2 * 32 + 16 + 4 * 20);
    m_charts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace steelyard
