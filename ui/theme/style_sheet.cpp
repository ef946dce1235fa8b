// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace steelyard {

using drawing::Scheme;
using drawing::Token;

namespace {

// @name is a colour, #n# a size of type and ~n~ a length; both are pixels of the look.
const char *const text = R"(
QLabel[role="startTitle"] { font-size: #28#; font-weight: 600; }
QLabel[role="verdictSentence"] { font-size: #26#; font-weight: 600; }
QLabel[role="pageTitle"], QLabel[role="number"] { font-size: #24#; font-weight: 600; }
QLabel[role="cardTitle"] { font-size: #16#; font-weight: 600; }
QLabel[role="brand"] { font-size: #15#; font-weight: 600; }
QLabel[role="strong"] { font-weight: 500; }
QLabel[role="label"] { font-size: #13#; font-weight: 600; color: @text2; }
QLabel[role="secondary"] { color: @text2; }
QLabel[role="small"] { font-size: #13#; color: @text2; }
QLabel[role="hint"] { font-size: #13#; color: @text3; }
QLabel[role="caption"] { font-size: #12#; color: @text2; }
QLabel[role="captionStrong"] { font-size: #12#; font-weight: 600; }
QLabel[role="columnTitle"] { font-size: #12#; font-weight: 600; color: @text2; }
QLabel[role="amount"] { font-size: #13#; font-weight: 600; }
QLabel[role="option"] { font-size: #13#; font-weight: 500; }
QLabel[role="accent"] { font-size: #13#; color: @accent; }
QLabel[role="warning"] { font-size: #13#; color: @warn; }
QLabel[role="problem"] { font-size: #13#; color: @bad; }
QLabel[role="chip"], QFrame[role="chip"] {
  font-size: #12#; color: @text2; background: @sunken; border-radius: 4px; padding: ~3~ ~8~; }
QLabel[role="tag"], QFrame[role="tag"] {
  font-size: #12#; color: @text2; border: 1px solid @line2; border-radius: 4px; padding: 1px ~6~; }
QLabel[role="key"] {
  font-size: #12#; font-weight: 500; color: @text2; background: @surface;
  border: 1px solid @edge; border-radius: 4px; padding: 2px ~5~; min-width: ~10~; }

QFrame[role="card"], QFrame[role="selectedCard"], QFrame[role="dashedCard"] {
  background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="selectedCard"] { background: @tint; border: 2px solid @accent; }
QFrame[role="dashedCard"] { background: transparent; border: 1px dashed @edge; }
QFrame[role="sunken"] { background: @sunken; border: none; }
QFrame[role="rail"] { background: @sunken; border: none; border-right: 1px solid @line; }
QFrame[role="topBar"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[role="bottomBar"] { background: transparent; border: none; border-top: 1px solid @line; }
QFrame[role="drawer"], QFrame[role="sidePanel"] {
  background: @surface; border: none; border-left: 1px solid @line; }
QFrame[role="separator"] {
  background: @line; border: none; min-height: 1px; min-width: 1px; }
QFrame[role="popup"] { background: @surface; border: 1px solid @edge; border-radius: 8px; }
QFrame[role="banner"] {
  background: @warnBack; border: 1px solid @warnLine; border-radius: 8px; }
QFrame[role="problemBanner"] {
  background: @badBack; border: 1px solid @bad; border-radius: 8px; }

QPushButton {
  background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
  font-weight: 500; padding: 0 ~15~; min-height: ~34~; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @tint2; }
QPushButton:disabled { background: @surface; color: @text3; border-color: @line2; }
QPushButton[compact="true"] { font-size: #13#; padding: 0 ~11~; min-height: ~30~; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
  background: @pressed; border-color: @pressed; }
QPushButton[role="primary"]:disabled {
  background: @sunken; color: @text3; border-color: @line2; }
QPushButton[role="danger"] { color: @bad; }
QPushButton[role="menu"], QPushButton[role="menu"][compact="true"] { padding-right: ~32~; }
QPushButton::menu-indicator {
  subcontrol-origin: padding; subcontrol-position: center right; right: ~11~; }
QPushButton[role="link"] {
  background: transparent; color: @accent; border-color: transparent; padding: 0 ~7~; }
QPushButton[role="link"][opensMenu="true"] { padding-right: ~28~; }
QPushButton[role="link"]:hover { background: @hover; }
QPushButton[role="link"]:pressed { background: @tint2; }
QPushButton[role="link"]:disabled { color: @text3; }
QPushButton[role="row"] {
  background: transparent; border-color: transparent; font-weight: 400; text-align: left;
  padding: 0 ~10~; min-height: ~32~; }
QPushButton[role="row"]:hover { background: @hover; }
QPushButton[role="row"]:checked {
  background: @tint; border-color: @tint2; font-weight: 600; }
QPushButton[role="answer"], QPushButton[role="dashedAnswer"] {
  background: @surface; border: 1px solid @line2; border-radius: 8px; text-align: left;
  padding: ~4~ ~16~; min-height: ~46~; }
QPushButton[role="dashedAnswer"] { background: transparent; border: 1px dashed @edge; }
QPushButton[role="answer"]:hover, QPushButton[role="dashedAnswer"]:hover {
  background: @hover; border-color: @edge; }
QPushButton[role="answer"]:checked, QPushButton[role="dashedAnswer"]:checked {
  background: @tint; border: 2px solid @accent; padding: ~3~ ~15~; }
QPushButton[role="railStep"], QToolButton[role="railStep"] {
  background: transparent; color: @text2; border: 1px solid transparent; border-radius: 6px;
  font-weight: 400; text-align: left; padding: 0 ~11~; min-height: ~38~; }
QPushButton[role="railStep"][iconOnly="true"] { padding: 0 ~9~; }
QPushButton[role="railStep"]:hover, QToolButton[role="railStep"]:hover { background: @hover; }
QPushButton[role="railStep"]:checked, QToolButton[role="railStep"]:checked {
  background: @surface; color: @text; border-color: @line; border-left: 3px solid @accent;
  font-weight: 600; padding-left: ~9~; }
QPushButton[role="railStep"][iconOnly="true"]:checked { padding-left: ~7~; }

QPushButton[role="segment"], QPushButton[role="quietSegment"] {
  font-size: #13#; font-weight: 400; color: @text2; border-radius: 0; border-right-width: 0;
  padding: 0 ~12~; min-height: ~30~; }
QPushButton[role="segment"]:checked {
  background: @accent; color: @onAccent; font-weight: 500; }
QPushButton[role="quietSegment"]:checked {
  background: @hover; color: @text; font-weight: 600; }
QPushButton[place="first"], QPushButton[place="only"] {
  border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[place="last"], QPushButton[place="only"] {
  border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-right-width: 1px; }

QToolButton {
  background: transparent; color: @text2; border: 1px solid transparent; border-radius: 6px;
  min-width: ~30~; min-height: ~30~; }
QLineEdit QToolButton { min-width: 0; min-height: 0; }
QToolButton:hover { background: @hover; border-color: @edge; }
QToolButton:pressed, QToolButton:open { background: @tint2; }
QToolButton:disabled { color: @line2; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit {
  background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { padding: 0 ~11~; min-height: ~34~; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  border: none; background: transparent; padding: 0; min-height: 0; }
QPlainTextEdit, QTextEdit { padding: ~4~ ~8~; }
QLineEdit:disabled, QPlainTextEdit:disabled {
  color: @text3; border-color: @line2; }
QLineEdit[role="title"], QLineEdit[role="titleWanted"] {
  background: transparent; border-color: transparent; font-size: #15#; font-weight: 600;
  padding: 0 ~7~; min-height: ~30~; }
QLineEdit[role="titleWanted"] { background: @surface; border-color: @edge; }
QLineEdit[role="title"]:hover, QLineEdit[role="title"]:focus {
  background: @surface; border-color: @edge; }
QComboBox QAbstractItemView {
  background: @surface; border: 1px solid @edge; selection-background-color: @tint;
  selection-color: @text; outline: none; }
QAbstractSpinBox { min-height: ~34~; }
QCheckBox, QRadioButton { spacing: ~8~; min-height: ~24~; }
QCheckBox:disabled, QRadioButton:disabled { color: @text3; }

QTableView, QTreeView, QListView, QListWidget {
  background: @surface; alternate-background-color: @surface; color: @text;
  border: 1px solid @line; border-radius: 8px; gridline-color: @line; outline: none;
  selection-background-color: @tint; selection-color: @text; }
QAbstractItemView[role="flat"] { background: transparent; border: none; border-radius: 0; }
QTableView::item, QTreeView::item, QListView::item {
  padding: 0 ~8~; border: 2px solid transparent; }
QTreeView::item, QListView::item { min-height: ~30~; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
  background: @tint; color: @text; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus {
  border: 2px solid @accent; }
QCalendarWidget, QCalendarWidget QTableView { border: none; border-radius: 0; }
QCalendarWidget { background: @surface; border: 1px solid @line2; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
#qt_calendar_navigationbar { background: @surface; min-height: ~36~; }
#qt_calendar_navigationbar QToolButton { color: @text; padding: 0 ~8~; }
QHeaderView, QTableCornerButton::section { background: @sunken; border: none; }
QHeaderView { border-top-left-radius: 7px; border-top-right-radius: 7px; }
QHeaderView::section {
  background: @sunken; color: @text2; font-size: #12#; font-weight: 600; border: none;
  border-bottom: 1px solid @line; padding: ~8~; }

QScrollArea { border: none; background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider { min-height: ~24~; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line2; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal {
  width: ~12~; height: ~12~; margin: -~6~ 0; border: 2px solid @accent;
  border-radius: ~8~;
  background: @surface; }
QSlider::handle:horizontal:pressed { background: @accent; }
QProgressBar {
  background: @sunken; border: none; border-radius: 2px; min-height: 4px; max-height: 4px;
  color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }

QMenuBar { background: @surface; }
QMenu { background: @surface; color: @text; border: 1px solid @line2; padding: 4px; }
QMenu::item { padding: ~6~ ~28~ ~6~ ~12~; border-radius: 4px; }
QMenu::icon { padding-left: ~8~; }
QMenu::item:selected { background: @tint; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip {
  background: @text; color: @background; border: none; padding: 4px 8px; font-size: #13#; }
QTabBar::tab {
  background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
  padding: ~8~ ~12~; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QSplitter::handle { background: @line; }
)";

// A colour's name in the sheet, its token, and what stands for it in a palette of high contrast,
// which has few colours: everything written is window text, and edges show what fills cannot.
struct NamedColour
{
    const char *name;
    Token token;
    QPalette::ColorRole role;
};

const NamedColour namedColours[] = {
    {"background", Token::Background, QPalette::Window},
    {"surface", Token::Surface, QPalette::Base},
    {"sunken", Token::Sunken, QPalette::Window},
    {"hover", Token::Hover, QPalette::Base},
    {"line", Token::Line, QPalette::WindowText},
    {"line2", Token::LineStrong, QPalette::WindowText},
    {"edge", Token::Edge, QPalette::WindowText},
    {"text", Token::Text, QPalette::WindowText},
    {"text2", Token::TextSecondary, QPalette::WindowText},
    {"text3", Token::TextHint, QPalette::WindowText},
    {"accent", Token::Accent, QPalette::Highlight},
    {"pressed", Token::AccentPressed, QPalette::Highlight},
    {"onAccent", Token::OnAccent, QPalette::HighlightedText},
    {"tint", Token::Tint, QPalette::Base},
    {"tint2", Token::TintStrong, QPalette::Base},
    {"warn", Token::Warning, QPalette::WindowText},
    {"warnBack", Token::WarningBackground, QPalette::Base},
    {"warnLine", Token::WarningLine, QPalette::WindowText},
    {"bad", Token::Bad, QPalette::WindowText},
    {"badBack", Token::BadBackground, QPalette::Base},
};

constexpr double kReadable = 7; // WCAG 2, level AAA, for text of any size

bool isReadable(QPalette::ColorRole role, const QPalette &palette)
{
    return drawing::contrast(palette.color(role), palette.color(QPalette::Window)) >= kReadable;
}

// What is chosen is also written in that colour, so one that is too near to its ground gives way to
// the text's, and what is written on it to the ground's.
QPalette::ColorRole readableRole(QPalette::ColorRole role, const QPalette &palette)
{
    if (isReadable(QPalette::Highlight, palette)) {
        return role;
    }
    switch (role) {
    case QPalette::Highlight:
        return QPalette::WindowText;
    case QPalette::HighlightedText:
        return QPalette::Window;
    default:
        return role;
    }
}

QString colourText(const QString &name, const QPalette &palette)
{
    for (const NamedColour &colour : namedColours) {
        if (name != QLatin1String(colour.name)) {
            continue;
        }
        return drawing::isHighContrast(palette)
                   ? palette.color(QPalette::Active, readableRole(colour.role, palette)).name()
                   : drawing::color(colour.token, drawing::schemeOf(palette)).name();
    }
    Q_UNREACHABLE();
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Token token) { return drawing::color(token, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Token::Background));
    palette.setColor(QPalette::WindowText, of(Token::Text));
    palette.setColor(QPalette::Base, of(Token::Surface));
    palette.setColor(QPalette::AlternateBase, of(Token::Sunken));
    palette.setColor(QPalette::Text, of(Token::Text));
    palette.setColor(QPalette::PlaceholderText, of(Token::TextHint));
    palette.setColor(QPalette::Button, of(Token::Surface));
    palette.setColor(QPalette::ButtonText, of(Token::Text));
    palette.setColor(QPalette::BrightText, of(Token::Bad));
    palette.setColor(QPalette::Highlight, of(Token::Accent));
    palette.setColor(QPalette::HighlightedText, of(Token::OnAccent));
    palette.setColor(QPalette::Link, of(Token::Accent));
    palette.setColor(QPalette::LinkVisited, of(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Token::Text));
    palette.setColor(QPalette::ToolTipText, of(Token::Background));
    palette.setColor(QPalette::Light, of(Token::Surface));
    palette.setColor(QPalette::Midlight, of(Token::Hover));
    palette.setColor(QPalette::Mid, of(Token::LineStrong));
    palette.setColor(QPalette::Dark, of(Token::Edge));
    palette.setColor(QPalette::Shadow, of(Token::Edge));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, of(Token::TextHint));
    }
    return palette;
}

QPalette highContrastPalette()
{
    const QColor ground = Qt::black;
    const QColor written = Qt::white;
    const QColor chosen(0xff, 0xd5, 0x00);
    QPalette palette(written, ground, QColor(0x30, 0x30, 0x30), ground, written, written, written,
                     ground, ground);
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited}) {
        palette.setColor(role, chosen);
    }
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::PlaceholderText, written);
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, written);
    palette.setColor(QPalette::Button, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0xb0, 0xb0, 0xb0));
    }
    return palette;
}

QPalette withReadableLinks(QPalette palette)
{
    for (const auto role : {QPalette::Link, QPalette::LinkVisited}) {
        if (!isReadable(role, palette)) {
            palette.setColor(role, palette.color(QPalette::WindowText));
        }
    }
    return palette;
}

QString styleSheet(const QPalette &palette, double bodyPoints)
{
    static const QRegularExpression placeholder(
        QStringLiteral("@(?<colour>\\w+)|#(?<type>\\d+)#|~(?<length>\\d+)~"));
    const QString sheet = QString::fromLatin1(text);
    const double grown = bodyPoints / 14; // points for each pixel of the look
    QString result;
    qsizetype copied = 0;
    for (auto it = placeholder.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += sheet.mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        if (match.hasCaptured(u"colour")) {
            result += colourText(match.captured(u"colour"), palette);
        } else if (match.hasCaptured(u"type")) {
            result += QString::number(match.captured(u"type").toInt() * grown, 'f', 2) +
                      QStringLiteral("pt");
        } else {
            result +=
                QString::number(scaled(match.captured(u"length").toInt())) + QStringLiteral("px");
        }
    }
    result += sheet.mid(copied);
    // Mirrored, Qt draws the word over the sign of a menu, whatever room a sheet leaves: the word
    // stands alone.
    if (QGuiApplication::isRightToLeft()) {
        result += QStringLiteral("QPushButton[role=\"link\"]::menu-indicator "
                                 "{ image: none; width: 0; }");
    }
    return result;
}

} // namespace steelyard
