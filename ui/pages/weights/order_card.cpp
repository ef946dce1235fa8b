// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/order_card.h"

#include "session/decision_document.h"
#include "session/own_weighing.h"
#include "ui/pages/weights/order_delegate.h"
#include "ui/widgets/text_label.h"
#include "wording/cell_wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kRowsInSight = 8;

} // namespace

OrderCard::OrderCard(QWidget *parent)
    : Card(tr("Order"), parent)
    , m_list(new QListWidget(this))
    , m_keep(new QPushButton(tr("This order is right"), this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
{
    setHint(tr("The first matters most, over its range"));
    setRole(m_list, "flat");
    m_list->setAccessibleName(tr("Order of the criteria"));
    m_list->setAccessibleDescription(tr("Alt with up and down moves one"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSpacing(scaled(2));
    m_list->setItemDelegate(new OrderDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust); // names take the lines that the width asks for
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderCard::dropped,
            Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderCard::showState);
    connect(m_keep, &QPushButton::clicked, this, [this] { OwnWeighing(*m_document).keepOrder(); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (QPushButton *button : {m_keep, m_up, m_down}) {
        button->setProperty("compact", true);
    }
    body()->addWidget(m_keep, 0, Qt::AlignLeft);
    body()->addSpacing(scaled(4));
    body()->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addSpacing(scaled(6));
    body()->addWidget(textLabel(tr("Drag, or Alt with up and down"), "caption", this));
    setFocusProxy(m_list);
}

void OrderCard::showOrder(DecisionDocument &document)
{
    const bool isOther = m_document != &document;
    const int row = m_list->currentRow();
    const std::string current =
        !isOther && row >= 0 && row < int(m_ids.size()) ? m_ids[std::size_t(row)] : std::string();
    m_document = &document;
    m_ids = OwnWeighing(document).order();
    const Wording wording = document.wording();
    const knowledge::KnowledgeBase &base = document.base();
    const auto &ordered = document.decision().weighing.order;
    const bool isKept = std::all_of(m_ids.begin(), m_ids.end(), [&ordered](const std::string &id) {
        return std::find(ordered.begin(), ordered.end(), id) != ordered.end();
    });
    m_keep->setVisible(!isKept);
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > int(m_ids.size())) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (int(i) >= m_list->count()) {
            m_list->addItem(QString());
        }
        const knowledge::Criterion &criterion = base.criteria[base.criterionIndex(m_ids[i])];
        const QString name = QString::fromStdString(criterion.name);
        const QString ends = CellWording(wording).ends(criterion);
        QListWidgetItem *item = m_list->item(int(i));
        item->setText(name);
        item->setData(OrderDelegate::EndsRole, ends);
        item->setData(Qt::AccessibleTextRole, tr("%1 of %2: %3, %4", "place, of how many")
                                                  .arg(i + 1)
                                                  .arg(m_ids.size())
                                                  .arg(name, ends));
        item->setData(Qt::UserRole, QString::fromStdString(m_ids[i]));
    }
    const auto found = std::find(m_ids.begin(), m_ids.end(), current);
    m_list->setCurrentRow(found == m_ids.end() ? 0 : int(found - m_ids.begin()));
    int height = scaled(12);
    for (int i = 0; i < std::min(kRowsInSight, m_list->count()); ++i) {
        height += m_list->sizeHintForRow(i) + 2 * m_list->spacing();
    }
    m_list->setMinimumHeight(height);
    showState();
}

void OrderCard::showState()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_list->count());
}

bool OrderCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isMove && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void OrderCard::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row >= 0 && to >= 0 && to < int(m_ids.size())) {
        OwnWeighing(*m_document).move(m_ids[std::size_t(row)], to);
    }
}

// Which one was dragged is the one that now has another place.
void OrderCard::dropped()
{
    std::vector<std::string> now;
    now.reserve(m_ids.size());
    for (int row = 0; row < m_list->count(); ++row) {
        now.push_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    }
    const int row = m_list->currentRow();
    if (now != m_ids && row >= 0 && row < int(now.size())) {
        OwnWeighing(*m_document).move(now[std::size_t(row)], row);
    }
}

} // namespace steelyard
