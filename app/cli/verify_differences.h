// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

// Inside this library only: where a report is not what was written, in sentences. Empty: nowhere.
namespace steelyard::cli {

[[nodiscard]] QStringList pdfDifferences(const QByteArray &file, const QByteArray &written);
[[nodiscard]] QStringList htmlDifferences(const QByteArray &file, const QByteArray &written);
// The same of what is written and not drawn: fonts shape the drawings alone.
[[nodiscard]] QStringList htmlTextDifferences(const QByteArray &file, const QByteArray &written);

// Pages that no version of this program writes.
[[nodiscard]] QStringList foreignPagesOf(const QByteArray &pdf);

} // namespace steelyard::cli
