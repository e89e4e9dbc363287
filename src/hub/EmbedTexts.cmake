# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
#
# Run with cmake -P: writes OUT, a C++ file with a table {name, text} of the text files in FILES
# (separated by |), in the order given.
string(REPLACE "|" ";" FILES "${FILES}")
set(out "// Generated from text files; do not edit.\n#include \"hub/store/embedded.h\"\n\n")
string(APPEND out "namespace slipway::hub {\nstd::span<const EmbeddedText> embedded_${NAME}()\n{\n")
string(APPEND out "    static const EmbeddedText texts[] = {\n")
foreach(file ${FILES})
    get_filename_component(base ${file} NAME)
    file(READ ${file} text)
    string(APPEND out "        {\"${base}\", R\"embedded(${text})embedded\"},\n")
endforeach()
string(APPEND out "    };\n    return texts;\n}\n} // namespace slipway::hub\n")
file(WRITE ${OUT} "${out}")
