// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unit_words.h"

#include "units/unit_system.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steelyard::units {

namespace {

constexpr std::size_t kLongestUnit = 80; // bytes
constexpr std::size_t kLongestPlural = 3;

// What UDUNITS does not know, or knows as something else ("B" is a bel, "rps" revolutions). Amounts
// of data are built on one unit of their own: there, a byte is the plain number 8.
constexpr auto kSpellings = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"B", "octetunit"},
    {"byte", "octetunit"},
    {"bytes", "octetunit"},
    {"Byte", "octetunit"},
    {"Bytes", "octetunit"},
    {"bit", "(0.125 octetunit)"},
    {"bits", "(0.125 octetunit)"},
    {"kbit", "(125 octetunit)"},
    {"Mbit", "(125e3 octetunit)"},
    {"Gbit", "(125e6 octetunit)"},
    {"kB", "(1e3 octetunit)"},
    {"KB", "(1e3 octetunit)"},
    {"MB", "(1e6 octetunit)"},
    {"GB", "(1e9 octetunit)"},
    {"TB", "(1e12 octetunit)"},
    {"PB", "(1e15 octetunit)"},
    {"KiB", "(1024 octetunit)"},
    {"MiB", "(1048576 octetunit)"},
    {"GiB", "(1073741824 octetunit)"},
    {"TiB", "(1099511627776 octetunit)"},
    {"Sekunde", "s"},
    {"Sekunden", "s"},
    {"Sek", "s"},
    {"Minute", "min"},
    {"Minuten", "min"},
    {"mins", "min"},
    {"Stunde", "h"},
    {"Stunden", "h"},
    {"Std", "h"},
    {"hrs", "h"},
    {"Tag", "day"},
    {"Tage", "day"},
    {"Tagen", "day"},
    {"Woche", "week"},
    {"Wochen", "week"},
    {"Monat", "month"},
    {"Monate", "month"},
    {"Monaten", "month"},
    {"mo", "month"},
    {"mth", "month"},
    {"Quartal", "(3 month)"},
    {"quarter", "(3 month)"},
    {"quarters", "(3 month)"},
    {"Jahr", "year"},
    {"Jahre", "year"},
    {"Jahren", "year"},
    {"yr", "year"},
    {"yrs", "year"},
    {"Prozent", "%"},
    {"percent", "%"},
    {"kWh", "(kW.h)"},
    {"MWh", "(MW.h)"},
    {"Wh", "(W.h)"},
    {"m\xC2\xB2", "m2"},
    {"m\xC2\xB3", "m3"},
    {"thousand", "(1e3)"},
    {"Tausend", "(1e3)"},
    {"Tsd", "(1e3)"},
    {"million", "(1e6)"},
    {"millions", "(1e6)"},
    {"Million", "(1e6)"},
    {"Millionen", "(1e6)"},
    {"Mio", "(1e6)"},
    {"billion", "(1e9)"},
    {"billions", "(1e9)"},
    {"Milliarde", "(1e9)"},
    {"Milliarden", "(1e9)"},
    {"Mrd", "(1e9)"},
});

// Before a currency, in one word: "kâ¬", "TEUR", "Mioâ¬".
constexpr auto kManyOfMoney = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"k", "(1e3)"}, {"K", "(1e3)"}, {"T", "(1e3)"}, {"M", "(1e6)"}, {"Mio", "(1e6)"}});

constexpr auto kCurrencySigns = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"\xE2\x82\xAC", "EUR"}, // the sign of the euro
    {"Euro", "EUR"},         {"Euros", "EUR"}, {"euro", "EUR"}, {"euros", "EUR"}, {"$", "USD"},
    {"US$", "USD"},          {"A$", "AUD"},    {"C$", "CAD"},   {"CA$", "CAD"},   {"SFr", "CHF"},
    {"\xC2\xA3", "GBP"},     // the pound sign
    {"\xC2\xA5", "JPY"},     // the yen sign
    {"\xE2\x82\xB9", "INR"}, // the rupee sign
    {"\xE2\x82\xA9", "KRW"}, // the won sign
    {"\xE2\x82\xBA", "TRY"}, // the lira sign
    {"\xE2\x82\xAA", "ILS"}, // the shekel sign
    {"\xE2\x82\xB4", "UAH"}, // the hryvnia sign
    {"z\xC5\x82", "PLN"},    // zloty
    {"K\xC4\x8D", "CZK"},    // koruna
});

