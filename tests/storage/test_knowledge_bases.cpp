// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "storage/decision_store.h"
#include "storage/knowledge_bases.h"
#include "storage/localized_base.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// Knowledge bases and their translations, found beside each other.
class TestKnowledgeBases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void translationsAreNoBases();
    void aBundledBaseIsReadOnceInEachLanguage();
    void aBaseSpeaksItsTranslation();
    void aRegionIsServedByItsLanguage();
    void withoutATranslationTheBaseKeepsItsWords();
    void aBaseIsFoundInAnotherLanguage();
    void aBrokenTranslationIsAWarning();
    void scoresAreTheSameInEveryLanguage();
    void aHugeFileIsRefusedUnread();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_base;
};

namespace {

const QString kData = QStringLiteral(STEELYARD_TEST_DATA "/knowledge/");

void replace(const QString &file, const QByteArray &content)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

decision::Verdict verdictOf(const storage::KnowledgeResult &loaded)
{
    const knowledge::KnowledgeBase &base = *loaded.base;
    const decision::Decision decision =
        decision::newDecision(base, base.scenarios.at(0), "2026-11-20");
    decision::Verdict verdict = decision::evaluate(base, decision);
    static_cast<void>(decision::addRobustness(verdict, base, {}));
    return verdict;
}

} // namespace

void TestKnowledgeBases::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = path(QStringLiteral("mine.json"));
    QVERIFY(QFile::copy(kData + QStringLiteral("small.json"), m_base));
    QVERIFY(QFile::copy(kData + QStringLiteral("office-coffee.de.json"),
                        path(QStringLiteral("office-coffee.de.json"))));
}

void TestKnowledgeBases::translationsAreNoBases()
{
    for (const QString &id : storage::bundledKnowledge()) {
        QVERIFY2(!id.contains(u'.'), qPrintable(id));
        QVERIFY(storage::loadKnowledge(id).base);
    }
}

void TestKnowledgeBases::aBundledBaseIsReadOnceInEachLanguage()
{
    const QString id = storage::bundledKnowledge().front();
    const auto english = storage::loadKnowledge(id).base;
    const auto german = storage::loadKnowledge(id, QStringLiteral("de")).base;
    QCOMPARE(storage::loadKnowledge(id).base, english);
    QCOMPARE(storage::loadKnowledge(id, QStringLiteral("de")).base, german);
    QCOMPARE(english->language, std::string("en"));
    QCOMPARE(german->language, std::string("de"));
    // A file may change at any time.
    const auto mine = storage::loadKnowledge(m_base).base;
    QVERIFY(storage::loadKnowledge(m_base).base != mine);
}

void TestKnowledgeBases::aBaseSpeaksItsTranslation()
{
    const storage::KnowledgeResult english = storage::loadKnowledge(m_base);
    const storage::KnowledgeResult german = storage::loadKnowledge(m_base, QStringLiteral("de"));
    QVERIFY(english.base && german.base);
    QVERIFY(german.problems.empty());
    QCOMPARE(english.base->subject, std::string("Office coffee makers"));
    QCOMPARE(german.base->subject, std::string("Kaffeemaschinen für das Büro"));
    QCOMPARE(german.base->hash, english.base->hash);
}

void TestKnowledgeBases::aRegionIsServedByItsLanguage()
{
    const auto language = [this](const char *wanted) {
        return storage::loadKnowledge(m_base, QString::fromLatin1(wanted)).base->language;
    };
    QCOMPARE(language("de-AT"), std::string("de"));
    QCOMPARE(language("en-GB"), std::string("en"));
}

void TestKnowledgeBases::withoutATranslationTheBaseKeepsItsWords()
{
    const storage::KnowledgeResult french = storage::loadKnowledge(m_base, QStringLiteral("fr"));
    QVERIFY(french.base && french.problems.empty());
    QCOMPARE(french.base->language, std::string("en"));
}

