// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_file.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace steelyard {

namespace {

constexpr qint64 kMostBytes = 1 << 20; // a hundred times what the program ever wrote

bool canBeRead(const QString &file)
{
    const QFileInfo found(file);
    return !found.exists() || (found.isFile() && found.size() <= kMostBytes);
}

} // namespace

SettingsFile::SettingsFile()
{
    for (const QString &file : files()) {
        if (!canBeRead(file)) {
            m_problem = tr("%1 is no file of settings. Settings are forgotten at the end; remove "
                           "it to keep them again.")
                            .arg(file);
            m_folder = std::make_unique<QTemporaryDir>();
            m_settings = std::make_unique<QSettings>(
                m_folder->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
            return;
        }
    }
    m_settings = std::make_unique<QSettings>();
}

SettingsFile::~SettingsFile()
{
    m_settings.reset(); // writes before its folder goes
}

QStringList SettingsFile::files()
{
    const QString organization = QCoreApplication::organizationName();
    QStringList result;
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        result << QStringLiteral("%1/%2/%3.conf")
                      .arg(folder, organization, QCoreApplication::applicationName())
               << QStringLiteral("%1/%2.conf").arg(folder, organization);
    }
    return result;
}

} // namespace steelyard
