// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/what_if_banner.h"

#include "ui/theme/accessible_roles.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace steelyard {

namespace {

constexpr int kLeastOfWords = 320; // width for the words beside the controls, else they lie above
// Milliseconds until the row of the new scenario has been told of: Orca drops what comes among so
// many changes.
constexpr int kAfterTheRows = 500;

} // namespace

WhatIfBanner::WhatIfBanner(QWidget *parent)
    : QFrame(parent)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_controls(new FlowLayout(scaled(8), scaled(8)))
    , m_icon(new IconLabel(this))
    , m_title(textLabel({}, "strong", this))
    , m_tried(textLabel({}, "small", this))
    , m_name(new FieldEdit(decision::TextField::ScenarioName, tr("Name of a scenario"), this))
    , m_save(new QPushButton(tr("Save as a scenario"), this))
    , m_keep(new QPushButton(tr("Put into the decision"), this))
    , m_reset(new QPushButton(icon(QStringLiteral("reset")), tr("Reset"), this))
{
    m_name->setPlaceholderText(tr("Name of a scenario"));
    m_name->setMinimumWidth(m_name->fontMetrics().horizontalAdvance(m_name->placeholderText()) +
                            scaled(32));
    for (QPushButton *button : {m_save, m_keep, m_reset}) {
        button->setProperty("compact", true);
    }
    m_keep->setAccessibleDescription(tr("Changes the decision to what is tried here, as one step"));
    m_save->setAccessibleDescription(
        tr("Keeps it under a name below, to look at again; the decision stays as it is"));
    connect(m_keep, &QPushButton::clicked, this, &WhatIfBanner::keepRequested);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfBanner::resetRequested);
    connect(m_save, &QPushButton::clicked, this, &WhatIfBanner::saveScenario);
    connect(m_name, &QLineEdit::returnPressed, this, &WhatIfBanner::saveScenario);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(m_name->isEnabled() && !text.trimmed().isEmpty());
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(m_title);
    words->addWidget(m_tried);
    words->addWidget(m_name->makeNotice(this));
    auto *said = new QHBoxLayout;
    said->setSpacing(scaled(8));
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addLayout(words, 1);
    for (QWidget *control : std::initializer_list<QWidget *>{m_name, m_save, m_keep, m_reset}) {
        m_controls->addWidget(control);
    }
    m_halves->setContentsMargins(scaled(16), scaled(8), scaled(12), scaled(8));
    m_halves->setSpacing(scaled(8));
    m_halves->addLayout(said, 1);
    m_halves->addLayout(m_controls);
    present({});
}

void WhatIfBanner::present(const QString &tried)
{
    const bool isTrying = !tried.isEmpty();
    const char *role = isTrying ? "banner" : "card";
    if (property("role").toString() != QLatin1String(role)) {
        setRole(this, role);
    }
    m_icon->setIcon(QStringLiteral("eye"),
                    isTrying ? drawing::Token::Warning : drawing::Token::TextSecondary);
    m_title->setText(isTrying ? tr("Exploring. The decision is unchanged.")
                              : tr("Try weights and ratings"));
    if (tried != m_shown) { // else what was just said of it still holds
        m_said.clear();
        m_shown = tried;
    }
    const QString text =
        isTrying ? tried : tr("What you try here changes the decision only when you put it there.");
    m_tried->setText(breakable(m_said.isEmpty() ? text : m_said + u' ' + text));
    const QString why = isTrying ? QString() : tr("Nothing is tried yet");
    for (QWidget *control : std::initializer_list<QWidget *>{m_name, m_keep, m_reset}) {
        control->setEnabled(isTrying);
        control->setToolTip(why);
    }
    m_keep->setToolTip(isTrying ? m_keep->accessibleDescription() : why);
    m_save->setEnabled(isTrying && !m_name->text().trimmed().isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? m_save->accessibleDescription()
                                           : tr("Give the scenario a name first"));
}

void WhatIfBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Their own width: it grows with the language and the size of text.
    const int least = m_controls->sizeHint().width() + scaled(kLeastOfWords);
    m_halves->setDirection(width() < least ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WhatIfBanner::saveScenario()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty()) {
        // Without a name there is nothing to save: the focus would go on to the next button, where
        // another Enter changes the decision.
        if (m_save->hasFocus()) {
            m_name->setFocus(Qt::OtherFocusReason);
        }
        m_name->clear();
        // Where one looks: beside the field the name was typed into.
        m_said = tr("Saved as “%1”, under Scenarios below.").arg(name);
        m_tried->setText(breakable(m_said + u' ' + m_shown));
        Q_EMIT scenarioRequested(name);
        QTimer::singleShot(kAfterTheRows, this, [this, said = m_said] { announce(*this, said); });
    }
}

} // namespace steelyard
