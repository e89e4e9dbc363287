# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""A small training run: fits a line to noisy points and logs a falling loss for about 10 seconds.

Try other values in the launch form: epochs (how long) and lr (how fast it learns).
"""

import random
import time

import wandb

DEFAULTS = {"epochs": 20, "lr": 0.2, "seed": 1}
SECONDS_PER_EPOCH = 0.5


def main():
    with wandb.init(config=DEFAULTS) as run:
        epochs, lr = int(run.config["epochs"]), float(run.config["lr"])
        numbers = random.Random(int(run.config["seed"]))
        points = [(x / 50, 3 * x / 50 - 1 + numbers.gauss(0, 0.1)) for x in range(-50, 51)]
        slope = offset = 0.0
        for epoch in range(epochs):
            errors = [(slope * x + offset - y, x) for x, y in points]
            loss = sum(error * error for error, _ in errors) / len(points)
            slope -= lr * 2 * sum(error * x for error, x in errors) / len(points)
            offset -= lr * 2 * sum(error for error, _ in errors) / len(points)
            run.log({"epoch": epoch, "loss": loss, "slope": slope, "offset": offset})
            print(f"epoch {epoch + 1}/{epochs}: loss {loss:.4f}", flush=True)
            time.sleep(SECONDS_PER_EPOCH)
        print("done", flush=True)


if __name__ == "__main__":
    main()
