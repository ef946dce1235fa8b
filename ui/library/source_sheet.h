// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"
#include "ui/library/sheet.h"

namespace steelyard {

// What the register says of one source, and its address to click.
class SourceSheet final : public Sheet
{
    Q_OBJECT

public:
    SourceSheet(const DecisionDocument &document, const knowledge::Source &source,
                QWidget *parent = nullptr);

private:
    void addFact(const QString &name, const QString &value);
};

} // namespace steelyard
