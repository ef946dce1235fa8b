// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QFont>

class QApplication;
class QWidget;

// The look of the window: the application's palette, one style sheet made from the tokens, and the
// focus ring. Widgets say what they are by the dynamic property "role" and never name a colour or
// a size of type:
//
// QLabel       startTitle 28, verdictSentence 26, pageTitle 24, number 24, cardTitle 16, label
//              (13, semibold, above a field or group), secondary (14, explanations), small (13,
//              explanations), hint (13, quiet), caption (12), strong (14, medium), brand (15,
//              semibold), accent (13, leads somewhere), warning, problem (13, with an icon beside),
//              captionStrong, columnTitle (12, semibold), amount (13, semibold), option (13, a
//              name)
// QFrame       card, selectedCard, dashedCard, sunken (rail, band of a table), topBar, drawer (edge
//              at its left), sidePanel, bottomBar, separator (1 px, horizontal or vertical),
//              banner (exploring, stale), problemBanner, chip, tag, key (a key cap), popup (lies
//              over the page)
// QPushButton  primary, secondary (also without a role), link (no edge, accent), danger, answer (a
//              checkable answer card), dashedAnswer (Not sure, Does not apply), railStep
//              (checkable), row (flat, left-aligned, in lists); property "compact": 32 px, 13 px
// QToolButton  without a role: an icon of the top bar, 32 px; railStep as above
// QLineEdit    without a role: a field; title (the decision's name: a field only on hover or focus)
// Views        QTableView, QTreeView, QListView without a role: a card's edge; flat: without
// Others       QCheckBox, QRadioButton, QComboBox, QSlider, QScrollBar, QMenu, QToolTip,
//              QProgressBar (thin bar), QPlainTextEdit, QTabBar have one look and need no role
//
// Sizes are pixels at a desktop font of 10 to 11 points and grow with it.
namespace steelyard {

// Applies one scheme, whatever the desktop says (tests, the presenter's dark console).
void applyTheme(QApplication &app, drawing::Scheme scheme);

// Desktop: what the desktop asks for, now and whenever it changes its palette or font; one of high
// contrast keeps its own colours. HighContrast is white on black with yellow for what is chosen or
// leads somewhere.
enum class Appearance { Desktop, Light, Dark, HighContrast };

// Shows an appearance, now and until another one is asked for.
void setAppearance(QApplication &app, Appearance appearance);

// How large all text is, in percent of the size that the desktop's font gives; between these two.
inline constexpr int kSmallestText = 80;
inline constexpr int kLargestText = 200;
void setTextSize(QApplication &app, int percent);
[[nodiscard]] int textSize();

// What Appearance::Desktop does with the desktop's palette.
void applyDesktopPalette(QApplication &app, const QPalette &desktop);

// The scheme the application shows now, for what is painted by hand.
[[nodiscard]] drawing::Scheme currentScheme();

// Sets the property "role" and restyles a widget that is already on screen.
void setRole(QWidget *widget, const char *role);

// Logical pixels for a length of the look, grown with the desktop's font.
[[nodiscard]] int scaled(int pixels);

// The desktop's font at a size of the look, for what is painted by hand.
[[nodiscard]] QFont typeFont(int pixels, QFont::Weight weight = QFont::Normal);

// Whether changes may be animated: not where the desktop turned effects off, nor while the
// application has the property "reducedMotion" (set by tests).
[[nodiscard]] bool motionAllowed();

} // namespace steelyard
