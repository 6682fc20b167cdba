# Headers of Qt, the standard library and GoogleTest are compiled once for all folders: they are two thirds of what a
# file costs. Never a header of ours: it would have everything built anew at each change. The second compiler builds
# without, so that each file goes on to include what it uses.
option(BK_PRECOMPILE "Compile the headers of others once for all folders" ON)
if(BK_CCACHE AND BK_PRECOMPILE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${BK_CCACHE})
endif()

# Tests are optimized less: what they test is what users get, they themselves take half the time to compile.
set(options_of_tests)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    set(options_of_tests -O1)
endif()

# precompile(<name> LINKS <target>... HEADERS <header>... [OPTIONS <option>...])
function(precompile name)
    cmake_parse_arguments(ARG "" "" "LINKS;HEADERS;OPTIONS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    target_link_libraries(${name} PRIVATE project_options ${ARG_LINKS})
    target_compile_options(${name} PRIVATE ${ARG_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

# use_precompiled(<target> <name>)
function(use_precompiled target name)
    if(BK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

# precompile_for_itself(<target> <header>...)
# For a target whose definitions change what the headers say.
function(precompile_for_itself target)
    if(BK_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

if(BK_PRECOMPILE)
    set(precompiled_of_core
        <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <set> <utility> <variant> <vector>
        <QtCore>)
    set(precompiled_of_tests <gtest/gtest.h> <gmock/gmock.h>)
    set(precompiled_of_widgets <QtGui> <QtWidgets>)
    precompile(precompiled_core LINKS Qt6::Core HEADERS ${precompiled_of_core})
    if(BK_BUILD_DESKTOP)
        precompile(precompiled_widgets LINKS Qt6::Widgets HEADERS ${precompiled_of_core} ${precompiled_of_widgets})
    endif()
    if(BK_BUILD_TESTS)
        find_package(GTest REQUIRED)
        precompile(precompiled_tests LINKS Qt6::Core GTest::gmock HEADERS ${precompiled_of_core} ${precompiled_of_tests}
            OPTIONS ${options_of_tests})
        if(BK_BUILD_DESKTOP)
            precompile(precompiled_widget_tests LINKS Qt6::Widgets GTest::gmock
                HEADERS ${precompiled_of_core} ${precompiled_of_widgets} ${precompiled_of_tests}
                OPTIONS ${options_of_tests})
        endif()
    endif()
endif()
