// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/details.h"

#include "session/decision_document.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace steelyard {

Details::Details(const DecisionDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(scaled(20), scaled(20), scaled(20), scaled(24));
    m_body->setSpacing(0);
}

void Details::add(const QString &words, const char *role, int space)
{
    if (words.isEmpty()) {
        return;
    }
    m_body->addSpacing(scaled(space));
    m_body->addWidget(textLabel(words, role, this));
}

void Details::addTitle(const QString &words)
{
    add(words, "label", 20);
    m_body->addSpacing(scaled(4));
}

void Details::addSources(const std::vector<std::string> &sources)
{
    if (QLayout *links = sourceLinks(sources)) {
        m_body->addLayout(links);
    }
}

TextLink *Details::link(const QString &words, const KnowledgePlace &place)
{
    auto *link = new TextLink(words, TextLink::Tone::Accent, this);
    connect(link, &TextLink::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    return link;
}

QLayout *Details::sourceLinks(const std::vector<std::string> &sources)
{
    QLayout *row = nullptr;
    for (const std::string &id : sources) {
        const knowledge::Source *source = m_document.base().source(id);
        if (!source) {
            continue;
        }
        if (!row) {
            row = new FlowLayout(scaled(12), 0);
        }
        const QString title = QString::fromStdString(source->title);
        TextLink *entry =
            link(title, {KnowledgePlace::Kind::Source, QString::fromStdString(id), {}});
        entry->setAccessibleName(tr("Source: %1").arg(title));
        row->addWidget(entry);
    }
    return row;
}

} // namespace steelyard
