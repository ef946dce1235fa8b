// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/source_entry.h"

#include "ui/widgets/address_link.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/to_qstring.h"
#include "wording/wording.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kAddressWidth = 300; // what a drawer has room for

} // namespace

SourceEntry::SourceEntry(const knowledge::Source &source, const Wording &words, QWidget *parent)
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
    layout->addWidget(textLabel(toQString(source.title), "strong", nullptr));

    QStringList kinds;
    for (const QString &part :
         {toQString(source.publisher), toQString(source.kind), toQString(source.version),
          Names::reliability(source.reliability)}) {
        if (!part.isEmpty()) {
            kinds << part;
        }
    }
    layout->addWidget(
        textLabel(kinds.join(tr(", ", "between facts about a source")), "caption", nullptr));
    const QString read = words.dates().date(source.readOn);
    const QString dated = words.dates().date(source.contentDate);
    if (!dated.isEmpty() && !read.isEmpty()) {
        layout->addWidget(textLabel(tr("Dated %1, read %2").arg(dated, read), "caption", nullptr));
    } else if (!read.isEmpty()) {
        layout->addWidget(textLabel(tr("Read %1").arg(read), "caption", nullptr));
    }

    auto *links = new FlowLayout(scaled(16), 0);
    if (TextLink *address =
            addressLink(source.url, toQString(source.title), scaled(kAddressWidth), this)) {
        links->addWidget(address);
    }
    auto *entry = new TextLink(tr("In the register"), TextLink::Tone::Accent, this);
    entry->setAccessibleName(
        tr("Show “%1” in the register of sources").arg(toQString(source.title)));
    const KnowledgePlace place{KnowledgePlace::Kind::Source, toQString(source.id), {}};
    connect(entry, &TextLink::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    links->addWidget(entry);
    layout->addLayout(links);
}

} // namespace steelyard
