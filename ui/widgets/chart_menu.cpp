// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_menu.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QWidget>

#include <utility>

namespace steelyard {

namespace {

class ChartMenu final : public QObject
{
    Q_OBJECT

public:
    ChartMenu(QWidget *chart, ChartMenuParts parts)
        : QObject(chart)
        , m_chart(chart)
        , m_parts(std::move(parts))
    {
        chart->installEventFilter(this);
    }

    void setParts(ChartMenuParts parts) { m_parts = std::move(parts); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_chart || event->type() != QEvent::ContextMenu) {
            return false;
        }
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool isKey = asked->reason() == QContextMenuEvent::Keyboard;
        open(isKey ? std::nullopt : std::optional(asked->pos()),
             isKey ? m_chart->mapToGlobal(m_chart->rect().center()) : asked->globalPos());
        return true;
    }

private:
    void open(std::optional<QPoint> point, const QPoint &where)
    {
        auto *menu = new QMenu(m_chart);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Chart"));
        if (m_parts.lead) {
            m_parts.lead(*menu, point);
        }
        if (!menu->isEmpty()) {
            menu->addSeparator();
        }
        connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this,
                [this] { copyPicture(); });
        const TableBlock block = m_parts.table ? m_parts.table() : TableBlock();
        if (!block.empty()) {
            connect(menu->addAction(tr("Copy as a table")), &QAction::triggered, this,
                    [block] { copyTable(block); });
        }
        if (const QString text = m_chart->accessibleDescription(); !text.isEmpty()) {
            connect(menu->addAction(tr("Copy as text")), &QAction::triggered, this,
                    [text] { QGuiApplication::clipboard()->setText(text); });
        }
        if (m_parts.savePicture) {
            connect(menu->addAction(tr("Save picture…")), &QAction::triggered, this,
                    [this] { m_parts.savePicture(); });
        }
        menu->popup(where);
    }

    void copyPicture()
    {
        if (m_parts.copyPicture) {
            m_parts.copyPicture();
        } else {
            QGuiApplication::clipboard()->setPixmap(m_chart->grab());
        }
    }

    static void copyTable(const TableBlock &block)
    {
        auto *copied = new QMimeData;
        copied->setText(textOf(block));
        copied->setHtml(htmlOf(block));
        QGuiApplication::clipboard()->setMimeData(copied);
    }

    QWidget *m_chart;
    ChartMenuParts m_parts;
};

} // namespace

void addChartMenu(QWidget *chart, ChartMenuParts parts)
{
    if (chart->focusPolicy() == Qt::NoFocus) {
        chart->setFocusPolicy(Qt::StrongFocus);
    }
    if (auto *menu = chart->findChild<ChartMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        menu->setParts(std::move(parts));
    } else {
        new ChartMenu(chart, std::move(parts));
    }
}

TableBlock blockOf(const QAbstractItemModel &model)
{
    TableBlock block(1);
    for (int column = 0; column < model.columnCount(); ++column) {
        block.front() << model.headerData(column, Qt::Horizontal).toString();
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList &cells = block.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
    }
    return block;
}

} // namespace steelyard

#include "chart_menu.moc"
