// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_have_view.h"

#include "models/must_have_model.h"
#include "ui/pages/must_haves/must_have_delegate.h"
#include "ui/pages/must_haves/must_have_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bare_key.h"
#include "ui/widgets/mnemonics.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kRowHeight = 30;
constexpr int kHeadingHeight = 28;
constexpr int kLeastName = 132;
constexpr int kUsualName = 200;
constexpr int kMostOption = 170;
constexpr int kLeastShown = 96; // of options beside what is frozen

} // namespace

MustHaveView::MustHaveView(MustHaveModel *model, QWidget *parent)
    : QTableView(parent)
    , m_rows(model)
{
    setHorizontalHeader(new MustHaveHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setItemDelegate(new MustHaveDelegate(this));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AnyKeyPressed); // which keys is decided in keyPressEvent()
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this)); // instead of the style's frame between two scroll bars
    setAccessibleName(tr("Capabilities and how each option provides them"));
    setRole(this, "flat");
    setModel(model);
    // What scrolls moves below the heads of the rows, which have to be drawn anew.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update();
        horizontalHeader()->viewport()->update();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &MustHaveView::layOut);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { fitRows(true); });
    connect(this, &QTableView::clicked, this, &MustHaveView::act);
}

void MustHaveView::layOut()
{
    clearSpans();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (!m_rows->isCapability(row) && m_rows->columnCount() > 1) {
            setSpan(row, 0, 1, m_rows->columnCount());
        }
    }
    fitColumns();
}

void MustHaveView::setWidthsKept(bool kept)
{
    m_areWidthsKept = kept;
    if (!kept) {
        fitColumns();
    }
}

void MustHaveView::fitColumns()
{
    const int options = m_rows->columnCount() - MustHaveModel::FirstOption;
    if (options < 1 || m_areWidthsKept) {
        return;
    }
    int choice = 0;
    int least = 0;
    int longest = 0; // word of a name, which cannot wrap
    const QFontMetrics nameMetrics(typeFont(13, QFont::Medium));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (!m_rows->isCapability(row)) {
            continue;
        }
        for (const decision::MustHaveChoice &each : m_rows->choices(row)) {
            choice =
                std::max(choice, MustHaveDelegate::choiceWidth(m_rows->words().shortChoice(each)));
        }
        const QString name = m_rows->index(row, MustHaveModel::Name).data().toString();
        for (const QString &word : name.split(u' ')) {
            longest = std::max(longest, nameMetrics.horizontalAdvance(word));
        }
        for (int option = 0; option < options; ++option) {
            const QModelIndex cell = m_rows->index(row, MustHaveModel::FirstOption + option);
            least = std::max(least, MustHaveDelegate::cellWidth(cell.data().toString()));
        }
    }
    const int names = std::max(scaled(kLeastName), longest + scaled(18));
    const int room = viewport()->width() - choice;
    const int usual = std::max(names, scaled(kUsualName));
    const int option =
        std::clamp((room - usual) / options, least, std::max(least, scaled(kMostOption)));
    setColumnWidth(MustHaveModel::Name, std::max(names, room - option * options));
    setColumnWidth(MustHaveModel::Accepted, choice);
    for (int i = 0; i < options; ++i) {
        setColumnWidth(MustHaveModel::FirstOption + i, option);
    }
    fitRows(false);
}

// What grows on a change stays so large until the table is laid out anew, so that nothing moves up
// under the mouse.
void MustHaveView::fitRows(bool onlyGrow)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        int height = scaled(kHeadingHeight);
        if (m_rows->isCapability(row)) {
            height = std::max(scaled(kRowHeight),
                              MustHaveDelegate::nameHeight(m_rows->index(row, MustHaveModel::Name),
                                                           columnWidth(MustHaveModel::Name)));
        }
        setRowHeight(row, onlyGrow ? std::max(height, rowHeight(row)) : height);
    }
}

void MustHaveView::goTo(int row)
{
    if (m_rows->isCapability(row)) {
        setCurrentIndex(m_rows->index(row, MustHaveModel::Accepted));
    }
}

void MustHaveView::step(int cells)
{
    const int direction = cells > 0 ? 1 : -1;
    const int columns = m_rows->columnCount();
    int place = currentIndex().row() * columns + currentIndex().column();
    while (cells != 0) {
        place += direction;
        if (place < 0 || place >= m_rows->rowCount() * columns) {
            return;
        }
        if (m_rows->isCapability(place / columns) &&
            place % columns >= MustHaveModel::FirstOption) {
            cells -= direction;
        }
    }
    setCurrentIndex(m_rows->index(place / columns, place % columns));
}

void MustHaveView::act(const QModelIndex &index)
{
    if (!index.isValid() || !m_rows->isCapability(index.row())) {
        return;
    }
    if (index.column() >= MustHaveModel::FirstOption) {
        Q_EMIT evidenceRequested(index);
    } else if (index.column() == MustHaveModel::Accepted) {
        openChoices(index);
    }
}

