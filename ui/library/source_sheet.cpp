// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/source_sheet.h"

#include "models/decision_document.h"
#include "ui/library/address_link.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int addressWidth = 300;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

SourceSheet::SourceSheet(const DecisionDocument &document, const knowledge::Source &source,
                         QWidget *parent)
    : Sheet(document, parent)
{
    add(text(source.title), "cardTitle");
    add(text(source.publisher), "", 2);
    body()->addSpacing(scaled(6));
    addFact(tr("Kind"), text(source.kind));
    addFact(tr("Reliability"), Phrasebook::reliability(source.reliability));
    addFact(tr("Version"), text(source.version));
    addFact(tr("Dated"), Phrasebook::dateText(source.contentDate));
    addFact(tr("Read on"), Phrasebook::dateText(source.readOn));
    add(text(source.note), "small", 6);
    TextLink *address = addressLink(source.url, text(source.title), scaled(addressWidth), this);
    if (address)
        body()->addWidget(address, 0, Qt::AlignLeading);
    else
        add(source.url.empty() ? tr("It has no public address.")
                               : tr("Its address is not one to open: %1").arg(text(source.url)),
            "caption", 6);
}

void SourceSheet::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        add(tr("%1: %2", "a property of a source and its value").arg(name, value), "caption", 2);
}

} // namespace steelyard
