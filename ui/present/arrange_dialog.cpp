// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/arrange_dialog.h"

#include "scenes/scene_deck.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

ArrangeDialog::ArrangeDialog(DecisionDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Arrange scenes"));
    m_list->setAccessibleName(tr("Scenes: Space shows or hides one, Alt and an arrow moves it"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    fill(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel |
                                             QDialogButtonBox::RestoreDefaults,
                                         this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(tr("A scene that has nothing to say is left out by itself. Move "
                                   "one with Alt and the arrow keys, or drag it."),
                                "secondary", this));
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(scaled(420), scaled(540));
    for (const int by : {-1, 1}) {
        auto *keys = new QShortcut(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down), this);
        connect(keys, &QShortcut::activated, this, [this, by] { move(by); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &ArrangeDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(true); });
}

void ArrangeDialog::fill(bool asUsual)
{
    const decision::Meeting kept = asUsual ? decision::Meeting() : m_document.decision().meeting;
    std::vector<scenes::SceneKind> kinds = scenes::sceneKinds();
    const auto place = [&kept](const scenes::SceneKind &kind) {
        return std::find(kept.order.begin(), kept.order.end(), kind.id.toStdString()) -
               kept.order.begin();
    };
    std::stable_sort(kinds.begin(), kinds.end(), [&](const auto &left, const auto &right) {
        return place(left) < place(right);
    });
    m_list->clear();
    for (const scenes::SceneKind &kind : kinds) {
        auto *item = new QListWidgetItem(kind.name, m_list);
        item->setData(Qt::UserRole, kind.id);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        const bool hidden = std::find(kept.hidden.begin(), kept.hidden.end(),
                                      kind.id.toStdString()) != kept.hidden.end();
        item->setCheckState(hidden ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void ArrangeDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void ArrangeDialog::keep()
{
    decision::Decision after = m_document.decision();
    after.meeting.order.clear();
    after.meeting.hidden.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const std::string id = m_list->item(row)->data(Qt::UserRole).toString().toStdString();
        after.meeting.order.push_back(id);
        if (m_list->item(row)->checkState() == Qt::Unchecked) {
            after.meeting.hidden.push_back(id);
        }
    }
    // The usual order need not be written down.
    const std::vector<scenes::SceneKind> usual = scenes::sceneKinds();
    const bool isUsual = std::equal(
        usual.begin(), usual.end(), after.meeting.order.begin(), after.meeting.order.end(),
        [](const auto &kind, const std::string &id) { return kind.id.toStdString() == id; });
    if (isUsual) {
        after.meeting.order.clear();
    }
    m_document.setDecision(std::move(after), tr("Arrange scenes"));
    accept();
}

} // namespace steelyard
