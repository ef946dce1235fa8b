// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/dots_card.h"

#include "models/profile_model.h"
#include "ui/pages/profiles/profile_dots.h"
#include "ui/pages/profiles/series_chooser.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

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

QWidget *below(SeriesChooser *chooser, ProfileDots *dots)
{
    if (chooser == nullptr) {
        return dots;
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(chooser);
    column->addWidget(dots, 1);
    return content;
}

} // namespace

DotsCard::DotsCard(ProfileModel *model, SeriesChooser *chooser, QWidget *parent)
    : DotsCard(model, chooser, new ProfileDots, parent)
{
}

DotsCard::DotsCard(ProfileModel *model, SeriesChooser *chooser, ProfileDots *dots, QWidget *parent)
    : ChartCard(
          below(chooser, dots), [this] { return dotsPicture(); }, parent)
    , m_model(model)
    , m_dots(dots)
    , m_isAlone(chooser != nullptr)
{
    m_dots->setAccessibleDescription(tr("The table below has the same numbers."));
    m_dots->setModel(model);
    addMenu(m_dots, [model] { return blockOf(*model); });
    connect(model, &QAbstractItemModel::modelReset, this, &DotsCard::nameParts);
    nameParts();
}

void DotsCard::nameParts()
{
    const bool isOfGroups = m_model->isOfGroups();
    m_dots->setAccessibleName(isOfGroups ? tr("Group ratings with their plausible ranges, 0 to 10")
                                         : tr("Ratings with their plausible ranges, 0 to 10"));
    const QString title =
        isOfGroups ? tr("Group ratings with their ranges") : tr("Ratings with their ranges");
    setTexts(m_isAlone ? title : tr("Same numbers, with ranges"),
             isOfGroups
                 ? tr("A mark is a group's mean rating by the weights in force; its line is the "
                      "plausible range. Where lines overlap, the options may be level.")
                 : tr("A mark is what a criterion's value is worth, 0 to 10; its line is the "
                      "plausible range. Where lines overlap, the options may be level."));
}

void DotsCard::showRows(const std::vector<int> &rows)
{
    m_rows = rows;
    m_dots->setRows(rows);
}

QSize DotsCard::leastDots() const
{
    return m_dots->minimumSizeHint();
}

ChartPicture DotsCard::dotsPicture() const
{
    ChartPicture picture;
    for (const int row : m_rows) {
        const QModelIndex name = m_model->index(row, ProfileModel::NameColumn);
        picture.legend.push_back(
            {name.data().toString(), row, name.data(ProfileModel::LeftOutRole).toBool()});
    }
    picture.size = m_dots->sizeHint().expandedTo({760, 0});
    picture.paint = [this](QPainter &painter, const QRectF &area) {
        ProfileDots dots;
        dots.setPalette(lightPalette());
        dots.setModel(m_model);
        dots.setRows(m_rows);
        dots.resize(area.size().toSize());
        dots.render(&painter, area.topLeft().toPoint(), {}, QWidget::DrawChildren);
    };
    return picture;
}

} // namespace steelyard
