// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/theme/theme.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stack_bar.h"
#include "ui/widgets/state_badge.h"

#include <QtTest>
#include <QtWidgets>

using namespace steelyard;
using drawing::Scheme;
using drawing::Token;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void paletteComesFromTheTokens();
    void rolesSetTypeAndColour();
    void roleChangesOnScreen();
    void largerDesktopFontGrowsEverything();
    void desktopPaletteIsFollowed();
    void highContrastDesktopKeepsItsColours();
    void highContrastLinksCanBeRead();
    void focusRingSurroundsTheFocus();
    void segmentsAreChosenByMouseAndKeys();
    void quietSegmentsHaveRoomForBold();
    void beamMovesAtOnceWithoutMotion();
    void beamEndsAtItsContent();
    void widgetsSpeakToScreenReaders();
    void namesAreNeverMarkup();
    void pictures_data();
    void pictures();
};

namespace {

QFont desktopFont(double points)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    return font;
}

drawing::BeamContent beam(double lead)
{
    drawing::BeamContent content;
    content.kind = drawing::BeamKind::Weighing;
    content.left = drawing::BeamSide{QStringLiteral("Django"), QStringLiteral("7.6"), 0};
    content.right = drawing::BeamSide{QStringLiteral("FastAPI"), QStringLiteral("7.1"), 2};
    content.lead = lead;
    content.hasBand = true;
    content.low = lead - 0.7;
    content.high = lead + 0.6;
    return content;
}

QWidget *badges()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    const std::pair<decision::State, QString> states[] = {
        {decision::State::Clear, QStringLiteral("Clear")},
        {decision::State::Leaning, QStringLiteral("Leaning")},
        {decision::State::TooClose, QStringLiteral("Too close to call")},
        {decision::State::NotEnoughAnswers, QStringLiteral("Not enough answers")},
        {decision::State::NoFeasible, QStringLiteral("No feasible option")}};
    for (const auto &[state, word] : states) {
        auto *row = new QHBoxLayout;
        for (const bool compact : {false, true}) {
            auto *badge = new StateBadge;
            badge->setState(state, word);
            badge->setCompact(compact);
            row->addWidget(badge);
        }
        row->addStretch();
        column->addLayout(row);
    }
    return widget;
}

QWidget *controls()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    int column = 0;
    for (const char *role : {"primary", "secondary", "link"}) {
        auto *button = new QPushButton(QString::fromLatin1(role));
        setRole(button, role);
        grid->addWidget(button, 0, column++);
    }
    auto *disabled = new QPushButton(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    grid->addWidget(disabled, 0, column);
    auto *segments = new SegmentedControl;
    for (const char *text : {"Radar and dots", "Bars", "Heat table"}) {
        segments->addSegment(QString::fromLatin1(text));
    }
    grid->addWidget(segments, 1, 0, 1, 2);
    auto *mustHave = new SegmentedControl;
    for (const char *text : {"Not needed", "Built in"}) {
        mustHave->addSegment(QString::fromLatin1(text));
    }
    mustHave->setQuiet(0);
    grid->addWidget(mustHave, 1, 2, 1, 2);
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("All criteria"), QStringLiteral("Only differences")});
    grid->addWidget(box, 2, 0, 1, 2);
    grid->addWidget(new QSpinBox, 2, 2);
    grid->addWidget(new QLineEdit(QStringLiteral("A field")), 2, 3);
    auto *check = new QCheckBox(QStringLiteral("Check"));
    check->setChecked(true);
    grid->addWidget(check, 3, 0);
    auto *radio = new QRadioButton(QStringLiteral("Radio"));
    radio->setChecked(true);
    grid->addWidget(radio, 3, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    grid->addWidget(slider, 3, 2, 1, 2);
    return widget;
}

std::unique_ptr<QWidget> gallery()
{
    auto window = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(window.get());
    grid->setContentsMargins(32, 24, 32, 24);
    grid->setSpacing(16);
    const auto add = [grid](const QString &title, QWidget *content, int row, int column) {
        auto *card = new Card(title);
        card->body()->addWidget(content);
        card->body()->addStretch();
        grid->addWidget(card, row, column);
    };
    auto *beamWidget = new BeamWidget;
    beamWidget->setContent(beam(0.46));
    add(QStringLiteral("Beam"), beamWidget, 0, 0);
    auto *rests = new StackBar;
    rests->setParts({{QStringLiteral("Fact 56%"), 0.56},
                     {QStringLiteral("Measure 33%"), 0.33},
                     {QStringLiteral("Judgement 11%"), 0.11}});
    add(QStringLiteral("What it rests on"), rests, 1, 1);
    add(QStringLiteral("States"), badges(), 2, 0);
    add(QStringLiteral("Controls"), controls(), 2, 1);
    return window;
}

} // namespace

