// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace steelyard {

// Where settings are kept from one run to the next. Whatever stands there, it costs the settings at
// most: what is no file, such as a pipe that nobody writes to, and what is larger than settings
// ever are is left alone, and this run keeps its settings for itself.
class SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::SettingsFile)

public:
    SettingsFile();
    ~SettingsFile();
    SettingsFile(const SettingsFile &) = delete;
    SettingsFile &operator=(const SettingsFile &) = delete;

    [[nodiscard]] QSettings &settings() { return *m_settings; }
    // A sentence on what cannot be used, and what to do; empty: all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

    // All files that QSettings would read, whether they are there or not.
    [[nodiscard]] static QStringList files();

private:
    std::unique_ptr<QTemporaryDir> m_folder; // of settings that are forgotten
    std::unique_ptr<QSettings> m_settings;
    QString m_problem;
};

} // namespace steelyard
