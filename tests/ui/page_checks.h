// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QStringList>
#include <QVBoxLayout>

#include <memory>

// What every page is held to, and a window to show it in.
class QPushButton;

namespace steelyard::tests {

// Lets layouts come to rest: those inside a scroll area agree within a few rounds of events.
void settleLayouts();

// A window of the look's sizes with the room its rail and top bar take, and a page in the rest.
class PageWindow
{
public:
    PageWindow(Page &page, QSize size);
    ~PageWindow();

    void resize(QSize size);
    void settle() { settleLayouts(); }
    void save(const QString &name); // as a picture a person may look at

private:
    QWidget m_window;
    QVBoxLayout *m_layout;
    Page &m_page;
    QSize m_size;
};

inline constexpr QSize kLargeWindow(1440, 900);
inline constexpr QSize kSmallWindow(1024, 700);

// A visible widget by its accessible name; nullptr: there is none.
[[nodiscard]] QWidget *visibleNamed(const QWidget &root, const QString &name);
// The same of a button by the text on it.
[[nodiscard]] QPushButton *visibleButton(const QWidget &root, const QString &text);

// Whether a visible label has this text in it, wherever its lines may break.
[[nodiscard]] bool showsText(const QWidget &root, const QString &text);

// Visible labels and links whose text does not fit into them, and what reaches out of its parent.
[[nodiscard]] QStringList clippedTexts(const QWidget &root);

// Whether what scrolls down only is no wider than the page: what is wider is out of reach.
[[nodiscard]] bool fitsItsWidth(const QWidget &root);

// Visible controls that a screen reader has no name for.
[[nodiscard]] QStringList namelessControls(const QWidget &root);

// Where Tab goes up to what stands above, with the same left or right in common: it follows reading
// order within a column. The window must be active; each entry names both controls.
[[nodiscard]] QStringList tabStopsOutOfOrder(QWidget &window);

// Buttons and fields that Tab does not come to, by one way round. Of a choice one is enough.
[[nodiscard]] QStringList unreachedByTab(QWidget &window);

// The application as the program sets it up: theme, font of the reports where there is one.
void setUpLook(bool dark, int points = 10);

} // namespace steelyard::tests
