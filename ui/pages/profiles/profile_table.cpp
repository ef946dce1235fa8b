// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/profile_table.h"

#include "drawing/marker.h"
#include "models/profile_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace steelyard {

namespace {

class ProfileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto scheme = drawing::schemeOf(option.palette);
        painter->setPen(drawing::color(drawing::Token::Line, scheme));
        if (index.row() > 0) {
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto scheme = drawing::schemeOf(option->palette);
        if (index.data(ProfileModel::IsBestRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
        }
        const QVariant slot = index.data(ProfileModel::SlotRole);
        if (!slot.isValid()) { // the row of weights explains the others
            option->palette.setColor(QPalette::Text,
                                     drawing::color(drawing::Token::TextSecondary, scheme));
        } else if (index.column() == ProfileModel::NameColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(scaled(16), scaled(16));
            option->icon = drawing::markerIcon(slot.toInt(), scheme,
                                               index.data(ProfileModel::LeftOutRole).toBool()
                                                   ? drawing::MarkerState::Hollow
                                                   : drawing::MarkerState::Filled);
        }
    }
};

} // namespace

ProfileTable::ProfileTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new ProfileDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
}

void ProfileTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto refit = [this] {
        fitColumns();
        updateGeometry();
    };
    if (qobject_cast<ProfileModel *>(model) != nullptr) { // others are named by whoever shows them
        connect(model, &QAbstractItemModel::modelReset, this, &ProfileTable::nameParts);
        nameParts();
    }
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::dataChanged, this, refit);
    refit();
}

void ProfileTable::nameParts()
{
    const bool isOfGroups = static_cast<const ProfileModel *>(model())->isOfGroups();
    setAccessibleName(isOfGroups ? tr("Group ratings of every option")
                                 : tr("Ratings of every option"));
    horizontalHeader()->setAccessibleName(isOfGroups ? tr("Groups") : tr("Criteria"));
}

QSize ProfileTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int bar = m_overflows ? horizontalScrollBar()->sizeHint().height() : 0;
    return {scaled(600), horizontalHeader()->sizeHint().height() + rows * scaled(34) + bar +
                             2 * frameWidth() + 2};
}

QSize ProfileTable::minimumSizeHint() const
{
    return {scaled(240), sizeHint().height()};
}

void ProfileTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ProfileTable::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0) {
        return;
    }
    std::vector<int> widths;
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        sum += widths.back();
    }
    m_overflows = sum > viewport()->width();
    const int spare = std::max(0, viewport()->width() - sum);
    for (int column = 0; column < columns; ++column) {
        const int share = spare * (column + 1) / columns - spare * column / columns;
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + share);
    }
    verticalHeader()->setDefaultSectionSize(scaled(34));
    updateGeometry();
}

} // namespace steelyard
