// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/criterion_notes.h"

#include "ui/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace steelyard {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

CriterionNotes::CriterionNotes(const knowledge::KnowledgeBase &base,
                               const knowledge::Criterion &criterion, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    const auto add = [&](const QString &words) {
        if (!words.isEmpty())
            layout->addWidget(textLabel(words, "caption", this));
    };
    add(text(criterion.whyItMatters));
    if (!criterion.ratingMethod.empty())
        add(tr("How it is rated: %1").arg(text(criterion.ratingMethod)));
    QStringList overlaps;
    for (const std::string &id : criterion.overlapsWith) {
        const std::size_t other = base.criterionIndex(id);
        if (other != knowledge::KnowledgeBase::npos)
            overlaps << text(base.criteria[other].name);
    }
    if (!overlaps.isEmpty())
        add(tr("Counts partly the same as: %1").arg(locale().createSeparatedList(overlaps)));
    if (!criterion.zeroWeightIf.empty())
        add(tr("Give it no weight if: %1").arg(text(criterion.zeroWeightIf)));
    add(text(criterion.note));
}

} // namespace steelyard
