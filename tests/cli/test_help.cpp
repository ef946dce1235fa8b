// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"
#include "cli/completion.h"
#include "program.h"
#include "test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using steelyard::cli::allDescriptions;
using steelyard::cli::CommandDescription;
using steelyard::cli::FormDescription;
using steelyard::cli::OptionDescription;
using steelyard::tests::Run;
using steelyard::tests::runProgram;

// What the program prints about its own command line: all of it comes from the table of commands.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsInAForm();
    void formsNameOnlyOptionsThatAreThere();
    void helpNamesEveryCommand();
    void helpOfACommand_namesEveryOption_data() { addCommands(); }
    void helpOfACommand_namesEveryOption();
    void noLineOfHelpIsWiderThanATerminal_data() { addCommands(); }
    void noLineOfHelpIsWiderThanATerminal();
    void optionsThatAreToldAreAccepted_data() { addCommands(); }
    void optionsThatAreToldAreAccepted();
    void manualPageHasEveryCommandAndOption();
    void completionsHaveEveryCommandAndOption_data();
    void completionsHaveEveryCommandAndOption();
    void referenceIsTheDocumentation();
    void otherLanguages();
    void wrongUsage_exits2_data();
    void wrongUsage_exits2();

private:
    static void addCommands();
};

namespace {

QString printed(const QStringList &arguments)
{
    const Run run = runProgram(arguments);
    return run.code == 0 && run.err.isEmpty() ? QString::fromUtf8(run.out) : QString();
}

CommandDescription described(const QString &name)
{
    for (const CommandDescription &command : allDescriptions()) {
        if (command.name == name) {
            return command;
        }
    }
    return {};
}

// As it stands in the manual page: its dashes are to be typed.
QString inManual(QString text)
{
    return text.replace(u'-', QStringLiteral("\\-"));
}

} // namespace

void TestHelp::addCommands()
{
    QTest::addColumn<QString>("name");
    for (const CommandDescription &command : allDescriptions()) {
        if (!command.name.isEmpty()) {
            QTest::newRow(qPrintable(command.name)) << command.name;
        }
    }
}

void TestHelp::everyOptionIsInAForm()
{
    for (const CommandDescription &command : allDescriptions()) {
        for (const OptionDescription &option : command.options) {
            const bool isThere = std::any_of(
                command.forms.begin(), command.forms.end(), [&option](const FormDescription &form) {
                    return form.needed.contains(option.name) ||
                           form.allowed.contains(option.name) ||
                           form.arguments.contains(QStringLiteral("--") + option.name);
                });
            QVERIFY2(isThere, qPrintable(command.name + QStringLiteral(" --") + option.name));
            QVERIFY(!option.summary.isEmpty());
            QVERIFY(!option.summary.endsWith(u'.')); // it is made a sentence where it stands as one
        }
    }
}

void TestHelp::formsNameOnlyOptionsThatAreThere()
{
    for (const CommandDescription &command : allDescriptions()) {
        QVERIFY(!command.forms.isEmpty());
        for (const FormDescription &form : command.forms) {
            for (const QString &name : form.needed + form.allowed) {
                QVERIFY2(command.option(name), qPrintable(command.name + u' ' + name));
            }
        }
    }
}

void TestHelp::helpNamesEveryCommand()
{
    const QString help = printed({QStringLiteral("--help")});
    QCOMPARE(printed({QStringLiteral("help")}), help);
    for (const CommandDescription &command : allDescriptions()) {
        QVERIFY2(help.contains(QStringLiteral("steelyard ") + command.name),
                 qPrintable(command.name));
    }
}

void TestHelp::helpOfACommand_namesEveryOption()
{
    QFETCH(QString, name);
    const QString help = printed({name, QStringLiteral("--help")});
    QVERIFY(!help.isEmpty());
    QCOMPARE(printed({QStringLiteral("help"), name}), help);
    const CommandDescription command = described(name);
    for (const OptionDescription &option : command.options) {
        QVERIFY2(help.contains(QStringLiteral("--") + option.name), qPrintable(option.name));
        for (const QString &word : option.value.words) {
            QVERIFY2(help.contains(word), qPrintable(word));
        }
    }
}

void TestHelp::noLineOfHelpIsWiderThanATerminal()
{
    QFETCH(QString, name);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        const QString help =
            printed({QStringLiteral("help"), name, QStringLiteral("--language"), language});
        for (const QString &line : help.split(u'\n')) {
            QVERIFY2(line.size() < 80, qPrintable(line));
        }
    }
}

