// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/command_box.h"

#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace steelyard {

CommandBox::CommandBox(const QString &command, const QString &purpose, QWidget *parent)
    : QFrame(parent)
{
    setRole(this, "sunken");
    QLabel *label = textLabel(command, "", this);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(typeFont(13).pointSizeF());
    label->setFont(font);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setProperty("compact", true);
    copy->setAccessibleName(tr("Copy the command: %1").arg(purpose));
    connect(copy, &QPushButton::clicked, this, [copy, command] {
        QGuiApplication::clipboard()->setText(command);
        copy->setText(tr("Copied"));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), scaled(6), scaled(8), scaled(6));
    row->setSpacing(scaled(12));
    row->addWidget(label, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    // As wide as its longer word, so that pressing it moves nothing.
    copy->setMinimumWidth(copy->fontMetrics().horizontalAdvance(tr("Copied")) + scaled(32));
}

} // namespace steelyard
