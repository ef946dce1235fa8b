// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/theme/style_sheet.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/state_badge.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace steelyard;

namespace {

// The first and last column of a picture, from `inset` to `inset` before its end, in which there is
// something else than the ground in its middle line's first column.
std::pair<int, int> inkOf(const QImage &picture, int inset)
{
    const QRgb ground = picture.pixel(inset, picture.height() / 2);
    int first = picture.width();
    int last = -1;
    for (int x = inset; x < picture.width() - inset; ++x) {
        for (int y = inset; y < picture.height() - inset; ++y) {
            if (picture.pixel(x, y) != ground) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

// In a window that is read from right to left nothing touches or lies over something else.
class TestMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::setUpLook(false);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void aBadgeKeepsItsWordFromItsFrame_data();
    void aBadgeKeepsItsWordFromItsFrame();
    void aNameKeepsClearOfItsMarker();
    void noSignOfAMenuLiesUnderAWord();
};

void TestMirrored::aBadgeKeepsItsWordFromItsFrame_data()
{
    QTest::addColumn<bool>("compact");
    QTest::newRow("usual") << false;
    QTest::newRow("compact") << true;
}

void TestMirrored::aBadgeKeepsItsWordFromItsFrame()
{
    QFETCH(bool, compact);
    StateBadge badge;
    badge.setCompact(compact);
    badge.setState(decision::State::Leaning, QStringLiteral("Leaning"));
    badge.resize(badge.sizeHint());
    const QImage picture = badge.grab().toImage();
    const auto [first, last] = inkOf(picture, 2);
    QVERIFY2(first >= 5, qPrintable(QString::number(first)));
    QVERIFY2(last < picture.width() - 4, qPrintable(QString::number(last)));
}

void TestMirrored::aNameKeepsClearOfItsMarker()
{
    MarkerLabel label;
    label.setAlternative(QStringLiteral("Sentry hosted"), 0);
    label.resize(label.sizeHint());
    label.show();
    // The name alone, and what is left to the marker.
    const QRect name = label.contentsRect();
    QVERIFY(label.fontMetrics().horizontalAdvance(label.text()) <= name.width());
    QVERIFY(name.right() < label.width() - label.fontMetrics().ascent() / 2);
    QCOMPARE(name.left(), 0);
    label.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(label.contentsRect().left() > label.fontMetrics().ascent() / 2);
}

void TestMirrored::noSignOfAMenuLiesUnderAWord()
{
    const QString hidden = QStringLiteral("[role=\"link\"]::menu-indicator { image: none;");
    QVERIFY(styleSheet(QApplication::palette(), 10).contains(hidden));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!styleSheet(QApplication::palette(), 10).contains(hidden));
    QApplication::setLayoutDirection(Qt::RightToLeft);
}

STEELYARD_TEST_MAIN(TestMirrored)
#include "test_mirrored.moc"
