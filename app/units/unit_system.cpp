// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unit_system.h"

#include <udunits2.h>

#include <cmath>
#include <map>
#include <memory>
#include <mutex>

namespace steelyard::units {

namespace {

constexpr std::size_t kMostWords = 1000; // of the user's own; more are no units any more

struct FreeUnit
{
    void operator()(ut_unit *unit) const { ut_free(unit); }
};
using Unit = std::unique_ptr<ut_unit, FreeUnit>;

class System
{
public:
    System()
    {
        ut_set_error_message_handler(ut_ignore); // it would write to standard error
        m_system = ut_read_xml(nullptr);
        if (m_system != nullptr) {
            const Unit octet(ut_new_base_unit(m_system));
            ut_map_name_to_unit("octetunit", UT_ASCII, octet.get());
        }
    }
    // Lives as long as the program: freeing it would only take time at the end.

    bool knows(const std::string &word)
    {
        const std::scoped_lock lock(m_mutex);
        return parsed(word) != nullptr;
    }

    std::optional<double> convert(double value, const Expression &from, const Expression &to)
    {
        const std::scoped_lock lock(m_mutex);
        const Unit left = unitOf(from);
        const Unit right = unitOf(to);
        if (!left || !right || !isOneFamily(left.get(), right.get())) {
            return std::nullopt;
        }
        cv_converter *converter = ut_get_converter(left.get(), right.get());
        if (converter == nullptr) {
            return std::nullopt;
        }
        const double result = cv_convert_double(converter, value);
        cv_free(converter);
        return std::isfinite(result) ? std::optional(result) : std::nullopt;
    }

private:
    Unit parsed(const std::string &text) const
    {
        return Unit(m_system == nullptr ? nullptr : ut_parse(m_system, text.c_str(), UT_UTF8));
    }

    // UDUNITS also converts to the reciprocal: seconds to hertz.
    static bool isOneFamily(const ut_unit *left, const ut_unit *right)
    {
        if (ut_are_convertible(left, right) == 0) {
            return false;
        }
        const Unit quotient(ut_divide(left, right));
        return quotient && ut_is_dimensionless(quotient.get()) != 0;
    }

    Unit unitOf(const Expression &expression)
    {
        std::string text;
        for (const UnitToken &token : expression.tokens) {
            const bool isOwn = token.kind == TokenKind::Word || token.kind == TokenKind::Currency;
            const std::string *name = isOwn ? nameOf(token.text) : &token.text;
            if (name == nullptr) {
                return nullptr;
            }
            text += *name;
        }
        return parsed(text);
    }

    // Letters alone, and none that UDUNITS could take apart: it reads "pusers" as picousers.
    const std::string *nameOf(const std::string &word)
    {
        const auto known = m_words.find(word);
        if (known != m_words.end()) {
            return &known->second;
        }
        if (m_system == nullptr || m_words.size() == kMostWords) {
            return nullptr;
        }
        std::string name = "wordunit";
        for (std::size_t number = m_words.size() + 1; number > 0; number /= 10) {
            name += static_cast<char>('a' + static_cast<int>(number % 10));
        }
        const Unit unit(ut_new_base_unit(m_system));
        if (!unit || ut_map_name_to_unit(name.c_str(), UT_ASCII, unit.get()) != UT_SUCCESS) {
            return nullptr;
        }
        return &m_words.emplace(word, std::move(name)).first->second;
    }

    ut_system *m_system = nullptr;
    std::map<std::string, std::string> m_words;
    std::mutex m_mutex;
};

System &theSystem()
{
    static auto *system = new System; // made when first asked: reading takes milliseconds
    return *system;
}

} // namespace

bool isUnitOfLibrary(const std::string &word)
{
    return theSystem().knows(word);
}

std::optional<double> convertedByLibrary(double value, const Expression &from, const Expression &to)
{
    return theSystem().convert(value, from, to);
}

} // namespace steelyard::units
