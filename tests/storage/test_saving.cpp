// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/save_bytes.h"
#include "storage/saving_tools.h"
#include "test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace steelyard;
using tests::asNobody;
using tests::contentsOf;
using tests::isRoot;
using tests::stateOf;
using Notes = std::vector<knowledge::Diagnostic>;

// What a file is beside its contents stays as it was, or it is said.
class TestSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modeIsKept_data();
    void modeIsKept();
    void newFileHasTheUsualMode();
    void attributesAreKept();
    void accessListOfTheFolderIsNotTaken();
    void rootKeepsTheOwner();
    void anotherOwnersFileStaysTheirs();
    void ownFileKeepsItsGroup();
    void hardLinksStayOneFile();
    void linksAreFollowed();
    void linksCanBeRefused();
    void onlyNewReplacesNothing();
    void folderThatTakesNothing_fileIsSavedInPlace();
    void folderThatTakesNothing_newFileIsAProblem();
    void readOnlyFileIsNotReplaced();
    void longestNameCanBeSaved();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Notes and problems as somebody reads them who is in another process.
static QByteArray said(const std::optional<knowledge::Diagnostic> &problem, const Notes &notes)
{
    QByteArray text;
    if (problem) {
        text += "problem: " + QByteArray::fromStdString(problem->what + ' ' + problem->remedy);
    }
    for (const knowledge::Diagnostic &note : notes) {
        text += "note: " + QByteArray::fromStdString(note.what + ' ' + note.remedy);
    }
    return text;
}

static QString copyIn(const QByteArray &text)
{
    const QString all = QString::fromUtf8(text);
    const auto begin = all.indexOf(u'“') + 1;
    return all.mid(begin, all.indexOf(u'”') - begin);
}

void TestSaving::init()
{
    qunsetenv("TMPDIR"); // the folder of the test before has gone
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0); // others may look into it
    // Where somebody without a home keeps copies.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("spare")));
    QCOMPARE(::chmod(qPrintable(path(QStringLiteral("spare"))), 0777), 0);
    qputenv("TMPDIR", QFile::encodeName(path(QStringLiteral("spare"))));
}

void TestSaving::modeIsKept_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("private") << 0600U;
    QTest::newRow("shared with the group") << 0664U;
    QTest::newRow("a script") << 0755U;
    QTest::newRow("without the mask") << 0666U;
}

void TestSaving::modeIsKept()
{
    QFETCH(uint, mode);
    const QString file = path(QStringLiteral("f"));
    write(QStringLiteral("f"), "old");
    QCOMPARE(::chmod(qPrintable(file), mode), 0);
    const auto before = stateOf(file).st_ino;
    QVERIFY(!storage::saveBytes("new", file));
    QCOMPARE(contentsOf(file), "new");
    QCOMPARE(stateOf(file).st_mode & 07777U, mode);
    QVERIFY(stateOf(file).st_ino != before); // replaced in one step
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("f")});
}

void TestSaving::newFileHasTheUsualMode()
{
    const mode_t mask = ::umask(0027);
    const auto problem = storage::saveBytes("new", path(QStringLiteral("f")));
    ::umask(mask);
    QVERIFY(!problem);
    QCOMPARE(stateOf(path(QStringLiteral("f"))).st_mode & 07777U, 0640U);
}

void TestSaving::attributesAreKept()
{
#ifdef Q_OS_LINUX
    const QString file = path(QStringLiteral("f"));
    write(QStringLiteral("f"), "old");
    if (::setxattr(qPrintable(file), "user.origin", "minutes", 7, 0) != 0) {
        QSKIP("The file system of temporary files has no attributes.");
    }
    Notes notes;
    QVERIFY(!storage::saveBytes("new", file, {.notes = &notes}));
    QVERIFY2(notes.empty(), said({}, notes));
    char value[16] = {};
    QCOMPARE(::getxattr(qPrintable(file), "user.origin", value, sizeof value), 7);
    QCOMPARE(QByteArray(value), "minutes");
#endif
}

void TestSaving::accessListOfTheFolderIsNotTaken()
{
#ifdef Q_OS_LINUX
    const QString file = path(QStringLiteral("f"));
    write(QStringLiteral("f"), "old");
    QCOMPARE(::chmod(qPrintable(file), 0600), 0);
    // As setfacl -d -m u:65534:rw writes it: version, then tag, rights and id of each entry.
    const QByteArray list = QByteArray::fromHex("02000000"
                                                "01000700ffffffff"
                                                "02000600feff0000"
                                                "04000000ffffffff"
                                                "10000600ffffffff"
                                                "20000000ffffffff");
    if (::setxattr(qPrintable(m_folder->path()), "system.posix_acl_default", list.constData(),
                   static_cast<size_t>(list.size()), 0) != 0) {
        QSKIP("The file system of temporary files has no access lists.");
    }
    QVERIFY(!storage::saveBytes("new", file));
    QCOMPARE(::getxattr(qPrintable(file), "system.posix_acl_access", nullptr, 0), -1);
    QCOMPARE(stateOf(file).st_mode & 07777U, 0600U);
#endif
}

