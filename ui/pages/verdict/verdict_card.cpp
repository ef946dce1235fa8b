// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/verdict_card.h"

#include "session/decision_document.h"
#include "ui/pages/verdict/fold_head.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace steelyard {

VerdictCard::VerdictCard(QWidget *parent, Shape shape)
    : Card({}, parent)
{
    if (shape == Shape::Open) {
        return;
    }
    m_fold = new FoldHead(this);
    layout()->setContentsMargins(scaled(8), 0, scaled(8), scaled(6));
    body()->addWidget(m_fold);
    connect(m_fold, &FoldHead::opened, this, [this](bool open) {
        if (m_contents != nullptr) {
            m_contents->setVisible(open);
        }
    });
}

void VerdictCard::setHeadline(const QString &title, const QString &summary)
{
    if (m_fold == nullptr) {
        setTitle(title);
        return;
    }
    m_fold->setTexts(title, summary); // the head says the name: as a group's it was said twice
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
    m_foot = nullptr;
    m_contents = new QWidget(this);
    m_column = new QVBoxLayout(m_contents);
    const int inset = m_fold != nullptr ? scaled(12) : 0; // below the words of the fold's head
    m_column->setContentsMargins(inset, 0, inset, m_fold != nullptr ? scaled(8) : 0);
    m_column->setSpacing(0);
    const bool hasContents = build(document);
    m_column->addStretch(1);
    if (m_foot != nullptr) {
        addSeparator(10);
        m_column->addWidget(m_foot);
    }
    body()->addWidget(m_contents, 1);
    // Now, not with the next events: nothing must jump.
    m_contents->setVisible(m_fold == nullptr || m_fold->isOpen());
    setVisible(hasContents);
    if (!name.isEmpty()) {
        restoreFocus(name);
    }
}

QHBoxLayout *VerdictCard::addFoot()
{
    m_foot = new QWidget(m_contents);
    m_foot->setMinimumHeight(scaled(40)); // feet beside each other are on one line
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(12));
    return line;
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

TextLink *VerdictCard::pageLink(const QString &words, PageId page)
{
    auto *link = new TextLink(words, TextLink::Tone::Accent, m_contents);
    connect(link, &TextLink::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    return link;
}

TextLink *VerdictCard::placeLink(const QString &words, const KnowledgePlace &place)
{
    auto *link = new TextLink(words, TextLink::Tone::Accent, m_contents);
    connect(link, &TextLink::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    return link;
}

} // namespace steelyard
