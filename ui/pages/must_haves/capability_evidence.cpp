// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/capability_evidence.h"

#include "session/decision_document.h"
#include "ui/widgets/bare_key.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/source_entry.h"
#include "ui/widgets/text_label.h"
#include "wording/must_have_wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace steelyard {

CapabilityEvidence::CapabilityEvidence(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
{
    setRole(this, "card");
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(16), 0, scaled(8), 0);
    bar->setSpacing(scaled(4));
    bar->addWidget(textLabel(tr("Evidence"), "small", this), 1);
    const auto add = [this, bar](const char *name, const QString &words, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(QString::fromLatin1(name)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, this, act);
        bar->addWidget(button);
    };
    add("chevron-left", tr("Evidence before"), [this] { Q_EMIT stepRequested(-1); });
    add("chevron-right", tr("Next evidence"), [this] { Q_EMIT stepRequested(1); });
    add("close", tr("Close the evidence (Esc)"), [this] { Q_EMIT closeRequested(); });
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Evidence"));
    m_scroll->installEventFilter(this);
    setFocusProxy(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, scaled(8), 1, 1);
    layout->setSpacing(scaled(4));
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
}

void CapabilityEvidence::showCell(const DecisionDocument &document, std::size_t capability,
                                  std::size_t option)
{
    const knowledge::Capability &shown = document.base().capabilities.at(capability);
    const std::string &id = document.decision().alternatives.at(option);
    const Wording words = document.wording();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(16), scaled(4), scaled(16), scaled(16));
    column->setSpacing(scaled(6));
    auto *name = new MarkerLabel(content);
    const bool stays = document.verdict().scores.alternatives.at(option).exclusions.empty();
    name->setAlternative(words.alternative(id), static_cast<int>(option),
                         stays ? drawing::MarkerState::Filled : drawing::MarkerState::Hollow);
    setRole(name, "strong");
    column->addWidget(name);
    column->addWidget(textLabel(QString::fromStdString(shown.name), "cardTitle", content));
    column->addWidget(textLabel(QString::fromStdString(shown.description), "small", content));
    const auto state = std::find_if(shown.states.begin(), shown.states.end(),
                                    [&id](const auto &each) { return each.alternative == id; });
    if (state == shown.states.end()) {
        column->addWidget(textLabel(tr("The knowledge base does not say."), "", content));
    } else {
        column->addSpacing(scaled(6));
        column->addWidget(textLabel(MustHaveWording(words).offered(*state), "strong", content));
        if (!state->note.empty()) {
            column->addWidget(textLabel(QString::fromStdString(state->note), "", content));
        }
        bool isFirst = true;
        for (const std::string &source : state->sources) {
            const knowledge::Source *known = document.base().source(source);
            if (known == nullptr) {
                continue;
            }
            if (isFirst) {
                column->addSpacing(scaled(8));
                column->addWidget(textLabel(tr("Sources"), "label", content));
                isFirst = false;
            }
            auto *entry = new SourceEntry(*known, words, content);
            connect(entry, &SourceEntry::placeRequested, this, &CapabilityEvidence::placeRequested);
            column->addWidget(entry);
        }
    }
    column->addStretch(1);
    m_scroll->setWidget(content); // deletes the one before
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(0);
    m_scroll->setAccessibleName(
        tr("Evidence: %1, %2").arg(words.alternative(id), QString::fromStdString(shown.name)));
}

// Up and down scroll what is read; left and right have nothing to scroll.
bool CapabilityEvidence::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        const auto &pressed = *static_cast<QKeyEvent *>(event);
        const int key = pressed.key();
        if (!isForOthers(pressed) && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            Q_EMIT stepRequested((key == Qt::Key_Right) == isRightToLeft() ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace steelyard
