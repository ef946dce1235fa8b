// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language_notice.h"

#include "wording/to_qstring.h"

#include <QCoreApplication>
#include <QLocale>

namespace steelyard {

namespace {

class LanguageNotice
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::LanguageNotice)
};

// "de" of "de-AT".
QString primaryTag(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

} // namespace

QString languageNotice(const knowledge::KnowledgeBase &base, const QString &spoken)
{
    const QString own = toQString(base.language);
    if (own.isEmpty() || primaryTag(own) == primaryTag(spoken)) {
        return {};
    }
    if (primaryTag(own) == u"en") {
        return LanguageNotice::tr("The texts of this knowledge base are in English.");
    }
    return LanguageNotice::tr("The texts of this knowledge base are in another language: %1.",
                              "the language's name in itself")
        .arg(QLocale(own).nativeLanguageName());
}

} // namespace steelyard
