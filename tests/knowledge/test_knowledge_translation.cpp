// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "knowledge/translatable_texts.h"
#include "knowledge/translation.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// The texts of a base, and a file that gives them in another language.
class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheFileHasItsKey();
    void textsAreReplacedAndCounted();
    void numbersIdsAndSourcesStay();
    void faultIsFoundAtItsPlace_data();
    void faultIsFoundAtItsPlace();
    void schemaAgreesOnTheHead();
    void shortNamesStayDistinct();
    void templateOfABaseTranslatesAllOfIt();
    void hostileTranslationsLeaveTheBaseAlone();
    void bundledTranslationsAreSound();
};

namespace {

KnowledgeBase small()
{
    return *read(view(smallBase()), "small.json").base;
}

QByteArray german()
{
    return dataFile("office-coffee.de.json");
}

QString keyOf(const QJsonValue &item, const QString &section, qsizetype position)
{
    const QJsonObject object = item.toObject();
    if (section == "ratings") {
        return object["criterion"].toString() + '/' + object["alternative"].toString();
    }
    if (section == "states") {
        return object["alternative"].toString();
    }
    return object.contains("id") ? object["id"].toString() : QString::number(position);
}

// Every text in the file with the way to it, found without the reader.
void collect(const QJsonValue &value, const QString &path, const QString &section,
             QStringList &keys)
{
    if (value.isString() && !value.toString().isEmpty()) {
        keys << path;
    }
    const QString prefix = path.isEmpty() ? path : path + '/';
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        collect(*member, prefix + member.key(), member.key(), keys);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        collect(array[i], prefix + keyOf(array[i], section, i), section, keys);
    }
}

// Ids, and what has the same form in every language.
bool isNoLanguage(const QString &key)
{
    static const QRegularExpression pattern(
        "(^|/)(\\$schema|id|version|language|author|reviewers/\\d+|reviewedOn|related/"
        "\\d+|criterion|"
        "alternative|group|source|sources/\\d+|claimedBy|winner|capability|confidence|direction|"
        "severity|support|tolerance|reliability|shape|asOf|readOn|contentDate|url|command|title|"
        "publisher|licence|versionSeen|addOn|icon|overlapsWith/\\d+|about/\\d+|"
        "dimensions/[^/]+/\\d+)$|^ratings/[^/]+/[^/]+/kind$|^useRules/\\d+/(allOf|anyOf|noneOf)/"
        "\\d+$|"
        "^scenarios/[^/]+/answers/.*$");
    return key != "title" && pattern.match(key).hasMatch();
}

Marked editedGerman(const QByteArray &before, const QByteArray &after)
{
    const QByteArray whole = german();
    if (whole.count(before) != 1) {
        qFatal("The translation holds this %d times: %s", static_cast<int>(whole.count(before)),
               before.constData());
    }
    return marked(QByteArray(whole).replace(before, after));
}

QByteArray allTexts(const KnowledgeBase &base)
{
    QByteArray all;
    forEachText(base, [&](std::string_view key, const TextRule &, const std::string &text) {
        all += QByteArray(key.data(), static_cast<qsizetype>(key.size())) + '=' +
               QByteArray::fromStdString(text) + '\n';
    });
    return all;
}

} // namespace

void TestTranslation::everyTextOfTheFileHasItsKey()
{
    QStringList expected;
    collect(QJsonDocument::fromJson(smallBase()).object(), "", "", expected);
    expected.removeIf(isNoLanguage);
    expected.sort();
    QStringList found;
    const KnowledgeBase base = small();
    forEachText(base, [&](std::string_view key, const TextRule &, const std::string &) {
        found << QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    });
    QVERIFY(found.contains("capabilities/milk/states/capsule/note"));
    QVERIFY(found.contains("questions/cups/answers/many/label"));
    QVERIFY(found.contains("ratings/cost/filter/measures/0/unit"));
    found.sort();
    QCOMPARE(found, expected);
}

