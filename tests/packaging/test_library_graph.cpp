// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Names = QSet<QString>;
using Arrows = QMap<QString, Names>; // from a target to the targets it links

QString contents(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

// The library that a folder of the table stands for: app/report/formats/pdf is report_pdf.
QString libraryOf(const QString &folder)
{
    static const QMap<QString, QString> others{
        {QStringLiteral("app/report/formats"), QStringLiteral("report")},
        {QStringLiteral("app"), QStringLiteral("steelyard")},
        {QStringLiteral("ui/pages"), QStringLiteral("page")},
    };
    if (others.contains(folder)) {
        return others[folder];
    }
    const QString name = folder.section(u'/', -1);
    return folder.startsWith(u"app/report/") ? QStringLiteral("report_%1").arg(name)
           : folder.startsWith(u"ui/pages/") ? QStringLiteral("page_%1").arg(name)
                                             : name;
}

} // namespace

// The table of libraries in the README says what each may use; the build may say no more.
class TestLibraryGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLibraryIsInTheTable();
    void noLinkGoesAgainstTheTable_data() { addLibraries(); }
    void noLinkGoesAgainstTheTable();
    void noIncludeGoesAgainstTheTable_data() { addLibraries(); }
    void noIncludeGoesAgainstTheTable();
    void theTableHasNoCircle();

private:
    void readTable();
    void readGraph();
    void addLibraries() const;
    [[nodiscard]] Names reachable(const QString &library) const; // through the table

    QMap<QString, QString> m_folders; // by library
    Arrows m_allowed;
    Arrows m_linked;
};

void TestLibraryGraph::initTestCase()
{
    readTable();
    readGraph();
    QVERIFY(m_allowed.size() > 20);
    QVERIFY(m_linked.size() > 20);
}

