// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include "cli/command_line.h"
#include "resources/resources.h"
#include "session/recovery_folder.h"
#include "translations/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_file.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mnemonics.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace steelyard {

namespace {

bool isEmpty(const char *variable)
{
    const char *const value = std::getenv(variable);
    return value == nullptr || *value == '\0';
}

// Not what a person would call a file that is not there.
bool looksLikeCommand(const QString &word)
{
    return !word.contains(u'.') && !word.contains(u'/') && !QFileInfo::exists(word);
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        QTextStream(stderr) << cli::noDisplay() << '\n';
        std::_Exit(cli::InputProblem);
    }
    // What Qt says of its platforms comes before the fatal message and says the same. Where the
    // user has no folder for sockets nothing here is worse for it.
    if (!QLatin1String(context.category).startsWith(QLatin1String("qt.qpa")) &&
        !message.startsWith(QLatin1String("QStandardPaths: "))) {
        QTextStream(stderr) << message << '\n';
    }
}

} // namespace

bool isDisplayMissing(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool platformNamed = std::any_of(argv, argv + argc, [](std::string_view argument) {
        return argument.starts_with("-platform") || argument.starts_with("--platform");
    });
    return !platformNamed && isEmpty("QT_QPA_PLATFORM") && isEmpty("DISPLAY") &&
           isEmpty("WAYLAND_DISPLAY");
#else
    static_cast<void>(argc);
    static_cast<void>(argv);
    return false;
#endif
}

DisplayGuard::DisplayGuard()
{
    qInstallMessageHandler(onMessage);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(nullptr);
}

int openWindow(const QStringList &arguments)
{
    const QString quitOption = QStringLiteral("--quit-when-ready");
    QStringList files = arguments;
    const bool quitWhenReady = files.removeAll(quitOption) > 0;
    const bool unknownOption = std::any_of(files.begin(), files.end(), [](const QString &file) {
        return file.startsWith(u'-') && file.size() > 1;
    });
    const bool unknownWord = files.size() == 1 && !unknownOption && looksLikeCommand(files.first());
    QTextStream err(stderr);
    if (unknownWord) {
        err << cli::unknownCommand(files.first()) << "\n\n";
    }
    if (files.size() > 1 || unknownOption || unknownWord) {
        err << cli::usage();
        return cli::WrongUsage;
    }
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) == nullptr) {
        err << cli::noDisplay() << '\n';
        return cli::InputProblem;
    }
    resources::load();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.steelyard.Steelyard"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/steelyard.svg")));
    MnemonicFilter mnemonics;
    qApp->installEventFilter(&mnemonics);
    SettingsFile kept;
    if (!kept.problem().isEmpty()) {
        err << kept.problem() << Qt::endl;
    }
    QSettings &settings = kept.settings();
    const Preferences preferences = loadPreferences(settings);
    usePreferredLanguage(preferences);
    setAppearance(*qApp, preferences.appearance);
    setTextSize(*qApp, preferences.textSize);
    MainWindow window(settings, languageInUse(), RecoveryFolder::standardPath());
    if (quitWhenReady) {
        QObject::connect(&window, &MainWindow::firstPainted, qApp, &QCoreApplication::quit,
                         Qt::QueuedConnection);
    }
    // Before the window is shown, so that the start page is not made for nothing.
    const bool refused = !files.isEmpty() && !window.openFile(files.first());
    window.show();
    if (refused) {
        window.openFile(files.first()); // now there is a page to say on why
    }
    return QApplication::exec();
}

} // namespace steelyard
