// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/knowledge_search.h"

#include "search/normalized_text.h"
#include "small_base.h"
#include "storage/knowledge_bases.h"
#include "test_main.h"

#include <QTest>

#include <set>

using namespace steelyard;
using Kind = KnowledgePlace::Kind;

class TestKnowledgeSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAccentsAndLetters_data();
    void foldsCaseAccentsAndLetters();
    void findsWordsWhereTheyAreWritten();
    void everyKindOfStatementIsFound_data();
    void everyKindOfStatementIsFound();
    void allWordsMustMatch();
    void namesComeBeforeProse();
    void aPlaceIsFoundOnce();
    void narrowingFindsTheSameAsStartingAnew();
    void nothingFitsWithoutHarm();
    void everySourceIsNamedByWhatRestsOnIt();
    void typingIntoTheBundledBase();

private:
    static QString first(const QString &query)
    {
        static KnowledgeSearch search(entriesOf(tests::smallBase()));
        const auto found = search.find(query);
        return found.empty() ? QString() : key(found.front()->place);
    }
    static QString key(const KnowledgePlace &place)
    {
        QString result = QStringLiteral("%1 %2").arg(static_cast<int>(place.kind)).arg(place.id);
        return place.option.isEmpty() ? result : result + QChar::Space + place.option;
    }
    static QStringList keys(const std::vector<const KnowledgeEntry *> &found)
    {
        QStringList result;
        for (const KnowledgeEntry *entry : found) {
            result << key(entry->place);
        }
        return result;
    }
};

void TestKnowledgeSearch::foldsCaseAccentsAndLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << QStringLiteral("ORM Usage") << QStringLiteral("orm usage");
    QTest::newRow("umlaut") << QStringLiteral("Über") << QStringLiteral("uber");
    QTest::newRow("two-characters") << QStringLiteral("U\u0308ber") << QStringLiteral("uber");
    QTest::newRow("sharp-s") << QStringLiteral("Straße") << QStringLiteral("strasse");
    QTest::newRow("ligature") << QStringLiteral("ﬁle") << QStringLiteral("file");
    QTest::newRow("stroke") << QStringLiteral("Łódź") << QStringLiteral("lodz");
    QTest::newRow("invisible") << QStringLiteral("da\u200bta") << QStringLiteral("data");
    QTest::newRow("beyond-16-bits") << QStringLiteral("a😀B") << QStringLiteral("a😀b");
    QTest::newRow("lone-half") << QString(QChar(0xd83d)) + u'X' << QString(QChar(0xd83d)) + u'x';
    QTest::newRow("arabic") << QStringLiteral("مرحبا") << QStringLiteral("مرحبا");
}

void TestKnowledgeSearch::foldsCaseAccentsAndLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(normalizedText(text), folded);
}

void TestKnowledgeSearch::findsWordsWhereTheyAreWritten()
{
    const auto spans = [](const QString &text, const QString &query) {
        QStringList marked;
        for (const TextSpan &span : findWords(text, searchWords(query))) {
            marked << text.mid(span.start, span.length);
        }
        return marked;
    };
    QCOMPARE(spans(QStringLiteral("Über Straßen"), QStringLiteral("uber strasse")),
             (QStringList{QStringLiteral("Über"), QStringLiteral("Straße")}));
    // Half of a letter that folds to two is marked whole; an accent belongs to its letter.
    QCOMPARE(spans(QStringLiteral("Fuß"), QStringLiteral("fus")),
             QStringList{QStringLiteral("Fuß")});
    QCOMPARE(spans(QStringLiteral("cafe\u0301s"), QStringLiteral("cafe")),
             QStringList{QStringLiteral("cafe\u0301")});
    QCOMPARE(spans(QStringLiteral("data database"), QStringLiteral("data base")),
             (QStringList{QStringLiteral("data"), QStringLiteral("database")})); // joined
    QVERIFY(findWords(QStringLiteral("anything"), {}).empty());
    QVERIFY(findWords({}, {QStringLiteral("a")}).empty());
}

void TestKnowledgeSearch::everyKindOfStatementIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *query, Kind kind, const char *rest) {
        QTest::newRow(query)
            << QString::fromLatin1(query)
            << QStringLiteral("%1 %2").arg(static_cast<int>(kind)).arg(QString::fromLatin1(rest));
    };
    add("filter machine", Kind::Option, "filter");
    add("ten cups at once", Kind::Option, "filter");     // a strength
    add("stale within an hour", Kind::Option, "filter"); // a drawback
    add("paper left over", Kind::Option, "filter");      // exit cost
    add("press start", Kind::Option, "filter");          // a command
    add("guarantee", Kind::Option, "filter");            // a fact
    add("cost of a cup", Kind::Criterion, "cost");
    add("rated by one blind", Kind::Criterion, "taste"); // a criterion's note
    add("price roll", Kind::Criterion, "cost");          // an anchor
    add("70 cups", Kind::Rating, "cost filter");
    add("cheaper in large boxes", Kind::Rating, "cost capsule");
    add("beans to powder", Kind::Rating, "ease filter"); // what a rating counts
}