void TestTranslation::textsAreReplacedAndCounted()
{
    KnowledgeBase base = small();
    const std::size_t total = static_cast<std::size_t>(allTexts(base).count('\n'));
    const TranslationResult result = applyTranslation(base, view(german()), "de.json");
    QVERIFY2(result.problems.empty(), lines(result.problems).constData());
    QCOMPARE(result.language, std::string("de"));
    QCOMPARE(result.translated, 29u); // one of the thirty is empty
    QCOMPARE(result.total, total);
    QCOMPARE(base.language, std::string("de"));
    QCOMPARE(base.title, std::string("Eine Kaffeemaschine für das Büro wählen"));
    QCOMPARE(base.criteria[0].anchors[0].text, std::string("Kostenlos"));
    QCOMPARE(base.alternatives[0].facts[0].unit, std::string("Jahre"));
    QCOMPARE(base.ratings[0].headline, std::string("Zehn Cent je Tasse"));
    QCOMPARE(base.questions[0].answers[1].label, std::string("Viele"));
    QCOMPARE(base.checklists[0].items[0].states[0].note,
             std::string("Gemahlener Kaffee wird verkauft."));
    // What the file lacks, or has empty, keeps the base's wording.
    QCOMPARE(base.criteria[1].name, std::string("Ease of use"));
    QCOMPARE(base.myths[0].claim, small().myths[0].claim);
}

void TestTranslation::numbersIdsAndSourcesStay()
{
    const KnowledgeBase original = small();
    KnowledgeBase base = original;
    base.hash = "of the file";
    static_cast<void>(applyTranslation(base, view(german()), "de.json"));
    QCOMPARE(base.hash, std::string("of the file"));
    for (std::size_t i = 0; i < base.ratings.size(); ++i) {
        QCOMPARE(base.ratings[i].criterion, original.ratings[i].criterion);
        QVERIFY(base.ratings[i].value == original.ratings[i].value);
        QCOMPARE(base.ratings[i].low, original.ratings[i].low);
        QCOMPARE(base.ratings[i].sources, original.ratings[i].sources);
    }
    for (std::size_t i = 0; i < base.sources.size(); ++i) {
        QCOMPARE(base.sources[i].title, original.sources[i].title);
        QCOMPARE(base.sources[i].url, original.sources[i].url);
    }
}

void TestTranslation::faultIsFoundAtItsPlace_data()
{
    editColumns();
    QTest::addColumn<bool>("isError");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const char *pointer, const char *what, bool isError = true) {
        QTest::newRow(name) << before << after << QString(pointer) << QString(what) << isError;
    };
    row("another base", "\"office-coffee\"", "@@\"office-tea\"", "/base", "not \"office-coffee\"");
    row("the base's own language", "\"language\": \"de\"", "\"language\": @@\"en\"", "/language",
        "itself is in the language \"en\"");
    row("another version", "\"version\": \"1.0\"", "\"version\": @@\"0.9\"", "/version",
        "which is now \"1.0\"", false);
    row("a key of nothing", "\"tags/1\"", "@@\"tags/7\"", "/texts/tags~17",
        "No text of the base has the key \"tags/7\"", false);
    row("a key of an empty text", "\"tags/1\"", "@@\"alternatives/capsule/kind\"",
        "/texts/alternatives~1capsule~1kind", "No text of the base has the key", false);
    row("a key of a number", "\"tags/1\"", "@@\"ratings/cost/filter/value\"",
        "/texts/ratings~1cost~1filter~1value", "No text of the base has the key", false);
    row("a text that is a number", "\"Kostenlos\"", "@@0",
        "/texts/criteria~1cost~1anchors~10~1text", "a number, but a text");
    row("a short name that is long", "\"Bequem\"", "@@\"Bequemlichkeiten\"",
        "/texts/groups~1comfort~1shortName", "16 characters");
    row("a label of two lines", "\"Viele\"", "@@\"Vie\\nle\"",
        "/texts/questions~1cups~1answers~1many~1label", "line break");
    row("a text that reads backwards", "\"Kostenlos\"", "@@\"Kosten\xE2\x80\xAElos\"",
        "/texts/criteria~1cost~1anchors~10~1text", "invisible character U+202E");
    row("a key given twice", "\"tags/1\"", "\"tags/1\": \"x\", @@\"tags/1\"", "/texts/tags~11",
        "given twice");
    row("a field that is none", "\"author\"", "@@\"translator\"", "/translator", "not known");
    row("no texts", "\"texts\": {", "\"texts\": @@7, \"$rest\": {", "/texts",
        "a number, but an object");
}

void TestTranslation::faultIsFoundAtItsPlace()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, pointer);
    QFETCH(const QString, what);
    QFETCH(const bool, isError);
    const Marked place = editedGerman(before, after);
    KnowledgeBase base = small();
    const QByteArray texts = allTexts(base);
    const TranslationResult result = applyTranslation(base, view(place.bytes), "de.json");
    QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
    QCOMPARE(difference(result.problems[0], isError ? Level::Error : Level::Warning, place, pointer,
                        what),
             QString());
    QCOMPARE(allTexts(base) == texts, isError);
    QCOMPARE(base.language, std::string(isError ? "en" : "de"));
}