void ThemeTest::initTestCase()
{
    QApplication::setFont(desktopFont(10));
    qApp->setProperty("reducedMotion", true);
    applyTheme(*qApp, Scheme::Light);
}

void ThemeTest::cleanup()
{
    QApplication::setFont(desktopFont(10));
    qApp->setProperty("reducedMotion", true);
    applyTheme(*qApp, Scheme::Light);
}

void ThemeTest::paletteComesFromTheTokens()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Window), drawing::color(Token::Background, scheme));
        QCOMPARE(palette.color(QPalette::Highlight), drawing::color(Token::Accent, scheme));
        QCOMPARE(drawing::schemeOf(palette), scheme);
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('~')));
    }
}

void ThemeTest::rolesSetTypeAndColour()
{
    QLabel label(QStringLiteral("Verdict"));
    setRole(&label, "pageTitle");
    label.ensurePolished();
    QCOMPARE(label.font().pointSizeF(), 18.0); // 24 pixels
    QCOMPARE(label.font().weight(), QFont::DemiBold);
    QLabel hint(QStringLiteral("Hint"));
    setRole(&hint, "hint");
    hint.ensurePolished();
    QCOMPARE(hint.palette().color(QPalette::WindowText),
             drawing::color(Token::TextHint, Scheme::Light));
}

void ThemeTest::roleChangesOnScreen()
{
    QLabel label(QStringLiteral("Text"));
    label.show();
    setRole(&label, "problem");
    QCOMPARE(label.palette().color(QPalette::WindowText),
             drawing::color(Token::Bad, Scheme::Light));
}

void ThemeTest::largerDesktopFontGrowsEverything()
{
    QPushButton button(QStringLiteral("Open"));
    button.ensurePolished();
    QCOMPARE(button.sizeHint().height(), 36);
    StateBadge badge;
    badge.setState(decision::State::Leaning, QStringLiteral("Leaning"));
    const QSize badgeSize = badge.sizeHint();
    QApplication::setFont(desktopFont(21)); // 200 %
    QCOMPARE(scaled(36), 72);
    QCOMPARE(typeFont(14).pointSizeF(), 21.0);
    button.ensurePolished();
    QVERIFY(button.sizeHint().height() >= 68);
    QVERIFY(badge.sizeHint().width() > badgeSize.width() * 3 / 2);
    QLabel title;
    setRole(&title, "pageTitle");
    title.ensurePolished();
    QCOMPARE(title.font().pointSizeF(), 36.0);
}

void ThemeTest::desktopPaletteIsFollowed()
{
    setAppearance(*qApp, Appearance::Desktop);
    QCOMPARE(drawing::schemeOf(QApplication::palette()), Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             drawing::color(Token::Background, Scheme::Light));
}

void ThemeTest::highContrastDesktopKeepsItsColours()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::white);
    desktop.setColor(QPalette::Base, Qt::black);
    desktop.setColor(QPalette::Highlight, Qt::yellow);
    applyDesktopPalette(*qApp, desktop);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QLabel hint(QStringLiteral("Hint"));
    setRole(&hint, "hint");
    hint.ensurePolished();
    QCOMPARE(hint.palette().color(QPalette::WindowText), QColor(Qt::white));
}

void ThemeTest::highContrastLinksCanBeRead()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::white);
    desktop.setColor(QPalette::Base, Qt::black);
    desktop.setColor(QPalette::Highlight, Qt::darkBlue);
    desktop.setColor(QPalette::HighlightedText, Qt::white);
    desktop.setColor(QPalette::Link, Qt::blue);
    applyDesktopPalette(*qApp, desktop);
    QCOMPARE(QApplication::palette().color(QPalette::Link), QColor(Qt::white));
    QPushButton link(QStringLiteral("Open"));
    setRole(&link, "link");
    link.ensurePolished();
    const QColor written = link.palette().color(QPalette::ButtonText);
    QVERIFY(drawing::contrast(written, Qt::black) >= 7);
}

void ThemeTest::focusRingSurroundsTheFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *button = new QPushButton(QStringLiteral("Open"));
    auto *table = new QTableWidget(2, 2);
    layout->addWidget(button);
    layout->addWidget(table);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    const auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring != nullptr);
    QTRY_VERIFY(ring->isVisible());
    QVERIFY(ring->geometry().contains(button->geometry().adjusted(-4, -4, 4, 4)));
    table->setFocus(); // marks its cell itself
    QTRY_VERIFY(!ring->isVisible());
}

