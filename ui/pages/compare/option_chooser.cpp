// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/option_chooser.h"

#include "ui/theme/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace steelyard {

OptionChooser::OptionChooser(QWidget *parent)
    : QPushButton(tr("Options"), parent)
    , m_panel(new QFrame(this, Qt::Popup))
    , m_list(new QListWidget(m_panel))
    , m_up(new QPushButton(tr("Move up"), m_panel))
    , m_down(new QPushButton(tr("Move down"), m_panel))
{
    setAccessibleName(tr("Options to compare and their order"));
    setToolTip(accessibleName());
    setRole(m_panel, "card");
    m_panel->setAccessibleName(accessibleName());
    m_list->setAccessibleName(tr("Options; Space chooses"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up->setProperty("compact", true);
    m_down->setProperty("compact", true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(m_list);
    column->addLayout(buttons);

    connect(this, &QPushButton::clicked, this, &OptionChooser::open);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &OptionChooser::announce);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OptionChooser::announce);
}

void OptionChooser::setOptions(const std::vector<Option> &options)
{
    m_isFilling = true;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Option &option : options) {
        auto *item = new QListWidgetItem(option.name, m_list);
        item->setData(Qt::UserRole, QString::fromStdString(option.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(option.isHidden ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(std::max(0, current));
    m_isFilling = false;
}

void OptionChooser::open()
{
    const int rows = std::max(1, m_list->count()) * std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(rows + 2 * m_list->frameWidth() + scaled(4));
    m_panel->adjustSize();
    const int x = isRightToLeft() ? width() - m_panel->width() : 0;
    m_panel->QWidget::move(mapToGlobal(QPoint(x, height() + scaled(4))));
    m_panel->show();
    m_list->setFocus();
}

void OptionChooser::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isFilling = false;
    announce();
}

void OptionChooser::announce()
{
    if (m_isFilling) {
        return;
    }
    std::vector<std::string> order;
    std::set<std::string> hidden;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        order.push_back(item->data(Qt::UserRole).toString().toStdString());
        if (item->checkState() == Qt::Unchecked) {
            hidden.insert(order.back());
        }
    }
    if (!order.empty() && hidden.size() == order.size()) {
        // Nothing to compare is no comparison: the one just taken away stays.
        m_isFilling = true;
        QListWidgetItem *last = m_list->item(std::max(0, m_list->currentRow()));
        last->setCheckState(Qt::Checked);
        hidden.erase(last->data(Qt::UserRole).toString().toStdString());
        m_isFilling = false;
    }
    Q_EMIT chosen(order, hidden);
}

} // namespace steelyard