void TestSaving::rootKeepsTheOwner()
{
    if (!isRoot()) {
        QSKIP("Only root can give a file away.");
    }
    const QString file = path(QStringLiteral("f"));
    write(QStringLiteral("f"), "old");
    QCOMPARE(::chown(qPrintable(file), tests::kNobody, 4321), 0);
    Notes notes;
    QVERIFY(!storage::saveBytes("new", file, {.notes = &notes}));
    QVERIFY2(notes.empty(), said({}, notes));
    QCOMPARE(stateOf(file).st_uid, tests::kNobody);
    QCOMPARE(stateOf(file).st_gid, 4321U);
}

void TestSaving::anotherOwnersFileStaysTheirs()
{
    if (!isRoot()) {
        QSKIP("Only root can be somebody else.");
    }
    // A folder and a file that a group shares; a member saves what another one wrote.
    const QString shared = path(QStringLiteral("shared"));
    QVERIFY(QDir().mkdir(shared));
    QCOMPARE(::chown(qPrintable(shared), 0, 4321), 0);
    QCOMPARE(::chmod(qPrintable(shared), 0775), 0);
    write(QStringLiteral("shared/f"), "old");
    const QString file = path(QStringLiteral("shared/f"));
    QCOMPARE(::chown(qPrintable(file), 0, 4321), 0);
    QCOMPARE(::chmod(qPrintable(file), 0664), 0);
    const int end = asNobody(4321, [&] {
        Notes notes;
        const auto problem = storage::saveBytes("new", file, {.notes = &notes});
        const QByteArray text = said(problem, notes);
        return !problem && text.contains("owner") && contentsOf(copyIn(text)) == "old" ? 0 : 1;
    });
    QCOMPARE(end, 0);
    QCOMPARE(contentsOf(file), "new");
    QCOMPARE(stateOf(file).st_uid, 0U);
    QCOMPARE(stateOf(file).st_gid, 4321U);
    QCOMPARE(stateOf(file).st_mode & 07777U, 0664U);
}

void TestSaving::ownFileKeepsItsGroup()
{
    if (!isRoot()) {
        QSKIP("Only root can be somebody else.");
    }
    const QString spare = path(QStringLiteral("spare"));
    write(QStringLiteral("spare/f"), "old");
    const QString file = path(QStringLiteral("spare/f"));
    QCOMPARE(::chown(qPrintable(file), tests::kNobody, 4321), 0);
    const int end = asNobody(4321, [&] {
        Notes notes;
        return !storage::saveBytes("new", file, {.notes = &notes}) && notes.empty() ? 0 : 1;
    });
    QCOMPARE(end, 0);
    QCOMPARE(stateOf(file).st_gid, 4321U);
}

void TestSaving::hardLinksStayOneFile()
{
    write(QStringLiteral("f"), "old");
    const QString file = path(QStringLiteral("f"));
    const QString other = path(QStringLiteral("other"));
    QCOMPARE(::link(qPrintable(file), qPrintable(other)), 0);
    Notes notes;
    QVERIFY(!storage::saveBytes("a new and longer one", file, {.notes = &notes}));
    QCOMPARE(contentsOf(other), "a new and longer one");
    QCOMPARE(stateOf(file).st_ino, stateOf(other).st_ino);
    const QByteArray text = said({}, notes);
    QVERIFY2(text.contains("hard links"), text);
    QCOMPARE(contentsOf(copyIn(text)), "old");
    // Nobody else's business.
    QCOMPARE(stateOf(QFileInfo(copyIn(text)).path()).st_mode & 077U, 0U);
    QVERIFY(!storage::saveBytes("short", other));
    QCOMPARE(contentsOf(file), "short");
}

