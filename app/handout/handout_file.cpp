// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handout_file.h"

#include "packages/packed_file.h"
#include "storage/decision_inside_pdf.h"
#include "storage/file_diagnostics.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace steelyard::handout {

namespace {

class HandoutFileWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::handout::HandoutFile)
};

constexpr qint64 kMostEarlier = qint64{64} << 20; // bytes of what is looked into
constexpr std::size_t kMostOfFacts = 100'000;

// A program that goes on with slides names itself in the place of Steelyard.
bool areSlidesByUs(const QByteArray &file)
{
    const QByteArray facts = packages::partOf(file, "meta.xml", kMostOfFacts);
    return facts.contains("<meta:generator>Steelyard</meta:generator>") ||
           facts.contains("<meta:generator>Steelyard (libodfgen/"); // newer ones name themselves
}

} // namespace

QStringList handoutSuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("odp")};
}

std::optional<knowledge::Diagnostic> writeHandoutFile(const std::vector<scenes::Scene> &deck,
                                                      const QString &file,
                                                      const HandoutOptions &options,
                                                      storage::Over over,
                                                      const storage::SaveOptions &saving)
{
    const qsizetype kind = handoutSuffixes().indexOf(QFileInfo(file).suffix().toLower());
    if (kind < 0) {
        return storage::problemOf(file, HandoutFileWords::tr("There is no hand-out of this kind."),
                                  HandoutFileWords::tr("Choose a name that ends in one of: %1.")
                                      .arg(handoutSuffixes().join(QStringLiteral(", "))));
    }
    const bool isPdf = kind == 0;
    QFile earlier(file);
    if (over == storage::Over::SameKind && earlier.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = earlier.read(kMostEarlier);
        const bool isSame = isPdf ? storage::isPdf(bytes) : areSlidesByUs(bytes);
        if (!bytes.isEmpty() && !isSame) {
            return storage::problemOf(
                file, HandoutFileWords::tr("The file is of another kind."),
                HandoutFileWords::tr("Choose another name. Nothing was overwritten."));
        }
    }
    const QByteArray bytes = isPdf ? handoutPdf(deck, options) : handoutOdp(deck, options);
    if (bytes.isEmpty()) {
        return storage::problemOf(
            file, HandoutFileWords::tr("The hand-out could not be made."),
            HandoutFileWords::tr("Free memory and temporary disk space, and try again."));
    }
    return storage::saveBytes(bytes, file, saving);
}

} // namespace steelyard::handout
