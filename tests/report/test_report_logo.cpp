// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/logo.h"
#include "test_main.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

using namespace steelyard;

namespace {

QByteArray svg(const QByteArray &inside, const QByteArray &before = {})
{
    return before +
           "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 64 64\">" +
           inside + "</svg>";
}

QByteArray png(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    QByteArray size(4, 0);
    qToBigEndian(static_cast<quint32>(data.size()), size.data());
    return size + name + data + QByteArray(4, 0);
}

// Elements that each show the one before ten times.
QByteArray repetitions(int levels)
{
    QByteArray all = "<defs><rect id=\"r0\" width=\"1\" height=\"1\"/>";
    for (int i = 1; i <= levels; ++i) {
        all +=
            "<g id=\"r" + QByteArray::number(i) + "\">" +
            QByteArray("<use xlink:href=\"#r" + QByteArray::number(i - 1) + "\"/>").repeated(10) +
            "</g>";
    }
    return all + "</defs><use xlink:href=\"#r" + QByteArray::number(levels) + "\"/>";
}

} // namespace

class TestReportLogo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSign_isTaken_data();
    void plainSign_isTaken();
    void strangeSign_isRefused_data();
    void strangeSign_isRefused();
    void pictureOutside_isNotRead();
    void picture_isKeptWithoutWhatItCarries();
    void damagedPicture_isRefused();
    void damagedPicture_isNoMatterForOthers_data();
    void damagedPicture_isNoMatterForOthers();

private:
    [[nodiscard]] report::Logo logoOf(const QByteArray &bytes,
                                      std::optional<knowledge::Diagnostic> &problem) const;

    QTemporaryDir m_folder;
};

