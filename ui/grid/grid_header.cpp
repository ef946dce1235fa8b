// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_header.h"

#include "drawing/tokens.h"
#include "models/decision_table_model.h"
#include "ui/theme/accessible_focus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/head_drawing.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr int kFirst = DecisionTableModel::FirstOptionColumn;

} // namespace

GridHeader::GridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_editor(new FieldEdit(decision::TextField::PartName, tr("Name of the option"), viewport()))
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Options"));
    m_editor->hide();
    m_editor->installEventFilter(this);
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(44)};
}

bool GridHeader::isOption(int section) const
{
    return section >= kFirst && section < count() - 1;
}

void GridHeader::setCurrent(int section)
{
    m_current = std::clamp(section, kFirst, std::max(kFirst, count() - 1));
    const QString name = model()->headerData(m_current, Qt::Horizontal, Qt::DisplayRole).toString();
    setAccessibleName(
        isOption(m_current)
            ? tr("Option %1: %2. Type to rename it").arg(m_current - kFirst + 1).arg(name)
            : tr("New option: type its name"));
    viewport()->update();
    tell();
}

// A widget inside a table is no part of it for those who hear it; its head cells are.
void GridHeader::tell()
{
    auto *table = qobject_cast<QTableView *>(parentWidget());
    if (!hasFocus() || table == nullptr || !QAccessible::isActive()) {
        return;
    }
    if (QAccessibleInterface *head = columnHead(*table, m_current)) {
        QAccessibleEvent event(head, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void GridHeader::step(int by)
{
    setCurrent(m_current + by);
}

void GridHeader::edit(const QString &text)
{
    if (m_current < kFirst) {
        setCurrent(count() - 1);
    }
    m_edited = m_current;
    const QRect place(sectionViewportPosition(m_edited), 0, sectionSize(m_edited), height());
    m_editor->setGeometry(place.adjusted(scaled(4), scaled(4), -scaled(4), -scaled(4)));
    const QVariant name = model()->headerData(m_edited, Qt::Horizontal, Qt::EditRole);
    m_editor->setText(text.isEmpty() && isOption(m_edited) ? name.toString() : text);
    m_editor->show();
    m_editor->setFocus();
    if (text.isEmpty()) {
        m_editor->selectAll();
    }
}

void GridHeader::finish(bool isKept, int stepBy)
{
    if (m_edited < 0) {
        return;
    }
    const int section = std::exchange(m_edited, -1);
    const QString name = m_editor->text();
    setFocus(Qt::OtherFocusReason); // before: what hides hands on its focus as if Tab were pressed
    m_editor->hide();
    if (isKept && !name.trimmed().isEmpty()) {
        Q_EMIT named(section, name);
    }
    setCurrent(section + stepBy);
}

bool GridHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor || m_edited < 0) {
        return QHeaderView::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            finish(false, 0);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            finish(true, 1);
            return true;
        case Qt::Key_Backtab:
            finish(true, -1);
            return true;
        case Qt::Key_Down: {
            const int section = m_edited;
            finish(true, 0);
            Q_EMIT leftDown(section);
            return true;
        }
        default:
            break;
        }
    } else if (event->type() == QEvent::FocusOut &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        const int section = std::exchange(m_edited, -1);
        const QString name = m_editor->text();
        m_editor->hide();
        if (!name.trimmed().isEmpty()) {
            Q_EMIT named(section, name);
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

bool GridHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept(); // it edits a head here, and not the decision's name
        return true;
    }
    // Tab walks the heads; from the last it goes on to the cells.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QHeaderView::event(event);
}

void GridHeader::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const int toEnd = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Right ? toEnd : -toEnd;
        if (isAlt && isOption(m_current) && isOption(m_current + by)) {
            Q_EMIT moveRequested(m_current, by);
        }
        if (!isAlt || isOption(m_current + by)) {
            step(by);
        }
        return;
    }
    case Qt::Key_Tab:
        if (m_current >= count() - 1) {
            Q_EMIT leftDown(DecisionTableModel::NameColumn);
        } else {
            step(1);
        }
        return;
    case Qt::Key_Backtab:
        if (m_current <= kFirst) {
            focusPreviousChild();
        } else {
            step(-1);
        }
        return;
    case Qt::Key_Down:
        Q_EMIT leftDown(m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit();
        return;
    case Qt::Key_Delete:
        if (isOption(m_current)) {
            Q_EMIT removeRequested(m_current);
            setCurrent(m_current);
        }
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested(m_current);
        return;
    }
    const QString text = event->text();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && !text.isEmpty() && text.front().isPrint() && text.front() != QChar::Space) {
        edit(text);
        return;
    }
    event->ignore();
}

void GridHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    setCurrent(m_current < kFirst ? count() - 1 : m_current);
    QTimer::singleShot(0, this, &GridHeader::tell); // after the focus itself was told of
}

void GridHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    QHeaderView::mousePressEvent(event);
    const int section = logicalIndexAt(event->pos());
    if (section >= kFirst) {
        setFocus(Qt::MouseFocusReason);
        setCurrent(section);
        if (section == count() - 1) {
            edit();
        }
    }
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QHeaderView::mouseDoubleClickEvent(event);
    if (logicalIndexAt(event->pos()) >= kFirst) {
        edit();
    }
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto header = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool isNext = section == count() - 1;
    const QString name = header(Qt::DisplayRole).toString();
    ColumnHead head;
    head.text = isNext ? QStringLiteral("+ ") + name : name;
    head.font = typeFont(section >= kFirst ? 13 : 12, isNext ? QFont::Normal : QFont::DemiBold);
    head.slot = isOption(section) ? header(DecisionTableModel::SlotRole).toInt() : -1;
    head.isLeftOut = header(DecisionTableModel::LeftOutRole).toBool();
    head.isAtEnd = section == DecisionTableModel::WeightColumn;
    drawColumnHead(*painter, rect, head, palette(), layoutDirection());
    if (section == m_current && hasFocus()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Token::Accent, drawing::schemeOf(palette())), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6);
        painter->restore();
    }
}

} // namespace steelyard
