// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/column_widths.h"

#include "models/comparison_model.h"
#include "ui/theme/theme.h"
#include "wording/numbers.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTreeView>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kLeastNames = 120; // pixels of the look, as are the next
constexpr int kUsualNames = 258;
constexpr int kMostRatings = 220;
constexpr int kMostChosen = 2000;
constexpr int kKeyStep = 16;

int unscaled(int pixels)
{
    return pixels * 100 / scaled(100);
}

} // namespace

ColumnWidths::ColumnWidths(QTreeView *view)
    : QObject(view)
    , m_view(view)
{
    QHeaderView *header = view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { resized(column, width); });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &ColumnWidths::reset);
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::ALT | Qt::SHIFT | Qt::Key_Left, [this] { step(-kKeyStep); });
    key(Qt::ALT | Qt::SHIFT | Qt::Key_Right, [this] { step(kKeyStep); });
    key(Qt::ALT | Qt::Key_0, [this] { reset(m_view->currentIndex().column()); });
}

void ColumnWidths::choose(const Chosen &widths)
{
    // Settings are a file that anything may have written.
    m_chosen = {std::clamp(widths.names, 0, kMostChosen),
                std::clamp(widths.ratings, 0, kMostChosen)};
    fit();
}

void ColumnWidths::fit()
{
    const int columns = m_view->model() ? m_view->model()->columnCount() : 0;
    const int options = columns - ComparisonModel::FirstAlternativeColumn;
    if (options < 1 || m_isKept) {
        return;
    }
    const QFontMetrics metrics(m_view->font());
    const int room = m_view->viewport()->width();
    QFont heavy = m_view->font(); // of groups
    heavy.setWeight(QFont::DemiBold);
    const int percent = QFontMetrics(heavy).horizontalAdvance(Numbers().percent(0.888));
    const int weight = scaled(32 + 28) + percent;
    const int least = scaled(112) + metrics.horizontalAdvance(QStringLiteral("10.0"));
    const int names = m_chosen.names > 0 ? scaled(std::max(m_chosen.names, kLeastNames)) : 0;
    const int wanted = (room - weight - (names > 0 ? names : scaled(kUsualNames))) / options;
    const int rating = m_chosen.ratings > 0
                           ? std::max(scaled(m_chosen.ratings), least)
                           : std::max(least, std::min(wanted, scaled(kMostRatings)));
    m_isFitting = true;
    m_view->setColumnWidth(ComparisonModel::WeightColumn, weight);
    for (int column = ComparisonModel::FirstAlternativeColumn; column < columns; ++column) {
        m_view->setColumnWidth(column, rating);
    }
    m_view->setColumnWidth(ComparisonModel::CriterionColumn,
                           names > 0 ? names
                                     : std::max(room - weight - options * rating, scaled(200)));
    m_isFitting = false;
}

void ColumnWidths::setKept(bool kept)
{
    m_isKept = kept;
    fit();
}

void ColumnWidths::resized(int column, int width)
{
    if (!m_isFitting) {
        change(column, unscaled(width));
    }
}

void ColumnWidths::reset(int column)
{
    change(column, 0);
}

void ColumnWidths::step(int pixels)
{
    const int column = m_view->currentIndex().column();
    if (column >= 0) {
        change(column, std::max(1, unscaled(m_view->columnWidth(column)) + pixels));
    }
}

void ColumnWidths::change(int column, int pixels)
{
    if (column == ComparisonModel::CriterionColumn) {
        m_chosen.names = pixels;
    } else if (column >= ComparisonModel::FirstAlternativeColumn) {
        m_chosen.ratings = pixels;
    }
    fit();
    Q_EMIT chosenChanged();
}

} // namespace steelyard
