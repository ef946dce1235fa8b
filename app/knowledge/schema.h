// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <memory>
#include <string_view>
#include <vector>

namespace steelyard::knowledge {

// A JSON Schema (draft 7), read once, against which any number of JSON texts can be checked.
//
// The program does not need this to open a knowledge base: read() accepts the same structures as
// resources/schema/knowledge-base.schema.json, words its problems better and is much faster. This
// is for tests, which hold the two together, and for `steelyard check`, so that a base that passes
// here passes in any editor that knows the schema. Show its problems only where read() has none.
class Schema
{
public:
    explicit Schema(std::string_view schema);
    Schema(Schema &&) noexcept;
    Schema &operator=(Schema &&) noexcept;
    ~Schema();

    // What the schema refuses, in the order of the file; also that the text is no JSON, or that the
    // schema is none. Never throws. Not to be called from two threads at once.
    [[nodiscard]] std::vector<Diagnostic> check(std::string_view bytes,
                                                std::string_view file) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace steelyard::knowledge
