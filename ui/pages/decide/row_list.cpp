// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/row_list.h"

#include "session/decision_document.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/focus_inside.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace steelyard {

RowList::RowList(const QString &title, const QString &addName, QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(icon(QStringLiteral("plus"), drawing::Token::Accent), tr("Add"), this))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    setRole(m_add, "link");
    m_add->setAccessibleName(addName);
    connect(m_add, &QPushButton::clicked, this, &RowList::addEmptyRow);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(title, "label", this), 1);
    head->addWidget(m_add);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(8));
    m_column->addLayout(head);
}

void RowList::setDocument(DecisionDocument *document)
{
    m_document = document;
    m_emptyRow = -1;
    present();
}

DecisionDocument *RowList::document() const
{
    return m_document;
}

void RowList::present()
{
    const int entries = m_document ? count() : 0;
    if (m_emptyRow >= 0 && entries != m_emptyRow) {
        m_emptyRow = -1; // it became an entry, or another went
    }
    const auto wanted = static_cast<std::size_t>(entries) + (m_emptyRow >= 0 ? 1 : 0);
    while (m_rows.size() > wanted) {
        dropRow();
        QWidget *last = m_rows.back();
        m_rows.pop_back();
        if (isFocusInside(*last)) {
            QWidget *next = m_rows.empty() ? m_add : firstControl(m_rows.back());
            next->setFocus(Qt::OtherFocusReason);
        }
        m_column->removeWidget(last);
        last->hide();
        last->deleteLater(); // its button may be the one just pressed
    }
    while (m_rows.size() < wanted) {
        addRow();
    }
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        fillRow(row);
    }
}

void RowList::addEmptyRow()
{
    m_emptyRow = count();
    present();
    firstControl(m_rows.back())->setFocus(Qt::OtherFocusReason);
}

void RowList::addRow()
{
    const int row = static_cast<int>(m_rows.size());
    auto *widget = new QWidget(this);
    m_notices = new QVBoxLayout(widget);
    m_notices->setContentsMargins(0, 0, 0, 0);
    m_notices->setSpacing(scaled(4));
    auto *layout = new QHBoxLayout;
    layout->setSpacing(scaled(8));
    m_notices->addLayout(layout);
    makeRow(row, widget, layout);
    auto *drop = new QToolButton(widget);
    drop->setIcon(icon(QStringLiteral("close"), drawing::Token::TextSecondary));
    drop->setToolTip(tr("Remove this row"));
    drop->setAccessibleName(tr("Remove row %1 of %2").arg(row + 1).arg(accessibleName()));
    drop->setFocusPolicy(Qt::StrongFocus);
    connect(drop, &QToolButton::clicked, this, [this, row] { remove(row); });
    layout->addWidget(drop);
    m_column->addWidget(widget);
    widget->show();
    m_rows.push_back(widget);
}

void RowList::addNotice(FieldEdit *field)
{
    m_notices->addWidget(field->makeNotice(field->parentWidget()));
}

void RowList::remove(int row)
{
    if (row == m_emptyRow) {
        m_emptyRow = -1;
        present();
    } else {
        removeEntry(row);
    }
}

} // namespace steelyard