void ThemeTest::segmentsAreChosenByMouseAndKeys()
{
    SegmentedControl control;
    for (const char *text : {"One", "Two & more", "Three"}) {
        control.addSegment(QString::fromLatin1(text));
    }
    QSignalSpy spy(&control, &SegmentedControl::activated);
    QCOMPARE(control.currentIndex(), 0);
    control.setCurrentIndex(2);
    QCOMPARE(spy.count(), 0);
    const auto buttons = control.findChildren<QPushButton *>();
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().at(0).toInt(), 1);
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Right);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().at(0).toInt(), 2);
    QCOMPARE(control.currentIndex(), 2);
}

void ThemeTest::quietSegmentsHaveRoomForBold()
{
    SegmentedControl control;
    control.addSegment(
        QStringLiteral("Not needed at all, whatever anybody may say of it, now or later"));
    control.addSegment(QStringLiteral("Built in"));
    control.setQuiet(0);
    control.show();
    const auto *quiet = control.findChildren<QPushButton *>().first();
    QVERIFY(quiet->isChecked());
    QFont bold = quiet->font();
    bold.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(bold).horizontalAdvance(quiet->text());
    QVERIFY2(quiet->width() >= words + 2 * scaled(12), qPrintable(QString::number(quiet->width())));
    const int selected = quiet->width();
    control.setCurrentIndex(1);
    QCOMPARE(quiet->sizeHint().width(), selected); // the row does not move
}

void ThemeTest::beamMovesAtOnceWithoutMotion()
{
    BeamWidget widget;
    widget.resize(280, 172);
    widget.setContent(beam(0.5));
    widget.show();
    widget.setContent(beam(-0.5));
    BeamWidget other;
    other.resize(280, 172);
    other.setContent(beam(-0.5));
    QCOMPARE(widget.grab().toImage(), other.grab().toImage());
}

void ThemeTest::beamEndsAtItsContent()
{
    qApp->setProperty("reducedMotion", false);
    QApplication::setEffectEnabled(Qt::UI_General, true);
    BeamWidget widget;
    widget.resize(280, 172);
    widget.setContent(beam(0.5));
    widget.show();
    const QImage before = widget.grab().toImage();
    widget.setContent(beam(-0.5));
    BeamWidget other;
    other.resize(280, 172);
    other.setContent(beam(-0.5));
    const QImage after = other.grab().toImage();
    QVERIFY(widget.grab().toImage() != after); // still on its way
    QVERIFY(before != after);
    QTRY_COMPARE(widget.grab().toImage(), after);
}

void ThemeTest::widgetsSpeakToScreenReaders()
{
    BeamWidget beamWidget;
    beamWidget.setContent(beam(0.5), QStringLiteral("Django is ahead by 0.5 points."));
    QVERIFY(!beamWidget.accessibleName().isEmpty());
    QCOMPARE(beamWidget.accessibleDescription(), QStringLiteral("Django is ahead by 0.5 points."));
    StateBadge badge;
    badge.setState(decision::State::Leaning, QStringLiteral("Leaning"));
    QCOMPARE(badge.accessibleName(), QStringLiteral("Leaning"));
    StackBar stack;
    stack.setParts({{QStringLiteral("Fact 56%"), 0.56}, {QStringLiteral("Measure 44%"), 0.44}});
    QVERIFY(stack.accessibleName().contains(QStringLiteral("Fact 56%")));
}

void ThemeTest::namesAreNeverMarkup()
{
    MarkerLabel label;
    label.setAlternative(QStringLiteral("<b>&amp;</b>"), 1);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() >
            label.fontMetrics().horizontalAdvance(QStringLiteral("<b>&amp;</b>")));
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    // Its marker keeps the scheme's colour whatever role the label has.
    setRole(&label, "small");
    label.resize(label.sizeHint());
    const QImage image = label.grab().toImage();
    QCOMPARE(image.pixelColor(6, image.height() / 2), drawing::slotColor(1, Scheme::Light));
}

void ThemeTest::pictures_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<double>("points");
    QTest::newRow("light") << Scheme::Light << 10.0;
    QTest::newRow("dark") << Scheme::Dark << 10.0;
    QTest::newRow("light-200") << Scheme::Light << 21.0;
}

void ThemeTest::pictures()
{
    QFETCH(Scheme, scheme);
    QFETCH(double, points);
    QApplication::setFont(desktopFont(points));
    applyTheme(*qApp, scheme);
    const auto window = gallery();
    window->resize(window->sizeHint().expandedTo({1100, 760}));
    window->show();
    QPixmap picture(window->size() * 2);
    picture.setDevicePixelRatio(2);
    window->render(&picture);
    QVERIFY(picture.save(QStringLiteral("%1/widgets-%2.png")
                             .arg(QStringLiteral(STEELYARD_TEST_OUTPUT),
                                  QString::fromLatin1(QTest::currentDataTag()))));
}

STEELYARD_TEST_MAIN(ThemeTest)
#include "test_theme.moc"
