// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutations.h"
#include "fuzz/promises.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

// replay NAME TIMES FILE_OR_FOLDER...: gives every file to one of the promises, and TIMES changed
// ones, the same at every run. Needs no fuzzer. What breaks a promise is written to broken-NAME.
namespace {

using namespace steelyard::fuzz;

constexpr std::pair<std::string_view, Promise> kPromises[] = {{"knowledge", readKnowledge},
                                                              {"translation", readTranslation},
                                                              {"decision", readDecision},
                                                              {"table", readTable},
                                                              {"pairwise", readPairwise},
                                                              {"sheet", readSheet},
                                                              {"pdf", readPdf},
                                                              {"logo", readLogo},
                                                              {"record", readRecord},
                                                              {"settings", readSettings}};

std::vector<std::string> contentsOf(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> files{path};
    if (std::filesystem::is_directory(path)) {
        files = {std::filesystem::directory_iterator(path), {}};
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> contents;
    for (const std::filesystem::path &file : files) {
        std::ifstream stream(file, std::ios::binary);
        contents.emplace_back(std::istreambuf_iterator<char>(stream),
                              std::istreambuf_iterator<char>());
    }
    return contents;
}

bool holds(Promise promise, const std::string &bytes, const std::string &name)
{
    const std::string broken = promise(bytes);
    if (broken.empty()) {
        return true;
    }
    std::ofstream("broken-" + name, std::ios::binary) << bytes;
    std::cerr << name << ": " << broken << "; see broken-" << name << '\n';
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto found = std::find_if(std::begin(kPromises), std::end(kPromises), [&](const auto &p) {
        return !arguments.empty() && p.first == arguments[0];
    });
    if (arguments.size() < 3 || found == std::end(kPromises)) {
        std::cerr << "usage: replay NAME TIMES FILE_OR_FOLDER...\n";
        return 2;
    }
    std::vector<std::string> seeds;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        const std::vector<std::string> more = contentsOf(arguments[i]);
        seeds.insert(seeds.end(), more.begin(), more.end());
    }
    for (const std::string &seed : seeds) {
        if (seed.empty() || !holds(found->second, seed, arguments[0])) {
            return 1; // an empty seed is a file that could not be read
        }
    }
    RandomSource random(20261120);
    const unsigned long times = std::strtoul(arguments[1].c_str(), nullptr, 10);
    for (unsigned long i = 0; i < times; ++i) {
        if (!holds(found->second, changed(seeds[i % seeds.size()], random), arguments[0])) {
            return 1;
        }
    }
    std::cout << arguments[0] << ": " << seeds.size() << " seeds and " << times
              << " changed ones\n";
    return 0;
}