void TestTranslation::schemaAgreesOnTheHead()
{
    const auto accepts = [](const QByteArray &bytes) {
        return translationSchema().check(view(bytes), "de.json").empty();
    };
    QVERIFY(accepts(german()));
    QVERIFY(accepts(editedGerman("\"author\"", "\"$comment\": [], @@\"author\"").bytes));
    for (const auto &[before, after] : std::vector<std::pair<QByteArray, QByteArray>>{
             {"\"base\": \"office-coffee\",", "@@"},
             {"\"language\": \"de\"", "\"language\": @@\"d\""},
             {"\"version\": \"1.0\"", "\"version\": @@1"},
             {"\"author\"", "@@\"translator\""},
             {"\"Kostenlos\"", "@@0"}}) {
        const Marked place = editedGerman(before, after);
        KnowledgeBase base = small();
        QVERIFY2(hasErrors(applyTranslation(base, view(place.bytes), "de.json").problems), before);
        QVERIFY2(!accepts(place.bytes), before);
    }
}

void TestTranslation::shortNamesStayDistinct()
{
    const Marked place = editedGerman("\"criteria/cost/shortName\": \"Kosten\"",
                                      "\"criteria/cost/shortName\": \"Taste\", "
                                      "\"criteria/taste/shortName\": @@\"Taste\"");
    KnowledgeBase base = small();
    const TranslationResult result = applyTranslation(base, view(place.bytes), "de.json");
    QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
    QCOMPARE(difference(result.problems[0], Level::Error, place,
                        "/texts/criteria~1taste~1shortName", "\"Taste\" is used twice"),
             QString());
}

void TestTranslation::templateOfABaseTranslatesAllOfIt()
{
    KnowledgeBase base = small();
    base.title = "\"Quotes\" and \\ and \xC3\xA4";
    const QByteArray before = allTexts(base);
    const std::string file = translationTemplate(base, "de");
    const TranslationResult result = applyTranslation(base, file, "de.json");
    QVERIFY2(result.problems.empty(), lines(result.problems).constData());
    QCOMPARE(result.translated, result.total);
    QCOMPARE(allTexts(base), before);
    QVERIFY(translationSchema().check(file, "de.json").empty());
}

void TestTranslation::hostileTranslationsLeaveTheBaseAlone()
{
    const QByteArray whole = german();
    const QByteArray texts = allTexts(small());
    QByteArrayList files{"",
                         "[]",
                         "null",
                         "{}",
                         "{\"texts\": null}",
                         QByteArray("[").repeated(100'000),
                         "\xFF\xFE{\0",
                         whole.left(whole.size() / 2)};
    QByteArray wide;
    for (const QChar c : QString::fromUtf8(whole)) {
        wide.append(static_cast<char>(c.unicode() & 0xFF))
            .append(static_cast<char>(c.unicode() >> 8));
    }
    files << wide << QString::fromUtf8(whole).toLatin1();
    files << QByteArray(whole).replace("\"Kostenlos\"", '"' + QByteArray(1 << 20, 'x') + '"');
    QByteArray many =
        "{\"base\":\"office-coffee\",\"version\":\"1.0\",\"language\":\"de\",\"texts\":{";
    for (int i = 0; i < 20'000; ++i) {
        many += '"' + QByteArray::number(i) + "\":7,";
    }
    files << many + "\"x\":1}}";
    for (const QByteArray &file : files) {
        KnowledgeBase base = small();
        const TranslationResult result = applyTranslation(base, view(file), "de.json");
        QVERIFY2(hasErrors(result.problems), file.left(40).constData());
        QVERIFY(result.problems.size() <= 1001);
        for (const Diagnostic &problem : result.problems) {
            QVERIFY(toLine(problem).size() < 300);
        }
        QCOMPARE(allTexts(base), texts);
    }
}

void TestTranslation::bundledTranslationsAreSound()
{
    for (const auto &[name, bytes] : bundledBases()) {
        const ReadResult read = steelyard::knowledge::read(view(bytes), name.toStdString());
        QVERIFY2(read.base, qPrintable(name));
        for (const auto &[file, texts] : bundledTranslations(name)) {
            KnowledgeBase base = *read.base;
            const TranslationResult result =
                applyTranslation(base, view(texts), file.toStdString());
            QVERIFY2(result.problems.empty(), lines(result.problems).constData());
            const auto refused = translationSchema().check(view(texts), file.toStdString());
            QVERIFY2(refused.empty(), lines(refused).constData());
            QCOMPARE(file, QString::fromStdString(base.id + '.' + result.language + ".json"));
        }
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestTranslation)
#include "test_knowledge_translation.moc"
