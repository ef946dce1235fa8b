// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/problem_promise.h"
#include "fuzz/promises.h"
#include "report/content/logo.h"
#include "report/record/verdict_record.h"
#include "session/knowledge_base_list.h"
#include "session/recent_decisions.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>

namespace steelyard::fuzz {

namespace {

QByteArray copyOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

// Fonts and bundled bases ask for an application.
void ensureApplication()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static const QGuiApplication application(count, arguments);
    }
}

} // namespace

std::string readLogo(std::string_view bytes)
{
    ensureApplication();
    std::optional<knowledge::Diagnostic> problem;
    const report::Logo logo = report::Logo::fromBytes(copyOf(bytes), QStringLiteral("x"), problem);
    if (logo.isNull() != problem.has_value()) {
        return "a logo and a problem, or neither";
    }
    if (problem) {
        return brokenPromise({*problem});
    }
    if (!(logo.size().width() > 0 && logo.size().height() > 0)) {
        return "a logo without a size";
    }
    QImage page(100, 50, QImage::Format_RGB32);
    QPainter painter(&page);
    logo.paint(painter, QRectF(0, 0, 100, 50));
    return {};
}

std::string readRecord(std::string_view bytes)
{
    const auto record = report::readVerdictRecord(copyOf(bytes));
    if (!record) {
        return {};
    }
    const auto again = report::readVerdictRecord(report::write(*record));
    return again && *again == *record ? std::string() : "a record that is not read as written";
}

std::string readSettings(std::string_view bytes)
{
    ensureApplication();
    static const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("Steelyard.conf"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(copyOf(bytes)) < 0) {
        return "no file can be written";
    }
    file.close();
    QSettings settings(name, QSettings::IniFormat);
    const RecentDecisions recent(settings);
    if (recent.rowCount() > RecentDecisions::kMost) {
        return "more recent decisions than are shown";
    }
    for (int row = 0; row < recent.rowCount(); ++row) {
        if (recent.index(row).data(RecentDecisions::FileRole).toString().isEmpty()) {
            return "a recent decision without a file";
        }
    }
    KnowledgeBaseList bases(settings);
    return bases.currentRow() >= 0 ? std::string() : "no knowledge base";
}

} // namespace steelyard::fuzz
