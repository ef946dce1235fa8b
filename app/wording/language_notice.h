// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <QString>

namespace steelyard {

// Says that a knowledge base's own texts are in another language than what is said around them (BCP
// 47, of the window or of a report). Empty: they are in the same.
[[nodiscard]] QString languageNotice(const knowledge::KnowledgeBase &base, const QString &spoken);

} // namespace steelyard
