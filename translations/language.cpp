// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <atomic>
#include <mutex>

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

// What the thread speaks; null: as the program does.
thread_local const QTranslator *t_spoken = nullptr;

// Stands before the program's own catalogue and lets a thread have another.
class CatalogueOfThread final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        if (t_spoken == nullptr) {
            return {};
        }
        const QString found = t_spoken->translate(context, source, disambiguation, n);
        // The sources are English: what has no translation must not be looked for any further.
        return found.isNull() ? QString::fromUtf8(source) : found;
    }

    // So that nobody is told of a change of language.
    [[nodiscard]] bool isEmpty() const override { return true; }
};

std::atomic<bool> s_isThreadsInstalled = false;

// Asked last come first. Taking a catalogue out tells all windows of a new language: once it is
// there, only the interface thread may do this again.
void putThreadsFirst()
{
    s_isThreadsInstalled = true;
    static CatalogueOfThread catalogue;
    QCoreApplication::removeTranslator(&catalogue);
    QCoreApplication::installTranslator(&catalogue);
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

QString languageName(const QString &language)
{
    // A country may stand before the name ("American English") or behind it ("español de España").
    const QString name = QLocale(language)
                             .nativeLanguageName()
                             .section(QStringLiteral(" de "), 0, 0)
                             .section(u' ', -1);
    return name.left(1).toUpper() + name.mid(1);
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

QLocale localeOfFiles(const QString &language)
{
    const QLocale usual(language);
    const QLocale own;
    if (own.language() == QLocale::C) {
        return usual.language() == QLocale::English ? QLocale::c() : usual;
    }
    if (own.language() != usual.language()) {
        return usual;
    }
    QLocale named(own.language(), own.script(), own.territory());
    named.setNumberOptions(own.numberOptions());
    return named;
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
    putThreadsFirst();
}

ThreadLanguage::ThreadLanguage(const QString &language)
    : m_catalogue(std::make_unique<QTranslator>())
{
    initialise();
    static std::once_flag isAsked; // where nobody ever called useLanguage()
    std::call_once(isAsked, [] {
        if (!s_isThreadsInstalled) {
            putThreadsFirst();
        }
    });
    const QString file = QStringLiteral("steelyard");
    if (!m_catalogue->load(QLocale(language), file, QStringLiteral("_"), kFolder)) {
        static_cast<void>(
            m_catalogue->load(QLocale(QLocale::English), file, QStringLiteral("_"), kFolder));
    }
    t_spoken = m_catalogue.get();
}

ThreadLanguage::~ThreadLanguage()
{
    t_spoken = nullptr;
}

QString languageInUse()
{
    const auto *found = QCoreApplication::instance()->findChild<QTranslator *>(
        kProgram, Qt::FindDirectChildrenOnly);
    return found == nullptr ? QStringLiteral("en") : found->language();
}

} // namespace steelyard
