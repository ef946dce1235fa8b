// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/action_list.h"

#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/folding_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace steelyard {

ActionList::ActionList(QWidget *parent)
    : RowList(tr("Actions"), tr("Add an action"), parent)
{
}

int ActionList::count() const
{
    return static_cast<int>(document()->decision().record.actions.size());
}

void ActionList::edit(int row, const char *part,
                      const std::function<void(decision::Action &)> &change)
{
    decision::DecisionRecord record = document()->decision().record;
    if (row == count()) {
        record.actions.emplace_back();
    }
    change(record.actions[static_cast<std::size_t>(row)]);
    if (record.actions[static_cast<std::size_t>(row)].text.empty()) {
        return; // an action begins with what is to be done
    }
    document()->setRecord(record, tr("Action"),
                          QStringLiteral("action %1 %2").arg(row).arg(QLatin1String(part)));
}

void ActionList::makeRow(int row, QWidget *widget, QHBoxLayout *layout)
{
    const Row controls{
        new QCheckBox(widget),
        new FieldEdit(decision::TextField::Entry, tr("What is to be done, action %1").arg(row + 1),
                      widget),
        new FieldEdit(decision::TextField::Person, tr("Who does action %1").arg(row + 1), widget),
        new DateField(tr("When action %1 is due").arg(row + 1), widget)};
    controls.done->setAccessibleName(tr("Action %1 is done").arg(row + 1));
    controls.text->setPlaceholderText(tr("What is to be done"));
    controls.owner->setPlaceholderText(tr("Who"));
    controls.due->setPlaceholderText(tr("By when"));
    for (FieldEdit *field :
         {controls.text, controls.owner, static_cast<FieldEdit *>(controls.due)}) {
        addNotice(field);
    }
    connect(controls.text, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            edit(row, "text", [&text](auto &action) { action.text = text.toStdString(); });
        }
    });
    connect(controls.owner, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        edit(row, "owner", [&text](auto &action) { action.owner = text.toStdString(); });
    });
    connect(controls.due, &DateField::dateEdited, this, [this, row](const std::string &date) {
        edit(row, "due", [&date](auto &action) { action.due = date; });
    });
    connect(controls.done, &QCheckBox::clicked, this, [this, row](bool done) {
        edit(row, "done", [done](auto &action) { action.done = done; });
    });
    // Typing begins in the text, so the check comes behind it in the order of Tab.
    auto *fields = new FoldingLayout(layout->spacing());
    fields->add(controls.text, 4);
    fields->add(controls.owner, 2);
    fields->add(controls.due, 2);
    layout->addLayout(fields, 1);
    layout->insertWidget(0, controls.done);
    m_controls.push_back(controls);
}

void ActionList::fillRow(int row)
{
    const Row &controls = m_controls[static_cast<std::size_t>(row)];
    const bool isEntry = row < count();
    const decision::Action action =
        isEntry ? document()->decision().record.actions[static_cast<std::size_t>(row)]
                : decision::Action();
    controls.done->setChecked(action.done);
    controls.done->setEnabled(isEntry);
    controls.done->setToolTip(isEntry ? tr("Done") : tr("Write what is to be done first"));
    controls.owner->setEnabled(isEntry);
    controls.due->setEnabled(isEntry);
    if (isEntry || !controls.text->hasFocus()) {
        controls.text->showText(QString::fromStdString(action.text));
    }
    controls.owner->showText(QString::fromStdString(action.owner));
    controls.due->showDate(action.due);
}

void ActionList::dropRow()
{
    m_controls.pop_back();
}

void ActionList::removeEntry(int row)
{
    decision::DecisionRecord record = document()->decision().record;
    record.actions.erase(record.actions.begin() + row);
    document()->setRecord(record, tr("Remove an action"));
}

} // namespace steelyard
