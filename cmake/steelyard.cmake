# What every target of Steelyard shares: the language, the warnings, and one way to add a
# library and a test.

option(STEELYARD_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(STEELYARD_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(STEELYARD_SANITIZE_THREADS "Build with ThreadSanitizer" OFF)
option(STEELYARD_HARDEN "Let a mistake end the program before it can be used against it" ON)
option(STEELYARD_UNITY_BUILD "Compile the sources of a library several at a time" OFF)
option(STEELYARD_FUZZ "Build the libFuzzer targets of tests/fuzz; needs clang" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Both only where they are installed: a compiler's results kept between builds, and a faster linker.
if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(STEELYARD_CCACHE ccache)
  if(STEELYARD_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
                                    ${STEELYARD_CCACHE})
  endif()
endif()
find_program(STEELYARD_LLD ld.lld)
if(STEELYARD_LLD AND CMAKE_SYSTEM_NAME STREQUAL Linux)
  add_link_options(-fuse-ld=lld)
endif()

if(STEELYARD_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(STEELYARD_SANITIZE_THREADS)
  add_compile_options(-fsanitize=thread)
  add_link_options(-fsanitize=thread)
endif()

# A sanitizer sees more than these, and some of them in its way.
if(STEELYARD_HARDEN
   AND NOT STEELYARD_SANITIZE
   AND NOT STEELYARD_SANITIZE_THREADS
   AND CMAKE_SYSTEM_NAME STREQUAL Linux)
  add_compile_options(-fstack-protector-strong -fstack-clash-protection -fPIE)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  # Only an optimised build can count the bytes; a distribution's compiler may have set its own.
  add_compile_options($<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE>
                      $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-D_FORTIFY_SOURCE=2>)
  add_link_options(-pie LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()

if(STEELYARD_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
    message(FATAL_ERROR "STEELYARD_FUZZ needs clang: set CMAKE_CXX_COMPILER to clang++")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
  add_link_options(-fsanitize=fuzzer-no-link)
endif()

# Half the time of a build from nothing. A source still includes what it uses: all presets but
# `release` compile each on its own and show what is missing.
set(CMAKE_UNITY_BUILD ${STEELYARD_UNITY_BUILD})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)

# Warnings that hang on the optimiser's view of the standard library, or on what the newest Qt
# calls old: they differ from one release to the next, so they are shown and never stop a build.
set(STEELYARD_SHOWN_ONLY
    array-bounds
    dangling-pointer
    dangling-reference
    deprecated-declarations
    free-nonheap-object
    maybe-uninitialized
    nonnull
    stringop-overflow
    stringop-overread)
list(TRANSFORM STEELYARD_SHOWN_ONLY PREPEND -Wno-error=)

add_library(steelyard_warnings INTERFACE)
target_compile_options(
  steelyard_warnings
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wnon-virtual-dtor
            -Wold-style-cast
            -Wcast-qual
            -Wconversion
            # GCC 12 sees overlapping copies in std::string's own operator+ (GCC bug 105651).
            $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
            $<$<BOOL:${STEELYARD_WARNINGS_AS_ERRORS}>:-Werror>
            $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:${STEELYARD_SHOWN_ONLY}>
            # ThreadSanitizer changes what is inlined; GCC 12 then sees small objects as too small.
            $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${STEELYARD_SANITIZE_THREADS}>>:-Wno-error=array-bounds>)

# steelyard_precompiled(NAME [PUBLIC_KEYWORDS] LIBRARIES lib... HEADERS <header>...)
# The most used headers of Qt and of the standard library are read once and not for every source: it
# halves the time of a build. A source still includes what it uses: the presets asan and fuzz build
# without (CMAKE_DISABLE_PRECOMPILE_HEADERS).
function(steelyard_precompiled name)
  cmake_parse_arguments(PRECOMPILED "PUBLIC_KEYWORDS" "" "LIBRARIES;HEADERS" ${ARGN})
  add_library(${name} STATIC ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_link_libraries(${name} PRIVATE ${PRECOMPILED_LIBRARIES} steelyard_warnings)
  if(NOT PRECOMPILED_PUBLIC_KEYWORDS)
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                               QT_NO_FOREACH)
  endif()
  target_precompile_headers(
    ${name}
    PRIVATE
    ${PRECOMPILED_HEADERS}
    <algorithm>
    <cmath>
    <functional>
    <map>
    <memory>
    <optional>
    <string>
    <vector>)
endfunction()

# steelyard_library(NAME SOURCES file... [PUBLIC lib...] [PRIVATE lib...])
# A static library below app/ or ui/. Its headers are included by the path from the
# folder that holds the library: #include "scoring/problem.h".
function(steelyard_library name)
  cmake_parse_arguments(LIBRARY "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(steelyard_${name} STATIC ${LIBRARY_SOURCES})
  add_library(steelyard::${name} ALIAS steelyard_${name})
  set_target_properties(steelyard_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_include_directories(steelyard_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  target_link_libraries(
    steelyard_${name}
    PUBLIC ${LIBRARY_PUBLIC}
    PRIVATE ${LIBRARY_PRIVATE} $<BUILD_INTERFACE:steelyard_warnings>)
endfunction()

# steelyard_qt_library(...): the same with Qt's code generators, and without the signal, slot and
# emit macros, whose names collide with other libraries.
function(steelyard_qt_library name)
  steelyard_library(${name} ${ARGN})
  # No library's classes need another's generated code: none waits for those below it.
  set_target_properties(steelyard_${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTOGEN_ORIGIN_DEPENDS OFF)
  target_compile_definitions(steelyard_${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII
                                                       QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
  get_target_property(folder steelyard_${name} SOURCE_DIR)
  if(folder MATCHES "^${PROJECT_SOURCE_DIR}/ui/")
    target_precompile_headers(steelyard_${name} REUSE_FROM steelyard_precompiled_ui)
  else()
    target_precompile_headers(steelyard_${name} REUSE_FROM steelyard_precompiled_app)
  endif()
endfunction()
