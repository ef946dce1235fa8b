// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/option_chooser.h"

#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kHiddenBefore = Qt::UserRole + 1; // as the list was filled, as is the next
constexpr int kAwayBefore = Qt::UserRole + 2;

} // namespace

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
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_isFilling) {
            const int row = m_list->row(item);
            offer();
            tellChosen(row); // the list is another now, and says nothing of it
        }
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OptionChooser::offer);
}

void OptionChooser::setOptions(const std::vector<Option> &options)
{
    m_isFilling = true;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Option &option : options) {
        auto *item = new QListWidgetItem(
            option.isAway ? tr("%1 (left out)", "an option").arg(option.name) : option.name,
            m_list);
        item->setData(Qt::UserRole, QString::fromStdString(option.id));
        item->setData(kHiddenBefore, option.isHidden);
        item->setData(kAwayBefore, option.isAway);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(option.isHidden || option.isAway ? Qt::Unchecked : Qt::Checked);
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
    offer();
    announce(*m_panel, tr("%1 is %2 of %3 now", "an option, its place, how many there are")
                           .arg(m_list->item(to)->text(), locale().toString(to + 1),
                                locale().toString(m_list->count())));
}

void OptionChooser::tellChosen(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (item != nullptr) {
        announce(*m_panel, item->checkState() == Qt::Checked
                               ? tr("%1 is compared", "an option").arg(item->text())
                               : tr("%1 is not compared", "an option").arg(item->text()));
    }
}

void OptionChooser::offer()
{
    if (m_isFilling) {
        return;
    }
    std::vector<std::string> order;
    std::set<std::string> hidden;
    bool wantsLeftOut = false;
    bool showsAny = false; // what is away is not shown, though not hidden either
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        order.push_back(item->data(Qt::UserRole).toString().toStdString());
        const bool isAway = item->data(kAwayBefore).toBool();
        const bool isChecked = item->checkState() == Qt::Checked;
        // What is away is not hidden for that: it comes back with the others of its kind.
        const bool isHidden =
            isAway ? !isChecked && item->data(kHiddenBefore).toBool() : !isChecked;
        if (isHidden) {
            hidden.insert(order.back());
        }
        wantsLeftOut = wantsLeftOut || (isAway && isChecked);
        showsAny = showsAny || isChecked;
    }
    if (!showsAny && !hidden.empty()) {
        // Nothing to compare is no comparison: the one just taken away stays.
        m_isFilling = true;
        QListWidgetItem *last = m_list->item(std::max(0, m_list->currentRow()));
        last->setCheckState(Qt::Checked);
        hidden.erase(last->data(Qt::UserRole).toString().toStdString());
        m_isFilling = false;
    }
    Q_EMIT chosen(order, hidden);
    if (wantsLeftOut) {
        Q_EMIT leftOutWanted();
    }
}

} // namespace steelyard
