// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

namespace steelyard {

// Languages the program speaks, as BCP 47 tags; English is in the sources.
[[nodiscard]] QStringList availableLanguages();

// What a language calls itself, as the beginning of a line: "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

// Which of them a locale gets: that of its most preferred language that is there, else English.
[[nodiscard]] QString languageFor(const QLocale &locale);

// How numbers and dates are written in a file for others in one of these languages: by the user's
// country where that speaks it. A desktop may mix the habits of several countries; such a mix has
// no name by which the file could be written once more, and is left out.
[[nodiscard]] QLocale localeOfFiles(const QString &language);

// Makes tr() speak a locale's language, in place of the one used before, and its numbers and dates
// the default; English for a language the program does not speak.
void useLanguage(const QLocale &locale);

// The language that tr() speaks now, as one of availableLanguages(): what texts from elsewhere, as
// those of a knowledge base, should be in as well. To be asked on the interface thread.
[[nodiscard]] QString languageInUse();

// Makes tr() speak a language on the thread it lives on and nowhere else, whatever the program
// speaks: for a report in another language, made beside the window. One at a time a thread. Qt's
// own texts and QLocale's default stay as they are.
class ThreadLanguage
{
public:
    explicit ThreadLanguage(const QString &language); // one of availableLanguages()
    ~ThreadLanguage();
    ThreadLanguage(const ThreadLanguage &) = delete;
    ThreadLanguage &operator=(const ThreadLanguage &) = delete;

private:
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace steelyard