// Each option alone, with something behind it where it takes a value: what is refused is another
// thing than the option itself.
void TestHelp::optionsThatAreToldAreAccepted()
{
    QFETCH(QString, name);
    for (const OptionDescription &option : described(name).options) {
        QStringList arguments{name, QStringLiteral("--") + option.name};
        if (!option.value.name.isEmpty()) {
            arguments.append(option.value.words.value(0, QStringLiteral("1")));
        }
        const Run run = runProgram(arguments);
        QVERIFY2(!run.err.contains("Unknown option"), run.err.constData());
        QVERIFY2(!run.err.contains("Missing value"), run.err.constData());
        QVERIFY2(!run.err.contains("nexpected value"), run.err.constData());
    }
}

void TestHelp::manualPageHasEveryCommandAndOption()
{
    const QString page = printed({QStringLiteral("help"), QStringLiteral("--man")});
    QVERIFY(page.contains(QStringLiteral(".TH STEELYARD 1 \"2")));
    for (const CommandDescription &command : allDescriptions()) {
        QVERIFY2(page.contains(inManual(QStringLiteral("steelyard ") + command.name).trimmed()),
                 qPrintable(command.name));
        const qsizetype from =
            command.name.isEmpty()
                ? 0
                : page.indexOf(QStringLiteral(".SS \"steelyard %1\"").arg(command.name));
        QVERIFY(from >= 0);
        const QString section = page.mid(from, page.indexOf(QStringLiteral("\n.SS"), from) - from);
        for (const OptionDescription &option : command.options) {
            QVERIFY2(section.contains(inManual(QStringLiteral("--") + option.name)),
                     qPrintable(command.name + QStringLiteral(" --") + option.name));
        }
    }
}

void TestHelp::completionsHaveEveryCommandAndOption_data()
{
    QTest::addColumn<QString>("option"); // how an option is written
    QTest::newRow("bash") << QStringLiteral("--%1");
    QTest::newRow("fish") << QStringLiteral("-l %1");
    QTest::newRow("zsh") << QStringLiteral("--%1");
    QCOMPARE(steelyard::cli::completionShells(),
             (QStringList{QStringLiteral("bash"), QStringLiteral("fish"), QStringLiteral("zsh")}));
}

void TestHelp::completionsHaveEveryCommandAndOption()
{
    QFETCH(QString, option);
    const QString script = printed({QStringLiteral("help"), QStringLiteral("--completion"),
                                    QLatin1String(QTest::currentDataTag())});
    QVERIFY(!script.isEmpty());
    for (const CommandDescription &command : allDescriptions()) {
        for (const OptionDescription &each : command.options) {
            // In a line of the command, or below its name.
            const QRegularExpression place(
                QStringLiteral(R"(\b%1\b[\s\S]*%2)")
                    .arg(command.name, QRegularExpression::escape(option.arg(each.name))));
            QVERIFY2(place.match(script).hasMatch(),
                     qPrintable(command.name + QStringLiteral(" --") + each.name));
            for (const QString &word : each.value.words) {
                QVERIFY2(script.contains(word), qPrintable(word));
            }
        }
    }
}

// To make it again: steelyard help --markdown --language en >docs/command-line.md
void TestHelp::referenceIsTheDocumentation()
{
    QFile file(QStringLiteral(STEELYARD_DOCS "/command-line.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
             printed({QStringLiteral("help"), QStringLiteral("--markdown")}));
}

void TestHelp::otherLanguages()
{
    const QStringList german{QStringLiteral("help"), QStringLiteral("--man"),
                             QStringLiteral("--language"), QStringLiteral("de")};
    const QString page = printed(german);
    QVERIFY(page.contains(QStringLiteral("Die Entscheidung")));
    QVERIFY(page.contains(QStringLiteral("\\-\\-language")));
}

void TestHelp::wrongUsage_exits2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{QStringLiteral("burn")};
    QTest::newRow("two commands") << QStringList{QStringLiteral("rank"), QStringLiteral("new")};
    QTest::newRow("no such shell")
        << QStringList{QStringLiteral("--completion"), QStringLiteral("tcsh")};
    QTest::newRow("two things at once")
        << QStringList{QStringLiteral("--man"), QStringLiteral("--markdown")};
    QTest::newRow("the manual page of a command")
        << QStringList{QStringLiteral("rank"), QStringLiteral("--man")};
    QTest::newRow("no such language")
        << QStringList{QStringLiteral("--language"), QStringLiteral("tlh")};
}

void TestHelp::wrongUsage_exits2()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(QStringList{QStringLiteral("help")} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("Usage: steelyard help [COMMAND]"));
    QCOMPARE(run.out, QByteArray());
}

STEELYARD_TEST_GUILESS_MAIN(TestHelp)
#include "test_help.moc"
