// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// One function for each kind of file that the program reads: gives it the bytes and says which of
// the reader's promises did not hold; empty when all did. The fuzzers and the replay call these.
namespace steelyard::fuzz {

using Promise = std::string (*)(std::string_view bytes);

[[nodiscard]] std::string readKnowledge(std::string_view bytes);
[[nodiscard]] std::string readTranslation(std::string_view bytes); // of tests/data's small base
[[nodiscard]] std::string readDecision(std::string_view bytes);    // on the same base
[[nodiscard]] std::string readTable(std::string_view bytes);
[[nodiscard]] std::string readPairwise(std::string_view bytes);
[[nodiscard]] std::string readSheet(std::string_view bytes); // and understands and audits it
[[nodiscard]] std::string readPdf(std::string_view bytes);
[[nodiscard]] std::string readLogo(std::string_view bytes); // and draws it
[[nodiscard]] std::string readRecord(std::string_view bytes);
[[nodiscard]] std::string readSettings(std::string_view bytes);

} // namespace steelyard::fuzz
