// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_have_list.h"

#include "models/must_have_model.h"
#include "ui/pages/must_haves/capability_row.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kShownAtOnce = 8; // rows before the rest is folded away

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setRole(line, "separator");
    line->setFixedHeight(1);
    return line;
}

} // namespace

MustHaveList::MustHaveList(MustHaveModel *model, QWidget *parent)
    : Card({}, parent)
    , m_model(model)
{
    setAccessibleName(tr("Must-haves"));
    connect(model, &QAbstractItemModel::modelReset, this, &MustHaveList::rebuild);
}

void MustHaveList::rebuild()
{
    delete m_contents;
    m_rows.clear();
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const int count = m_model->rowCount();
    const int asked = m_model->askedCount();
    const int shown = std::min(count, std::max(asked, kShownAtOnce));
    for (int row = 0; row < shown; ++row) {
        if (row > 0) {
            column->addWidget(separator(m_contents));
        }
        if (row == asked) {
            column->addSpacing(scaled(12));
            column->addWidget(textLabel(tr("Not needed so far"), "label", m_contents));
        }
        addRow(row);
        column->addWidget(m_rows.back());
    }
    m_rest = new QWidget(m_contents);
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(0);
    for (int row = shown; row < count; ++row) {
        rest->addWidget(separator(m_rest));
        addRow(row);
        rest->addWidget(m_rows.back());
    }
    m_more = new QPushButton(m_contents);
    setRole(m_more, "link");
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &MustHaveList::showRest);
    column->addWidget(m_rest);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setVisible(count > shown);
    showRest(false);
    body()->addWidget(m_contents);
    m_contents->show();
}

void MustHaveList::addRow(int row)
{
    m_rows.push_back(new CapabilityRow(m_model, row, m_contents));
}

void MustHaveList::showRest(bool shown)
{
    const int folded = static_cast<int>(m_rest->findChildren<CapabilityRow *>().size());
    m_rest->setVisible(shown);
    m_more->setText(shown ? tr("Fewer capabilities") : tr("%n more capabilities", nullptr, folded));
    m_more->setIcon(icon(shown ? QStringLiteral("close") : QStringLiteral("chevron-down"),
                         drawing::Token::Accent));
}

void MustHaveList::present()
{
    for (CapabilityRow *row : m_rows) {
        row->present();
    }
}

} // namespace steelyard
