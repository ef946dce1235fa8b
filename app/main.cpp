// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "open_window.h"
#include "translations/language.h"

#include <QApplication>

#include <memory>

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace steelyard;
    QCoreApplication::setApplicationName(QStringLiteral("Steelyard"));
    QCoreApplication::setOrganizationName(QStringLiteral("Steelyard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEELYARD_VERSION));

    const QStringList arguments = argumentsOf(argc, argv);
    const bool help = arguments.contains(u"--help") || arguments.contains(u"-h");
    const bool version = arguments.contains(u"--version");
    const bool draws = cli::draws(arguments) && !help && !version;
    const bool talks = cli::isCommand(arguments) || help || version;
    if (draws) {
        // Fonts and a painter are needed, a display is not.
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const std::unique_ptr<QCoreApplication> application =
        talks && !draws ? std::make_unique<QCoreApplication>(argc, argv)
                        : std::make_unique<QApplication>(argc, argv);
    useLanguage(QLocale());
    if (!talks) {
        return openWindow(arguments);
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Console console{out, err};
    if (help) {
        out << cli::usage();
        return cli::Good;
    }
    if (version) {
        out << "Steelyard " << QCoreApplication::applicationVersion() << '\n';
        return cli::Good;
    }
    return cli::run(arguments, console);
}
