// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

// Q_INIT_RESOURCE declares a function and so has to stand outside every namespace.
static void initialise()
{
    Q_INIT_RESOURCE(i18n);
}

namespace steelyard {

namespace {

const QLatin1String kFolder(":/i18n");
const QLatin1String kProgram("steelyard.program");

// Owned by the application, found again by its name.
QTranslator *translator(const QString &name)
{
    auto *application = QCoreApplication::instance();
    auto *found = application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (found == nullptr) {
        found = new QTranslator(application);
        found->setObjectName(name);
    }
    QCoreApplication::removeTranslator(found);
    return found;
}

bool install(const QString &name, const QLocale &locale, const QString &file, const QString &folder)
{
    QTranslator *loaded = translator(name);
    return loaded->load(locale, file, QStringLiteral("_"), folder) &&
           QCoreApplication::installTranslator(loaded);
}

} // namespace

QStringList availableLanguages()
{
    initialise();
    QStringList languages{QStringLiteral("en")};
    const QStringList files = QDir(kFolder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (language != u"en") {
            languages.append(language);
        }
    }
    return languages;
}

QString languageFor(const QLocale &locale)
{
    const QStringList available = availableLanguages();
    for (QString tag : locale.uiLanguages()) {
        for (tag.replace(u'-', u'_'); !tag.isEmpty(); tag = tag.section(u'_', 0, -2)) {
            if (available.contains(tag)) {
                return tag;
            }
        }
    }
    return QStringLiteral("en");
}

void useLanguage(const QLocale &locale)
{
    initialise();
    QLocale::setDefault(locale);
    // Qt's own dialogs and buttons, where the distribution has their translations.
    install(QStringLiteral("steelyard.qt"), locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString program = kProgram;
    const QString file = QStringLiteral("steelyard");
    if (!install(program, locale, file, kFolder)) {
        // The sources are English, but their plurals are in the English catalogue.
        install(program, QLocale(QLocale::English), file, kFolder);
    }
}

QString languageInUse()
{
    const auto *found = QCoreApplication::instance()->findChild<QTranslator *>(
        kProgram, Qt::FindDirectChildrenOnly);
    return found == nullptr ? QStringLiteral("en") : found->language();
}

} // namespace steelyard
