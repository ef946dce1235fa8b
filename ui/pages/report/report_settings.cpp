// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_settings.h"

#include "translations/language.h"

#include <QSettings>

namespace steelyard {

namespace {

const QString kPreset = QStringLiteral("report/preset");
const QString kOwnParts = QStringLiteral("report/ownSections");
const QString kEverything = QStringLiteral("report/everything");
const QString kLeftOut = QStringLiteral("report/leftOut");
const QString kPaper = QStringLiteral("report/paper");
const QString kLanguage = QStringLiteral("report/language");
const QString kDraft = QStringLiteral("report/draft");
const QString kConfidential = QStringLiteral("report/confidential");
const QString kLogo = QStringLiteral("report/logo");
const QString kKind = QStringLiteral("report/kind");
const QString kLetter = QStringLiteral("letter");

} // namespace

ReportSettings loadReportSettings(const QSettings &settings)
{
    ReportSettings report;
    const QStringList leftOut = settings.value(kLeftOut).toStringList();
    for (const QString &id : leftOut) {
        if (const auto part = report::partOf(id)) {
            report.parts.erase(*part);
        }
    }
    if (report.parts.empty()) {
        report.parts = report::allParts();
    }
    report.preset =
        report::presetOf(settings.value(kPreset).toString()).value_or(report::Preset::Review);
    report.ownParts = settings.value(kOwnParts).toBool();
    report.everything = settings.value(kEverything).toBool();
    const bool isUs = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    report.paper = settings.value(kPaper, isUs ? kLetter : QString()).toString() == kLetter
                       ? report::Paper::Letter
                       : report::Paper::A4;
    const QStringList languages = availableLanguages();
    report.language = settings.value(kLanguage).toString();
    if (!languages.contains(report.language)) {
        report.language = languageInUse();
    }
    report.draft = settings.value(kDraft).toBool();
    report.confidential = settings.value(kConfidential).toBool();
    report.logo = settings.value(kLogo).toString();
    report.kind = settings.value(kKind).toString();
    if (!report::formatSuffixes().contains(report.kind)) {
        report.kind = report::reportFormats().front().suffix;
    }
    return report;
}

void save(const ReportSettings &report, QSettings &settings)
{
    settings.setValue(kPreset, report::presetId(report.preset));
    settings.setValue(kOwnParts, report.ownParts);
    settings.setValue(kEverything, report.everything);
    QStringList leftOut;
    for (const report::Part part : report::allParts()) {
        if (report.parts.count(part) == 0) {
            leftOut << report::partId(part);
        }
    }
    settings.setValue(kLeftOut, leftOut);
    settings.setValue(kPaper,
                      report.paper == report::Paper::Letter ? kLetter : QStringLiteral("a4"));
    settings.setValue(kLanguage, report.language);
    settings.setValue(kDraft, report.draft);
    settings.setValue(kConfidential, report.confidential);
    settings.setValue(kLogo, report.logo);
    settings.setValue(kKind, report.kind);
}

} // namespace steelyard
