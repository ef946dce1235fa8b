// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include "cli/command_line.h"
#include "resources/resources.h"
#include "translations/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <algorithm>

namespace steelyard {

int openWindow(const QStringList &arguments)
{
    const QString quitOption = QStringLiteral("--quit-when-ready");
    QStringList files = arguments;
    const bool quitWhenReady = files.removeAll(quitOption) > 0;
    const bool unknownOption = std::any_of(files.begin(), files.end(), [](const QString &file) {
        return file.startsWith(u'-') && file.size() > 1;
    });
    if (files.size() > 1 || unknownOption) {
        QTextStream(stderr) << cli::usage();
        return cli::WrongUsage;
    }
    resources::load();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.steelyard.Steelyard"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/steelyard.svg")));
    followDesktop(*qApp);

    QSettings settings;
    MainWindow window(settings, languageInUse());
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
