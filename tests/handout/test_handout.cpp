// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handout_file.h"
#include "packages/package_writer.h"
#include "packages/packed_file.h"
#include "report/pdf_clauses.h"
#include "report/pdf_tools.h"
#include "scenes/scene_checks.h"
#include "scenes/scene_deck.h"
#include "test_main.h"
#include "translations/language.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace steelyard;
using namespace steelyard::handout;

class TestHandout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreAsManyAsAsked_data();
    void pagesAreAsManyAsAsked();
    void everySceneIsThere_vectorsOnly();
    void titlesAreHeadings();
    void notesAreThereOnlyWhenAsked();
    void longNotesGoOnBehindTheScenes();
    void sameScenesSameBytes();
    void anotherFileIsNotOverwritten();
    void slidesOfOthersAreNotOverwritten();
    void slidesHaveTextTablesAndNotes();
    void slidesFillOnlyWhatIsClosed();
    void noScene_noHandout();

private:
    [[nodiscard]] static HandoutOptions options(int perPage, bool notes)
    {
        HandoutOptions options;
        options.perPage = perPage;
        options.notes = notes;
        options.title = QStringLiteral("Back end for the member app");
        options.language = QStringLiteral("en");
        options.isoDate = QStringLiteral("2026-11-20");
        return options;
    }

    std::vector<scenes::Scene> m_deck;
};

void TestHandout::initTestCase()
{
    useLanguage(QLocale(QLocale::English));
    QVERIFY(tests::exampleNames().contains(QStringLiteral("member-app.steelyard")));
    const tests::Weighed weighed =
        tests::weighedExample(QStringLiteral("member-app.steelyard"), QStringLiteral("en"));
    m_deck = scenes::deckOf(weighed.words());
}

void TestHandout::pagesAreAsManyAsAsked_data()
{
    QTest::addColumn<int>("perPage");
    QTest::addColumn<bool>("notes");
    for (const int perPage : kPerPage) {
        for (const bool notes : {false, true}) {
            QTest::addRow("%d %s", perPage, notes ? "with notes" : "without") << perPage << notes;
        }
    }
}

void TestHandout::pagesAreAsManyAsAsked()
{
    QFETCH(const int, perPage);
    QFETCH(const bool, notes);
    const QByteArray pdf = handoutPdf(m_deck, options(perPage, notes));
    QFile file(QStringLiteral(STEELYARD_TEST_OUTPUT "/handout-%1-%2.pdf")
                   .arg(perPage)
                   .arg(notes ? QStringLiteral("notes") : QStringLiteral("scenes")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    QVERIFY2(tests::qpdfCheck(pdf).contains(QLatin1String("No syntax or stream encoding errors")),
             qPrintable(tests::qpdfCheck(pdf)));
    QVERIFY2(tests::brokenClauses(pdf).isEmpty(),
             qPrintable(tests::brokenClauses(pdf).join(QLatin1Char(10))));
    const tests::PdfFacts facts = tests::pdfFacts(pdf);
    const int scenePages = (static_cast<int>(m_deck.size()) + perPage - 1) / perPage;
    QVERIFY(facts.pages >= scenePages);
    QVERIFY(notes || facts.pages == scenePages);
    QCOMPARE(facts.title, QStringLiteral("Back end for the member app"));
}

void TestHandout::everySceneIsThere_vectorsOnly()
{
    const QByteArray pdf = handoutPdf(m_deck, options(2, false));
    const QString text = tests::squeezed(tests::pdfText(pdf));
    for (const scenes::Scene &scene : m_deck) {
        QVERIFY2(text.contains(tests::squeezed(scene.title)), qPrintable(scene.id));
    }
    QCOMPARE(tests::bitmapCount(pdf), 0);
    QCOMPARE(tests::fontsNotEmbedded(pdf), QStringList());
}

void TestHandout::titlesAreHeadings()
{
    const QByteArray pdf = handoutPdf(m_deck, options(2, false));
    const QString outline = tests::structureOutline(pdf);
    QCOMPARE(outline.count(QStringLiteral("Sect(")), m_deck.size());
    QCOMPARE(outline.count(QStringLiteral("H1")), m_deck.size());
    const QString text = tests::structureText(pdf);
    for (const scenes::Scene &scene : m_deck) {
        QVERIFY2(text.contains(scene.title), qPrintable(scene.title));
    }
    // Lines of one paragraph are words with spaces between them.
    QVERIFY(text.contains(m_deck.front().sentence.section(u' ', 0, 3)));
}

void TestHandout::notesAreThereOnlyWhenAsked()
{
    std::vector<scenes::Scene> deck = m_deck;
    deck.resize(2);
    deck[1].notes = {QStringLiteral("Wait for the laughter")};
    const QString said = QStringLiteral("Waitforthelaughter");
    QVERIFY(!tests::squeezed(tests::pdfText(handoutPdf(deck, options(4, false)))).contains(said));
    QVERIFY(tests::squeezed(tests::pdfText(handoutPdf(deck, options(4, true)))).contains(said));
}

void TestHandout::longNotesGoOnBehindTheScenes()
{
    std::vector<scenes::Scene> deck = m_deck;
    deck.resize(1);
    for (int i = 1; i <= 300; ++i) {
        deck[0].notes << QStringLiteral("Thought number %1.").arg(i);
    }
    const QByteArray pdf = handoutPdf(deck, options(1, true));
    QVERIFY(tests::pdfFacts(pdf).pages > 2);
    const QString text = tests::squeezed(tests::pdfText(pdf));
    for (int i = 1; i <= 300; ++i) {
        QVERIFY(text.contains(QStringLiteral("Thoughtnumber%1.").arg(i)));
    }
}

void TestHandout::sameScenesSameBytes()
{
    QCOMPARE(handoutPdf(m_deck, options(4, true)), handoutPdf(m_deck, options(4, true)));
}

void TestHandout::anotherFileIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("out.pdf"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("my novel");
    file.close();
    QVERIFY(writeHandoutFile(m_deck, name, options(1, false), storage::Over::SameKind));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("my novel"));
    file.close();
    QVERIFY(!writeHandoutFile(m_deck, name, options(1, false), storage::Over::Anything));
    QVERIFY(!writeHandoutFile(m_deck, name, options(1, false), storage::Over::SameKind));
}

void TestHandout::slidesOfOthersAreNotOverwritten()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("slides.odp"));
    const QByteArray theirs =
        packages::packageOf({{"mimetype", "application/vnd.oasis.opendocument.presentation", false},
                             {"meta.xml", "<meta:generator>LibreOffice/7.4</meta:generator>"}});
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(theirs) == theirs.size());
    file.close();
    QVERIFY(writeHandoutFile(m_deck, name, options(1, false), storage::Over::SameKind));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), theirs);
    file.close();
    QVERIFY(!writeHandoutFile(m_deck, name, options(1, false), storage::Over::Anything));
    QVERIFY(!writeHandoutFile(m_deck, name, options(1, false), storage::Over::SameKind));
}