void TestLibraryGraph::readTable()
{
    const QString readme = contents(QStringLiteral(STEELYARD_SOURCES "/README.md"));
    static const QRegularExpression row(
        QStringLiteral(
            R"(^\| `((?:app|ui|resources|translations)[^`]*)` \| ([^|]*) \| ([^|]*) \|$)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression qt(QStringLiteral(R"(Qt (\w+))"));
    for (const auto &match : row.globalMatch(readme)) {
        Names uses;
        for (const auto &used : code.globalMatch(match.captured(3))) {
            uses.insert(used.captured(1));
        }
        for (const auto &module : qt.globalMatch(match.captured(3))) {
            uses.insert(QStringLiteral("Qt6::%1").arg(module.captured(1)));
        }
        // "ui/pages/*" stands for every page.
        QStringList folders{match.captured(1)};
        if (folders.first().endsWith(u"/*")) {
            const QString parent = folders.takeFirst().chopped(2);
            QDirIterator pages(QStringLiteral(STEELYARD_SOURCES "/") + parent,
                               QDir::Dirs | QDir::NoDotAndDotDot);
            while (pages.hasNext()) {
                pages.next();
                folders.append(parent + u'/' + pages.fileName());
            }
        }
        for (const QString &folder : folders) {
            m_folders[libraryOf(folder)] = folder;
            m_allowed[libraryOf(folder)] += uses;
        }
    }
    // Two names for what is many: all pages, and the parts of a report.
    for (const QString &library : m_folders.keys()) {
        if (library.startsWith(u"page_")) {
            m_allowed[QStringLiteral("pages")].insert(library);
        }
    }
}

void TestLibraryGraph::readGraph()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("graph.dot"));
    QProcess cmake;
    cmake.start(QStringLiteral(STEELYARD_CMAKE),
                {QStringLiteral("--graphviz=") + file, QStringLiteral("-DBUILD_TESTING=OFF"),
                 QStringLiteral("-G"), QStringLiteral(STEELYARD_GENERATOR), QStringLiteral("-S"),
                 QStringLiteral(STEELYARD_SOURCES), QStringLiteral("-B"),
                 folder.filePath(QStringLiteral("build"))});
    QVERIFY2(cmake.waitForFinished(110'000) && cmake.exitCode() == 0, cmake.readAllStandardError());
    static const QRegularExpression link(QStringLiteral(R"(// (\S+) -> (\S+)$)"),
                                         QRegularExpression::MultilineOption);
    const auto plain = [](QString name) {
        return name.replace(QLatin1String("steelyard::"), QLatin1String("steelyard_"))
            .remove(QRegularExpression(QStringLiteral("^steelyard_")))
            .replace(QLatin1String("Qt::"), QLatin1String("Qt6::"));
    };
    for (const auto &match : link.globalMatch(contents(file))) {
        const QString from = plain(match.captured(1));
        if (m_folders.contains(from) || from == u"pages") {
            m_linked[from].insert(plain(match.captured(2)));
        }
    }
}

void TestLibraryGraph::addLibraries() const
{
    QTest::addColumn<QString>("library");
    for (const QString &library : m_folders.keys()) {
        QTest::newRow(qPrintable(library)) << library;
    }
}

Names TestLibraryGraph::reachable(const QString &library) const
{
    Names found;
    QStringList open{library};
    while (!open.isEmpty()) {
        for (const QString &next : m_allowed.value(open.takeLast())) {
            if (!found.contains(next)) {
                found.insert(next);
                open.append(next);
            }
        }
    }
    // Qt's own: who may use Widgets may use what Widgets is made of.
    if (found.contains(QStringLiteral("Qt6::Widgets"))) {
        found.insert(QStringLiteral("Qt6::Gui"));
    }
    if (found.contains(QStringLiteral("Qt6::Gui"))) {
        found.insert(QStringLiteral("Qt6::Core"));
    }
    return found;
}

void TestLibraryGraph::everyLibraryIsInTheTable()
{
    for (const Names &targets : std::as_const(m_linked)) {
        for (const QString &target : targets) {
            const bool isOurs = !target.contains(u"::") && !target.startsWith(u'/');
            const bool isTool = target == u"warnings" || target == u"xlsxwriter" ||
                                target == u"libzip" || target == u"odfgen" ||
                                target == u"udunits" || target.startsWith(u"precompiled") ||
                                target.contains(u"_resources");
            if (isOurs && !isTool) {
                QVERIFY2(m_folders.contains(target) || target == u"pages", qPrintable(target));
            }
        }
    }
}

void TestLibraryGraph::noLinkGoesAgainstTheTable()
{
    QFETCH(QString, library);
    const Names allowed = reachable(library);
    for (const QString &target : m_linked.value(library)) {
        const bool isJudged = m_folders.contains(target) || target.startsWith(u"Qt6::");
        const bool isPlatform = target == u"Qt6::Platform";
        // "Qt6::uic": programs that a build runs are small, libraries begin with a capital.
        const bool isProgram = target.startsWith(u"Qt6::") && target.at(5).isLower();
        QVERIFY2(!isJudged || isPlatform || isProgram || allowed.contains(target),
                 qPrintable(QStringLiteral("%1 links %2").arg(library, target)));
    }
}

void TestLibraryGraph::noIncludeGoesAgainstTheTable()
{
    QFETCH(QString, library);
    const Names allowed = reachable(library);
    const QString root = QStringLiteral(STEELYARD_SOURCES "/");
    static const QRegularExpression include(QStringLiteral(R"rx(^#include "([^"]+)/[^"/]+")rx"),
                                            QRegularExpression::MultilineOption);
    // The innermost folder of the table that a file lies in is its library.
    const auto ownerOf = [this](QString folder) {
        for (; !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
            const QString name = libraryOf(folder);
            if (m_folders.value(name) == folder) {
                return name;
            }
        }
        return QString();
    };
    QDirIterator files(root + m_folders[library], {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next().mid(root.size());
        if (ownerOf(file.section(u'/', 0, -2)) != library) {
            continue;
        }
        for (const auto &match : include.globalMatch(contents(root + file))) {
            QString folder = match.captured(1);
            if (!QDir(root + folder).exists()) {
                folder.prepend(u"app/");
            }
            const QString owner = ownerOf(folder);
            QVERIFY2(!owner.isEmpty(), qPrintable(file + u' ' + match.captured(0)));
            QVERIFY2(owner == library || allowed.contains(owner),
                     qPrintable(QStringLiteral("%1 includes %2").arg(file, match.captured(1))));
        }
    }
}

void TestLibraryGraph::theTableHasNoCircle()
{
    for (const QString &library : m_folders.keys()) {
        QVERIFY2(!reachable(library).contains(library), qPrintable(library));
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestLibraryGraph)
#include "test_library_graph.moc"
