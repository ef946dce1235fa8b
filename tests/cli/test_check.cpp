// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "storage/knowledge_bases.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using steelyard::tests::Run;
using steelyard::tests::runProgram;

// `steelyard check` and what `steelyard knowledge` gives to somebody who writes a base.
class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void warningsExit0AndWithStrict1();
    void everyErrorIsNamedWithItsPlace();
    void translationsAreCounted();
    void aTranslationIsHeldAgainstItsBase();
    void aTranslationWithoutItsBaseIsAnError();
    void decisionsAreChecked();
    void bundledBasesHaveNoErrors();
    void templateHasNoProblems();
    void exampleOfTheGuideHasNoProblems();
    void templateOfATranslationIsComplete();
    void schemaIsPrintedAndBasesNameIt();
    void filesAreListedAndShown();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString kBase = QStringLiteral("office-coffee.json");
const QString kGerman = QStringLiteral("office-coffee.de.json");

QByteArray contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

Run check(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("check")} + arguments);
}

Run knowledge(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("knowledge")} + arguments);
}

} // namespace

void TestCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString data = QStringLiteral(STEELYARD_TEST_DATA "/knowledge/");
    QVERIFY(QFile::copy(data + QStringLiteral("small.json"), path(kBase)));
    QVERIFY(QFile::copy(data + kGerman, path(kGerman)));
}

void TestCheck::warningsExit0AndWithStrict1()
{
    QVERIFY(QFile::remove(path(kGerman)));
    const Run run = check({path(kBase)});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains(":164:21: warning: /ratings/5/confidence: "), run.err.constData());
    QVERIFY2(run.out.contains("0 errors, 1 warning"), run.out.constData());
    QCOMPARE(check({QStringLiteral("--strict"), path(kBase)}).code, 1);
}

void TestCheck::everyErrorIsNamedWithItsPlace()
{
    QByteArray bytes = contents(path(kBase));
    bytes.replace("\"group\": \"money\"", "\"group\": \"honey\"");
    bytes.replace("\"steps\": -1", "\"steps\": -9");
    bytes.replace("\"reviewIntervalDays\": 365", "\"reviewIntervalDays\": \"365\"");
    write(kBase, bytes);
    const Run run = check({path(kBase)});
    QCOMPARE(run.code, 1);
    for (const char *pointer : {"error: /reviewIntervalDays: ", "error: /criteria/0/group: ",
                                "error: /questions/0/answers/1/weights/2/steps: "}) {
        QVERIFY2(run.err.contains(pointer), run.err.constData());
    }
    QVERIFY2(run.out.contains("3 errors, 0 warnings"), run.out.constData());
}

void TestCheck::translationsAreCounted()
{
    const Run run = check({path(kBase)});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("German: 29 of 148 texts"), run.out.constData());
    QVERIFY2(run.err.contains("119 of 148 texts of the base are not translated"),
             run.err.constData());
}

void TestCheck::aTranslationIsHeldAgainstItsBase()
{
    QVERIFY(check({path(kGerman)}).out.contains("German: 29 of 148 texts"));
    write(kGerman, contents(path(kGerman)).replace("\"tags/1\"", "\"tags/9\""));
    const Run run = check({path(kGerman)});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("No text of the base has the key \"tags/9\""), run.err.constData());
}

void TestCheck::aTranslationWithoutItsBaseIsAnError()
{
    QVERIFY(QFile::remove(path(kBase)));
    const Run run = check({path(kGerman)});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("cannot be read beside it"), run.err.constData());
}

void TestCheck::decisionsAreChecked()
{
    const QString decision = path(QStringLiteral("d.steelyard"));
    QCOMPARE(runProgram({QStringLiteral("new"), QStringLiteral("--knowledge"),
                         QStringLiteral("python-web-frameworks"), QStringLiteral("-o"), decision})
                 .code,
             0);
    QCOMPARE(check({decision}).code, 0);
    write(QStringLiteral("called otherwise"), contents(decision));
    QCOMPARE(check({path(QStringLiteral("called otherwise"))}).code, 0);
    const QByteArray record = "\"record\": {\"status\": \"accepted\", \"chosen\": \"flask\", "
                              "\"reason\": \"We know it.\", \"reviewOn\": \"2020-01-01\"},\n  ";
    const QByteArray plain = contents(decision);
    write(QStringLiteral("d.steelyard"),
          QByteArray(plain).replace("\"seed\"", record + "\"seed\""));
    const Run due = check({decision});
    QCOMPARE(due.code, 0); // a warning
    QVERIFY2(due.err.contains("warning: /record/reviewOn: The decision was to be reviewed on "
                              "2020-01-01."),
             due.err.constData());
    QCOMPARE(check({QStringLiteral("--strict"), decision}).code, 1);
    write(QStringLiteral("d.steelyard"), QByteArray(plain).replace("\"seed\"", "\"sead\""));
    const Run run = check({decision});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("error: /sead: "), run.err.constData());
}

