// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "storage/decision_store.h"
#include "storage/file_name.h"
#include "storage/knowledge_doubt.h"
#include "test_main.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

using namespace steelyard;
using decision::Decision;

class TestDecisionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bundledBasesAreThereAndHashed();
    void shippedExamplesFitTheBundledBase();
    void savedDecisionOpensAsItWas();
    void openMissingFile_saysSo();
    void openWhatIsNoRegularFile_saysSo_data();
    void openWhatIsNoRegularFile_saysSo();
    void openUnknownKnowledge_namesIt();
    void ownKnowledgeIsFoundByItsId();
    void missingKnowledge_opensWithTheCopy();
    void changedKnowledge_opensWithTheCopy();
    void damagedCopy_saysSo();
    void editedCopy_hasTheHashOfItsContents();
    void copyOfABaseWithByteOrderMark_isProven();
    void forgedCopyOfABundledBase_isSaid();
    void unusedCopyThatDoesNotFit_isSaid();
    void whatWasPastedOpensWithAWarning_data();
    void whatWasPastedOpensWithAWarning();
    void suggestedNameFits_data();
    void suggestedNameFits();
    void saveIntoMissingFolder_saysSo();
    void saveOntoFolder_saysSo();
    void saveOnFullDisk_keepsTheOldFile();
    void openFileWhoseWritingWasBrokenOff_saysWhereTheCopyIs();
    void fingerprintIsTheSameEverywhere();

private:
    [[nodiscard]] QString writeOwnBase(const QString &version = QStringLiteral("1.0")) const;
    [[nodiscard]] Decision forged(const std::string &hash) const;
    [[nodiscard]] QString saveOwnDecision(const QString &baseFile, bool withCopy) const;

    storage::KnowledgePointer m_base;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Decision decision() const
    {
        return decision::newDecision(*m_base, m_base->scenarios.front(), "2026-11-20");
    }
};

static QString what(const std::vector<knowledge::Diagnostic> &problems)
{
    return problems.empty() ? QString() : QString::fromStdString(knowledge::toLine(problems[0]));
}

void TestDecisionStore::initTestCase()
{
    const storage::KnowledgeResult loaded =
        storage::loadKnowledge(QStringLiteral("python-web-frameworks"));
    QVERIFY2(loaded.base != nullptr, qPrintable(what(loaded.problems)));
    m_base = loaded.base;
    QVERIFY(m_folder.isValid());
}

void TestDecisionStore::bundledBasesAreThereAndHashed()
{
    const std::vector<QString> ids = storage::bundledKnowledge();
    QVERIFY(!ids.empty());
    for (const QString &id : ids) {
        const storage::KnowledgeResult loaded = storage::loadKnowledge(id);
        QVERIFY2(loaded.base != nullptr, qPrintable(what(loaded.problems)));
        QCOMPARE(QString::fromStdString(loaded.base->id), id);
        QCOMPARE(loaded.base->hash.size(), 64U);
    }
}

void TestDecisionStore::shippedExamplesFitTheBundledBase()
{
    // A changed base wants the examples made anew: their numbers are those of the base they name.
    QVERIFY(!storage::bundledKnowledge().empty()); // loads the resources
    const QStringList examples = QDir(QStringLiteral(":/examples")).entryList(QDir::Files);
    QVERIFY(examples.size() >= 10);
    for (const QString &example : examples) {
        const storage::DecisionResult opened =
            storage::openDecision(QStringLiteral(":/examples/") + example);
        QVERIFY2(opened.problems.empty(), qPrintable(what(opened.problems)));
        QVERIFY(opened.decision.has_value());
    }
}

void TestDecisionStore::savedDecisionOpensAsItWas()
{
    const QString file = path(QStringLiteral("saved.steelyard"));
    QVERIFY(!storage::saveDecision(decision(), file));
    const storage::DecisionResult opened = storage::openDecision(file);
    QVERIFY2(opened.problems.empty(), qPrintable(what(opened.problems)));
    QVERIFY(opened.decision == decision());
    QVERIFY(opened.base != nullptr);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1); // no temporary file left
}

void TestDecisionStore::openMissingFile_saysSo()
{
    const storage::DecisionResult opened =
        storage::openDecision(path(QStringLiteral("none.steelyard")));
    QVERIFY(!opened.decision);
    QVERIFY(what(opened.problems).contains(u"no such file"));
}

