// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diff/diff_details.h"

#include "ui/widgets/text_label.h"
#include "wording/diff_wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace steelyard {

namespace {

QHBoxLayout *row(const QString &letter, QLabel *text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(textLabel(letter, "captionStrong", parent), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

} // namespace

DiffDetails::DiffDetails(QWidget *parent)
    : QFrame(parent)
    , m_subject(textLabel({}, "strong", this))
    , m_inA(textLabel({}, "small", this))
    , m_inB(textLabel({}, "small", this))
    , m_alone(textLabel({}, "amount", this))
{
    setRole(this, "sunken");
    setAccessibleName(tr("The difference that is chosen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10));
    column->setSpacing(scaled(2));
    column->addWidget(m_subject);
    column->addLayout(row(QStringLiteral("A"), m_inA, this));
    column->addLayout(row(QStringLiteral("B"), m_inB, this));
    column->addWidget(m_alone);
}

void DiffDetails::show(const decision::Difference *difference, const DiffWording &words)
{
    const bool isShown = difference != nullptr;
    m_subject->setText(isShown ? breakable(words.subject(*difference)) : QString());
    m_inA->setText(isShown ? breakable(words.before(*difference)) : QString());
    m_inB->setText(isShown ? breakable(words.after(*difference)) : QString());
    m_alone->setText(isShown ? breakable(words.alone(*difference)) : QString());
    m_alone->setVisible(!m_alone->text().isEmpty());
    setVisible(isShown);
}

} // namespace steelyard
