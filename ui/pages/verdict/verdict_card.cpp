// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/verdict_card.h"

#include "session/decision_document.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace steelyard {

VerdictCard::VerdictCard(QWidget *parent)
    : Card({}, parent)
{
}

void VerdictCard::present(DecisionDocument &document)
{
    const QWidget *focused = focusWidget();
    const QString name = focused && focused->hasFocus() ? focused->accessibleName() : QString();
    if (m_contents) {
        body()->removeWidget(m_contents);
        m_contents->hide();
        m_contents->deleteLater(); // the link just pressed may be among them
    }
    m_contents = new QWidget(this);
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    const bool hasContents = build(document);
    m_column->addStretch(1);
    body()->addWidget(m_contents, 1);
    m_contents->show(); // now, not with the next events: nothing must jump
    setVisible(hasContents);
    if (!name.isEmpty()) {
        restoreFocus(name);
    }
}

void VerdictCard::restoreFocus(const QString &name)
{
    for (QWidget *child : m_contents->findChildren<QWidget *>()) {
        if (child->accessibleName() == name && child->focusPolicy() != Qt::NoFocus) {
            child->setFocus();
            return;
        }
    }
}

void VerdictCard::add(const QString &text, const char *role, int space)
{
    if (text.isEmpty()) {
        return;
    }
    m_column->addSpacing(scaled(space));
    m_column->addWidget(textLabel(text, role, m_contents));
}

void VerdictCard::addSeparator(int space)
{
    auto *line = new QFrame(m_contents);
    setRole(line, "separator");
    line->setFixedHeight(1);
    m_column->addSpacing(scaled(space));
    m_column->addWidget(line);
    m_column->addSpacing(scaled(space));
}

TextLink *VerdictCard::questionLink(const QString &words, const std::string &question)
{
    auto *link = new TextLink(words, TextLink::Tone::Accent, m_contents);
    const QString id = QString::fromStdString(question);
    connect(link, &TextLink::clicked, this, [this, id] { Q_EMIT questionRequested(id); });
    return link;
}

TextLink *VerdictCard::cellLink(const QString &words, const std::string &criterion,
                                const std::string &alternative, TextLink::Tone tone)
{
    auto *link = new TextLink(words, tone, m_contents);
    const QString row = QString::fromStdString(criterion);
    const QString column = QString::fromStdString(alternative);
    connect(link, &TextLink::clicked, this,
            [this, row, column] { Q_EMIT cellRequested(row, column); });
    return link;
}

TextLink *VerdictCard::placeLink(const QString &words, const KnowledgePlace &place)
{
    auto *link = new TextLink(words, TextLink::Tone::Accent, m_contents);
    connect(link, &TextLink::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    return link;
}

} // namespace steelyard