void TestDecisionStore::openWhatIsNoRegularFile_saysSo_data()
{
    QTest::addColumn<QString>("file");
    const QString pipe = path(QStringLiteral("pipe.steelyard"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a pipe that nobody writes to") << pipe;
    QTest::newRow("a device that never ends") << QStringLiteral("/dev/zero");
}

void TestDecisionStore::openWhatIsNoRegularFile_saysSo()
{
    QFETCH(QString, file);
    const storage::DecisionResult opened = storage::openDecision(file);
    QVERIFY(!opened.decision);
    QVERIFY(what(opened.problems).contains(u"not a regular file"));
    QVERIFY(!storage::loadKnowledge(file).base);
}

void TestDecisionStore::openUnknownKnowledge_namesIt()
{
    Decision other = decision();
    other.knowledge.id = "../../etc/passwd";
    const QString file = path(QStringLiteral("unknown.steelyard"));
    // Such a name cannot even be saved; somebody wrote it by hand.
    QVERIFY(storage::saveDecision(other, file).has_value());
    QVERIFY(!QFile::exists(file));
    QByteArray byHand = QByteArray::fromStdString(decision::write(other));
    QVERIFY(!storage::saveBytes(byHand, file));
    QVERIFY(!storage::openDecision(file).decision);

    other.knowledge.id = "message-queues";
    QVERIFY(!storage::saveDecision(other, file));
    const storage::DecisionResult opened = storage::openDecision(file);
    QVERIFY(!opened.decision);
    QVERIFY(what(opened.problems).contains(u"message-queues"));
}

// A base of the user's own: the small one of the tests.
QString TestDecisionStore::writeOwnBase(const QString &version) const
{
    QFile small(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"));
    if (!small.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes = small.readAll();
    bytes.replace("\"version\": \"1.0\"", "\"version\": \"" + version.toUtf8() + '"');
    const QString file = path(QStringLiteral("own-base.json"));
    return storage::saveBytes(bytes, file) ? QString() : file;
}

QString TestDecisionStore::saveOwnDecision(const QString &baseFile, bool withCopy) const
{
    const storage::KnowledgeResult own = storage::loadKnowledge(baseFile);
    Decision made = decision::newDecision(*own.base, "Coffee", "2026-11-20");
    if (withCopy) {
        made.knowledgeCopy = own.copy;
    }
    const QString file = path(QStringLiteral("own.steelyard"));
    return storage::saveDecision(made, file) ? QString() : file;
}

void TestDecisionStore::ownKnowledgeIsFoundByItsId()
{
    const QString base = writeOwnBase();
    const QString file = saveOwnDecision(base, false);
    const auto opened =
        storage::openDecision(file, {}, {path(QStringLiteral("not-there.json")), base});
    QVERIFY2(opened.problems.empty(), qPrintable(what(opened.problems)));
    QCOMPARE(opened.base->version, std::string("1.0"));
}

void TestDecisionStore::missingKnowledge_opensWithTheCopy()
{
    const auto opened = storage::openDecision(saveOwnDecision(writeOwnBase(), true));
    QVERIFY(opened.decision.has_value());
    QCOMPARE(opened.problems.size(), 1U);
    QVERIFY(!knowledge::hasErrors(opened.problems));
    QVERIFY(what(opened.problems).contains(QStringLiteral("not on this computer")));
    QCOMPARE(opened.base->hash, opened.decision->knowledge.hash);
}

void TestDecisionStore::changedKnowledge_opensWithTheCopy()
{
    const QString file = saveOwnDecision(writeOwnBase(), true);
    const QString changed = writeOwnBase(QStringLiteral("2.0"));
    const auto opened = storage::openDecision(file, {}, {changed});
    QCOMPARE(opened.problems.size(), 1U);
    QVERIFY(what(opened.problems).contains(QStringLiteral("now version 2.0")));
    QCOMPARE(opened.base->version, std::string("1.0"));

    // Without a copy the present base has to do, and the change is said.
    (void)writeOwnBase();
    const QString bare = saveOwnDecision(path(QStringLiteral("own-base.json")), false);
    const auto present = storage::openDecision(bare, {}, {writeOwnBase(QStringLiteral("2.0"))});
    QVERIFY(present.decision.has_value());
    QCOMPARE(present.base->version, std::string("2.0"));
    QVERIFY(!present.problems.empty());
}

void TestDecisionStore::damagedCopy_saysSo()
{
    const QString file = saveOwnDecision(writeOwnBase(), true);
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QByteArray bytes = text.readAll();
    text.close();
    bytes.replace("\"criteria\"", "\"kriteria\"");
    QVERIFY(!storage::saveBytes(bytes, file));
    const auto opened = storage::openDecision(file);
    QVERIFY(!opened.decision.has_value());
    QVERIFY(knowledge::hasErrors(opened.problems));
}

void TestDecisionStore::editedCopy_hasTheHashOfItsContents()
{
    const QString file = saveOwnDecision(writeOwnBase(), true);
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QByteArray bytes = text.readAll();
    text.close();
    bytes.replace("Ten cents a cup", "Two cents a cup");
    QVERIFY(!storage::saveBytes(bytes, file));
    const auto opened = storage::openDecision(file);
    QVERIFY(opened.decision.has_value());
    QVERIFY(opened.base->hash != opened.decision->knowledge.hash);
    QVERIFY(!storage::carriedCopyFits(*opened.decision));
    QVERIFY(storage::knowledgeDoubt(*opened.base, *opened.decision)
                .contains(QStringLiteral("changed after")));
    const bool isSaid =
        std::any_of(opened.problems.begin(), opened.problems.end(), [](const auto &problem) {
            return problem.what.find("was edited") != std::string::npos;
        });
    QVERIFY(isSaid);
}

void TestDecisionStore::copyOfABaseWithByteOrderMark_isProven()
{
    QFile plain(writeOwnBase());
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray bytes = plain.readAll().trimmed();
    plain.close();
    for (const QByteArray &around :
         {bytes, "\xEF\xBB\xBF" + bytes + "\r\n", bytes + "\n \t\n\n", bytes + '\n'}) {
        const QString base = path(QStringLiteral("own-base.json"));
        QVERIFY(!storage::saveBytes(around, base));
        const auto opened = storage::openDecision(saveOwnDecision(base, true));
        QVERIFY(opened.decision.has_value());
        QCOMPARE(opened.problems.size(), 1U); // that the base is not here
        QVERIFY(storage::knowledgeDoubt(*opened.base, *opened.decision).isEmpty());
    }
}

// The bundled base with other ratings, inside a decision that names the hash given.
Decision TestDecisionStore::forged(const std::string &hash) const
{
    QFile bundled(QStringLiteral(":/knowledge/python-web-frameworks.json"));
    Decision made = decision();
    if (bundled.open(QIODevice::ReadOnly)) {
        QByteArray bytes = bundled.readAll().trimmed();
        bytes.replace("\"reviewedOn\": \"2026", "\"reviewedOn\": \"2025");
        made.knowledgeCopy.text = std::make_shared<const std::string>(bytes.toStdString());
    }
    made.knowledge.hash = hash;
    return made;
}

void TestDecisionStore::forgedCopyOfABundledBase_isSaid()
{
    const QString file = path(QStringLiteral("forged.steelyard"));
    const std::string fitting = [this] {
        const std::string text = *forged({}).knowledgeCopy.text + '\n';
        return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
            .toHex()
            .toStdString();
    }();
    for (const std::string &named : {fitting, std::string(64, 'a')}) {
        QVERIFY(!storage::saveDecision(forged(named), file));
        const auto opened = storage::openDecision(file);
        QVERIFY(opened.decision.has_value());
        QCOMPARE(opened.base->hash, fitting); // of what is inside, whatever is named
        QVERIFY2(what(opened.problems).contains(u"differs from the one on this computer"),
                 qPrintable(what(opened.problems)));
        const QString doubt = storage::knowledgeDoubt(*opened.base, *opened.decision);
        QVERIFY2(doubt.contains(u"python-web-frameworks"), qPrintable(doubt));
    }
}

void TestDecisionStore::unusedCopyThatDoesNotFit_isSaid()
{
    const QString file = path(QStringLiteral("unused.steelyard"));
    QVERIFY(!storage::saveDecision(forged(m_base->hash), file));
    const auto opened = storage::openDecision(file);
    QVERIFY(opened.decision.has_value());
    QCOMPARE(opened.base->hash, m_base->hash);
    QCOMPARE(opened.problems.size(), 1U);
    QVERIFY(what(opened.problems).contains(u"not the one that the decision names"));
    QVERIFY(!storage::carriedCopyFits(*opened.decision));
}

void TestDecisionStore::whatWasPastedOpensWithAWarning_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("a line break in the title") << "title-line-break"
                                               << "Choice of framework for the shop";
    QTest::newRow("hidden characters in the title") << "title-hidden"
                                                    << "Evileltit new line";
    QTest::newRow("an owner of two lines, a reason of 20,001 characters")
        << "owner-and-long-reason"
        << "Back end for the member app";
    QTest::newRow("no title") << "without-a-title"
                              << "without-a-title";
    QTest::newRow("one sample") << "one-sample"
                                << "Back end for the member app";
}

void TestDecisionStore::whatWasPastedOpensWithAWarning()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    const auto opened = storage::openDecision(QStringLiteral(STEELYARD_TEST_DATA "/decisions/") +
                                              name + QStringLiteral(".steelyard"));
    QVERIFY2(opened.decision.has_value(), qPrintable(what(opened.problems)));
    QVERIFY(!knowledge::hasErrors(opened.problems));
    // The base may have gone on since.
    QVERIFY(std::any_of(opened.problems.begin(), opened.problems.end(),
                        [](const auto &problem) { return problem.pointer != "/knowledge"; }));
    QCOMPARE(QString::fromStdString(opened.decision->title), title);
    QVERIFY(opened.decision->samples >= 1000);
    const QString file = path(QStringLiteral("again.steelyard"));
    Decision present = *opened.decision;
    present.knowledge = {m_base->id, m_base->version, m_base->hash};
    QVERIFY(!storage::saveDecision(present, file));
    const auto again = storage::openDecision(file);
    QVERIFY2(again.problems.empty(), qPrintable(what(again.problems)));
    QVERIFY(again.decision == present);
}

void TestDecisionStore::suggestedNameFits_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("as it is") << "Back end";
    QTest::newRow("what no file system takes") << "a/b\\c:d*e?\"<f>|g";
    QTest::newRow("only dots") << "..";
    QTest::newRow("a hidden file") << ".config";
    QTest::newRow("a direction override") << QStringLiteral("a\u202eb");
    QTest::newRow("long in bytes") << QString(200, QChar(0x540E));
    QTest::newRow("long in characters") << QString(300, u'x');
}

// What is written under a suggested name is there, whatever is added while it is being written.
void TestDecisionStore::suggestedNameFits()
{
    QFETCH(QString, title);
    const QString suggested =
        storage::fileNameOf(title, QStringLiteral(".steelyard"), QStringLiteral("New"));
    QVERIFY(suggested.toUtf8().size() <= storage::kMostNameBytes);
    QVERIFY(!storage::saveDecision(decision(), path(suggested)));
    QVERIFY(QFileInfo(path(suggested)).isFile());
}

void TestDecisionStore::saveIntoMissingFolder_saysSo()
{
    const auto problem =
        storage::saveDecision(decision(), path(QStringLiteral("no/such/folder/d.steelyard")));
    QVERIFY(problem.has_value());
    QVERIFY(QString::fromStdString(problem->what).contains(u"no folder"));
    QVERIFY(!problem->remedy.empty());
    QVERIFY(!QDir(path(QStringLiteral("no"))).exists());
}

void TestDecisionStore::saveOntoFolder_saysSo()
{
    QVERIFY(storage::saveDecision(decision(), m_folder.path()).has_value());
}

void TestDecisionStore::saveOnFullDisk_keepsTheOldFile()
{
    const QString file = path(QStringLiteral("kept.steelyard"));
    QVERIFY(!storage::saveBytes("the old content", file));
    // A limit on file sizes fails writes in the same place as a full disk.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 4096;
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto problem = storage::saveBytes(QByteArray(1 << 20, 'x'), file);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, signalBefore);

    QVERIFY(problem.has_value());
    QFile old(file);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("the old content"));
}

