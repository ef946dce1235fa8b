// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/direction_of_name.h"

#include "tables/head_unit.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace steelyard::tables {

namespace {

// Whole words of which less is better.
constexpr auto kLess = std::to_array<QStringView>({u"price",
                                                   u"prices",
                                                   u"cost",
                                                   u"costs",
                                                   u"fee",
                                                   u"fees",
                                                   u"expense",
                                                   u"expenses",
                                                   u"rent",
                                                   u"tco",
                                                   u"time",
                                                   u"times",
                                                   u"latency",
                                                   u"latencies",
                                                   u"delay",
                                                   u"delays",
                                                   u"duration",
                                                   u"downtime",
                                                   u"wait",
                                                   u"waiting",
                                                   u"size",
                                                   u"footprint",
                                                   u"risk",
                                                   u"risks",
                                                   u"error",
                                                   u"errors",
                                                   u"defect",
                                                   u"defects",
                                                   u"bugs",
                                                   u"failures",
                                                   u"effort",
                                                   u"consumption",
                                                   u"emission",
                                                   u"emissions",
                                                   u"noise",
                                                   u"distance",
                                                   u"complexity",
                                                   u"overhead",
                                                   u"debt",
                                                   u"loss",
                                                   u"losses",
                                                   u"churn",
                                                   u"preis",
                                                   u"preise",
                                                   u"kosten",
                                                   u"gebühr",
                                                   u"gebühren",
                                                   u"ausgaben",
                                                   u"miete",
                                                   u"zeit",
                                                   u"zeiten",
                                                   u"latenz",
                                                   u"latenzen",
                                                   u"dauer",
                                                   u"verzögerung",
                                                   u"größe",
                                                   u"groesse",
                                                   u"grösse",
                                                   u"risiko",
                                                   u"risiken",
                                                   u"fehler",
                                                   u"mängel",
                                                   u"ausfälle",
                                                   u"ausfall",
                                                   u"aufwand",
                                                   u"verbrauch",
                                                   u"emissionen",
                                                   u"lärm",
                                                   u"entfernung",
                                                   u"komplexität",
                                                   u"verlust",
                                                   u"verluste",
                                                   u"schulden",
                                                   u"cve",
                                                   u"cves",
                                                   u"vulnerabilities",
                                                   u"schwachstellen",
                                                   u"lock",
                                                   u"abhängigkeit",
                                                   u"prix",
                                                   u"coût",
                                                   u"coûts",
                                                   u"cout",
                                                   u"couts",
                                                   u"tarif",
                                                   u"tarifs",
                                                   u"frais",
                                                   u"dépense",
                                                   u"dépenses",
                                                   u"loyer",
                                                   u"temps",
                                                   u"durée",
                                                   u"durées",
                                                   u"délai",
                                                   u"délais",
                                                   u"latence",
                                                   u"latences",
                                                   u"attente",
                                                   u"taille",
                                                   u"empreinte",
                                                   u"risque",
                                                   u"risques",
                                                   u"erreur",
                                                   u"erreurs",
                                                   u"défaut",
                                                   u"défauts",
                                                   u"panne",
                                                   u"pannes",
                                                   u"consommation",
                                                   u"émission",
                                                   u"émissions",
                                                   u"bruit",
                                                   u"complexité",
                                                   u"dette",
                                                   u"perte",
                                                   u"pertes",
                                                   u"vulnérabilités",
                                                   u"precio",
                                                   u"precios",
                                                   u"coste",
                                                   u"costes",
                                                   u"costo",
                                                   u"costos",
                                                   u"tarifa",
                                                   u"tarifas",
                                                   u"gasto",
                                                   u"gastos",
                                                   u"alquiler",
                                                   u"tiempo",
                                                   u"tiempos",
                                                   u"duración",
                                                   u"demora",
                                                   u"demoras",
                                                   u"retraso",
                                                   u"retrasos",
                                                   u"latencia",
                                                   u"latencias",
                                                   u"espera",
                                                   u"tamaño",
                                                   u"huella",
                                                   u"riesgo",
                                                   u"riesgos",
                                                   u"errores",
                                                   u"defecto",
                                                   u"defectos",
                                                   u"fallo",
                                                   u"fallos",
                                                   u"esfuerzo",
                                                   u"consumo",
                                                   u"emisión",
                                                   u"emisiones",
                                                   u"ruido",
                                                   u"distancia",
                                                   u"complejidad",
                                                   u"deuda",
                                                   u"pérdida",
                                                   u"pérdidas",
                                                   u"vulnerabilidades"});

// German compounds end in what they are.
constexpr auto kLessEndings = std::to_array<QStringView>(
    {u"preis",  u"preise",  u"kosten",  u"gebühr",      u"gebühren",   u"miete",    u"zeit",
     u"zeiten", u"latenz",  u"dauer",   u"verzögerung", u"größe",      u"groesse",  u"grösse",
     u"risiko", u"risiken", u"aufwand", u"verbrauch",   u"emissionen", u"schulden", u"fehler"});

// Words that turn it around, alone or at the end of a compound.
constexpr auto kMore = std::to_array<QStringView>(
    {u"score",         u"scores",       u"rating",        u"ratings",
     u"points",        u"stars",        u"efficiency",    u"efficient",
     u"saving",        u"savings",      u"free",          u"fixed",
     u"frei",          u"behoben",      u"saved",         u"reduction",
     u"benefit",       u"performance",  u"value",         u"control",
     u"tolerance",     u"transparency", u"uptime",        u"real",
     u"life",          u"lifetime",     u"note",          u"punkte",
     u"bewertung",     u"effizienz",    u"ersparnis",     u"einsparung",
     u"senkung",       u"nutzen",       u"leistung",      u"kontrolle",
     u"toleranz",      u"transparenz",  u"laufzeit",      u"lebensdauer",
     u"lebenszeit",    u"betriebszeit", u"nutzungsdauer", u"haltbarkeitsdauer",
     u"echtzeit",      u"économie",     u"économies",     u"réduction",
     u"gain",          u"gains",        u"efficacité",    u"notes",
     u"performances",  u"valeur",       u"contrôle",      u"tolérance",
     u"transparence",  u"bénéfice",     u"bénéfices",     u"disponibilité",
     u"réel",          u"vie",          u"ahorro",        u"ahorros",
     u"reducción",     u"puntuación",   u"nota",          u"notas",
     u"eficiencia",    u"rendimiento",  u"valor",         u"tolerancia",
     u"transparencia", u"beneficio",    u"beneficios",    u"disponibilidad",
     u"útil",          u"vida"});

constexpr auto kIsBetter =
    std::to_array<QStringView>({u" is better", u" ist besser", u" est mieux", u" es mejor"});

QStringList wordsOf(const QString &name)
{
    QStringList words{QString()};
    const QString lower = name.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar character : lower) {
        if (character.isLetterOrNumber()) {
            words.last() += character;
        } else if (!words.last().isEmpty()) {
            words.append(QString());
        }
    }
    return words;
}

