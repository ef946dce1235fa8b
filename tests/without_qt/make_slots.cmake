# cmake -DSOURCE=test_x.cpp -DOUT=test_x.moc -P make_slots.cmake: what Qt's moc would be needed for, which
# is the list of the functions of a test.
cmake_minimum_required(VERSION 3.25)
file(READ ${SOURCE} text)
# With its namespaces.
string(REGEX MATCH "\nSTEELYARD_TEST_[A-Z_]*MAIN\\(([^)]*)\\)" found "${text}")
set(class ${CMAKE_MATCH_1})
set(names "")
string(FIND "${text}" "private Q_SLOTS:" begin)
while(begin GREATER -1)
  math(EXPR begin "${begin} + 1")
  string(SUBSTRING "${text}" ${begin} -1 text)
  # Up to the end of the class or its next section.
  string(REGEX MATCH "\n(private|public|protected)|\n};" end "${text}")
  string(FIND "${text}" "${end}" length)
  string(SUBSTRING "${text}" 0 ${length} slots)
  string(REGEX MATCHALL "\n    void [A-Za-z0-9_]+\\(\\)" lines "${slots}")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "\n    void ([A-Za-z0-9_]+)\\(\\)" "\\1" name "${line}")
    list(APPEND names ${name})
  endforeach()
  string(FIND "${text}" "private Q_SLOTS:" begin)
endwhile()
set(functions "")
set(first "{}")
set(each "{}")
foreach(name IN LISTS names)
  if(name STREQUAL initTestCase)
    set(first "[&test] { test.initTestCase(); }")
  elseif(name STREQUAL init)
    set(each "[&test] { test.init(); }")
  elseif(name MATCHES "_data$" OR name MATCHES "^cleanup")
    continue()
  else()
    set(data "{}")
    if("${name}_data" IN_LIST names)
      set(data "[&test] { test.${name}_data(); }")
    endif()
    string(APPEND functions "            {\"${name}\", [&test] { test.${name}(); }, ${data}},\n")
  endif()
endforeach()
file(WRITE ${OUT} "template <>
struct SlotsOf<${class}>
{
    static int run()
    {
        ${class} test;
        return small_test::runAll(${first}, ${each}, {
${functions}        });
    }
};
static int runSlots()
{
    return SlotsOf<${class}>::run();
}
")
