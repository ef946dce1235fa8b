// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sheet.h"

#include "models/decision_document.h"
#include "ui/text_label.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

QString shortened(const QString &title, int longest)
{
    return title.size() <= longest ? title : title.left(longest - 1).trimmed() + QChar(0x2026);
}

} // namespace

Sheet::Sheet(const DecisionDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(scaled(20), scaled(20), scaled(20), scaled(24));
    m_body->setSpacing(0);
}

void Sheet::add(const QString &words, const char *role, int space)
{
    if (words.isEmpty())
        return;
    m_body->addSpacing(scaled(space));
    m_body->addWidget(textLabel(words, role, this));
}

void Sheet::addTitle(const QString &words)
{
    add(words, "label", 20);
    m_body->addSpacing(scaled(4));
}

void Sheet::addSources(const std::vector<std::string> &sources)
{
    if (QLayout *links = sourceLinks(sources))
        m_body->addLayout(links);
}

TextLink *Sheet::link(const QString &words, const BasePlace &place)
{
    auto *link = new TextLink(words, TextLink::Tone::Accent, this);
    connect(link, &TextLink::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    return link;
}

QLayout *Sheet::sourceLinks(const std::vector<std::string> &sources, int longest)
{
    QLayout *row = nullptr;
    for (const std::string &id : sources) {
        const knowledge::Source *source = m_document.base().source(id);
        if (!source)
            continue;
        if (!row)
            row = new FlowLayout(scaled(12), 0);
        const QString title = QString::fromStdString(source->title);
        TextLink *entry = link(shortened(title, longest),
                               {BasePlace::Kind::Source, QString::fromStdString(id), {}});
        entry->setAccessibleName(tr("Source: %1").arg(title));
        row->addWidget(entry);
    }
    return row;
}

} // namespace steelyard
