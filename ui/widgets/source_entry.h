// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"
#include "search/knowledge_place.h"

#include <QWidget>

namespace steelyard {

class Wording;

// A source of what a base says: title, publisher, date, kind, its address as a link to click, and
// the way to its entry in the register.
class SourceEntry final : public QWidget
{
    Q_OBJECT

public:
    SourceEntry(const knowledge::Source &source, const Wording &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const KnowledgePlace &place);
};

} // namespace steelyard
