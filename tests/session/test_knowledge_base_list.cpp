// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/knowledge_base_list.h"

#include "resources/resources.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// The bases that decisions can begin with, kept by reference in settings of the test's own.
class TestKnowledgeBaseList : public QObject
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

// As if it had been written later: a file's time may be told apart in large steps only.
bool makeYounger(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite) &&
           file.setFileTime(QFileInfo(name).lastModified().addSecs(2),
                            QFileDevice::FileModificationTime);
}

QString idAt(const KnowledgeBaseList &knowledgeBases, int row)
{
    return knowledgeBases.index(row).data(KnowledgeBaseList::IdRole).toString();
}

} // namespace

void TestKnowledgeBaseList::init()
{
    resources::load();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_bundled = static_cast<int>(storage::bundledKnowledge().size());
}

QString TestKnowledgeBaseList::ownBase(const QString &name, const QByteArray &before,
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

void TestKnowledgeBaseList::bundledBasesComeFirst()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    QAbstractItemModelTester tester(&knowledgeBases,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(knowledgeBases.currentRow(), 0);
    QCOMPARE(knowledgeBases.rowCount(), m_bundled);
    QCOMPARE(idAt(knowledgeBases, 0), QStringLiteral("python-web-frameworks"));
    QVERIFY(knowledgeBases.current().base != nullptr);
    QVERIFY(knowledgeBases.current().copy.text ==
            nullptr); // what every Steelyard has need not travel
    QVERIFY(knowledgeBases.setCurrent(1));
    QCOMPARE(KnowledgeBaseList(*m_settings).currentRow(), 1);
}

void TestKnowledgeBaseList::anOwnBaseIsListedAndCurrent()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    QAbstractItemModelTester tester(&knowledgeBases,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&knowledgeBases, &KnowledgeBaseList::currentChanged);
    const QString file = ownBase(QStringLiteral("mine.json"));
    QVERIFY(knowledgeBases.add(file).empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(knowledgeBases.rowCount(), m_bundled + 1);
    QCOMPARE(knowledgeBases.currentRow(), m_bundled);
    QCOMPARE(knowledgeBases.current().base->id, kId.toStdString());
    QVERIFY(knowledgeBases.current().copy.text != nullptr);
    QCOMPARE(knowledgeBases.ownFiles(), QStringList{file});
}

void TestKnowledgeBaseList::isRememberedByReference()
{
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(KnowledgeBaseList(*m_settings).add(file));
    QVERIFY(!ownBase(QStringLiteral("mine.json"), "\"Espresso machine\"", "\"Lever\"").isEmpty());
    KnowledgeBaseList again(*m_settings);
    QAbstractItemModelTester tester(&again, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(again.currentRow(), m_bundled);
    QCOMPARE(again.current().base->alternatives.at(2).name, std::string("Lever"));
}

void TestKnowledgeBaseList::aFaultyFileChangesNothing()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    const QString file =
        ownBase(QStringLiteral("mine.json"), "\"group\": \"planet\"", "\"group\": \"moon\"");
    const std::vector<knowledge::Diagnostic> problems = knowledgeBases.add(file);
    QVERIFY(knowledge::hasErrors(problems));
    QVERIFY(problems.at(0).line > 0);
    QCOMPARE(knowledgeBases.rowCount(), m_bundled);
    QCOMPARE(knowledgeBases.currentRow(), 0);
    QVERIFY(knowledge::hasErrors(knowledgeBases.add(path(QStringLiteral("none.json")))));
}

void TestKnowledgeBaseList::anIdOfABundledBaseIsRefused()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    const QString file = ownBase(QStringLiteral("mine.json"), "\"id\": \"office-coffee\"",
                                 "\"id\": \"python-web-frameworks\"");
    const std::vector<knowledge::Diagnostic> problems = knowledgeBases.add(file);
    QVERIFY(knowledge::hasErrors(problems));
    QCOMPARE(problems.back().pointer, std::string("/id"));
    QCOMPARE(knowledgeBases.rowCount(), m_bundled);
}

void TestKnowledgeBaseList::theSameIdTakesItsPlace()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    QAbstractItemModelTester tester(&knowledgeBases,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(knowledgeBases.add(ownBase(QStringLiteral("old.json"))));
    const QString moved = ownBase(QStringLiteral("new.json"), "\"Espresso machine\"", "\"Lever\"");
    static_cast<void>(knowledgeBases.add(moved));
    QCOMPARE(knowledgeBases.rowCount(), m_bundled + 1);
    QCOMPARE(knowledgeBases.ownFiles(), QStringList{moved});
    QCOMPARE(knowledgeBases.current().base->alternatives.at(2).name, std::string("Lever"));
}

