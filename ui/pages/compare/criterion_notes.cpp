// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/criterion_notes.h"

#include "ui/widgets/text_label.h"
#include "wording/to_qstring.h"

#include <QLocale>
#include <QVBoxLayout>

namespace steelyard {

CriterionNotes::CriterionNotes(const knowledge::KnowledgeBase &base,
                               const knowledge::Criterion &criterion, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    const auto add = [&](const QString &words) {
        if (!words.isEmpty()) {
            layout->addWidget(textLabel(words, "caption", this));
            m_isEmpty = false;
        }
    };
    add(toQString(criterion.whyItMatters));
    if (!criterion.ratingMethod.empty()) {
        add(tr("How it is rated: %1").arg(toQString(criterion.ratingMethod)));
    }
    QStringList overlaps;
    for (const std::string &id : criterion.overlapsWith) {
        const std::size_t other = base.criterionIndex(id);
        if (other != knowledge::KnowledgeBase::npos) {
            overlaps << toQString(base.criteria[other].name);
        }
    }
    if (!overlaps.isEmpty()) {
        add(tr("Counts partly the same as: %1").arg(locale().createSeparatedList(overlaps)));
    }
    if (!criterion.zeroWeightIf.empty()) {
        add(tr("Give it no weight if: %1").arg(toQString(criterion.zeroWeightIf)));
    }
    add(toQString(criterion.note));
}

} // namespace steelyard
