// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_file.h"
#include "window_of_test.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <random>

#include <sys/stat.h>

using namespace steelyard;

// Settings are a file that anything may have written: at most they are lost.
class TestDamagedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void everyKeyMayHoldAnything_data();
    void everyKeyMayHoldAnything();
    void valuesOfOtherProgramsAreDropped();
    void anyBytesOpenAWindow();
    void whatIsNoFileOfSettingsIsLeftAlone_data();
    void whatIsNoFileOfSettingsIsLeftAlone();

private:
    // Opens the window with a settings file, goes to every page, saves what is kept.
    void goThrough(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

void TestDamagedSettings::goThrough(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QStringLiteral("Steelyard.conf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QSettings settings(path, QSettings::IniFormat);
    MainWindow window(settings);
    window.setDialogs({[](DecisionFiles::Purpose, const QString &) { return QString(); },
                       [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.openFile(QStringLiteral(":/examples/member-app.steelyard")));
    for (const PageId page : {PageId::Compare, PageId::Profiles}) { // those that keep something
        window.findChild<PageStack *>()->showPage(page);
    }
    QVERIFY(window.close());
    QVERIFY(QFile::remove(path));
}

void TestDamagedSettings::everyKeyMayHoldAnything_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("the largest number") << QByteArray("2147483647");
    QTest::newRow("a larger one") << QByteArray("99999999999999999999999");
    QTest::newRow("the least number") << QByteArray("-2147483648");
    QTest::newRow("no number") << QByteArray("nan");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes") << QByteArray("@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\xff\\xff)");
    QTest::newRow("a list") << QByteArray("a, b, , c");
    QTest::newRow("a long text") << QByteArray(200'000, 'x');
}

void TestDamagedSettings::everyKeyMayHoldAnything()
{
    QFETCH(const QByteArray, value);
    const QByteArray bytes =
        "[recent]\nsize=" + value + "\n1\\file=" + value + "\n1\\title=" + value +
        "\n[knowledge]\nown\\size=" + value + "\nown\\1\\file=" + value + "\nown\\1\\id=" + value +
        "\ncurrent=" + value + "\n[window]\ngeometry=" + value +
        "\n[compare]\nwidthOfNames=" + value + "\nwidthOfRatings=" + value + "\norder=" + value +
        "\n[profiles]\nview=" + value + "\n[report]\nleftOut=" + value + "\nkind=" + value + "\n";
    goThrough(bytes);
}

void TestDamagedSettings::valuesOfOtherProgramsAreDropped()
{
    const QString path = m_folder.filePath(QStringLiteral("Other.conf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A type that nobody has registered, one that is none, and one without a value.
    file.write("[preferences]\ntextSize=120\nlanguage=@Variant(\\x0\\x0\\x4\\x0\\x0\\x0\\x0\\x0\\x4"
               "abc\\x0)\n[window]\nstate=@Variant(\\x0\\x0\\x0\\x7f\\x0\\x0\\x0\\xff)\n"
               "geometry=@Variant(\\x0\\x0\\x0"
               "A\\x0\\x0\\x0\\x0\\x1\\x78\\x78)\n");
    file.close();
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    const QSettings settings(path, QSettings::IniFormat);
    QCOMPARE(loadPreferences(settings).textSize, 120);
    QVERIFY(settings.value(QStringLiteral("window/state")).toString().isEmpty());
}

void TestDamagedSettings::anyBytesOpenAWindow()
{
    std::mt19937 random(11);
    for (int round = 0; round < 8; ++round) {
        QByteArray bytes("[recent]\n1\\file=/x.steelyard\nsize=1\n[window]\ngeometry=@ByteArray(");
        const int noise = 200 + int(random() % 4000);
        for (int i = 0; i < noise; ++i) {
            bytes += char(random() % 256);
        }
        goThrough(bytes);
    }
}

void TestDamagedSettings::whatIsNoFileOfSettingsIsLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"a pipe", "a folder", "a link to a pipe", "a large file"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

// A pipe would be waited for without end; what a link leads to would be replaced.
void TestDamagedSettings::whatIsNoFileOfSettingsIsLeftAlone()
{
    QFETCH(const QString, what);
    QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    const auto restore = qScopeGuard([&before] { qputenv("XDG_CONFIG_HOME", before); });
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path()));
    const QString path = SettingsFile::files().first();
    QVERIFY(path.startsWith(folder.path()));
    QVERIFY(QFileInfo(path).dir().mkpath(QStringLiteral(".")));
    const QString pipe = what == u"a pipe" ? path : folder.filePath(QStringLiteral("pipe"));
    if (what == u"a folder") {
        QVERIFY(QDir().mkdir(path));
    } else if (what == u"a large file") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[recent]\nsize=" + QByteArray(2'000'000, '1'));
    } else {
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(pipe == path || QFile::link(pipe, path));
    }
    const qint64 size = QFileInfo(path).size();
    {
        SettingsFile file;
        QVERIFY2(file.problem().contains(path), qPrintable(file.problem()));
        file.settings().setValue(QStringLiteral("window/side"), 7);
        file.settings().sync();
        QCOMPARE(file.settings().value(QStringLiteral("window/side")).toInt(), 7);
    }
    QCOMPARE(QFileInfo(path).size(), size);
    QCOMPARE(QFileInfo(path).isFile(), what == u"a large file");
    // A usual one is kept.
    QVERIFY(what == u"a folder" ? QDir().rmdir(path) : QFile::remove(path));
    const SettingsFile usual;
    QVERIFY2(usual.problem().isEmpty(), qPrintable(usual.problem()));
}

STEELYARD_TEST_MAIN(TestDamagedSettings)
#include "test_damaged_settings.moc"
