# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
#
# The few CMake functions of the project: one way to declare a layer, a QML module and a test.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Concurrent)
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core Network)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    qcoro_enable_coroutines() # for clang it names an option that clang no longer has
endif()
# Here and not in the layers: tests link it too.
find_package(nlohmann_json 3.11 REQUIRED)
if(SLIPWAY_WINDOW)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Qml Quick QuickControls2 Svg LinguistTools)
endif()
if(SLIPWAY_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    if(SLIPWAY_WINDOW)
        find_package(Qt6 6.4 REQUIRED COMPONENTS QuickTest)
    endif()
endif()

add_library(slipway_options INTERFACE)
target_compile_options(slipway_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # Designated initializers leave out what keeps its default.
    -Wno-missing-field-initializers -Werror)
target_compile_definitions(slipway_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH SLIPWAY_VERSION="${PROJECT_VERSION}"
    # What later versions of Qt call old is new in the oldest that we support.
    QT_WARN_DEPRECATED_UP_TO=0x060400)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(slipway_options INTERFACE -Wno-error) # GCC's warnings are the measure
endif()
if(SLIPWAY_FUZZ)
    # Every branch that the project's code takes is seen by the fuzzer; only what is tests/fuzz/
    # links the fuzzer itself. Qt is not instrumented, so calls through its types look wrong.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr,function
                        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(SLIPWAY_SANITIZE)
    # With the sanitizers on, GCC 12 takes moved optionals and std::regex for uninitialized (a false
    # alarm; the sanitizers themselves look for the true ones).
    target_compile_options(slipway_options INTERFACE -Wno-maybe-uninitialized)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# slipway_precompiled(<name> <header> [libs...])
# The target slipway_precompiled_<name>, whose header is read once for all targets that reuse it.
# -Winvalid-pch refuses a target whose options do not fit. A file of the inner layers that
# forgets an include is noticed by the fuzz preset, which goes without; it has no window.
function(slipway_precompiled name header)
    set(empty ${CMAKE_CURRENT_BINARY_DIR}/precompiled_${name}.cpp)
    file(GENERATE OUTPUT ${empty} CONTENT "")
    add_library(slipway_precompiled_${name} STATIC ${empty})
    target_link_libraries(slipway_precompiled_${name} PRIVATE
        Qt6::Core QCoro6::Core nlohmann_json::nlohmann_json slipway_options ${ARGN})
    target_include_directories(slipway_precompiled_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
    set_target_properties(slipway_precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_precompile_headers(slipway_precompiled_${name} PRIVATE ${PROJECT_SOURCE_DIR}/${header})
endfunction()
slipway_precompiled(layers src/cmake/precompiled/layers.h)

# slipway_layer(<name> [PUBLIC libs...] [PRIVATE libs...])
# A static library slipway_<name> of all sources below src/<name>; headers are included as
# "<name>/file.h". Only the libraries named PUBLIC are seen by those who link it.
function(slipway_layer name)
    cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
         ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    # A folder with its own CMakeLists.txt is a target of its own (presentation/visuals).
    file(GLOB_RECURSE inner CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt)
    foreach(file ${inner})
        get_filename_component(folder ${file} DIRECTORY)
        list(FILTER sources EXCLUDE REGEX "^${folder}/")
    endforeach()
    add_library(slipway_${name} STATIC ${sources})
    target_include_directories(slipway_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(slipway_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} slipway_options)
    if(NOT name MATCHES "^(hub|ctl|sweep)$") # heavy headers of their own, or no Qt
        target_precompile_headers(slipway_${name} REUSE_FROM slipway_precompiled_layers)
    endif()
endfunction()

# slipway_qml_module(<Name> [QML files...] [SINGLETONS files...] [SOURCES files...] [LIBS libs...]
#                    [RESOURCES files...])
# The module Slipway.<Name> of the current folder: target slipway_qml_<name>, and Slipway::<Name>,
# which is the module with its plugin: whoever links Slipway::<Name> can import the URI.
function(slipway_qml_module name)
    cmake_parse_arguments(arg "" "" "QML;SOURCES;LIBS;RESOURCES;SINGLETONS" ${ARGN})
    string(TOLOWER ${name} lower)
    set(target slipway_qml_${lower})
    if(arg_SINGLETONS)
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    # What people run has its QML as byte code; a development build saves the time to make it.
    set(cachegen)
    if(CMAKE_BUILD_TYPE STREQUAL "Debug")
        set(cachegen NO_CACHEGEN)
    endif()
    qt_add_qml_module(${target}
        URI Slipway.${name} VERSION 1.0 STATIC ${cachegen}
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/Slipway/${name}
        IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
        DEPENDENCIES QtQuick QtQml.Models
        QML_FILES ${arg_QML} ${arg_SINGLETONS}
        SOURCES ${arg_SOURCES}
        RESOURCES ${arg_RESOURCES})
    if(arg_SOURCES)
        target_precompile_headers(${target} REUSE_FROM slipway_precompiled_layers)
    endif()
    # Only byte code: the C++ that Qt 6.4's compiler writes does not pass our warnings.
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${target} PRIVATE Qt6::Quick slipway_options PUBLIC ${arg_LIBS})
    # The linter reads the type descriptions of the modules this one imports.
    foreach(lib ${arg_LIBS})
        if(lib MATCHES "^Slipway::(.+)$")
            string(TOLOWER ${CMAKE_MATCH_1} other)
            add_dependencies(${target} slipway_qml_${other})
        endif()
    endforeach()
    add_library(slipway_import_${lower} INTERFACE)
    target_link_libraries(slipway_import_${lower} INTERFACE ${target} ${target}plugin)
    add_library(Slipway::${name} ALIAS slipway_import_${lower})
    set_property(GLOBAL APPEND PROPERTY SLIPWAY_QML_TARGETS ${target} ${target}plugin)
endfunction()
