// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report/report_settings.h"
#include "ui/shell/preferences.h"

#include <QDialog>

class QFormLayout;
class QSpinBox;

namespace steelyard {

// Changes what somebody prefers, at once and without a button to confirm: whoever asks for larger
// text cannot be asked to read on until it is larger.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, const ReportSettings &reports,
                      QWidget *parent);

    // Text size as it is changed elsewhere, by its keys.
    void setTextSize(int percent);

Q_SIGNALS:
    void changed(const steelyard::Preferences &preferences);
    void reportsChanged(const steelyard::ReportSettings &reports);

private:
    void addAppearance(QFormLayout &form);
    void addLanguage(QFormLayout &form);
    void addReports(QFormLayout &form);
    void addVerdicts(QFormLayout &form);

    Preferences m_preferences;
    ReportSettings m_reports;
    QSpinBox *m_textSize;
};

} // namespace steelyard