// Unpacked as any program would.
void TestHandout::slidesHaveTextTablesAndNotes()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("slides.odp"));
    QVERIFY(!writeHandoutFile(m_deck, name, options(1, false), storage::Over::SameKind));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes, handoutOdp(m_deck, options(1, false)));
    QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes.mid(38, 47), QByteArray("application/vnd.oasis.opendocument.presentation"));
    QProcess unzip;
    unzip.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); z.testzip(); "
                        "sys.stdout.buffer.write(z.read('content.xml'))"),
         name});
    QVERIFY(unzip.waitForFinished() && unzip.exitCode() == 0);
    QXmlStreamReader reader(unzip.readAllStandardOutput());
    QHash<QString, int> count;
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            ++count[reader.qualifiedName().toString()];
        } else if (reader.isCharacters()) {
            text += reader.text();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QFile copy(QStringLiteral(STEELYARD_TEST_OUTPUT "/handout.odp"));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size());
    QCOMPARE(count.value(QStringLiteral("draw:page")), static_cast<int>(m_deck.size()));
    QVERIFY(count.value(QStringLiteral("table:table")) >= 1);
    QVERIFY(count.value(QStringLiteral("draw:path")) > 10);
    QCOMPARE(count.value(QStringLiteral("draw:image")), 0);
    text = tests::squeezed(text);
    for (const scenes::Scene &scene : m_deck) {
        QVERIFY2(text.contains(tests::squeezed(scene.title)), qPrintable(scene.id));
        for (const QString &note : scene.notes) {
            QVERIFY2(text.contains(tests::squeezed(note)), qPrintable(note));
        }
    }
}

// Office programs leave open shapes empty, and one over the whole slide would cover its texts.
void TestHandout::slidesFillOnlyWhatIsClosed()
{
    const QByteArray odp = handoutOdp(m_deck, options(1, false));
    QXmlStreamReader reader(packages::partOf(odp, "content.xml", 16 << 20));
    QSet<QString> filling; // names of styles
    QString style;
    int filled = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto value = [&](const char *name) {
            return attributes.value(QLatin1String(name)).toString();
        };
        if (reader.qualifiedName() == u"style:style") {
            style = value("style:name");
        } else if (reader.qualifiedName() == u"style:graphic-properties" &&
                   value("draw:fill") == u"solid") {
            filling.insert(style);
        } else if (reader.qualifiedName() == u"draw:path" &&
                   filling.contains(value("draw:style-name"))) {
            ++filled;
            QVERIFY2(value("svg:d").endsWith(u'Z'), qPrintable(value("svg:d")));
            QVERIFY(value("svg:width") != u"13.3333in");
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(filled > 20);
}

void TestHandout::noScene_noHandout()
{
    QVERIFY(handoutOdp({}, options(1, false)).isEmpty());
    QVERIFY(handoutPdf({}, options(1, false)).isEmpty());
}

STEELYARD_TEST_MAIN(TestHandout)
#include "test_handout.moc"
