// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/source_details.h"

#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/address_link.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/to_qstring.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kSourceAddressWidth = 300;

} // namespace

SourceDetails::SourceDetails(const DecisionDocument &document, const knowledge::Source &source,
                             QWidget *parent)
    : Details(document, parent)
{
    add(toQString(source.title), "cardTitle");
    add(toQString(source.publisher), "", 2);
    body()->addSpacing(scaled(6));
    addFact(tr("Kind"), toQString(source.kind));
    addFact(tr("Reliability"), Names::reliability(source.reliability));
    addFact(tr("Version"), toQString(source.version));
    addFact(tr("Dated"), Dates().date(source.contentDate));
    addFact(tr("Read on"), Dates().date(source.readOn));
    add(toQString(source.note), "small", 6);
    TextLink *address =
        addressLink(source.url, toQString(source.title), scaled(kSourceAddressWidth), this);
    if (address) {
        body()->addWidget(address, 0, Qt::AlignLeading);
    } else {
        add(source.url.empty()
                ? tr("It has no public address.")
                : tr("Its address is not one to open: %1").arg(toQString(source.url)),
            "caption", 6);
    }
}

void SourceDetails::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        add(tr("%1: %2", "a property of a source and its value").arg(name, value), "caption", 2);
    }
}

} // namespace steelyard
