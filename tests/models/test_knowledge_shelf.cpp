// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/knowledge_shelf.h"

#include "resources/resources.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// The bases that decisions can begin with, kept by reference in settings of the test's own.
class TestKnowledgeShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bundledBasesComeFirst();
    void anOwnBaseIsListedAndCurrent();
    void isRememberedByReference();
    void aFaultyFileChangesNothing();
    void anIdOfABundledBaseIsRefused();
    void theSameIdTakesItsPlace();
    void aFileWithANewIdIsListedOnce();
    void aMissingFileStaysButIsDisabled();
    void removingForgetsTheFileOnly();
    void whatItsAuthorChangedIsReadAgain();
    void whileItsAuthorIsAtWorkTheLastGoodReadingStays();
    void settingsEditedByHandDoNoHarm();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    // A base of the user's own, with one text of it replaced.
    [[nodiscard]] QString ownBase(const QString &name, const QByteArray &before = {},
                                  const QByteArray &after = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    int m_bundled = 0;
};

namespace {

const QString kId = QStringLiteral("office-coffee");

QString idAt(const KnowledgeShelf &shelf, int row)
{
    return shelf.index(row).data(KnowledgeShelf::IdRole).toString();
}

} // namespace

void TestKnowledgeShelf::init()
{
    resources::load();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_bundled = static_cast<int>(storage::bundledKnowledge().size());
}

QString TestKnowledgeShelf::ownBase(const QString &name, const QByteArray &before,
                                    const QByteArray &after) const
{
    QFile in(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"));
    QFile out(path(name));
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
        return {};
    }
    QByteArray bytes = in.readAll();
    if (!before.isEmpty()) {
        bytes.replace(before, after);
    }
    return out.write(bytes) == bytes.size() ? out.fileName() : QString();
}

void TestKnowledgeShelf::bundledBasesComeFirst()
{
    KnowledgeShelf shelf(*m_settings);
    QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shelf.currentRow(), 0);
    QCOMPARE(shelf.rowCount(), m_bundled);
    QCOMPARE(idAt(shelf, 0), QStringLiteral("python-web-frameworks"));
    QVERIFY(shelf.current().base != nullptr);
    QVERIFY(shelf.current().copy.text == nullptr); // what every Steelyard has need not travel
    QVERIFY(shelf.setCurrent(1));
    QCOMPARE(KnowledgeShelf(*m_settings).currentRow(), 1);
}

void TestKnowledgeShelf::anOwnBaseIsListedAndCurrent()
{
    KnowledgeShelf shelf(*m_settings);
    QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&shelf, &KnowledgeShelf::currentChanged);
    const QString file = ownBase(QStringLiteral("mine.json"));
    QVERIFY(shelf.add(file).empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shelf.rowCount(), m_bundled + 1);
    QCOMPARE(shelf.currentRow(), m_bundled);
    QCOMPARE(shelf.current().base->id, kId.toStdString());
    QVERIFY(shelf.current().copy.text != nullptr);
    QCOMPARE(shelf.ownFiles(), QStringList{file});
}

