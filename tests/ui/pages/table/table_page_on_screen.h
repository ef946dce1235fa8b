// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decision_table_model.h"
#include "session/decision_document.h"
#include "ui/grid/grid_view.h"
#include "ui/page_checks.h"
#include "ui/pages/table/table_page.h"

#include <QApplication>
#include <QTest>

#include <memory>
#include <utility>

namespace steelyard::tests {

// A page with the table of a decision in a window, and who types into it.
class TablePageOnScreen
{
protected:
    void open()
    {
        m_page = std::make_unique<TablePage>();
        m_window = std::make_unique<PageWindow>(*m_page, kLargeWindow);
        QApplication::setActiveWindow(m_page->window());
    }
    void close()
    {
        m_page->setDocument(nullptr);
        m_window.reset();
        m_page.reset();
        m_document.reset();
    }
    void show(std::unique_ptr<DecisionDocument> document)
    {
        m_document = std::move(document);
        m_page->setDocument(m_document.get());
        m_window->settle();
        m_page->setFocus();
    }
    // A window manager hands the focus back to the window below a dialog; here is none.
    [[nodiscard]] QWidget *focus() const
    {
        if (QApplication::activeWindow() == nullptr) {
            QApplication::setActiveWindow(m_page->window());
        }
        return QApplication::focusWidget();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents(); // an editor takes Enter a moment later
    }
    // Letter by letter, to whatever has the focus by then.
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(focus(), letter.toLatin1());
        }
    }
    [[nodiscard]] GridView *grid() const { return m_page->findChild<GridView *>(); }
    [[nodiscard]] QString cell(int row, int option) const
    {
        return grid()
            ->model()
            ->index(row, DecisionTableModel::FirstOptionColumn + option)
            .data()
            .toString();
    }
    void goTo(int row, int option)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(
            grid()->model()->index(row, DecisionTableModel::FirstOptionColumn + option));
    }

    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<TablePage> m_page;
    std::unique_ptr<PageWindow> m_window;
};

} // namespace steelyard::tests
