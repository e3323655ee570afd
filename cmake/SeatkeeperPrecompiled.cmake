# Precompiled headers halve the time that a file takes. Three of them serve all targets: core, widgets, tests.
#   seatkeeper_precompile(<target> <core|widgets|tests>)
function(seatkeeper_precompiled_header name)
  set(source "${CMAKE_BINARY_DIR}/precompiled_${name}.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "// Compiles cmake/precompiled/${name}.h.\n")
  endif()
  add_library(seatkeeper_precompiled_${name} OBJECT "${source}")
  target_link_libraries(seatkeeper_precompiled_${name} PRIVATE seatkeeper_settings ${ARGN})
  target_precompile_headers(seatkeeper_precompiled_${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled/${name}.h")
endfunction()

function(seatkeeper_precompile target name)
  target_precompile_headers(${target} REUSE_FROM seatkeeper_precompiled_${name})
endfunction()

set(core_parts Qt6::Core QCoro6::Core tl::expected)
seatkeeper_precompiled_header(core ${core_parts})
seatkeeper_precompiled_header(widgets ${core_parts} Qt6::Widgets)
if(SEATKEEPER_TESTS)
  find_package(GTest REQUIRED)
  # Without QTest: it holds the build directory of each test.
  seatkeeper_precompiled_header(tests ${core_parts} GTest::gtest)
endif()