void TestKnowledgeBaseList::aFileWithANewIdIsListedOnce()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    QAbstractItemModelTester tester(&knowledgeBases,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(knowledgeBases.add(ownBase(QStringLiteral("mine.json"))));
    const QString file = ownBase(QStringLiteral("mine.json"), "\"id\": \"office-coffee\"",
                                 "\"id\": \"home-coffee\"");
    static_cast<void>(knowledgeBases.add(file));
    QCOMPARE(knowledgeBases.ownFiles(), QStringList{file});
    QCOMPARE(idAt(knowledgeBases, m_bundled), QStringLiteral("home-coffee"));
}

void TestKnowledgeBaseList::aMissingFileStaysButIsDisabled()
{
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(KnowledgeBaseList(*m_settings).add(file));
    QVERIFY(QFile::remove(file));
    KnowledgeBaseList knowledgeBases(*m_settings);
    QCOMPARE(knowledgeBases.currentRow(), 0); // what was current cannot be read now
    QCOMPARE(knowledgeBases.rowCount(), m_bundled + 1);
    const QModelIndex own = knowledgeBases.index(m_bundled);
    QVERIFY(!own.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(own.data(Qt::ToolTipRole).toString().contains(QStringLiteral("mine.json")));
    QVERIFY(!knowledgeBases.setCurrent(m_bundled));
    QCOMPARE(knowledgeBases.currentRow(), 0);
    QVERIFY(!ownBase(QStringLiteral("mine.json")).isEmpty()); // the drive is plugged in again
    QVERIFY(knowledgeBases.setCurrent(m_bundled));
    QVERIFY(own.flags().testFlag(Qt::ItemIsEnabled));
}

void TestKnowledgeBaseList::removingForgetsTheFileOnly()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    QAbstractItemModelTester tester(&knowledgeBases,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(knowledgeBases.add(file));
    knowledgeBases.remove(0); // a bundled one stays
    QCOMPARE(knowledgeBases.rowCount(), m_bundled + 1);
    knowledgeBases.remove(m_bundled);
    QCOMPARE(knowledgeBases.rowCount(), m_bundled);
    QCOMPARE(knowledgeBases.currentRow(), 0);
    QVERIFY(QFile::exists(file));
    QVERIFY(KnowledgeBaseList(*m_settings).ownFiles().isEmpty());
}

void TestKnowledgeBaseList::whatItsAuthorChangedIsReadAgain()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    const QString file = ownBase(QStringLiteral("mine.json"));
    static_cast<void>(knowledgeBases.add(file));
    QVERIFY(knowledgeBases.refreshCurrent().empty());
    const storage::KnowledgePointer before = knowledgeBases.current().base;
    QVERIFY(!ownBase(QStringLiteral("mine.json"), "\"Espresso machine\"", "\"Lever\"").isEmpty());
    QVERIFY(makeYounger(file));
    QSignalSpy changed(&knowledgeBases, &KnowledgeBaseList::currentChanged);
    QVERIFY(knowledgeBases.refreshCurrent().empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(knowledgeBases.current().base->alternatives.at(2).name, std::string("Lever"));
    QCOMPARE(before->alternatives.at(2).name, std::string("Espresso machine")); // for who holds it
}

void TestKnowledgeBaseList::whileItsAuthorIsAtWorkTheLastGoodReadingStays()
{
    KnowledgeBaseList knowledgeBases(*m_settings);
    static_cast<void>(knowledgeBases.add(ownBase(QStringLiteral("mine.json"))));
    QVERIFY(!ownBase(QStringLiteral("mine.json"), "\"groups\": [", "\"groups\": ").isEmpty());
    QVERIFY(makeYounger(path(QStringLiteral("mine.json"))));
    QVERIFY(knowledge::hasErrors(knowledgeBases.refreshCurrent()));
    QVERIFY(
        knowledge::hasErrors(knowledgeBases.refreshCurrent())); // and is said as long as it is so
    QCOMPARE(knowledgeBases.current().base->id, kId.toStdString());
    QVERIFY(QFile::remove(path(QStringLiteral("mine.json"))));
    QVERIFY(knowledgeBases.refreshCurrent().empty());
    QCOMPARE(knowledgeBases.current().base->id, kId.toStdString());
}

void TestKnowledgeBaseList::settingsEditedByHandDoNoHarm()
{
    m_settings->beginWriteArray(QStringLiteral("knowledge/own"));
    m_settings->setArrayIndex(0);
    m_settings->setValue(QStringLiteral("id"), kId);
    m_settings->setArrayIndex(1);
    m_settings->setValue(QStringLiteral("file"), path(QStringLiteral("gone.json")));
    m_settings->endArray();
    m_settings->setValue(QStringLiteral("knowledge/current"), QStringLiteral("gone"));
    KnowledgeBaseList knowledgeBases(*m_settings);
    QCOMPARE(knowledgeBases.currentRow(), 0);
    QCOMPARE(knowledgeBases.ownFiles(), QStringList{path(QStringLiteral("gone.json"))});
}

STEELYARD_TEST_GUILESS_MAIN(TestKnowledgeBaseList)
#include "test_knowledge_base_list.moc"
