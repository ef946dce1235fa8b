// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/example_decisions.h"
#include "session/knowledge_base_list.h"
#include "session/recent_decisions.h"
#include "storage/decision_store.h"
#include "translations/language.h"
#include "ui/shell/decision_files.h"

#include "session/decision_document.h"
#include "test_main.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// The finished examples as the window opens them: with a name in its language.
class TestExamplesOfWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void cleanup() { useLanguage(QLocale(QLocale::English)); }
    void namesAreThoseOfTheFiles();
    void copyIsNamedInTheLanguageOfTheWindow();
};

void TestExamplesOfWindow::namesAreThoseOfTheFiles()
{
    useLanguage(QLocale(QLocale::English));
    const auto examples = ExampleDecisions::all();
    QCOMPARE(static_cast<qsizetype>(examples.size()),
             QDir(QStringLiteral(":/examples")).entryList().size());
    for (const ExampleDecisions::Example &example : examples) {
        const auto opened = storage::openDecision(example.file);
        QVERIFY(opened.decision);
        QCOMPARE(ExampleDecisions::title(example.file),
                 QString::fromStdString(opened.decision->title));
    }
    QCOMPARE(ExampleDecisions::title(QStringLiteral("/home/me/clear.steelyard")), QString());
}

void TestExamplesOfWindow::copyIsNamedInTheLanguageOfTheWindow()
{
    useLanguage(QLocale(QLocale::German, QLocale::Germany));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    RecentDecisions recent(settings);
    KnowledgeBaseList knowledgeBases(settings, QStringLiteral("de"));
    DecisionFiles files(recent, knowledgeBases, RecoveryFolder(), {});
    for (const ExampleDecisions::Example &example : ExampleDecisions::all()) {
        QVERIFY(files.openCopy(example.file));
        const auto opened = storage::openDecision(example.file);
        const QString name = QString::fromStdString(files.document()->decision().title);
        QCOMPARE(name, ExampleDecisions::title(example.file));
        QVERIFY2(name != QString::fromStdString(opened.decision->title), qPrintable(name));
        QVERIFY(!files.document()->isModified());
        decision::Decision renamed = files.document()->decision();
        renamed.title = opened.decision->title;
        QVERIFY(renamed.id != opened.decision->id); // a copy is a decision of its own
        renamed.id = opened.decision->id;
        QVERIFY(renamed == *opened.decision); // and nothing else is another
    }
}

STEELYARD_TEST_MAIN(TestExamplesOfWindow)
#include "test_examples_of_window.moc"
