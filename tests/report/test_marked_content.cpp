// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/marked_content.h"
#include "test_main.h"

#include <QTest>

#include <array>
#include <cstdio>

using namespace steelyard::report::pdf;

namespace {

// As Qt writes a colour.
std::string colorOf(const QColor &color, const char *name = "scn")
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.9f %.9f %.9f %s", static_cast<double>(color.redF()),
                  static_cast<double>(color.greenF()), static_cast<double>(color.blueF()), name);
    return text.data();
}

std::map<int, TagPointer> tagsOf(std::initializer_list<TagPointer> tags)
{
    std::map<int, TagPointer> byCode;
    for (const TagPointer &tag : tags) {
        byCode.emplace(codeOf(*tag), tag);
    }
    return byCode;
}

} // namespace

// Colours that say what is painted become marks around it.
class TestMarkedContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codedColor_looksTheSame();
    void text_isMarkedAsItsPart();
    void whatIsNotCoded_isAnArtifact();
    void piecesOfOnePart_areOnePiece();
    void colorOfBefore_comesBack();
    void figure_holdsAllWithin();
    void runningHead_saysWhatItIs();
    void clipping_isNoContent();
    void textInBrackets_isPassedOver();
};

void TestMarkedContent::codedColor_looksTheSame()
{
    for (int i = 0; i < 1000; ++i) {
        const TagPointer tag = newTag("P", nullptr);
        const QColor plain(i % 256, (i * 7) % 256, (i * 13) % 256);
        const QColor color = coded(plain, tag);
        QCOMPARE(color.rgb(), plain.rgb());
        QVERIFY(color != plain);
        const MarkedContent marked =
            markedContent("q\n" + colorOf(color) + "\nBT ET\nQ", tagsOf({tag}));
        QCOMPARE(marked.codes, std::vector<int>{codeOf(*tag)});
        QVERIFY(marked.stream.find(colorOf(plain)) != std::string::npos);
    }
    QCOMPARE(coded(Qt::red, nullptr), QColor(Qt::red));
}

void TestMarkedContent::text_isMarkedAsItsPart()
{
    const TagPointer tag = newTag("H2", nullptr);
    const MarkedContent marked =
        markedContent(colorOf(coded(Qt::black, tag)) + " BT <0001> Tj ET", tagsOf({tag}));
    QCOMPARE(QByteArray::fromStdString(marked.stream).simplified(),
             "0.000000000 0.000000000 0.000000000 scn /H2 <</MCID 0>> BDC BT <0001> Tj ET EMC");
}

void TestMarkedContent::whatIsNotCoded_isAnArtifact()
{
    const MarkedContent marked = markedContent("1 0 0 scn 0 0 9 9 re f 0 0 m 9 9 l S /Im1 Do", {});
    QCOMPARE(QByteArray::fromStdString(marked.stream).simplified(),
             "1 0 0 scn /Artifact BMC 0 0 9 9 re f 0 0 m 9 9 l S /Im1 Do EMC");
    QVERIFY(marked.codes.empty());
}

void TestMarkedContent::piecesOfOnePart_areOnePiece()
{
    const TagPointer one = newTag("P", nullptr);
    const TagPointer other = newTag("P", nullptr);
    const std::string first = colorOf(coded(Qt::black, one)) + " BT ET ";
    const std::string second = colorOf(coded(Qt::black, other)) + " BT ET ";
    const MarkedContent marked =
        markedContent(first + first + second + first, tagsOf({one, other}));
    QCOMPARE(marked.codes, (std::vector<int>{codeOf(*one), codeOf(*other), codeOf(*one)}));
}

void TestMarkedContent::colorOfBefore_comesBack()
{
    const TagPointer tag = newTag("P", nullptr);
    const MarkedContent marked =
        markedContent("q " + colorOf(coded(Qt::black, tag)) + " BT ET Q BT ET", tagsOf({tag}));
    QCOMPARE(marked.codes.size(), 1U);
    QVERIFY(marked.stream.find("/Artifact BMC BT ET") != std::string::npos ||
            marked.stream.find("/Artifact BMC") > marked.stream.find(" Q"));
}

void TestMarkedContent::figure_holdsAllWithin()
{
    const TagPointer figure = newTag("Figure", nullptr);
    const TagPointer text = newTag("P", nullptr);
    const std::string speck = "q " + colorOf(coded(Qt::black, figure)) + " 0 0 1 1 re f Q ";
    const MarkedContent marked = markedContent(
        speck + "0 0 m 5 5 l S " + colorOf(coded(Qt::black, text)) + " BT ET " + speck + "BT ET",
        tagsOf({figure, text}));
    QCOMPARE(marked.codes, (std::vector<int>{codeOf(*figure), codeOf(*text)}));
    QVERIFY(marked.stream.find("0 0 1 1 re") == std::string::npos);
}

void TestMarkedContent::runningHead_saysWhatItIs()
{
    const TagPointer head = artifactTag("Header");
    const std::string speck = "q " + colorOf(coded(Qt::black, head)) + " 0 0 1 1 re f Q ";
    const MarkedContent marked = markedContent(speck + "BT ET " + speck, tagsOf({head}));
    QVERIFY(marked.codes.empty());
    QVERIFY(marked.stream.find("/Artifact <</Type /Pagination /Subtype /Header>> BDC") !=
            std::string::npos);
}

void TestMarkedContent::clipping_isNoContent()
{
    const MarkedContent marked = markedContent("q 0 0 9 9 re W n BT ET Q", {});
    QCOMPARE(QByteArray::fromStdString(marked.stream).simplified(),
             "q 0 0 9 9 re W n /Artifact BMC BT ET Q EMC");
}

void TestMarkedContent::textInBrackets_isPassedOver()
{
    const std::string text = "BT (q BT \\) S) Tj [<0001> 5 (f)] TJ ET";
    const MarkedContent marked = markedContent(text, {});
    QVERIFY(marked.stream.find(text) != std::string::npos);
    for (const char *broken :
         {"BT (", "<", "[", "\\", "q Q Q Q", "scn", "1 2 scn", "f", "1 0 0 scn f"}) {
        (void)markedContent(broken, {}); // answered, never a crash
    }
}

STEELYARD_TEST_MAIN(TestMarkedContent)
#include "test_marked_content.moc"
