// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundled.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace steelyard;
using knowledge::KnowledgeBase;
using knowledge::PublishedVerdict;

// Walks the four published comparisons: tests/data/seed-walk.json names, in words of our own, each
// of their sections, table rows, questions and claims, and what in the base answers it. Nobody who
// has read one of them should look here in vain.
class TestSeedWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsAnswered_data();
    void everythingIsAnswered();
    void everyDimensionIsVisited();
    void everyDisagreementIsVisited();
    void everyMythIsVisited();
    void walkIsWhole_data();
    void walkIsWhole();

private:
    QJsonArray m_walk;
    const storage::KnowledgePointer m_base = tests::frameworks();

    [[nodiscard]] const PublishedVerdict *verdict(const std::string &id) const
    {
        const auto found =
            std::find_if(m_base->publishedVerdicts.begin(), m_base->publishedVerdicts.end(),
                         [&](const PublishedVerdict &v) { return v.id == id; });
        return found == m_base->publishedVerdicts.end() ? nullptr : &*found;
    }
    // Whether the base has what an entry of a kind ("faq") calls by this name.
    [[nodiscard]] bool has(const QString &kind, const std::string &name,
                           const std::string &seed) const;
    // The names of a kind that entries refer to, with the seed before them: "dataflair docs_page".
    [[nodiscard]] std::set<std::string> visited(const QString &kind) const;
};

static bool disagrees(const KnowledgeBase &base, const std::string &cell, const std::string &seed)
{
    return std::any_of(base.ratings.begin(), base.ratings.end(), [&](const auto &rating) {
        return rating.alternative + '/' + rating.criterion == cell &&
               std::any_of(rating.dissent.begin(), rating.dissent.end(),
                           [&](const auto &dissent) { return dissent.source == seed; });
    });
}

bool TestSeedWalk::has(const QString &kind, const std::string &name, const std::string &seed) const
{
    const auto named = [&](const auto &thing) { return thing.id == name; };
    if (kind == u"criteria") {
        return m_base->criterionIndex(name) != KnowledgeBase::npos;
    }
    if (kind == u"faq") {
        return std::any_of(m_base->faq.begin(), m_base->faq.end(), named);
    }
    if (kind == u"myths") {
        return std::any_of(m_base->myths.begin(), m_base->myths.end(), named);
    }
    if (kind == u"dissent") {
        return disagrees(*m_base, name, seed);
    }
    if (kind == u"dimensions") {
        return verdict(seed) != nullptr && verdict(seed)->dimensions.contains(name);
    }
    return kind == u"verdicts" && verdict(name) != nullptr && name == seed;
}

std::set<std::string> TestSeedWalk::visited(const QString &kind) const
{
    std::set<std::string> names;
    for (const auto entry : m_walk) {
        const QJsonObject object = entry.toObject();
        for (const auto name : object[u"answeredBy"].toObject()[kind].toArray()) {
            names.insert((object[u"seed"].toString() + u' ' + name.toString()).toStdString());
        }
    }
    return names;
}

void TestSeedWalk::initTestCase()
{
    QFile file(QStringLiteral(STEELYARD_TEST_DATA "/seed-walk.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_walk = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(m_walk.size() > 100);
}

void TestSeedWalk::everythingIsAnswered_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const auto entry : m_walk) {
        const QJsonObject object = entry.toObject();
        QTest::addRow("%s: %s", qPrintable(object[u"seed"].toString()),
                      qPrintable(object[u"label"].toString()))
            << object;
    }
}

void TestSeedWalk::everythingIsAnswered()
{
    QFETCH(QJsonObject, entry);
    const std::string seed = entry[u"seed"].toString().toStdString();
    QVERIFY(m_base->source(seed) != nullptr);
    const QJsonObject answers = entry[u"answeredBy"].toObject();
    QVERIFY(!answers.isEmpty());
    for (auto kind = answers.begin(); kind != answers.end(); ++kind) {
        QVERIFY(!kind.value().toArray().isEmpty());
        for (const auto name : kind.value().toArray()) {
            QVERIFY2(has(kind.key(), name.toString().toStdString(), seed),
                     qPrintable(kind.key() + u' ' + name.toString()));
        }
    }
}

void TestSeedWalk::everyDimensionIsVisited()
{
    const std::set<std::string> names = visited(QStringLiteral("dimensions"));
    for (const PublishedVerdict &verdict : m_base->publishedVerdicts) {
        for (const auto &[dimension, criteria] : verdict.dimensions) {
            const std::string name = verdict.id + ' ' + dimension;
            QVERIFY2(names.contains(name), name.c_str());
        }
    }
}

void TestSeedWalk::everyDisagreementIsVisited()
{
    const std::set<std::string> names = visited(QStringLiteral("dissent"));
    for (const knowledge::Rating &rating : m_base->ratings) {
        for (const knowledge::Dissent &dissent : rating.dissent) {
            const std::string name =
                dissent.source + ' ' + rating.alternative + '/' + rating.criterion;
            QVERIFY2(names.contains(name), name.c_str());
        }
    }
}

void TestSeedWalk::everyMythIsVisited()
{
    const std::set<std::string> names = visited(QStringLiteral("myths"));
    for (const knowledge::Myth &myth : m_base->myths) {
        QVERIFY2(names.contains(myth.claimedBy + ' ' + myth.id), myth.id.c_str());
    }
}

// As many as each comparison has: twelve numbered sections, seven rows and six questions, eight
// factors, four aspects and eight questions.
void TestSeedWalk::walkIsWhole_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("number");
    QTest::newRow("dataflair section") << "section" << 12;
    QTest::newRow("resourcifi row") << "row" << 7;
    QTest::newRow("resourcifi question") << "question" << 6;
    QTest::newRow("resourcifi takeaway") << "takeaway" << 5;
    QTest::newRow("nicepick factor") << "factor" << 8;
    QTest::newRow("fastbuilder aspect") << "aspect" << 4;
    QTest::newRow("fastbuilder question") << "question" << 8;
}

void TestSeedWalk::walkIsWhole()
{
    QFETCH(QString, kind);
    QFETCH(int, number);
    const QString seed = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const auto entries = std::count_if(m_walk.begin(), m_walk.end(), [&](const auto &entry) {
        return entry.toObject()[u"seed"] == seed && entry.toObject()[u"kind"] == kind;
    });
    QCOMPARE(entries, number);
}

STEELYARD_TEST_APPLESS_MAIN(TestSeedWalk)
#include "test_seed_walk.moc"
