// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/promises.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

// What libFuzzer calls. STEELYARD_FUZZ_PROMISE names the function of promises.h.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string broken =
        steelyard::fuzz::STEELYARD_FUZZ_PROMISE({reinterpret_cast<const char *>(data), size});
    if (!broken.empty()) {
        std::cerr << "broken promise: " << broken << '\n';
        std::abort();
    }
    return 0;
}
