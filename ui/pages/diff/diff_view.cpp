// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diff/diff_view.h"

#include "models/diff_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <array>

namespace steelyard {

namespace {

constexpr int kMostUnfolded = 20;
// Of the width, in the order of DiffModel::Column.
constexpr std::array kShares{0.28, 0.21, 0.21, 0.3};
constexpr int kRowHeight = 30;

class DiffDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, scaled(kRowHeight)});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isKind = !index.parent().isValid();
        const bool isCause = index.data(DiffModel::CauseRole).toBool();
        if (isKind || isCause) {
            option->font.setWeight(QFont::DemiBold);
        }
        if (isCause && !isKind && index.column() == DiffModel::Subject) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(QStringLiteral("verdict"), drawing::Token::Accent);
            option->decorationSize = {scaled(16), scaled(16)};
        }
    }
};

} // namespace

DiffView::DiffView(DiffModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new DiffDelegate(this));
    setAccessibleName(tr("Differences"));
    header()->setAccessibleName(tr("Differences"));
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    foldLongKinds();
    const QModelIndex cause = model.firstCause();
    const QModelIndex first = model.index(0, 0);
    setCurrentIndex(cause.isValid() ? cause : model.index(0, 0, first));
}

void DiffView::foldLongKinds()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex kind = m_model.index(row, 0);
        setExpanded(kind, m_model.rowCount(kind) <= kMostUnfolded ||
                              kind.data(DiffModel::CauseRole).toBool());
    }
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    for (int column = 0; column < DiffModel::ColumnCount; ++column) {
        header()->resizeSection(
            column, static_cast<int>(viewport()->width() * kShares[std::size_t(column)]));
    }
    // The row that was chosen before there was room for it, below the name of its kind.
    scrollTo(currentIndex().parent());
    scrollTo(currentIndex());
}

void DiffView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentShown(current);
}

} // namespace steelyard