void MustHaveView::openChoices(const QModelIndex &index)
{
    const int row = index.row();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("The least you accept for %1")
                                .arg(m_rows->index(row, MustHaveModel::Name).data().toString()));
    auto *group = new QActionGroup(menu);
    for (const decision::MustHaveChoice &choice : m_rows->choices(row)) {
        const decision::MustHaveStep step = m_rows->step(row, choice);
        // The part behind the tab stands at the end of the line.
        auto *action = menu->addAction(
            tr("%1\t%2", "a choice, and how many options would stay")
                .arg(withoutMnemonic(m_rows->words().choice(choice)),
                     tr("%n stay", nullptr, static_cast<int>(step.staying.size()))));
        action->setCheckable(true);
        action->setChecked(step.isNow);
        group->addAction(action);
        connect(action, &QAction::hovered, this, [this, step] { Q_EMIT previewed(step); });
        connect(action, &QAction::triggered, this,
                [this, row, choice] { m_rows->choose(row, choice); });
        if (step.isNow) {
            menu->setActiveAction(action);
        }
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("We build it, another number of days\u2026")), &QAction::triggered, this,
        [this, row] { edit(m_rows->index(row, MustHaveModel::Accepted), AnyKeyPressed, nullptr); });
    connect(menu, &QMenu::aboutToHide, this, [this] { Q_EMIT previewed(std::nullopt); });
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void MustHaveView::keyPressEvent(QKeyEvent *event)
{
    // What the open field leaves is not for the cell below it: its Return would open the choices.
    if (state() == EditingState && !hasFocus()) {
        return;
    }
    const QModelIndex index = currentIndex();
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (!isAltDown && isForOthers(*event)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space || isAltDown) {
        act(index);
        return;
    }
    const QString text = event->text();
    const bool isDigit = text.size() == 1 && text[0].isDigit();
    if (!text.isEmpty() && text[0].isPrint()) {
        // Everything else that is typed would open the field too.
        if (isDigit && index.column() == MustHaveModel::Accepted) {
            edit(index, AnyKeyPressed, event);
        } else {
            event->ignore();
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void MustHaveView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged(current);
}

int MustHaveView::frozenColumns() const
{
    if (horizontalHeader()->offset() <= 0 || isRightToLeft()) {
        return 0;
    }
    const int room = viewport()->width() - scaled(kLeastShown);
    const int name = columnWidth(MustHaveModel::Name);
    return name + columnWidth(MustHaveModel::Accepted) <= room ? 2 : name <= room ? 1 : 0;
}

QRect MustHaveView::frozenColumn(int column, int height) const
{
    const int x = column == MustHaveModel::Name ? 0 : columnWidth(MustHaveModel::Name);
    return {x, 0, columnWidth(column), height};
}

int MustHaveView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < frozenColumns(); ++column) {
        width += columnWidth(column);
    }
    return width;
}

void MustHaveView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int columns = frozenColumns();
    if (columns == 0) {
        return;
    }
    QPainter painter(viewport());
    const int width = frozenWidth();
    for (int row = std::max(0, rowAt(0)); row < m_rows->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height()) {
            break;
        }
        const bool isHeading = !m_rows->isCapability(row);
        for (int column = 0; column < (isHeading ? 1 : columns); ++column) {
            const QModelIndex index = m_rows->index(row, column);
            QStyleOptionViewItem item;
            initViewItemOption(&item);
            item.rect =
                isHeading ? QRect(0, top, viewport()->width(), rowHeight(row)) : visualRect(index);
            if (index == currentIndex()) {
                item.state |= QStyle::State_Selected;
                item.state.setFlag(QStyle::State_HasFocus, hasFocus());
            }
            itemDelegate()->paint(&painter, item, index);
        }
        painter.setPen(drawing::color(drawing::Token::LineStrong, drawing::schemeOf(palette())));
        if (!isHeading) {
            painter.drawLine(width - 1, top, width - 1, top + rowHeight(row) - 1);
        }
    }
}

QModelIndex MustHaveView::indexAt(const QPoint &point) const
{
    const QModelIndex index = QTableView::indexAt(point);
    for (int column = 0; index.isValid() && column < frozenColumns(); ++column) {
        if (frozenColumn(column, 1).contains(point.x(), 0)) {
            return index.siblingAtColumn(column);
        }
    }
    return index;
}

QRect MustHaveView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.column() < frozenColumns() && m_rows->isCapability(index.row())) {
        rect.moveLeft(frozenColumn(index.column(), 1).left());
    }
    return rect;
}

void MustHaveView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    const bool isFrozen = index.column() < frozenColumns();
    QTableView::scrollTo(index, hint);
    if (isFrozen) { // it is in sight wherever the rest is
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int covered = frozenWidth() - visualRect(index).left();
    if (covered > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
    }
}

void MustHaveView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MustHaveView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
    }
}

} // namespace steelyard
