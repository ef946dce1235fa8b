// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/trigger_list.h"

#include "session/decision_document.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/text_label.h"
#include "wording/record_wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMostOffers = 6;

} // namespace

TriggerList::TriggerList(QWidget *parent)
    : RowList(tr("We would reconsider if"), tr("Add what would make us reconsider"), parent)
    , m_menu(new QMenu(this))
{
    connect(m_menu, &QMenu::aboutToShow, this, &TriggerList::fillMenu);
    addButton()->disconnect(this);
    addButton()->setMenu(m_menu);
    addButton()->setProperty("opensMenu", true); // room for the arrow
}

std::vector<decision::Trigger> TriggerList::offers() const
{
    std::vector<decision::Trigger> offers;
    const RecordWording words(document()->base(), document()->decision(), document()->verdict());
    const auto &held = document()->decision().record.reconsider;
    for (const decision::Flip &flip : document()->verdict().flips()) {
        const bool isDoubt =
            std::any_of(flip.changes.begin(), flip.changes.end(), [](const auto &change) {
                return change.state == decision::AnswerState::NotSure;
            });
        if (isDoubt) { // nothing that happens to a decision
            continue;
        }
        const decision::Trigger offer{words.trigger(flip).toStdString(),
                                      flip.changes.front().question};
        const auto isSame = [&offer](const auto &trigger) { return trigger.text == offer.text; };
        if (offers.size() < kMostOffers && std::none_of(held.begin(), held.end(), isSame)) {
            offers.push_back(offer);
        }
    }
    return offers;
}

void TriggerList::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("In your own words")), &QAction::triggered, this,
            &TriggerList::addEmptyRow);
    const std::vector<decision::Trigger> offered = offers();
    if (!offered.empty()) {
        m_menu->addSection(tr("The verdict would change if"));
    }
    for (const decision::Trigger &trigger : offered) {
        connect(m_menu->addAction(withoutMnemonic(QString::fromStdString(trigger.text))),
                &QAction::triggered, this, [this, trigger] { add(trigger); });
    }
}

int TriggerList::count() const
{
    return static_cast<int>(document()->decision().record.reconsider.size());
}

void TriggerList::makeRow(int row, QWidget *widget, QHBoxLayout *layout)
{
    auto *text = new FieldEdit(decision::TextField::Entry,
                               tr("What would make us reconsider, %1").arg(row + 1), widget);
    addNotice(text);
    connect(text, &QLineEdit::textEdited, this, [this, row](const QString &written) {
        if (!written.trimmed().isEmpty()) {
            setText(row, written);
        }
    });
    auto *from = textLabel({}, "caption", widget);
    layout->addWidget(text, 3);
    layout->addWidget(from, 1);
    m_controls.push_back({text, from});
}

void TriggerList::fillRow(int row)
{
    const auto &[text, from] = m_controls[static_cast<std::size_t>(row)];
    const decision::Trigger trigger =
        row < count() ? document()->decision().record.reconsider[static_cast<std::size_t>(row)]
                      : decision::Trigger();
    if (row < count() || !text->hasFocus()) {
        text->showText(QString::fromStdString(trigger.text));
    }
    from->setVisible(!trigger.question.empty());
    from->setText(breakable(
        tr("from “%1”", "a question").arg(document()->wording().question(trigger.question))));
}

void TriggerList::dropRow()
{
    m_controls.pop_back();
}

void TriggerList::removeEntry(int row)
{
    decision::DecisionRecord record = document()->decision().record;
    record.reconsider.erase(record.reconsider.begin() + row);
    document()->setRecord(record, tr("Remove a reason to reconsider"));
}

void TriggerList::add(const decision::Trigger &trigger)
{
    decision::DecisionRecord record = document()->decision().record;
    record.reconsider.push_back(trigger);
    document()->setRecord(record, tr("A reason to reconsider"));
}

void TriggerList::setText(int row, const QString &text)
{
    decision::DecisionRecord record = document()->decision().record;
    if (row == count()) {
        record.reconsider.emplace_back();
    }
    record.reconsider[static_cast<std::size_t>(row)].text = text.toStdString();
    document()->setRecord(record, tr("A reason to reconsider"),
                          QStringLiteral("reconsider %1").arg(row));
}

} // namespace steelyard
