// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/source_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/focus_inside.h"
#include "ui/widgets/icon.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace steelyard {

SourceList::SourceList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(icon(QStringLiteral("plus"), drawing::Token::Accent),
                            tr("Add a source"), this))
{
    setRole(m_add, "link");
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().title->setFocus();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void SourceList::addRow()
{
    const int number = int(m_rows.size()) + 1;
    auto *widget = new QWidget(this);
    Row row{
        widget,
        new FieldEdit(decision::TextField::ShortText, tr("Title of source %1").arg(number), widget),
        new FieldEdit(decision::TextField::Address, tr("Address or file of source %1").arg(number),
                      widget)};
    row.title->setPlaceholderText(tr("Title"));
    row.address->setPlaceholderText(tr("Address, or a file's name"));
    auto *remove = new QToolButton(widget);
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setAccessibleName(tr("Remove source %1").arg(number));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
    for (FieldEdit *field : {row.title, row.address}) {
        connect(field, &QLineEdit::textEdited, this, &SourceList::tell);
    }
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(4));
    grid->addWidget(row.title, 0, 0);
    grid->addWidget(remove, 0, 1);
    grid->addWidget(row.address, 1, 0, 1, 2);
    m_column->addWidget(widget);
    m_rows.push_back(row);
    QWidget *before = m_add->previousInFocusChain();
    for (QWidget *stop : {static_cast<QWidget *>(row.title), static_cast<QWidget *>(remove),
                          static_cast<QWidget *>(row.address), static_cast<QWidget *>(m_add)}) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void SourceList::removeRow(const QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) {
        if (row.widget != widget) {
            return false;
        }
        row.widget->hide();
        row.widget->deleteLater(); // its button was just pressed
        return true;
    });
    tell();
}

void SourceList::tell()
{
    std::vector<decision::FindingSource> sources;
    for (const Row &row : m_rows) {
        const QString title = row.title->text().trimmed();
        const QString address = row.address->text().trimmed();
        if (!title.isEmpty() || !address.isEmpty()) {
            sources.push_back(
                {(title.isEmpty() ? address : title).toStdString(), address.toStdString()});
        }
    }
    Q_EMIT edited(sources);
}

void SourceList::showSources(const std::vector<decision::FindingSource> &sources)
{
    // An empty row that somebody asked for stays until another cell is shown.
    const bool isTyping = isFocusInside(*this);
    while (m_rows.size() < sources.size()) {
        addRow();
    }
    while (m_rows.size() > sources.size() && !isTyping) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < sources.size() && i < m_rows.size(); ++i) {
        if (!m_rows[i].title->hasFocus()) {
            m_rows[i].title->showText(QString::fromStdString(sources[i].title));
        }
        if (!m_rows[i].address->hasFocus()) {
            m_rows[i].address->showText(QString::fromStdString(sources[i].address));
        }
    }
}

} // namespace steelyard
