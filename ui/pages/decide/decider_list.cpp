// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/decider_list.h"

#include "session/decision_document.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/icon.h"
#include "wording/dates.h"
#include "wording/wording.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPushButton>

namespace steelyard {

DeciderList::DeciderList(QWidget *parent)
    : RowList(tr("Deciders and signatures"), tr("Add a decider"), parent)
{
}

int DeciderList::count() const
{
    return static_cast<int>(document()->decision().record.deciders.size());
}

void DeciderList::makeRow(int row, QWidget *widget, QHBoxLayout *layout)
{
    auto *name =
        new FieldEdit(decision::TextField::Person, tr("Name of decider %1").arg(row + 1), widget);
    addNotice(name);
    name->setPlaceholderText(tr("Name or role"));
    connect(name, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            setName(row, text);
        }
    });
    auto *signature = new QPushButton(widget);
    signature->setProperty("compact", true);
    connect(signature, &QPushButton::clicked, this, [this, row] { sign(row); });
    layout->addWidget(name, 1);
    layout->addWidget(signature);
    m_controls.push_back({name, signature});
}

void DeciderList::fillRow(int row)
{
    const auto &deciders = document()->decision().record.deciders;
    const auto &[field, button] = m_controls[static_cast<std::size_t>(row)];
    const bool isEntry = row < count();
    const decision::Decider decider =
        isEntry ? deciders[static_cast<std::size_t>(row)] : decision::Decider();
    const QString name = QString::fromStdString(decider.name);
    if (isEntry || !field->hasFocus()) {
        field->showText(name);
    }
    button->setEnabled(isEntry);
    const bool isSigned = !decider.signedOn.empty();
    button->setIcon(isSigned ? icon(QStringLiteral("check")) : QIcon());
    button->setText(
        isSigned
            ? tr("Signed %1", "a date").arg(document()->wording().dates().date(decider.signedOn))
            : tr("Sign"));
    button->setToolTip(!isEntry   ? tr("Write a name first")
                       : isSigned ? tr("Take the signature back")
                                  : QString());
    button->setAccessibleName(isSigned ? tr("Signature of %1: signed").arg(name)
                                       : tr("Signature of %1: open").arg(name));
}

void DeciderList::dropRow()
{
    m_controls.pop_back();
}

void DeciderList::removeEntry(int row)
{
    decision::DecisionRecord record = document()->decision().record;
    record.deciders.erase(record.deciders.begin() + row);
    document()->setRecord(record, tr("Remove a decider"));
}

void DeciderList::setName(int row, const QString &name)
{
    decision::DecisionRecord record = document()->decision().record;
    if (row == count()) {
        record.deciders.emplace_back();
    }
    record.deciders[static_cast<std::size_t>(row)].name = name.toStdString();
    document()->setRecord(record, tr("Name of a decider"), QStringLiteral("decider %1").arg(row));
}

void DeciderList::sign(int row)
{
    decision::DecisionRecord record = document()->decision().record;
    std::string &signedOn = record.deciders[static_cast<std::size_t>(row)].signedOn;
    const bool isSigned = !signedOn.empty();
    signedOn = isSigned ? std::string() : QDate::currentDate().toString(Qt::ISODate).toStdString();
    document()->setRecord(record, isSigned ? tr("Take a signature back") : tr("Sign"));
    announce(*this, m_controls[static_cast<std::size_t>(row)].sign->accessibleName());
}

} // namespace steelyard
