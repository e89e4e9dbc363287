#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
#
# The sample job without any Python package: a falling loss for about ten seconds, reported with
# `slipwayctl run`. Any program in any language can report like this.
set -eu
slipwayctl="${SLIPWAYCTL:-slipwayctl}"
epochs=20

# In a launched job this is the job's own run; elsewhere a new one.
run="$("$slipwayctl" run start --set epochs=$epochs)"
# A program that stops half-way must not look like one that ended well.
trap '"$slipwayctl" run finish "$run" --exit-code 1' EXIT

epoch=0
while [ $epoch -lt $epochs ]; do
    loss=$(awk -v n=$epoch 'BEGIN { printf "%.4f", 4 * exp(-0.25 * n) + 0.01 }')
    "$slipwayctl" run log "$run" --step $epoch epoch=$epoch loss="$loss" >/dev/null
    epoch=$((epoch + 1))
    echo "epoch $epoch/$epochs: loss $loss"
    sleep 0.5
done

trap - EXIT
"$slipwayctl" run finish "$run" --exit-code 0
echo "done"
