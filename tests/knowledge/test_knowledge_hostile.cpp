// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// Files that somebody broke, by accident or on purpose. Random changes are tried in tests/fuzz.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTruncationIsRefused();
    void manyReferencesToFewThingsAreFollowedQuickly();
};

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

STEELYARD_TEST_APPLESS_MAIN(TestHostile)
#include "test_knowledge_hostile.moc"