constexpr std::array<std::string_view, 34> kCurrencies{
    "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
    "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "MXN", "MYR",
    "NOK", "NZD", "PHP", "PLN", "RON", "SEK", "SGD", "THB", "TRY", "USD"};
constexpr std::array<std::string_view, 3> kMoreCurrencies{"TWD", "UAH", "ZAR"};

template <class Table>
std::optional<std::string_view> lookedUp(const Table &table, std::string_view word)
{
    for (const auto &[spelling, meaning] : table) {
        if (spelling == word) {
            return meaning;
        }
    }
    return std::nullopt;
}

bool isCurrency(std::string_view word)
{
    return std::find(kCurrencies.begin(), kCurrencies.end(), word) != kCurrencies.end() ||
           std::find(kMoreCurrencies.begin(), kMoreCurrencies.end(), word) != kMoreCurrencies.end();
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '%' || c == '$' ||
           c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string singular(std::string_view word)
{
    const bool isPlural =
        word.size() > kLongestPlural && word.ends_with('s') && !word.ends_with("ss");
    return std::string(isPlural ? word.substr(0, word.size() - 1) : word);
}

class UnitReader
{
public:
    explicit UnitReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<Expression> run()
    {
        for (std::size_t i = 0; i < m_text.size();) {
            const char c = m_text[i];
            std::size_t end = i + 1;
            if (c == ' ') {
                m_isApart = true;
            } else if (isWordByte(c)) {
                end = endOf(i, isWordByte);
                word(m_text.substr(i, end - i));
            } else if (isDigit(c)) {
                end = endOf(i, isDigit);
                add(TokenKind::Operator, m_text.substr(i, end - i)); // an exponent: "m2"
            } else if (c == '/' || c == '*' || c == '^' || c == '-' || c == '.') {
                add(TokenKind::Operator, m_text.substr(i, 1));
            } else {
                return std::nullopt;
            }
            i = end;
        }
        const bool isBroken =
            !m_result.tokens.empty() && (m_result.tokens.front().kind == TokenKind::Operator ||
                                         m_result.tokens.back().text == "/");
        return isBroken ? std::nullopt : std::optional(std::move(m_result));
    }

private:
    std::size_t endOf(std::size_t from, bool (*belongs)(char)) const
    {
        while (from < m_text.size() && belongs(m_text[from])) {
            ++from;
        }
        return from;
    }

    void word(std::string_view word)
    {
        if (word == "per" || word == "pro" || word == "je") {
            m_isApart = false;
            add(TokenKind::Operator, "/");
        } else if (word == "rps" || word == "qps") {
            unknownWord(word == "rps" ? "request" : "query");
            add(TokenKind::Operator, "/");
            add(TokenKind::Unit, "s");
        } else if (const auto code = lookedUp(kCurrencySigns, word)) {
            add(TokenKind::Currency, *code);
        } else if (isCurrency(word)) {
            add(TokenKind::Currency, word);
        } else if (addManyOfMoney(word)) {
            return;
        } else if (const auto spelling = lookedUp(kSpellings, word)) {
            add(TokenKind::Unit, *spelling);
        } else if (isUnitOfLibrary(std::string(word))) {
            add(TokenKind::Unit, word);
        } else {
            unknownWord(word);
        }
    }

    bool addManyOfMoney(std::string_view word)
    {
        for (const auto &[many, number] : kManyOfMoney) {
            const std::string_view money = word.starts_with(many) ? word.substr(many.size()) : "";
            const auto sign = lookedUp(kCurrencySigns, money);
            if (sign || isCurrency(money)) {
                add(TokenKind::Unit, number);
                add(TokenKind::Operator, ".");
                add(TokenKind::Currency, sign.value_or(money));
                return true;
            }
        }
        return false;
    }

    void unknownWord(std::string_view word)
    {
        m_result.hasUnknownWord = true;
        add(TokenKind::Word, singular(word));
    }

    void add(TokenKind kind, std::string_view text)
    {
        // Two words in a row are a product: "person days".
        if (m_isApart && kind != TokenKind::Operator && !m_result.tokens.empty() &&
            m_result.tokens.back().kind != TokenKind::Operator) {
            m_result.tokens.push_back({TokenKind::Operator, "."});
        }
        m_isApart = true;
        m_result.tokens.push_back({kind, std::string(text)});
    }

    std::string_view m_text;
    Expression m_result;
    bool m_isApart = false;
};

} // namespace

std::optional<Expression> parse(std::string_view unit)
{
    return unit.size() > kLongestUnit ? std::nullopt : UnitReader(unit).run();
}

} // namespace steelyard::units
