// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report/report_settings.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace steelyard {

// What of a report can be chosen: sections, paper, language, marks, a logo.
class ReportOptionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportOptionsPanel(const ReportSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] const ReportSettings &settings() const { return m_settings; }
    void setLogo(const QString &file);       // empty: none
    void setKind(const QString &suffix);     // of file; has no control here
    void setProblem(const QString &problem); // of the logo; empty: none

Q_SIGNALS:
    void changed();
    void logoRequested(); // the user wants to choose one

private:
    [[nodiscard]] QWidget *makeLengths();
    [[nodiscard]] QWidget *makeSections();
    [[nodiscard]] QWidget *makeLogo();
    void readLength();
    void readParts();
    void showParts();
    void showLogo();

    ReportSettings m_settings;
    std::map<report::Preset, QRadioButton *> m_presets;
    QRadioButton *m_own = nullptr; // sections of one's own choice
    QCheckBox *m_everything = nullptr;
    std::map<report::Part, QCheckBox *> m_parts;
    QComboBox *m_paper;
    QComboBox *m_language;
    QCheckBox *m_draft;
    QCheckBox *m_confidential;
    QLabel *m_logoName = nullptr;
    QPushButton *m_noLogo = nullptr;
    QLabel *m_problem;
};

} // namespace steelyard
