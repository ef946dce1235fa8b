// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "drawing/tokens.h"
#include "test_main.h"

#include <QImage>
#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace steelyard::drawing;

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWhatTheLookMeasured_data();
    void contrastIsWhatTheLookMeasured();
    void signsKeepThreeToOneOnTheirSurface_data();
    void signsKeepThreeToOneOnTheirSurface();
    void schemeFollowsTheLightnessOfText();
    void blackOnWhiteIsHighContrast();
    void slotsFromTheFifthOnShareOneColour();
    void markersDifferByShapeAlone();
    void dashesDifferBySlot();
};

namespace {

constexpr Scheme kSchemes[] = {Scheme::Light, Scheme::Dark, Scheme::Print};

} // namespace

void TokensTest::contrastIsWhatTheLookMeasured_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("expected");
    struct Row
    {
        const char *name;
        Token ink;
        Token paper;
        double light;
        double dark;
        double print;
    };
    const Row rows[] = {
        {"edge", Token::Edge, Token::Surface, 3.8, 4.4, 6.4},
        {"text", Token::Text, Token::Surface, 16.4, 13.6, 18.9},
        {"secondary text", Token::TextSecondary, Token::Surface, 8.0, 8.6, 12.5},
        {"hint", Token::TextHint, Token::Surface, 5.5, 6.1, 8.5},
        {"accent", Token::Accent, Token::Surface, 10.3, 8.9, 12.7},
        {"text on accent", Token::OnAccent, Token::Accent, 10.3, 9.7, 12.7},
        {"warning", Token::Warning, Token::WarningBackground, 7.0, 9.2, 7.0},
        {"bad", Token::Bad, Token::BadBackground, 6.9, 7.7, 6.9},
    };
    for (const Row &row : rows) {
        const double expected[] = {row.light, row.dark, row.print};
        for (std::size_t i = 0; i < 3; ++i) {
            QTest::addRow("%s, scheme %d", row.name, static_cast<int>(i))
                << kSchemes[i] << color(row.ink, kSchemes[i]) << color(row.paper, kSchemes[i])
                << expected[i];
        }
    }
    const double slotContrasts[][2] = {{5.2, 7.1}, {3.9, 7.3}, {3.4, 4.8}, {3.1, 5.3}};
    for (int slot = 0; slot < 4; ++slot) {
        for (std::size_t i = 0; i < 2; ++i) {
            QTest::addRow("slot %d, scheme %d", slot, static_cast<int>(i))
                << kSchemes[i] << slotColor(slot, kSchemes[i]) << color(Token::Surface, kSchemes[i])
                << slotContrasts[slot][i];
        }
    }
}

void TokensTest::contrastIsWhatTheLookMeasured()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QFETCH(double, expected);
    const double measured = contrast(ink, paper);
    QVERIFY2(std::abs(measured - expected) <= 0.1, qPrintable(QString::number(measured)));
}

void TokensTest::signsKeepThreeToOneOnTheirSurface_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("print") << Scheme::Print;
}

void TokensTest::signsKeepThreeToOneOnTheirSurface()
{
    QFETCH(Scheme, scheme);
    const QColor surface = color(Token::Surface, scheme);
    for (const Token token : {Token::Edge, Token::Beam, Token::Other, Token::Accent}) {
        QVERIFY(contrast(color(token, scheme), surface) >= 3);
    }
    for (int slot = 0; slot < 5; ++slot) {
        QVERIFY(contrast(slotColor(slot, scheme), surface) >= 3);
    }
    QVERIFY(contrast(color(Token::Edge, scheme), color(Token::Tint, scheme)) >= 3);
    QVERIFY(contrast(color(Token::TextHint, scheme), color(Token::Sunken, scheme)) >= 4.5);
    // The focus ring, on every fill it can lie on.
    for (const Token fill :
         {Token::Surface, Token::Background, Token::Sunken, Token::Hover, Token::Tint}) {
        QVERIFY(contrast(color(Token::Accent, scheme), color(fill, scheme)) >= 5);
    }
}

void TokensTest::schemeFollowsTheLightnessOfText()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xEF, 0xEF, 0xEF));
    palette.setColor(QPalette::WindowText, Qt::black);
    QCOMPARE(schemeOf(palette), Scheme::Light);
    QVERIFY(!isHighContrast(palette));
    palette.setColor(QPalette::Window, QColor(0x2A, 0x2E, 0x32));
    palette.setColor(QPalette::WindowText, QColor(0xFC, 0xFC, 0xFC));
    QCOMPARE(schemeOf(palette), Scheme::Dark);
    QVERIFY(!isHighContrast(palette));
}

void TokensTest::blackOnWhiteIsHighContrast()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(isHighContrast(palette));
    QCOMPARE(schemeOf(palette), Scheme::Print);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::yellow);
    QVERIFY(isHighContrast(palette));
    QCOMPARE(schemeOf(palette), Scheme::Dark);
}

void TokensTest::slotsFromTheFifthOnShareOneColour()
{
    for (const Scheme scheme : kSchemes) {
        QCOMPARE(slotColor(4, scheme), color(Token::Other, scheme));
        QCOMPARE(slotColor(7, scheme), color(Token::Other, scheme));
    }
}

// As a small marker is seen on the page: black where anything is drawn.
QByteArray silhouette(int slot, MarkerState state)
{
    QImage image(16, 16, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMarker(painter, {8, 8}, 11, slot, Scheme::Light, state);
    painter.end();
    const QImage shape = image.convertToFormat(QImage::Format_Alpha8);
    return {reinterpret_cast<const char *>(shape.constBits()), shape.sizeInBytes()};
}

// How many of 256 pixels two silhouettes differ in clearly.
int difference(const QByteArray &one, const QByteArray &other)
{
    int count = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        count += std::abs(int(uchar(one[i])) - int(uchar(other[i]))) > 96 ? 1 : 0;
    }
    return count;
}

void TokensTest::markersDifferByShapeAlone()
{
    constexpr int count = 24;
    for (int slot = 0; slot < count; ++slot) {
        const QByteArray filled = silhouette(slot, MarkerState::Filled);
        for (int other = 0; other < count; ++other) {
            const QByteArray hollow = silhouette(other, MarkerState::Hollow);
            QVERIFY2(difference(filled, hollow) >= 8,
                     qPrintable(QStringLiteral("%1 and hollow %2").arg(slot).arg(other)));
            if (other <= slot) {
                continue;
            }
            QVERIFY2(difference(filled, silhouette(other, MarkerState::Filled)) >= 8,
                     qPrintable(QStringLiteral("%1 and %2").arg(slot).arg(other)));
        }
    }
}

void TokensTest::dashesDifferBySlot()
{
    QStringList dashes;
    for (int slot = 0; slot < 8; ++slot) {
        QString pattern;
        for (const double part : slotPen(slot, Scheme::Light, 2).dashPattern()) {
            pattern += QString::number(part * 2) + QLatin1Char(' ');
        }
        dashes << pattern;
    }
    QCOMPARE(dashes.mid(0, 4), (QStringList{QString(), QStringLiteral("7 4 "),
                                            QStringLiteral("2 3 "), QStringLiteral("8 3 2 3 ")}));
    QCOMPARE(dashes.removeDuplicates(), 0);
}

STEELYARD_TEST_MAIN(TokensTest)
#include "test_drawing_tokens.moc"