// A file with two names is written in place.
void TestDecisionStore::openFileWhoseWritingWasBrokenOff_saysWhereTheCopyIs()
{
    const QString file = m_folder.filePath(QStringLiteral("linked.steelyard"));
    const Decision decision = decision::newDecision(*m_base, "Linked", "2026-11-20");
    QVERIFY(!storage::saveDecision(decision, file));
    QCOMPARE(::link(qPrintable(file), qPrintable(file + QStringLiteral(".other"))), 0);
    std::vector<knowledge::Diagnostic> notes;
    QVERIFY(!storage::saveDecision(decision, file, {}, {.notes = &notes}));
    const QString said = QString::fromStdString(notes.at(0).remedy);
    const QString copy = said.section(u'“', 1).section(u'”', 0, 0);
    QVERIFY(QFile::exists(copy));
    QCOMPARE(storage::openDecision(file).problems.size(), 0U);
    // As it is when the program ends on the way.
    QVERIFY(QFile::rename(copy, copy + QStringLiteral(".writing")));
    QFile half(file);
    QVERIFY(half.resize(half.size() / 2));
    const auto opened = storage::openDecision(file);
    QVERIFY(!opened.decision);
    QVERIFY2(QString::fromStdString(opened.problems.back().remedy)
                 .contains(copy + QStringLiteral(".writing")),
             opened.problems.back().remedy.c_str());
    QVERIFY(QFile::remove(copy + QStringLiteral(".writing")));
    QCOMPARE(storage::openDecision(file).problems.size(), 1U);
}

void TestDecisionStore::fingerprintIsTheSameEverywhere()
{
    knowledge::KnowledgeBase base;
    base.hash = "abc";
    Decision decision;
    decision.alternatives = {"django", "flask"};
    decision.seed = 7;
    // SHA-256 of the text, computed with sha256sum.
    QCOMPARE(storage::fingerprint(base, decision),
             QStringLiteral("1e88c70eb4155fde28e3c9500ff5fbd6b7d6b55e56b755382d4b35ce65737e32"));
    QCOMPARE(storage::shortFingerprint(QStringLiteral("4f9a17c2e83b60d5ffff")),
             QStringLiteral("4f9a 17c2 e83b 60d5"));
}

STEELYARD_TEST_GUILESS_MAIN(TestDecisionStore)
#include "test_decision_store.moc"