void TestCheck::bundledBasesHaveNoErrors()
{
    for (const QString &id : steelyard::storage::bundledKnowledge()) {
        const Run run = check({id});
        QVERIFY2(run.code == 0, run.err.constData());
    }
}

void TestCheck::templateHasNoProblems()
{
    const QString file = path(QStringLiteral("mine.json"));
    QCOMPARE(knowledge({QStringLiteral("template"), QStringLiteral("-o"), file}).code, 0);
    const Run run = check({QStringLiteral("--strict"), file});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(contents(file).contains("\"$comment\""));
    QCOMPARE(knowledge({QStringLiteral("template")}).out, contents(file));
    // And it can be decided with.
    const QString decision = path(QStringLiteral("mine.steelyard"));
    QCOMPARE(runProgram({QStringLiteral("new"), QStringLiteral("--knowledge"), file,
                         QStringLiteral("--scenario"), QStringLiteral("growing_team"),
                         QStringLiteral("-o"), decision})
                 .code,
             0);
}

void TestCheck::exampleOfTheGuideHasNoProblems()
{
    const QByteArray guide =
        contents(QStringLiteral(STEELYARD_DOCS "/writing-a-knowledge-base.md"));
    const QByteArray fence = "```json\n";
    const auto begin = guide.indexOf(fence) + fence.size();
    QVERIFY(begin > fence.size());
    write(QStringLiteral("lamps.json"), guide.mid(begin, guide.indexOf("```", begin) - begin));
    const Run run = check({QStringLiteral("--strict"), path(QStringLiteral("lamps.json"))});
    QVERIFY2(run.code == 0, run.err.constData());
}

void TestCheck::templateOfATranslationIsComplete()
{
    const QString french = path(QStringLiteral("office-coffee.fr.json"));
    QCOMPARE(knowledge({QStringLiteral("template"), path(kBase), QStringLiteral("--language"),
                        QStringLiteral("fr"), QStringLiteral("-o"), french})
                 .code,
             0);
    const Run run = check({QStringLiteral("--strict"), french});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.contains("French: 148 of 148 texts"), run.out.constData());
    // What a check would refuse is not written.
    for (const char *language : {"../x", "f", "en"}) {
        const Run refused = knowledge({QStringLiteral("template"), path(kBase),
                                       QStringLiteral("--language"), QString::fromLatin1(language),
                                       QStringLiteral("-o"), path(QStringLiteral("refused.json"))});
        QVERIFY2(refused.code == 2, refused.err.constData());
        QVERIFY(!QFile::exists(path(QStringLiteral("refused.json"))));
    }
}

void TestCheck::schemaIsPrintedAndBasesNameIt()
{
    const Run run = knowledge({QStringLiteral("schema")});
    QCOMPARE(run.code, 0);
    const QDir folder(QStringLiteral(STEELYARD_RESOURCES "/knowledge"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QJsonObject base = QJsonDocument::fromJson(contents(folder.filePath(file))).object();
        const bool isBase = base.contains(QStringLiteral("ratings"));
        const QString named = folder.filePath(base[QStringLiteral("$schema")].toString());
        QVERIFY2(QFileInfo(named).isFile(), qPrintable(file));
        const Run printed =
            isBase ? run : knowledge({QStringLiteral("schema"), QStringLiteral("translation")});
        QCOMPARE(printed.out, contents(named));
    }
}

void TestCheck::filesAreListedAndShown()
{
    const Run list = knowledge({QStringLiteral("list"), path(kBase)});
    QCOMPARE(list.code, 0);
    QCOMPARE(list.out, QByteArray("office-coffee  Choose a coffee maker for the office (version "
                                  "1.0, reviewed 2026-11-01)\n"));
    const Run show = knowledge({QStringLiteral("show"), path(kBase)});
    QCOMPARE(show.code, 0);
    QVERIFY(show.out.contains("Espresso machine"));
    QCOMPARE(knowledge({QStringLiteral("show"), path(QStringLiteral("none.json"))}).code, 1);
}

STEELYARD_TEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
