// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// Files that somebody broke, by accident or on purpose. STEELYARD_MUTATIONS sets how many random
// ones are tried.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void everyTruncationIsRefused();
    void randomChangesAreReadOrRefused();
    void manyReferencesToFewThingsAreFollowedQuickly();
};

namespace {

// Numbers below `limit`, the same everywhere: the standard distributions are not.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : engine_(seed)
    {
    }
    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(engine_() % static_cast<std::uint64_t>(limit));
    }

private:
    std::mt19937_64 engine_;
};

QByteArray changed(QByteArray bytes, Dice &dice)
{
    static const QByteArray pieces[] = {
        "{",         "}",        "[",    "]",       ",",       ":",    "\"",
        "\\",        "null",     "-1",   "1e308",   "1e999",   "0.5",  "\"\"",
        "\"cups\"",  "\n",       "true", "\\u0000", "\\ud800", "\xFF", "\xE2\x80\xAE",
        "{\"a\":1}", "[[[[[[[[", "//"};
    for (qsizetype times = 1 + dice.below(4); times > 0 && !bytes.isEmpty(); --times) {
        const qsizetype at = dice.below(bytes.size());
        const qsizetype length = 1 + dice.below(40);
        switch (dice.below(6)) {
        case 0:
            bytes[at] = static_cast<char>(dice.below(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, pieces[dice.below(std::size(pieces))]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(dice.below(bytes.size()), length * 10));
            break;
        case 4: { // another value in the place of one
            const qsizetype colon = bytes.indexOf(": ", at);
            const qsizetype end = colon < 0 ? -1 : bytes.indexOf(',', colon);
            if (end > 0)
                bytes.replace(colon + 2, end - colon - 2, pieces[dice.below(std::size(pieces))]);
            break;
        }
        default: { // one id for another
            const qsizetype quote = bytes.indexOf('"', at);
            const qsizetype end = quote < 0 ? -1 : bytes.indexOf('"', quote + 1);
            if (end > 0)
                bytes.replace(quote + 1, end - quote - 1, dice.below(2) == 0 ? "taste" : "filter");
        }
        }
    }
    return bytes;
}

// What may be relied on whatever the bytes are; empty when it holds.
QString brokenPromise(const QByteArray &bytes)
{
    const ReadResult result = read(view(bytes), "x.json", {"2026-11-20"});
    if (result.base.has_value() == hasErrors(result.problems))
        return "a base and errors, or neither";
    int line = 0;
    for (const Problem &problem : result.problems) {
        if (problem.what.empty() || problem.remedy.empty() || problem.file != "x.json")
            return "an incomplete problem";
        if (problem.line > 0 && problem.line < line)
            return "problems out of order";
        line = problem.line;
        if (QString::fromStdString(toLine(problem)).contains('\n'))
            return "a problem of two lines";
    }
    if (!result.base)
        return {};
    const KnowledgeBase &base = *result.base;
    if (base.ratings.size() != base.criteria.size() * base.alternatives.size())
        return "a rating too many or too few";
    for (std::size_t i = 0; i < base.ratings.size(); ++i) {
        const Rating &rating = base.ratings[i];
        const Criterion &criterion = base.criteria[i / base.alternatives.size()];
        if (rating.criterion != criterion.id ||
            rating.alternative != base.alternatives[i % base.alternatives.size()].id)
            return "a rating in the wrong place";
        if (!(rating.low >= criterion.scaleLow && rating.low <= rating.high &&
              rating.high <= criterion.scaleHigh))
            return "a rating off the scale";
        if (rating.value && !(*rating.value >= rating.low && *rating.value <= rating.high))
            return "a rating out of its range";
    }
    return {};
}

} // namespace

void TestHostile::everyTruncationIsRefused()
{
    const QByteArray whole = smallBase().trimmed();
    for (qsizetype size = 0; size < whole.size(); size += size < 2000 ? 1 : 37) {
        const ReadResult result = read(view(whole.left(size)), "x.json");
        QVERIFY2(!result.base && result.problems.size() == 1, qPrintable(QString::number(size)));
        QVERIFY2(size == 0 || result.problems[0].what == "The file ends in the middle.",
                 qPrintable(QString::number(size) + lines(result.problems)));
    }
}

void TestHostile::randomChangesAreReadOrRefused()
{
    bool given = false;
    int times = qEnvironmentVariableIntValue("STEELYARD_MUTATIONS", &given);
    if (!given)
        times = 3000;
    Dice dice(20261120);
    for (int i = 0; i < times; ++i) {
        const QByteArray bytes = changed(smallBase(), dice);
        const QString broken = brokenPromise(bytes);
        if (!broken.isEmpty()) {
            QFile file(STEELYARD_TEST_OUTPUT "/knowledge-hostile.json");
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
        }
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QString("change %1: %2; see %3")
                                .arg(i)
                                .arg(broken, STEELYARD_TEST_OUTPUT "/knowledge-hostile.json")));
    }
}

void TestHostile::manyReferencesToFewThingsAreFollowedQuickly()
{
    // Work that grows with the square of the file would take hours here.
    QByteArray answers;
    QByteArray chosen;
    QByteArray mustHaves;
    QByteArray sources;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray comma = i > 0 ? "," : "";
        const QByteArray n = QByteArray::number(i);
        answers += comma + "{\"id\":\"a" + n + "\",\"label\":\"x\"}";
        chosen += comma + "\"b" + n + '"';
        mustHaves += comma + "{\"capability\":\"c" + n + "\",\"unknown" + n + "\":1}";
        sources += comma + "{\"id\":\"s\",\"title\":\"x\"}";
    }
    const QByteArray bytes =
        "{\"questions\":[{\"id\":\"q\",\"name\":\"x\",\"text\":\"x\",\"answers\":[" + answers +
        "]}],\"scenarios\":[{\"id\":\"s\",\"name\":\"x\",\"answers\":{\"q\":[" + chosen +
        "]},\"mustHaves\":[" + mustHaves + "]}],\"capabilities\":[],\"sources\":[" + sources + "]}";
    const ReadResult result = read(view(bytes), "x.json");
    QVERIFY(!result.base);
    QCOMPARE(result.problems.size(), 1001u);
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
