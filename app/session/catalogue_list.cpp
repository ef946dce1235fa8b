// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/catalogue_list.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace steelyard {

std::vector<knowledge::Catalogue> bundledCatalogues(const QString &language)
{
    std::vector<knowledge::Catalogue> found;
    const QDir folder(QStringLiteral(":/catalogues"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString id = name.section(u'.', 0, 0);
        const bool isTranslation = name.count(u'.') > 1;
        if (isTranslation) {
            continue;
        }
        const QString translated = QStringLiteral("%1.%2.json").arg(id, language.left(2));
        QFile file(folder.filePath(folder.exists(translated) ? translated : name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto read = knowledge::readCatalogue(file.readAll().toStdString(), name.toStdString());
        if (read.catalogue) {
            found.push_back(*std::move(read.catalogue));
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto &left, const auto &right) { return left.title < right.title; });
    return found;
}

} // namespace steelyard