// What a name says itself, in brackets: "speed (lower is better)", "Kosten (mehr ist besser)".
std::optional<scoring::Direction> directionInBrackets(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[]([^()\\[\\]]*)[)\\]]"));
    for (auto found = brackets.globalMatch(name); found.hasNext();) {
        const QString said = found.next().captured(1).simplified();
        const bool isSentence =
            std::any_of(kIsBetter.begin(), kIsBetter.end(), [&said](QStringView end) {
                return said.endsWith(end, Qt::CaseInsensitive);
            });
        const bool isSign = said == u"\u2191" || said == u"\u2193" ||
                            said.compare(u"min", Qt::CaseInsensitive) == 0 ||
                            said.compare(u"max", Qt::CaseInsensitive) == 0;
        if (const auto direction = directionOfWord(said); direction && (isSentence || isSign)) {
            return direction;
        }
    }
    return std::nullopt;
}

} // namespace

DirectionGuess guessDirection(const QString &name, const QString &unit)
{
    if (const auto said = directionInBrackets(name)) {
        return {*said, DirectionReason::Name};
    }
    const QStringList words = wordsOf(name);
    const auto any = [&words](const auto &list, bool endings) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(list.begin(), list.end(), [&](QStringView known) {
                return endings ? word.endsWith(known) : word == known;
            });
        });
    };
    using scoring::Direction;
    if (any(kMore, true)) {
        return {Direction::Maximise, DirectionReason::Name};
    }
    if (any(kLess, false) || any(kLessEndings, true)) {
        return {Direction::Minimise, DirectionReason::Name};
    }
    return isUnitOfLess(unit.isEmpty() ? partsOfHead(name).unit : unit)
               ? DirectionGuess{Direction::Minimise, DirectionReason::Unit}
               : DirectionGuess{};
}

scoring::Direction directionOfName(const QString &name)
{
    return guessDirection(name).direction;
}

std::optional<scoring::Direction> directionOfWord(const QString &word)
{
    static constexpr auto less = std::to_array<QStringView>(
        {u"min",   u"minimise",  u"minimize", u"minimieren", u"minimal",   u"less",
         u"lower", u"low",       u"lowest",   u"smaller",    u"fewer",     u"down",
         u"cost",  u"weniger",   u"kleiner",  u"niedrig",    u"niedriger", u"geringer",
         u"moins", u"minimiser", u"menos",    u"minimizar",  u"menor",     u"\u2193"});
    static constexpr auto more = std::to_array<QStringView>(
        {u"max",  u"maximise",  u"maximize", u"maximieren", u"maximal", u"more", u"higher",
         u"high", u"highest",   u"larger",   u"greater",    u"bigger",  u"up",   u"benefit",
         u"mehr", u"größer",    u"groesser", u"hoch",       u"höher",   u"plus", u"maximiser",
         u"más",  u"maximizar", u"mayor",    u"\u2191"});
    QString plain = word.simplified().toLower();
    for (const QStringView end : kIsBetter) {
        plain = plain.endsWith(end) ? plain.chopped(end.size()) : plain;
    }
    if (std::find(less.begin(), less.end(), plain) != less.end()) {
        return scoring::Direction::Minimise;
    }
    return std::find(more.begin(), more.end(), plain) != more.end()
               ? std::optional(scoring::Direction::Maximise)
               : std::nullopt;
}

} // namespace steelyard::tables
