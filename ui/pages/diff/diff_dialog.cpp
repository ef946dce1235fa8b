// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diff/diff_dialog.h"

#include "ui/pages/diff/diff_details.h"
#include "ui/pages/diff/diff_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/names.h"
#include "wording/to_qstring.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard {

DiffDialog::DiffDialog(storage::Comparison comparison, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_words(m_comparison.a.side(), m_comparison.b.side(), m_comparison.diff)
    , m_model(m_comparison.diff, m_words)
{
    setWindowTitle(tr("Compare"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    column->setSpacing(scaled(12));
    addSentences(column);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(scaled(16));
    sides->addWidget(makeSide(QStringLiteral("A"), m_comparison.a, m_comparison.diff.before), 1);
    sides->addWidget(makeSide(QStringLiteral("B"), m_comparison.b, m_comparison.diff.after), 1);
    column->addLayout(sides);
    addDifferences(column);
    addFoot(column);
    const QSize room =
        parent != nullptr ? parent->window()->size() : QSize(scaled(1040), scaled(780));
    resize(room.boundedTo({scaled(1240), scaled(900)}) - QSize(scaled(40), scaled(60)));
}

void DiffDialog::addSentences(QBoxLayout *column)
{
    QStringList spoken;
    const auto add = [&](const QString &text, const char *role) {
        if (!text.isEmpty()) {
            column->addWidget(textLabel(text, role, this));
            spoken << text;
        }
    };
    add(m_words.summary(), "pageTitle");
    add(m_words.cause(), "secondary");
    add(m_words.note(), "hint");
    setAccessibleDescription(spoken.join(u' '));
}

QWidget *DiffDialog::makeSide(const QString &letter, const storage::ComparedDecision &decision,
                              const decision::Outcome &outcome)
{
    auto *card = new Card(letter, this);
    card->setAccessibleName(tr("%1: %2", "letter, a decision's file").arg(letter, decision.name));
    auto *badge = new StateBadge(card);
    badge->setCompact(true);
    badge->setState(outcome.state, Names::state(outcome.state));
    card->header()->addWidget(badge);
    card->body()->setSpacing(scaled(2));
    card->body()->addWidget(textLabel(toQString(decision.decision.title), "strong", card));
    card->body()->addWidget(textLabel(decision.name, "hint", card));
    card->body()->addWidget(textLabel(m_words.outcome(outcome), "small", card));
    return card;
}

void DiffDialog::addDifferences(QBoxLayout *column)
{
    if (m_comparison.diff.differences.empty()) {
        column->addStretch(1);
        return;
    }
    auto *details = new DiffDetails(this);
    auto *view = new DiffView(m_model, this);
    const auto show = [this, details](const QModelIndex &index) {
        details->show(m_model.difference(index), m_words);
    };
    connect(view, &DiffView::currentShown, this, show);
    show(view->currentIndex());
    column->addWidget(view, 1);
    column->addWidget(details);
    view->setFocus();
}

void DiffDialog::addFoot(QBoxLayout *column)
{
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
}

} // namespace steelyard
