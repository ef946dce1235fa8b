// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"

#include <QWidget>

namespace steelyard {

// What a rating counts, thing by thing, as it stands for one option: there, in part or missing.
class EvidenceChecklist final : public QWidget
{
    Q_OBJECT

public:
    EvidenceChecklist(const knowledge::Checklist &checklist, const std::string &option,
                      QWidget *parent = nullptr);
};

} // namespace steelyard