void TestKnowledgeShelf::isRememberedByReference()
{
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(KnowledgeShelf(*m_settings).add(file));
    QVERIFY(!ownBase(QStringLiteral("mine.json"), "\"Espresso machine\"", "\"Lever\"").isEmpty());
    KnowledgeShelf again(*m_settings);
    QAbstractItemModelTester tester(&again, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(again.currentRow(), m_bundled);
    QCOMPARE(again.current().base->alternatives.at(2).name, std::string("Lever"));
}

void TestKnowledgeShelf::aFaultyFileChangesNothing()
{
    KnowledgeShelf shelf(*m_settings);
    const QString file =
        ownBase(QStringLiteral("mine.json"), "\"group\": \"planet\"", "\"group\": \"moon\"");
    const std::vector<knowledge::Problem> problems = shelf.add(file);
    QVERIFY(knowledge::hasErrors(problems));
    QVERIFY(problems.at(0).line > 0);
    QCOMPARE(shelf.rowCount(), m_bundled);
    QCOMPARE(shelf.currentRow(), 0);
    QVERIFY(knowledge::hasErrors(shelf.add(path(QStringLiteral("none.json")))));
}

void TestKnowledgeShelf::anIdOfABundledBaseIsRefused()
{
    KnowledgeShelf shelf(*m_settings);
    const QString file = ownBase(QStringLiteral("mine.json"), "\"id\": \"office-coffee\"",
                                 "\"id\": \"python-web-frameworks\"");
    const std::vector<knowledge::Problem> problems = shelf.add(file);
    QVERIFY(knowledge::hasErrors(problems));
    QCOMPARE(problems.back().pointer, std::string("/id"));
    QCOMPARE(shelf.rowCount(), m_bundled);
}

void TestKnowledgeShelf::theSameIdTakesItsPlace()
{
    KnowledgeShelf shelf(*m_settings);
    QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(shelf.add(ownBase(QStringLiteral("old.json"))));
    const QString moved = ownBase(QStringLiteral("new.json"), "\"Espresso machine\"", "\"Lever\"");
    static_cast<void>(shelf.add(moved));
    QCOMPARE(shelf.rowCount(), m_bundled + 1);
    QCOMPARE(shelf.ownFiles(), QStringList{moved});
    QCOMPARE(shelf.current().base->alternatives.at(2).name, std::string("Lever"));
}

void TestKnowledgeShelf::aFileWithANewIdIsListedOnce()
{
    KnowledgeShelf shelf(*m_settings);
    QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(shelf.add(ownBase(QStringLiteral("mine.json"))));
    const QString file = ownBase(QStringLiteral("mine.json"), "\"id\": \"office-coffee\"",
                                 "\"id\": \"home-coffee\"");
    static_cast<void>(shelf.add(file));
    QCOMPARE(shelf.ownFiles(), QStringList{file});
    QCOMPARE(idAt(shelf, m_bundled), QStringLiteral("home-coffee"));
}

void TestKnowledgeShelf::aMissingFileStaysButIsDisabled()
{
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(KnowledgeShelf(*m_settings).add(file));
    QVERIFY(QFile::remove(file));
    KnowledgeShelf shelf(*m_settings);
    QCOMPARE(shelf.currentRow(), 0); // what was current cannot be read now
    QCOMPARE(shelf.rowCount(), m_bundled + 1);
    const QModelIndex own = shelf.index(m_bundled);
    QVERIFY(!own.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(own.data(Qt::ToolTipRole).toString().contains(QStringLiteral("mine.json")));
    QVERIFY(!shelf.setCurrent(m_bundled));
    QCOMPARE(shelf.currentRow(), 0);
    QVERIFY(!ownBase(QStringLiteral("mine.json")).isEmpty()); // the drive is plugged in again
    QVERIFY(shelf.setCurrent(m_bundled));
    QVERIFY(own.flags().testFlag(Qt::ItemIsEnabled));
}

void TestKnowledgeShelf::removingForgetsTheFileOnly()
{
    KnowledgeShelf shelf(*m_settings);
    QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(shelf.add(file));
    shelf.remove(0); // a bundled one stays
    QCOMPARE(shelf.rowCount(), m_bundled + 1);
    shelf.remove(m_bundled);
    QCOMPARE(shelf.rowCount(), m_bundled);
    QCOMPARE(shelf.currentRow(), 0);
    QVERIFY(QFile::exists(file));
    QVERIFY(KnowledgeShelf(*m_settings).ownFiles().isEmpty());
}

void TestKnowledgeShelf::whatItsAuthorChangedIsReadAgain()
{
    KnowledgeShelf shelf(*m_settings);
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(shelf.add(file));
    QVERIFY(shelf.refreshCurrent().empty());
    const storage::KnowledgePointer before = shelf.current().base;
    QTest::qWait(20); // so that the time of the change differs
    QVERIFY(!ownBase(QStringLiteral("mine.json"), "\"Espresso machine\"", "\"Lever\"").isEmpty());
    QSignalSpy changed(&shelf, &KnowledgeShelf::currentChanged);
    QVERIFY(shelf.refreshCurrent().empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shelf.current().base->alternatives.at(2).name, std::string("Lever"));
    QCOMPARE(before->alternatives.at(2).name, std::string("Espresso machine")); // for who holds it
}

void TestKnowledgeShelf::whileItsAuthorIsAtWorkTheLastGoodReadingStays()
{
    KnowledgeShelf shelf(*m_settings);
    static_cast<void>(shelf.add(ownBase(QStringLiteral("mine.json"))));
    QTest::qWait(20);
    QVERIFY(!ownBase(QStringLiteral("mine.json"), "\"groups\": [", "\"groups\": ").isEmpty());
    QVERIFY(knowledge::hasErrors(shelf.refreshCurrent()));
    QVERIFY(knowledge::hasErrors(shelf.refreshCurrent())); // and is said as long as it is so
    QCOMPARE(shelf.current().base->id, kId.toStdString());
    QVERIFY(QFile::remove(path(QStringLiteral("mine.json"))));
    QVERIFY(shelf.refreshCurrent().empty());
    QCOMPARE(shelf.current().base->id, kId.toStdString());
}

void TestKnowledgeShelf::settingsEditedByHandDoNoHarm()
{
    m_settings->beginWriteArray(QStringLiteral("knowledge/own"));
    m_settings->setArrayIndex(0);
    m_settings->setValue(QStringLiteral("id"), kId);
    m_settings->setArrayIndex(1);
    m_settings->setValue(QStringLiteral("file"), path(QStringLiteral("gone.json")));
    m_settings->endArray();
    m_settings->setValue(QStringLiteral("knowledge/current"), QStringLiteral("gone"));
    KnowledgeShelf shelf(*m_settings);
    QCOMPARE(shelf.currentRow(), 0);
    QCOMPARE(shelf.ownFiles(), QStringList{path(QStringLiteral("gone.json"))});
}

STEELYARD_TEST_GUILESS_MAIN(TestKnowledgeShelf)
#include "test_knowledge_shelf.moc"
