// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/theme/theme.h"
#include "window_of_test.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QDataStream>
#include <QIODevice>
#include <QScreen>

using namespace steelyard;

// Runs on screens of several sizes, see CMakeLists.txt: the window fits each of them.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutSettingsTheWindowFits();
    void settingsOfAnotherScreenAreMended_data();
    void settingsOfAnotherScreenAreMended();
    void damagedSettingsAreTheUsualPlace_data();
    void damagedSettingsAreTheUsualPlace();
    void everyButtonCanBePressed_data();
    void everyButtonCanBePressed();

private:
    [[nodiscard]] static QRect available()
    {
        return QGuiApplication::primaryScreen()->availableGeometry();
    }
    void open()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void verifyFits() const
    {
        const QRect place = m_window->frameGeometry();
        QVERIFY2(available().contains(place),
                 qPrintable(QStringLiteral("%1 x %2 at %3, %4 on %5 x %6")
                                .arg(place.width())
                                .arg(place.height())
                                .arg(place.x())
                                .arg(place.y())
                                .arg(available().width())
                                .arg(available().height())));
        QVERIFY(m_window->minimumWidth() <= available().width());
        QVERIFY(m_window->minimumHeight() <= available().height());
        QVERIFY(m_window->minimumWidth() <= 1024);
        QVERIFY(m_window->minimumHeight() <= 700);
        // The parts ask for no more either.
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= m_window->width() && least.height() <= m_window->height(),
                 qPrintable(QStringLiteral("the parts want %1 x %2, there are %3 x %4")
                                .arg(least.width())
                                .arg(least.height())
                                .arg(m_window->width())
                                .arg(m_window->height())));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowPlace::initTestCase()
{
    resources::load();
    setAppearance(*qApp, Appearance::Desktop);
}

void TestWindowPlace::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
}

void TestWindowPlace::withoutSettingsTheWindowFits()
{
    open();
    verifyFits();
    const QSize room = available().size() - QSize(60, 60);
    QVERIFY(m_window->width() >= std::min(1440, room.width())); // and uses what there is
    QVERIFY(m_window->height() >= std::min(900, room.height()));
}

// As QWidget::saveGeometry() of Qt 6 writes it.
static QByteArray geometryOf(const QRect &place, int screen, bool maximized, int screenWidth)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << place.adjusted(-2, -30, 2, 2)
           << place << qint32(screen) << quint8(maximized) << quint8(0) << qint32(screenWidth)
           << place;
    return bytes;
}

void TestWindowPlace::settingsOfAnotherScreenAreMended_data()
{
    QTest::addColumn<QByteArray>("geometry");
    const int width = available().width();
    QTest::newRow("larger") << geometryOf({100, 100, 3000, 2000}, 0, false, 3840);
    QTest::newRow("larger, it says of this one") << geometryOf({0, 0, 3000, 2000}, 0, false, width);
    QTest::newRow("a second screen") << geometryOf({4000, 100, 1440, 900}, 1, false, 1920);
    QTest::newRow("to the left") << geometryOf({-1900, 50, 1440, 900}, 2, false, 1920);
    QTest::newRow("above") << geometryOf({100, -1000, 1200, 800}, 0, false, width);
    QTest::newRow("half outside") << geometryOf({width - 200, 300, 1100, 700}, 0, false, width);
    QTest::newRow("nothing") << geometryOf({100, 100, 0, 0}, 0, false, width);
    QTest::newRow("turned round") << geometryOf(QRect(QPoint(500, 500), QPoint(100, 100)), 0, false,
                                                width);
    QTest::newRow("far away") << geometryOf(
        {1'000'000'000, 1'000'000'000, 1'000'000'000, 1'000'000'000}, 1'000'000'000, false,
        1'000'000'000);
}

void TestWindowPlace::settingsOfAnotherScreenAreMended()
{
    QFETCH(const QByteArray, geometry);
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    open();
    verifyFits();
}

void TestWindowPlace::damagedSettingsAreTheUsualPlace_data()
{
    QTest::addColumn<QVariant>("geometry");
    QTest::newRow("a word") << QVariant(QStringLiteral("large"));
    QTest::newRow("a number") << QVariant(7);
    QTest::newRow("cut off") << QVariant(
        geometryOf({100, 100, 1200, 800}, 0, false, 1920).left(20));
    QTest::newRow("zeros") << QVariant(QByteArray(100, '\0'));
    QTest::newRow("ones") << QVariant(QByteArray(100, '\xff'));
}

void TestWindowPlace::damagedSettingsAreTheUsualPlace()
{
    QFETCH(const QVariant, geometry);
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    open();
    verifyFits();
}

void TestWindowPlace::everyButtonCanBePressed_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("start") << -1;
    for (const PageId page :
         {PageId::Questions, PageId::MustHaves, PageId::Compare, PageId::Profiles, PageId::Verdict,
          PageId::WhatIf, PageId::Decide, PageId::Knowledge}) {
        QTest::addRow("page %d", int(page)) << int(page);
    }
}

void TestWindowPlace::everyButtonCanBePressed()
{
    QFETCH(const int, page);
    open();
    if (page >= 0) {
        QVERIFY(m_window->openFile(QStringLiteral(":/examples/member-app.steelyard")));
        m_window->findChild<PageStack *>()->showPage(static_cast<PageId>(page));
        QCoreApplication::processEvents();
    }
    verifyFits();
    // What lies in an area that scrolls can be scrolled to; everything else must be in the window.
    const auto scrolls = [this](const QWidget *widget) {
        for (; widget != nullptr && widget != m_window.get(); widget = widget->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
                return true;
            }
        }
        return false;
    };
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || scrolls(button->parentWidget())) {
            continue;
        }
        const QRect place(button->mapTo(m_window.get(), QPoint(0, 0)), button->size());
        QVERIFY2(m_window->rect().contains(place), qPrintable(button->text() + button->toolTip()));
        QVERIFY2(place.height() >= button->minimumSizeHint().height() - 1,
                 qPrintable(button->text() + button->toolTip()));
    }
    for (const QWidget *part : m_window->findChildren<QWidget *>()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(part);
        if (area != nullptr && area->isVisible() && !scrolls(area->parentWidget())) {
            const QRect place(area->mapTo(m_window.get(), QPoint(0, 0)), area->size());
            QVERIFY2(m_window->rect().contains(place), area->metaObject()->className());
        }
    }
}

STEELYARD_TEST_MAIN(TestWindowPlace)
#include "test_window_place.moc"
