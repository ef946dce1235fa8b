// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/standard_streams.h"
#include "open_window.h"
#include "translations/language.h"

#include <QApplication>

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

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

std::unique_ptr<QCoreApplication> makeApplication(bool fonts, int &count, char *given[])
{
    if (!fonts) {
        return std::make_unique<QCoreApplication>(count, given);
    }
    const steelyard::DisplayGuard guard;
    return std::make_unique<QApplication>(count, given);
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
    QCoreApplication::setApplicationName(QStringLiteral("Steelyard"));
    QCoreApplication::setOrganizationName(QStringLiteral("Steelyard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEELYARD_VERSION));
    useLanguage(QLocale());

    if (wanted.window()) {
        return openWindow(argumentsOf(count, given.data()));
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Console console{out, err};
    int code = cli::Good;
    if (wanted.help) {
        out << cli::usage();
    } else if (wanted.version) {
        out << "Steelyard " << QCoreApplication::applicationVersion() << '\n';
    } else {
        code = cli::run(argumentsOf(argc, argv), console);
    }
    return cli::finishOutput(code, console);
}