void TestSaving::linksAreFollowed()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("far")));
    write(QStringLiteral("far/f"), "old");
    const QString link = path(QStringLiteral("link"));
    QCOMPARE(::symlink("far/f", qPrintable(link)), 0);
    const QString second = path(QStringLiteral("second"));
    QCOMPARE(::symlink("link", qPrintable(second)), 0);
    QVERIFY(!storage::saveBytes("new", second));
    QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(second).isSymLink());
    QCOMPARE(contentsOf(path(QStringLiteral("far/f"))), "new");
    // Also to where there is nothing yet, and not for ever.
    QCOMPARE(::symlink("far/none", qPrintable(path(QStringLiteral("dangling")))), 0);
    QVERIFY(!storage::saveBytes("new", path(QStringLiteral("dangling"))));
    QCOMPARE(contentsOf(path(QStringLiteral("far/none"))), "new");
    QCOMPARE(::symlink("self", qPrintable(path(QStringLiteral("self")))), 0);
    QVERIFY(storage::saveBytes("new", path(QStringLiteral("self"))));
    QVERIFY(QFileInfo(path(QStringLiteral("self"))).isSymLink());
}

void TestSaving::linksCanBeRefused()
{
    write(QStringLiteral("f"), "old");
    QCOMPARE(::symlink("f", qPrintable(path(QStringLiteral("link")))), 0);
    const auto problem =
        storage::saveBytes("new", path(QStringLiteral("link")), {.isFollowingLinks = false});
    QVERIFY(problem && problem->what.find("link") != std::string::npos);
    QCOMPARE(contentsOf(path(QStringLiteral("f"))), "old");
}

void TestSaving::onlyNewReplacesNothing()
{
    const QString file = path(QStringLiteral("f"));
    QVERIFY(!storage::saveBytes("one", file, {.isOnlyNew = true}));
    const auto problem = storage::saveBytes("two", file, {.isOnlyNew = true});
    QVERIFY(problem && problem->what.find("already") != std::string::npos);
    QCOMPARE(contentsOf(file), "one");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("f")});
}

void TestSaving::folderThatTakesNothing_fileIsSavedInPlace()
{
    if (!isRoot()) {
        QSKIP("Only root can make a folder that is somebody else's.");
    }
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("theirs")));
    write(QStringLiteral("theirs/f"), "old");
    const QString file = path(QStringLiteral("theirs/f"));
    QCOMPARE(::chown(qPrintable(file), tests::kNobody, tests::kNobody), 0);
    const int end = asNobody(tests::kNobody, [&] {
        Notes notes;
        const auto problem = storage::saveBytes("new", file, {.notes = &notes});
        const QByteArray text = said(problem, notes);
        return !problem && text.contains("folder") && contentsOf(copyIn(text)) == "old" ? 0 : 1;
    });
    QCOMPARE(end, 0);
    QCOMPARE(contentsOf(file), "new");
    // Where no copy can be kept nothing is risked.
    QCOMPARE(::chmod(qPrintable(path(QStringLiteral("spare"))), 0700), 0);
    const int refused = asNobody(tests::kNobody, [&] {
        const auto problem = storage::saveBytes("newer", file);
        return problem && problem->what.find("no copy") != std::string::npos ? 0 : 1;
    });
    QCOMPARE(refused, 0);
    QCOMPARE(contentsOf(file), "new");
}

void TestSaving::folderThatTakesNothing_newFileIsAProblem()
{
    if (!isRoot()) {
        QSKIP("Only root can make a folder that is somebody else's.");
    }
    const int end = asNobody(tests::kNobody, [&] {
        const auto problem = storage::saveBytes("new", path(QStringLiteral("f")));
        return problem && problem->what.find("denied") != std::string::npos ? 0 : 1;
    });
    QCOMPARE(end, 0);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("f"))));
}

void TestSaving::readOnlyFileIsNotReplaced()
{
    write(QStringLiteral("spare/f"), "old");
    const QString file = path(QStringLiteral("spare/f"));
    QCOMPARE(::chmod(qPrintable(file), 0444), 0);
    const int end = asNobody(tests::kNobody, [&] {
        const auto problem = storage::saveBytes("new", file);
        return problem && problem->what.find("denied") != std::string::npos ? 0 : 1;
    });
    QCOMPARE(end, 0);
    QCOMPARE(contentsOf(file), "old");
}

void TestSaving::longestNameCanBeSaved()
{
    const QString file = path(QString(255, u'n'));
    QVERIFY(!storage::saveBytes("one", file));
    QVERIFY(!storage::saveBytes("two", file));
    QCOMPARE(contentsOf(file), "two");
    const auto problem = storage::saveBytes("one", path(QString(256, u'n')));
    QVERIFY(problem && problem->what.find("too long") != std::string::npos);
}

STEELYARD_TEST_GUILESS_MAIN(TestSaving)
#include "test_saving.moc"
