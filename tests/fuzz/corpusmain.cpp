// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// Runs a fuzz target over the files that were kept, without libFuzzer: part of every test run.

#include "fuzz.h"

#include <QDir>
#include <QFile>

int main(int argc, char **argv)
{
    LLVMFuzzerTestOneInput(nullptr, 0);
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray input = file.readAll();
            std::fprintf(stderr, "%s\n", qPrintable(name)); // the last one when it ends here
            // Where it ends and what follows it are inputs of their own.
            for (qsizetype size = input.size(); size > 0; size -= 1 + size / 16) {
                LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                                       size_t(size));
                ++count;
            }
        }
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
