// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cmake/precompiled/layers.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
