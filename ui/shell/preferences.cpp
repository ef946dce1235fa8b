// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "decision/within_limits.h"
#include "translations/language.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace steelyard {

namespace {

constexpr QLatin1StringView kAppearance("preferences/appearance");
constexpr QLatin1StringView kTextSize("preferences/textSize");
constexpr QLatin1StringView kLanguage("preferences/language");
constexpr QLatin1StringView kNumbers("preferences/numbers");
constexpr QLatin1StringView kClearFrom("preferences/clearFrom");

// As they stand in the settings, in the order of Appearance.
constexpr std::array kAppearances = {QLatin1StringView("desktop"), QLatin1StringView("light"),
                                     QLatin1StringView("dark"), QLatin1StringView("highContrast")};

int numberIn(const QSettings &settings, QLatin1StringView key, int least, int most, int usual)
{
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : usual;
}

QtMessageHandler s_handler = nullptr; // of messages, while settings are read

// The settings are a file that anything may have written into. What Qt says of values that are not
// of this program would come unasked, in English and without a place.
void dropWordsOfValues(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg && s_handler != nullptr) {
        s_handler(type, context, message);
    }
}

// Values are made of the file's text when one of their section is first asked for.
void readAllSections(const QSettings &settings)
{
    s_handler = qInstallMessageHandler(dropWordsOfValues);
    static_cast<void>(settings.allKeys());
    qInstallMessageHandler(s_handler);
}

QString oneOf(const QStringList &known, const QString &value)
{
    return known.contains(value) ? value : QString();
}

} // namespace

decision::Thresholds Preferences::thresholds() const
{
    const decision::Thresholds usual;
    decision::Thresholds own = usual;
    own.clear = clearFrom / 100.0;
    own.leaning = own.clear - (usual.clear - usual.leaning);
    return decision::withinLimits(own);
}

QStringList numberFormats()
{
    return {QStringLiteral("en"), QStringLiteral("de"),    QStringLiteral("fr"),
            QStringLiteral("es"), QStringLiteral("de-CH"), QStringLiteral("sv")};
}

Preferences loadPreferences(const QSettings &settings)
{
    readAllSections(settings);
    Preferences preferences;
    const QString appearance = settings.value(kAppearance).toString();
    const auto *const found = std::find(kAppearances.begin(), kAppearances.end(), appearance);
    if (found != kAppearances.end()) {
        preferences.appearance = static_cast<Appearance>(found - kAppearances.begin());
    }
    preferences.textSize =
        numberIn(settings, kTextSize, kSmallestText, kLargestText, preferences.textSize);
    preferences.language = oneOf(availableLanguages(), settings.value(kLanguage).toString());
    preferences.numbers = oneOf(numberFormats(), settings.value(kNumbers).toString());
    preferences.clearFrom =
        numberIn(settings, kClearFrom, kLeastClear, kMostClear, preferences.clearFrom);
    return preferences;
}

void save(const Preferences &preferences, QSettings &settings)
{
    settings.setValue(kAppearance, kAppearances[static_cast<std::size_t>(preferences.appearance)]);
    settings.setValue(kTextSize, preferences.textSize);
    settings.setValue(kLanguage, preferences.language);
    settings.setValue(kNumbers, preferences.numbers);
    settings.setValue(kClearFrom, preferences.clearFrom);
}

void usePreferredLanguage(const Preferences &preferences)
{
    if (!preferences.language.isEmpty()) {
        useLanguage(QLocale(preferences.language));
    }
    if (!preferences.numbers.isEmpty()) {
        QLocale::setDefault(QLocale(preferences.numbers));
    }
}

} // namespace steelyard
