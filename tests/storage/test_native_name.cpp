// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/native_name.h"
#include "storage/save_bytes.h"
#include "storage/saving_tools.h"
#include "test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

using namespace steelyard;

class TestNativeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_folder->setAutoRemove(false);
    }
    // Qt cannot remove what is made here.
    void cleanup() { std::filesystem::remove_all(m_folder->path().toStdString()); }
    void aNameThatIsTextStaysAsItIs_data();
    void aNameThatIsTextStaysAsItIs();
    void aNameThatIsNoTextHasOneThatIs_data();
    void aNameThatIsNoTextHasOneThatIs();
    void namesThatDifferInOneByteAreTwo();
    void theNameIsThatOfTheFileAndNoOther();
    void whatLiesBesideAFileIsSeenWhereOnlyTheFolderIsNoText();
    void theFolderOfAFileIsTheRealOne();
    void aFolderThatOthersCanUseTakesNoLinks();

private:
    [[nodiscard]] QByteArray path(const QByteArray &name) const
    {
        return QFile::encodeName(m_folder->path()) + '/' + name;
    }
    [[nodiscard]] QString links() const { return m_folder->filePath(QStringLiteral("links")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNativeName::aNameThatIsTextStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("a.steelyard");
    QTest::newRow("umlauts") << QByteArray("/tmp/übung.steelyard");
    QTest::newRow("beyond the first plane") << QByteArray("\xF0\x9F\x8D\x8E.steelyard");
    QTest::newRow("a byte written out") << QByteArray("caf%E9.steelyard");
    QTest::newRow("the sign for what is no text") << QByteArray("caf\xEF\xBF\xBD.steelyard");
    QTest::newRow("nothing") << QByteArray();
}

void TestNativeName::aNameThatIsTextStaysAsItIs()
{
    QFETCH(const QByteArray, name);
    QVERIFY(storage::isText(name));
    QCOMPARE(storage::textFor(name, links()), QString::fromUtf8(name));
    QCOMPARE(storage::pathFor(QString::fromUtf8(name)), name);
    QVERIFY(!QDir(links()).exists());
}

void TestNativeName::aNameThatIsNoTextHasOneThatIs_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9.steelyard") << "caf%E9.steelyard";
    QTest::newRow("cut off") << QByteArray("caf\xC3") << "caf%C3";
    QTest::newRow("with characters") << QByteArray("\xC3\xBC\xFF\xE2\x82\xAC") << "ü%FF€";
    QTest::newRow("a surrogate") << QByteArray("a\xED\xA0\x80.pdf") << "a%ED%A0%80.pdf";
    QTest::newRow("long") << QByteArray(240, '\xE9') + ".steelyard"
                          << QStringLiteral("%E9").repeated(81) + "%E.steelyard";
}

void TestNativeName::aNameThatIsNoTextHasOneThatIs()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, shown);
    QVERIFY(!storage::isText(name));
    const auto text = storage::textFor(path(name), links());
    QVERIFY(text.has_value());
    QCOMPARE(QFileInfo(*text).fileName(), shown);
    QVERIFY(storage::isStandIn(*text));
    QCOMPARE(storage::pathFor(*text), path(name));
    QVERIFY(!QFileInfo::exists(*text));
    QVERIFY(!storage::saveBytes("content", *text));
    QCOMPARE(::access(path(name).constData(), F_OK), 0);
    QCOMPARE(tests::contentsOf(*text), "content");
    // The same each time, however it is spelt.
    for (const QByteArray &other :
         {path(name) + "//", path("./") + name, path("/.//") + name,
          QByteArray("../") + path({}).mid(path({}).chopped(1).lastIndexOf('/') + 1) + name}) {
        const QDir before = QDir::current();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        QCOMPARE(storage::textFor(other, links()), text);
        QVERIFY(QDir::setCurrent(before.path()));
    }
}

void TestNativeName::namesThatDifferInOneByteAreTwo()
{
    const auto one = storage::textFor(path("caf\xE9"), links());
    const auto other = storage::textFor(path("caf\xE8"), links());
    QVERIFY(one && other && *one != *other);
    QVERIFY(!storage::saveBytes("1", *one));
    QVERIFY(!storage::saveBytes("2", *other));
    QCOMPARE(tests::contentsOf(*one), "1");
}

void TestNativeName::theNameIsThatOfTheFileAndNoOther()
{
    const auto text = storage::textFor(path("caf\xE9"), links());
    QVERIFY(text.has_value());
    // Somebody has bent the link.
    QCOMPARE(::unlink(qPrintable(*text)), 0);
    QCOMPARE(::symlink("/etc/passwd", qPrintable(*text)), 0);
    QCOMPARE(storage::textFor(path("caf\xE9"), links()), text);
    QCOMPARE(storage::pathFor(*text), path("caf\xE9"));
}

void TestNativeName::whatLiesBesideAFileIsSeenWhereOnlyTheFolderIsNoText()
{
    QCOMPARE(::mkdir(path("d\xE9").constData(), 0700), 0);
    const auto text = storage::textFor(path("d\xE9/a.json"), links());
    QVERIFY(text.has_value());
    QVERIFY(!storage::isStandIn(*text));
    QVERIFY(!storage::saveBytes("a", *text));
    QVERIFY(!storage::saveBytes("b", QFileInfo(*text).path() + QStringLiteral("/b.json")));
    QCOMPARE(::access(path("d\xE9/b.json").constData(), F_OK), 0);
    QCOMPARE(storage::pathFor(*text), path("d\xE9/a.json"));
}

void TestNativeName::theFolderOfAFileIsTheRealOne()
{
    QCOMPARE(::mkdir(path("d\xE9").constData(), 0700), 0);
    const QString plain = m_folder->filePath(QStringLiteral("a.steelyard"));
    QCOMPARE(storage::folderFor(plain), m_folder->path());
    QCOMPARE(storage::folderFor(*storage::textFor(path("caf\xE9"), links())), m_folder->path());
    const QString inside = storage::folderFor(*storage::textFor(path("d\xE9/caf\xE9"), links()));
    QVERIFY(!storage::saveBytes("b", inside + QStringLiteral("/b")));
    QCOMPARE(::access(path("d\xE9/b").constData(), F_OK), 0);
}

void TestNativeName::aFolderThatOthersCanUseTakesNoLinks()
{
    QVERIFY(QDir().mkpath(links() + QStringLiteral("/steelyard-names")));
    QCOMPARE(::chmod(qPrintable(links() + QStringLiteral("/steelyard-names")), 0777), 0);
    QVERIFY(!storage::textFor(path("caf\xE9"), links()));
    QCOMPARE(errno, EACCES);
}

STEELYARD_TEST_GUILESS_MAIN(TestNativeName)
#include "test_native_name.moc"
