# The libraries without Qt alone, with their tests, for systems whose Qt is not at hand: what
# packaging/check-windows builds.
find_package(Threads REQUIRED)
find_path(STEELYARD_JSON_INCLUDE_DIR nlohmann/json.hpp REQUIRED)
add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
target_include_directories(nlohmann_json::nlohmann_json INTERFACE ${STEELYARD_JSON_INCLUDE_DIR})
find_path(UDUNITS_INCLUDE_DIR udunits2.h PATH_SUFFIXES udunits2)
find_library(UDUNITS_LIBRARY udunits2)
if(UDUNITS_INCLUDE_DIR AND UDUNITS_LIBRARY)
  add_library(steelyard_udunits INTERFACE)
  target_include_directories(steelyard_udunits SYSTEM INTERFACE ${UDUNITS_INCLUDE_DIR})
  target_link_libraries(steelyard_udunits INTERFACE ${UDUNITS_LIBRARY})
endif()

foreach(library scoring knowledge units decision)
  add_subdirectory(app/${library})
endforeach()

include(CTest)
if(BUILD_TESTING)
  add_subdirectory(tests/without_qt)
endif()
