// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"
#include "ui/pages/knowledge/details.h"

namespace steelyard {

// What the register says of one source, and its address to click.
class SourceDetails final : public Details
{
    Q_OBJECT

public:
    SourceDetails(const DecisionDocument &document, const knowledge::Source &source,
                  QWidget *parent = nullptr);

private:
    void addFact(const QString &name, const QString &value);
};

} // namespace steelyard
