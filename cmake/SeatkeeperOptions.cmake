# Compiler, sanitizer and Qt settings that every target of the project shares.
option(SEATKEEPER_TESTS "Build the tests" ON)
option(SEATKEEPER_BENCHMARKS "Build the benchmarks" OFF)
option(SEATKEEPER_FUZZERS "Build the libFuzzer targets (clang only)" OFF)
option(SEATKEEPER_COVERAGE "Instrument for coverage" OFF)
option(SEATKEEPER_CLAZY "Compile with clazy's checks of level 1 (clang only)" OFF)
set(SEATKEEPER_SANITIZERS "" CACHE STRING "Value of -fsanitize=, for example address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(UNIX AND NOT APPLE)
  # Installed programs find their libraries where the system keeps them.
  set(CMAKE_SKIP_INSTALL_RPATH ON)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # With precompiled headers ccache has to be told that it may trust them.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_library(seatkeeper_settings INTERFACE)
target_include_directories(seatkeeper_settings INTERFACE "${CMAKE_SOURCE_DIR}/src")
target_compile_options(seatkeeper_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wdouble-promotion -Wformat=2 -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # What ccache needs to see through a precompiled header.
  target_compile_options(seatkeeper_settings INTERFACE -fpch-preprocess)
  if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 gives false alarms about std::string once it comes out of a precompiled header.
    target_compile_options(seatkeeper_settings INTERFACE -Wno-array-bounds -Wno-stringop-overread
      -Wno-stringop-overflow -Wno-restrict)
  endif()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # A time of day in a precompiled header would make every new one a stranger to ccache.
  target_compile_options(seatkeeper_settings INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
  # libstdc++ hides <coroutine> from Clang 14 unless the feature is announced.
  target_compile_options(seatkeeper_settings INTERFACE -D__cpp_impl_coroutine=201902L
    -Wno-builtin-macro-redefined -Wno-deprecated-experimental-coroutine)
endif()
target_compile_definitions(seatkeeper_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
if(SEATKEEPER_SANITIZERS)
  add_compile_options(-fsanitize=${SEATKEEPER_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SEATKEEPER_SANITIZERS})
else()
  add_compile_options("$<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2;-D_GLIBCXX_ASSERTIONS>")
endif()
if(SEATKEEPER_FUZZERS)
  # Clang 14 cannot place the marks of -fsanitize=function in front of a coroutine that is measured for coverage.
  add_compile_options(-fsanitize=fuzzer-no-link -fno-sanitize=function)
endif()
if(SEATKEEPER_CLAZY)
  find_library(CLAZY_PLUGIN NAMES ClazyPlugin.so REQUIRED)
  # The list of checks is the file .clazy; a finding is an error because warnings are.
  file(STRINGS "${CMAKE_SOURCE_DIR}/.clazy" clazy_checks REGEX "^[a-z]")
  list(JOIN clazy_checks "," clazy_checks)
  add_compile_options("SHELL:-Xclang -load -Xclang ${CLAZY_PLUGIN}" "SHELL:-Xclang -add-plugin -Xclang clazy"
    "SHELL:-Xclang -plugin-arg-clazy -Xclang ${clazy_checks}")
endif()
if(SEATKEEPER_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
