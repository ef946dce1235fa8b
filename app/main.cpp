// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/given_arguments.h"
#include "cli/standard_streams.h"
#include "open_window.h"
#include "translations/language.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

namespace {

// What is wanted, read from the bare arguments: nothing of Qt may run before there is an
// application, because the thread that uses Qt first is the main thread to Qt.
struct Wanted
{
    bool help = false;
    bool version = false;
    bool command = false;
    bool drawing = false; // needs fonts and a painter, but no display

    [[nodiscard]] bool window() const { return !help && !version && !command; }
};

Wanted wantedBy(int argc, char *argv[])
{
    Wanted wanted;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        wanted.help = wanted.help || argument == "--help" || argument == "-h";
        wanted.version = wanted.version || argument == "--version";
    }
    const std::string_view first = argc > 1 ? argv[1] : "";
    wanted.command = steelyard::cli::isCommand(first);
    wanted.drawing = steelyard::cli::draws(first) && !wanted.help && !wanted.version;
    return wanted;
}

std::unique_ptr<QCoreApplication> makeApplication(bool fonts, int &count, char *given[])
{
    if (!fonts) {
        return std::make_unique<QCoreApplication>(count, given);
    }
    const steelyard::DisplayGuard guard;
    return std::make_unique<QApplication>(count, given);
}

// The window's links stay: recent decisions and copies for recovery name them.
int openWindowWith(int argc, char *argv[])
{
    const steelyard::cli::GivenArguments given(
        argc, argv, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (!given.problem().isEmpty()) {
        QTextStream(stderr) << given.problem() << '\n';
        return steelyard::cli::InputProblem;
    }
    return steelyard::openWindow(given.texts());
}

// Links to files whose names are not UTF-8 live as long as the command, and are never spoken of.
int runCommand(int argc, char *argv[], steelyard::cli::Console &console)
{
    const steelyard::cli::GivenArguments given(argc, argv);
    if (!given.problem().isEmpty()) {
        console.err << given.problem() << '\n';
        return steelyard::cli::InputProblem;
    }
    if (!given.hasStandIns()) {
        return steelyard::cli::run(given.texts(), console);
    }
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    steelyard::cli::Console inner{outStream, errStream};
    const int code = steelyard::cli::run(given.texts(), inner);
    for (const auto &[text, file] : {std::pair(&out, stdout), std::pair(&err, stderr)}) {
        const QByteArray bytes = given.asGiven(text->toUtf8());
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    }
    return code;
}

QtMessageHandler s_next = nullptr; // of all other messages

// Of a script that no font here can shape Qt speaks once a font, in English and without saying of
// which text.
void dropWordsOfFonts(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("OpenType support missing for "))) {
        s_next(type, context, message);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace steelyard;
    cli::prepareStandardStreams();
    const Wanted wanted = wantedBy(argc, argv);
    // Qt takes its own options out of what it is given, so it gets a copy.
    std::vector<char *> given(argv, argv + argc);
    char platform[] = "-platform";
    char offscreen[] = "offscreen";
    if (wanted.drawing) {
        given.insert(given.begin() + 1, {platform, offscreen});
    }
    int count = static_cast<int>(given.size());
    given.push_back(nullptr);
    const bool needsFonts = (wanted.window() && !isDisplayMissing(argc, argv)) || wanted.drawing;
    const auto application = makeApplication(needsFonts, count, given.data());
    s_next = qInstallMessageHandler(dropWordsOfFonts);
    QCoreApplication::setApplicationName(QStringLiteral("Steelyard"));
    QCoreApplication::setOrganizationName(QStringLiteral("Steelyard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEELYARD_VERSION));
    useLanguage(QLocale());

    if (wanted.window()) {
        return openWindowWith(count, given.data());
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Console console{out, err};
    int code = cli::Good;
    if (wanted.help) {
        out << cli::usage(QString::fromLocal8Bit(argv[1]));
    } else if (wanted.version) {
        out << "Steelyard " << QCoreApplication::applicationVersion() << '\n';
    } else {
        code = runCommand(argc, argv, console);
    }
    return cli::finishOutput(code, console);
}
