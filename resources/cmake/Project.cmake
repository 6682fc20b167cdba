# One place for the language level, the warnings, the Qt defines and the rule
# that a folder is a target.

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(BK_CCACHE ccache)
if(BK_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${BK_CCACHE})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Pdf Svg LinguistTools)
if(BK_BUILD_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets PrintSupport)
endif()
find_package(PkgConfig REQUIRED)
pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(Libzip REQUIRED IMPORTED_TARGET libzip)

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BK_VERSION="${PROJECT_VERSION}")
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
if(BK_SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=${BK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(project_options INTERFACE -fsanitize=${BK_SANITIZE})
endif()

# What an attacker would find easier without. Every preset has it; FORTIFY needs an optimizing compiler, and the sanitizers
# see more than it does.
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    set(harden OFF) # a build of a developer's own, for speed
else()
    set(harden ON)
endif()
option(BK_HARDEN "Stack protector, FORTIFY, full RELRO" ${harden})
if(BK_HARDEN)
    target_compile_options(project_options INTERFACE -fstack-protector-strong)
    if(NOT BK_SANITIZE AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
        target_compile_options(project_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    endif()
    target_link_options(project_options INTERFACE LINKER:-z,relro,-z,now)
endif()

include(Precompiled)

# add_folder(<target> [MOC] [STRING_BUILDER] [USES <target>...])
# Makes the static library of the current folder from every source directly in
# it: core/model becomes core_model. USES are the only folders it may include.
# STRING_BUILDER: + on strings puts one text together in one go, as whoever composes SQL wants.
function(add_folder target)
    cmake_parse_arguments(ARG "MOC;STRING_BUILDER" "" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources)
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE project_options ${ARG_USES})
        return()
    endif()
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target} PUBLIC project_options ${ARG_USES})
    if(ARG_STRING_BUILDER)
        target_compile_definitions(${target} PRIVATE QT_USE_QSTRINGBUILDER) # means another QString to the compiler
        precompile_for_itself(${target} ${precompiled_of_core})
    else()
        use_precompiled(${target} precompiled_core)
    endif()
    if(ARG_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
