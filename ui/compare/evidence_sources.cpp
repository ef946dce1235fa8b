// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/evidence_sources.h"

#include "drawing/tokens.h"
#include "phrasebook/phrasebook.h"
#include "ui/library/address_link.h"
#include "ui/text_label.h"
#include "ui/verdict/column_layout.h"
#include "ui/widgets/flow_layout.h"

#include <QPainter>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int linkWidth = 300; // what the drawer has room for
constexpr int sideWidth = 132; // of a claim, the least; two stand beside each other

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

SourceEntry::SourceEntry(const knowledge::Source &source, const Phrasebook &words, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(6), 0, scaled(2));
    layout->setSpacing(1);
    auto *line = new QFrame;
    setRole(line, "separator");
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addSpacing(scaled(6));
    layout->addWidget(textLabel(text(source.title), "strong", nullptr));

    QStringList kinds;
    for (const QString &part : {text(source.publisher), text(source.kind), text(source.version),
                                Phrasebook::reliability(source.reliability)}) {
        if (!part.isEmpty())
            kinds << part;
    }
    layout->addWidget(
        textLabel(kinds.join(tr(", ", "between facts about a source")), "caption", nullptr));
    const QString read = words.date(source.readOn);
    const QString dated = words.date(source.contentDate);
    if (!dated.isEmpty() && !read.isEmpty())
        layout->addWidget(textLabel(tr("Dated %1, read %2").arg(dated, read), "caption", nullptr));
    else if (!read.isEmpty())
        layout->addWidget(textLabel(tr("Read %1").arg(read), "caption", nullptr));

    auto *links = new FlowLayout(scaled(16), 0);
    if (TextLink *address = addressLink(source.url, text(source.title), scaled(linkWidth), this))
        links->addWidget(address);
    auto *entry = new TextLink(tr("In the register"), TextLink::Tone::Accent, this);
    entry->setAccessibleName(tr("Show “%1” in the register of sources").arg(text(source.title)));
    const BasePlace place{BasePlace::Kind::Source, text(source.id), {}};
    connect(entry, &TextLink::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    links->addWidget(entry);
    layout->addLayout(links);
}

DissentEntry::DissentEntry(const knowledge::Dissent &dissent, const knowledge::Source *source,
                           const Phrasebook &words, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(4), 0, scaled(4));
    auto *sides = new ColumnLayout(scaled(sideWidth), scaled(16), scaled(8));
    layout->addLayout(sides);
    const auto addSide = [&](const QString &title, const QString &said, const QString &aside) {
        auto *side = new QWidget(this);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(textLabel(title, "captionStrong", side));
        column->addWidget(textLabel(said, "small", side));
        if (!aside.isEmpty())
            column->addWidget(textLabel(aside, "caption", side));
        column->addStretch(1);
        sides->addWidget(side);
    };
    QString who = text(dissent.source);
    if (source)
        who = text(source->publisher.empty() ? source->title : source->publisher);
    addSide(tr("%1 says", "who published a claim").arg(who),
            tr("“%1”", "a quoted claim").arg(text(dissent.claim)),
            source ? words.date(source->contentDate) : QString());
    if (!dissent.found.empty())
        addSide(tr("What we found"), text(dissent.found), {});
}

void DissentEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = 2;
    const int x = isRightToLeft() ? this->width() - width : 0;
    painter.fillRect(x, 0, width, height(),
                     drawing::color(drawing::Token::WarningLine, drawing::schemeOf(palette())));
}

} // namespace steelyard
