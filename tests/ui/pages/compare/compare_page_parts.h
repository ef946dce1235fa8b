// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparison_model.h"
#include "ui/page_checks.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/pages/compare/evidence_drawer.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

// The parts of the page that compares, as its tests reach them.
namespace steelyard::tests {

inline QLineEdit *find(const ComparePage &page)
{
    return qobject_cast<QLineEdit *>(visibleNamed(page, QStringLiteral("Find a criterion")));
}

inline ComparisonView *view(const ComparePage &page)
{
    return page.findChild<ComparisonView *>();
}

inline EvidenceDrawer *drawer(const ComparePage &page)
{
    return page.findChild<EvidenceDrawer *>();
}

inline QModelIndex cell(const ComparePage &page, int group, int row, int option)
{
    const QAbstractItemModel *model = view(page)->model();
    return model->index(row, ComparisonModel::FirstAlternativeColumn + option,
                        model->index(group, 0));
}

inline void click(const ComparePage &page, const QModelIndex &index)
{
    QTest::mouseClick(view(page)->viewport(), Qt::LeftButton, {},
                      view(page)->visualRect(index).center());
}

// Whether the drawer tells it.
inline bool shows(const ComparePage &page, const QString &text)
{
    const auto labels = drawer(page)->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace steelyard::tests
