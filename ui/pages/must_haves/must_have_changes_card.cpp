// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_have_changes_card.h"

#include "session/decision_document.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace steelyard {

namespace {

constexpr std::size_t kMost = 5;

} // namespace

MustHaveChangesCard::MustHaveChangesCard(QWidget *parent)
    : Card(tr("If you change one"), parent)
{
}

QString MustHaveChangesCard::changeText(const DecisionDocument &document,
                                        const decision::MustHaveChange &change)
{
    const QString name =
        QString::fromStdString(document.base().capabilities[change.capability].name);
    if (!change.choice.needed) {
        return tr("%1 to Not needed").arg(name);
    }
    switch (change.choice.tolerance) {
    case knowledge::Support::BuiltIn:
        return tr("%1 to Built in").arg(name);
    case knowledge::Support::AddOn:
        return tr("%1 to Add-on").arg(name);
    case knowledge::Support::Build:
    case knowledge::Support::Impossible:
        break;
    }
    return tr("%1 to We build, up to %n working day(s)", nullptr,
              static_cast<int>(std::ceil(change.choice.days)))
        .arg(name);
}

QString MustHaveChangesCard::effectText(const DecisionDocument &document,
                                        const decision::MustHaveChange &change, bool isCheapest)
{
    const auto names = [&document](const std::vector<std::string> &ids) {
        QStringList list;
        for (const std::string &id : ids) {
            list << document.wording().alternative(id);
        }
        return list.join(tr(", ", "between options"));
    };
    const auto count = [](const std::vector<std::string> &ids) {
        return static_cast<int>(ids.size());
    };
    if (change.back.empty()) {
        return tr("%1 would be left out.", "names of options", count(change.out))
            .arg(names(change.out));
    }
    if (!change.out.empty()) {
        return tr("Back: %1. Left out: %2.", "names of options")
            .arg(names(change.back), names(change.out));
    }
    return isCheapest ? tr("Back: %1. The cheapest way back.").arg(names(change.back))
                      : tr("Back: %1.").arg(names(change.back));
}

void MustHaveChangesCard::present(const DecisionDocument &document)
{
    const auto changes = decision::mustHaveChanges(document.base(), document.decision());
    QStringList shown;
    for (const decision::MustHaveChange &change : changes) {
        shown << changeText(document, change) << effectText(document, change, false);
    }
    shown << (document.verdict().scores.mustHaves.empty() ? tr("Nothing is a must-have yet.")
                                                          : QString());
    if (m_contents && shown == m_shown) {
        return; // whoever is in it stays there
    }
    m_shown = shown;
    const bool hadFocus = m_contents && m_contents->isAncestorOf(focusWidget());
    if (m_contents) {
        body()->removeWidget(m_contents);
        m_contents->hide();
        m_contents->deleteLater(); // the button just pressed may be in it
    }
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    for (std::size_t i = 0; i < std::min(kMost, changes.size()); ++i) {
        const decision::MustHaveChange &change = changes[i];
        const QString text = changeText(document, change);
        column->addWidget(textLabel(text, "option", m_contents));
        column->addWidget(textLabel(effectText(document, change, i == 0 && !change.back.empty()),
                                    "small", m_contents));
        auto *apply = new QPushButton(tr("Change it"), m_contents);
        apply->setProperty("compact", true);
        apply->setAccessibleName(tr("Change %1").arg(text));
        connect(apply, &QPushButton::clicked, this,
                [this, id = document.base().capabilities[change.capability].id,
                 choice = change.choice] { Q_EMIT chosen(id, choice); });
        column->addWidget(apply, 0, Qt::AlignLeft);
        column->addSpacing(scaled(8));
    }
    if (changes.empty()) {
        column->addWidget(textLabel(document.verdict().scores.mustHaves.empty()
                                        ? tr("Nothing is a must-have yet.")
                                        : tr("No change of one must-have alone brings an option "
                                             "back or leaves one out."),
                                    "small", m_contents));
    }
    body()->addWidget(m_contents);
    m_contents->show();
    QWidget *next = hadFocus ? firstControl(m_contents) : nullptr;
    if (next) {
        next->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace steelyard