report::Logo TestReportLogo::logoOf(const QByteArray &bytes,
                                    std::optional<knowledge::Diagnostic> &problem) const
{
    const QString name = m_folder.filePath(QStringLiteral("logo"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("No file can be written.");
    }
    file.close();
    return report::Logo::fromFile(name, problem);
}

void TestReportLogo::plainSign_isTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("shapes") << svg("<rect width=\"9\" height=\"9\"/><g><path d=\"M0 0L9 9\"/></g>");
    QTest::newRow("gradient") << svg(
        "<defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient>"
        "<linearGradient id=\"b\" xlink:href=\"#a\"/></defs>"
        "<rect width=\"9\" height=\"9\" fill=\"url(#b)\" style=\"stroke:url(#a)\"/>");
    QTest::newRow("style sheet") << svg(
        "<defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient></defs>"
        "<style>.a{fill:url(#g)} .b{fill:#fff}</style>"
        "<rect class=\"a\" width=\"9\" height=\"9\"/>");
    QTest::newRow("repetition") << svg(repetitions(3));
    QTest::newRow("link") << svg(
        "<a xlink:href=\"https://example.org\"><rect width=\"9\" height=\"9\"/></a>");
    QTest::newRow("public document type")
        << svg("<rect width=\"9\" height=\"9\"/>",
               "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
               "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">");
    QTest::newRow("PNG") << png(32);
}

void TestReportLogo::plainSign_isTaken()
{
    QFETCH(QByteArray, bytes);
    std::optional<knowledge::Diagnostic> problem;
    const report::Logo logo = logoOf(bytes, problem);
    QVERIFY2(!problem, problem ? problem->what.c_str() : "");
    QVERIFY(!logo.isNull() && !logo.size().isEmpty());
    QVERIFY(logo.dataAddress().startsWith(u"data:image/"));
}

void TestReportLogo::strangeSign_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QString outside = "outside";
    QTest::newRow("use of a file") << svg("<use xlink:href=\"other.svg#a\"/>") << outside;
    QTest::newRow("href of SVG 2") << svg("<use href=\"/etc/other.svg#a\"/>") << outside;
    QTest::newRow("gradient elsewhere")
        << svg("<linearGradient xlink:href=\"http://example.org/a.svg#b\"/>") << outside;
    QTest::newRow("fill elsewhere")
        << svg("<rect width=\"9\" height=\"9\" fill=\"URL( 'a.svg#b' )\"/>") << outside;
    QTest::newRow("import") << svg("<style>@IMPORT 'a.css';</style>") << outside;
    QTest::newRow("font") << svg("<style><![CDATA[@font-face{src:url(a.ttf)}]]></style>")
                          << outside;
    QTest::newRow("hidden in two pieces")
        << svg("<style>@imp<!-- -->ort 'a.css';</style>") << outside;
    QTest::newRow("escaped") << svg("<style>@\\69mport 'a.css';</style>") << outside;
    QTest::newRow("sheet") << svg("", "<?xml-stylesheet href=\"a.css\"?>") << outside;
    QTest::newRow("moved base") << svg("<g xml:base=\"file:///etc/\"/>") << outside;
    QTest::newRow("file") << svg("<image xlink:href=\"/etc/some.png\"/>") << "picture";
    QTest::newRow("packed picture")
        << svg("<image xlink:href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>") << "picture";
    QTest::newRow("script") << svg("<script>1</script>") << "script";
    QTest::newRow("foreign") << svg("<foreignObject/>") << "document";
    QTest::newRow("entity") << svg("&a;", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"/etc/passwd\">]>")
                            << "entities";
    QTest::newRow("laughs")
        << svg("&b;", "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>")
        << "entities";
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00", 4) + QByteArray(100, 'x')
                          << "compressed";
    QTest::newRow("repetitions") << svg(repetitions(12)) << "too many";
    QTest::newRow("itself") << svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>") << "too many";
    QTest::newRow("deep") << svg(QByteArray("<g>").repeated(2000) +
                                 QByteArray("</g>").repeated(2000))
                          << "too many";
    QTest::newRow("wide") << svg(QByteArray("<g/>").repeated(6'000)) << "too many";
    QTest::newRow("rules") << svg("<style>" + QByteArray("g{}").repeated(10'000) + "</style>" +
                                  QByteArray("<g/>").repeated(4'000))
                           << "too many";
    QTest::newRow("markers") << svg("<marker id=\"m\">" + QByteArray("<g/>").repeated(1'000) +
                                    "</marker><path marker-mid=\"url(#m)\" d=\"" +
                                    QByteArray("L0 0").repeated(5'000) + "\"/>")
                             << "too many";
    QTest::newRow("long text") << svg("<text>" + QByteArray("Ay ").repeated(5'000) + "</text>")
                               << "too many";
    QTest::newRow("another document") << QByteArray("<html/>") << "neither";
    QTest::newRow("cut off") << svg("<g/>").chopped(3) << "neither";
    QTest::newRow("endless") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                           "viewBox=\"0 0 1e300 1\"/>")
                             << "neither";
    QTest::newRow("nothing") << QByteArray() << "neither";
}

void TestReportLogo::strangeSign_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    std::optional<knowledge::Diagnostic> problem;
    const report::Logo logo = logoOf(bytes, problem);
    QVERIFY(problem);
    QVERIFY(logo.isNull());
    QVERIFY2(QString::fromStdString(problem->what).contains(says), problem->what.c_str());
    QVERIFY(!problem->remedy.empty());
}

void TestReportLogo::pictureOutside_isNotRead()
{
    // The picture is there, so that only the refusal keeps it out.
    QFile picture(m_folder.filePath(QStringLiteral("picture.png")));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(png(8));
    picture.close();
    std::optional<knowledge::Diagnostic> problem;
    const report::Logo logo = logoOf(svg("<image xlink:href=\"" + picture.fileName().toUtf8() +
                                         "\" width=\"64\" height=\"64\"/>"),
                                     problem);
    QVERIFY(problem && logo.isNull());
}

void TestReportLogo::picture_isKeptWithoutWhatItCarries()
{
    const QByteArray plain = png(16);
    const qsizetype behindHead = 8 + 25;
    QByteArray carrying = plain.left(behindHead);
    for (int i = 0; i < 100; ++i) {
        carrying += chunk("zTXt", "Comment" + QByteArray(2, '\0') +
                                      qCompress(QByteArray(4'000'000, ' ')).mid(4));
    }
    carrying += plain.mid(behindHead);
    std::optional<knowledge::Diagnostic> problem;
    const report::Logo logo = logoOf(carrying, problem);
    QVERIFY(!problem);
    QCOMPARE(logo.size(), QSizeF(16, 16));
    QVERIFY(logo.dataAddress().size() < 2 * plain.size() + 100);
}

void TestReportLogo::damagedPicture_isRefused()
{
    const QByteArray whole = png(16);
    for (qsizetype size = 8; size < whole.size(); ++size) {
        std::optional<knowledge::Diagnostic> problem;
        QVERIFY(logoOf(whole.left(size), problem).isNull());
        QVERIFY(problem);
    }
    std::optional<knowledge::Diagnostic> problem;
    QVERIFY(logoOf(png(4001), problem).isNull());
    QVERIFY(problem && problem->what.find("too large") != std::string::npos);
}

void TestReportLogo::damagedPicture_isNoMatterForOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says"); // empty: it is taken
    const QByteArray whole = png(16);
    const auto with = [&whole](qsizetype at, const QByteArray &bytes) {
        return whole.left(at) + bytes + whole.mid(at + bytes.size());
    };
    QTest::newRow("no width") << with(16, QByteArray(4, '\0')) << "damaged";
    QTest::newRow("too wide") << with(16, QByteArray(4, '\x7f')) << "too large";
    QTest::newRow("another depth") << with(24, "\x07") << "damaged";
    QTest::newRow("broken data") << with(whole.indexOf("IDAT") + 8, "\xff\xff\xff") << "damaged";
    QTest::newRow("endless arc")
        << svg("<path stroke=\"#000\" d=\"M0 0A1e308 1e308 1e308 1 1 nan inf\"/>") << "";
}

// Nothing is written where other programs would look for what Steelyard has to say.
void TestReportLogo::damagedPicture_isNoMatterForOthers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    QFile said(m_folder.filePath(QStringLiteral("said")));
    QVERIFY(said.open(QIODevice::ReadWrite | QIODevice::Truncate));
    std::optional<knowledge::Diagnostic> problem;
    const int before = ::dup(STDERR_FILENO);
    ::dup2(said.handle(), STDERR_FILENO);
    const report::Logo logo = logoOf(bytes, problem);
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    QCOMPARE(said.size(), 0);
    QCOMPARE(logo.isNull(), !says.isEmpty());
    QVERIFY(says.isEmpty() || problem->what.find(says.toStdString()) != std::string::npos);
}

STEELYARD_TEST_MAIN(TestReportLogo)
#include "test_report_logo.moc"