void TestKnowledgeSearch::everyKindOfStatementIsFound()
{
    QFETCH(QString, query);
    QFETCH(QString, place);
    QCOMPARE(first(query), place);
}

void TestKnowledgeSearch::allWordsMustMatch()
{
    QVERIFY(!first(QStringLiteral("capsule cents")).isEmpty());
    QVERIFY(first(QStringLiteral("capsule cents unheardof")).isEmpty());
    QCOMPARE(first(QStringLiteral("  MACHINE   filter ")), first(QStringLiteral("filter machine")));
}

void TestKnowledgeSearch::namesComeBeforeProse()
{
    KnowledgeSearch search(
        {{{Kind::Criterion, QStringLiteral("prose"), {}},
          QStringLiteral("Other"),
          QStringLiteral("about speed"),
          {}},
         {{Kind::Criterion, QStringLiteral("inside"), {}}, QStringLiteral("Airspeed"), {}, {}},
         {{Kind::Criterion, QStringLiteral("word"), {}}, QStringLiteral("Great speed"), {}, {}},
         {{Kind::Criterion, QStringLiteral("start"), {}},
          QStringLiteral("Speed of things"),
          {},
          {}},
         {{Kind::Source, QStringLiteral("exact"), {}}, QStringLiteral("SPEED"), {}, {}}});
    QStringList ids;
    for (const KnowledgeEntry *entry : search.find(QStringLiteral("speed"))) {
        ids << entry->place.id;
    }
    // Kinds stand together, the one with the best match first.
    QCOMPARE(ids.join(u' '), QStringLiteral("exact start word inside prose"));
}

void TestKnowledgeSearch::aPlaceIsFoundOnce()
{
    KnowledgeSearch search(entriesOf(tests::smallBase()));
    const QStringList found = keys(search.find(QStringLiteral("e")));
    QVERIFY(found.size() > 10);
    QCOMPARE(std::set<QString>(found.begin(), found.end()).size(),
             static_cast<std::size_t>(found.size()));
}

void TestKnowledgeSearch::narrowingFindsTheSameAsStartingAnew()
{
    const auto entries = entriesOf(tests::smallBase());
    KnowledgeSearch typed(entries);
    for (const char *text : {"c", "ca", "cap", "capsule", "capsule p", "capsule pri", "capsule",
                             "pri", "", "machine", "machin", "x", "e"}) {
        const QString query = QString::fromLatin1(text);
        KnowledgeSearch anew(entries);
        QCOMPARE(keys(typed.find(query)), keys(anew.find(query)));
    }
}

void TestKnowledgeSearch::nothingFitsWithoutHarm()
{
    KnowledgeSearch empty;
    QVERIFY(empty.find(QStringLiteral("anything")).empty());
    QVERIFY(empty.find({}).empty());
    QVERIFY(first(QString(100'000, u'x')).isEmpty());
    QVERIFY(first(QStringLiteral("<b>*.[(\\")).isEmpty());
}

void TestKnowledgeSearch::everySourceIsNamedByWhatRestsOnIt()
{
    const auto base = tests::smallBase();
    std::set<std::string> named;
    for (const KnowledgeEntry &entry : entriesOf(base)) {
        named.insert(entry.sources.begin(), entry.sources.end());
    }
    for (const knowledge::Rating &rating : base.ratings) {
        for (const std::string &source : rating.sources) {
            QVERIFY2(named.count(source) == 1, source.c_str());
        }
        for (const knowledge::Dissent &dissent : rating.dissent) {
            QVERIFY2(named.count(dissent.source) == 1, dissent.source.c_str());
        }
    }
}

void TestKnowledgeSearch::typingIntoTheBundledBase()
{
    const auto base = storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    if (!base) {
        QSKIP("the bundled base is not linked into this test");
    }
    KnowledgeSearch search(entriesOf(*base));
    const QString query = QStringLiteral("async database migrations");
    for (int length = 1; length <= query.size(); ++length) {
        const auto found = search.find(query.left(length));
        QVERIFY(length > 14 || !found.empty());
    }
}

STEELYARD_TEST_MAIN(TestKnowledgeSearch)
#include "test_knowledge_search.moc"