void TestKnowledgeBases::aBaseIsFoundInAnotherLanguage()
{
    const auto english = storage::loadKnowledge(m_base).base;
    const QString de = QStringLiteral("de");
    const QStringList own{path(QStringLiteral("none.json")), m_base};
    const auto german = storage::localizedBase(*english, de, own);
    QVERIFY(german);
    QCOMPARE(german->subject, std::string("Kaffeemaschinen für das Büro"));
    QCOMPARE(german->hash, english->hash);
    QCOMPARE(storage::localizedBase(*german, QStringLiteral("en"), own)->subject, english->subject);
    QVERIFY(!storage::localizedBase(*english, QStringLiteral("en"), own)); // it speaks that already
    QVERIFY(!storage::localizedBase(*english, QStringLiteral("fr"), own));
    QVERIFY(!storage::localizedBase(*english, de)); // no file of it is known
    knowledge::KnowledgeBase earlier = *english;
    earlier.hash = "of another state";
    QVERIFY(!storage::localizedBase(earlier, de, own));
    const QString bundled = storage::bundledKnowledge().front();
    QVERIFY(storage::localizedBase(*storage::loadKnowledge(bundled).base, de));
}

void TestKnowledgeBases::aBrokenTranslationIsAWarning()
{
    const QString file = path(QStringLiteral("office-coffee.de.json"));
    replace(file, "{\"base\": \"office-tea\"");
    const storage::KnowledgeResult loaded = storage::loadKnowledge(m_base, QStringLiteral("de"));
    QVERIFY(loaded.base);
    QCOMPARE(loaded.base->language, std::string("en"));
    QCOMPARE(loaded.problems.size(), std::size_t{1});
    QVERIFY(loaded.problems[0].level == knowledge::Level::Warning);
    QCOMPARE(QString::fromStdString(loaded.problems[0].file), file);
}

void TestKnowledgeBases::scoresAreTheSameInEveryLanguage()
{
    const storage::KnowledgeResult english = storage::loadKnowledge(m_base);
    const storage::KnowledgeResult german = storage::loadKnowledge(m_base, QStringLiteral("de"));
    const decision::Verdict one = verdictOf(english);
    const decision::Verdict other = verdictOf(german);
    QCOMPARE(one.scores.alternatives.size(), other.scores.alternatives.size());
    for (std::size_t i = 0; i < one.scores.alternatives.size(); ++i) {
        QCOMPARE(other.scores.alternatives[i].id, one.scores.alternatives[i].id);
        QVERIFY(other.scores.alternatives[i].value == one.scores.alternatives[i].value);
        QVERIFY(other.robustness->shares[i].rankAcceptability ==
                one.robustness->shares[i].rankAcceptability);
    }
    const auto fingerprint = [](const storage::KnowledgeResult &loaded) {
        return storage::fingerprint(
            *loaded.base,
            decision::newDecision(*loaded.base, loaded.base->scenarios.at(0), "2026-11-20"));
    };
    QCOMPARE(fingerprint(german), fingerprint(english));
}

void TestKnowledgeBases::aHugeFileIsRefusedUnread()
{
    const QString file = path(QStringLiteral("huge.json"));
    QFile sparse(file);
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(qint64{1} << 30));
    sparse.close();
    const storage::KnowledgeResult loaded = storage::loadKnowledge(file);
    QVERIFY(!loaded.base);
    QCOMPARE(loaded.problems.size(), std::size_t{1});
    QVERIFY(loaded.problems[0].what.find("larger than 128 MB") != std::string::npos);
    // A translation as well; the base can then be used without.
    QVERIFY(QFile::remove(path(QStringLiteral("office-coffee.de.json"))));
    QVERIFY(QFile::rename(file, path(QStringLiteral("office-coffee.de.json"))));
    QVERIFY(storage::loadKnowledge(m_base, QStringLiteral("de")).base);
}

STEELYARD_TEST_GUILESS_MAIN(TestKnowledgeBases)
#include "test_knowledge_bases.moc"
