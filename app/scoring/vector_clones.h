// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Builds a function for several vector widths and picks one when the program is loaded. The results
// do not depend on the choice: the library is compiled without fused operations and the loops keep
// each element's order of operations. Sanitizers cannot run the code that picks.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__gnu_linux__) &&   \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define STEELYARD_VECTOR_CLONES                                                                    \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define STEELYARD_VECTOR_CLONES
#endif
