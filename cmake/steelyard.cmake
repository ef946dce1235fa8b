# What every target of Steelyard shares: the language, the warnings, and one way to add a
# room (a static library) and a test.

option(STEELYARD_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(STEELYARD_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(STEELYARD_FUZZ "Build the libFuzzer targets of tests/fuzz; needs clang" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(STEELYARD_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(STEELYARD_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
    message(FATAL_ERROR "STEELYARD_FUZZ needs clang: set CMAKE_CXX_COMPILER to clang++")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
  add_link_options(-fsanitize=fuzzer-no-link)
endif()

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
            $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:${STEELYARD_SHOWN_ONLY}>)

# steelyard_room(NAME SOURCES file... [PUBLIC lib...] [PRIVATE lib...])
# A room is a static library below app/ or ui/. Its headers are included by the path from the
# folder that holds the room: #include "scoring/problem.h".
function(steelyard_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(steelyard_${name} STATIC ${ROOM_SOURCES})
  add_library(steelyard::${name} ALIAS steelyard_${name})
  set_target_properties(steelyard_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_include_directories(steelyard_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  target_link_libraries(
    steelyard_${name}
    PUBLIC ${ROOM_PUBLIC}
    PRIVATE ${ROOM_PRIVATE} $<BUILD_INTERFACE:steelyard_warnings>)
endfunction()

# steelyard_qt_room(...): the same with Qt's code generators, and without the signal, slot and
# emit macros, whose names collide with other libraries.
function(steelyard_qt_room name)
  steelyard_room(${name} ${ARGN})
  set_target_properties(steelyard_${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
  target_compile_definitions(steelyard_${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII
                                                       QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
endfunction()
