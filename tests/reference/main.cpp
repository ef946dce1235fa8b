// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "methods.h"

#include <fstream>
#include <iostream>

namespace {

using reference::json;

enum class Outcome { Passed, Failed, Skipped };

// A line for each way in which the case fails.
std::vector<std::string> failuresOf(const json &one, bool &skipped)
{
    std::vector<std::string> failures;
    try {
        const auto name = one.at("method").get<std::string>();
        const reference::Method method = reference::methodNamed(name);
        if (method == nullptr) {
            return {"method: \"" + name + "\" is not known"};
        }
        json expected = one.at("expected");
        expected.erase("published"); // what the source printed, rounded
        skipped = expected.empty();
        if (!skipped) {
            reference::compare(expected, method(one), one.at("tolerance").get<double>(), "",
                               failures);
        }
    } catch (const json::exception &error) {
        failures.push_back(std::string("the case is malformed: ") + error.what());
    } catch (const reference::Refused &refused) {
        failures.push_back("refused: " + refused.why);
    }
    return failures;
}

Outcome run(const json &one, std::size_t index)
{
    bool skipped = false;
    const auto failures = failuresOf(one, skipped);
    const bool named = one.is_object() && one.contains("id") && one.at("id").is_string();
    const std::string id =
        named ? one.at("id").get<std::string>() : "case " + std::to_string(index + 1);
    for (const std::string &failure : failures) {
        std::cout << id << ": " << failure << '\n';
    }
    return !failures.empty() ? Outcome::Failed : skipped ? Outcome::Skipped : Outcome::Passed;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "Usage: reference_cases FILE\n";
        return 2;
    }
    std::ifstream file(argv[1]);
    if (!file) {
        std::cerr << argv[1] << ": the file cannot be read\n";
        return 2;
    }
    const json cases = json::parse(file, nullptr, false);
    if (cases.is_discarded() || !cases.is_array()) {
        std::cerr << argv[1] << ": the file is not a JSON list of cases\n";
        return 2;
    }
    std::size_t passed = 0;
    std::size_t failed = 0;
    std::size_t skipped = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Outcome outcome = run(cases[i], i);
        passed += outcome == Outcome::Passed ? 1 : 0;
        failed += outcome == Outcome::Failed ? 1 : 0;
        skipped += outcome == Outcome::Skipped ? 1 : 0;
    }
    std::cout << passed << " passed, " << failed << " failed, " << skipped << " skipped\n";
    return failed == 0 ? 0 : 1;
}
