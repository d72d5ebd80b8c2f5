"""Train the backbone on made-up buildings: `python -m assets.backbone.train` (CPU, minutes).

Needs torch (CPU is enough), which the app does not. Two views of one building, in other landscapes,
lights, sizes and viewpoints, are pulled together, and those of different buildings pushed apart
(InfoNCE). The buildings come from `made_up`; the landmarks of the search collection are never
seen, so the score on the collection is that of a stranger. What both share is the painter's hand
and the landscapes.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import nn
from torch.nn import functional

from assets.draw import made_up, scenes
from roiviz.backbone import LAYERS

FOLDER = Path(__file__).parent
SEED = 2026
VIEWS = 5
HELD_OUT = 1_000_000  # buildings from here on are never trained on
SIZE, CROP = (252, 192), (216, 160)  # width, height
TEMPERATURE = 0.1


class Net(nn.Module):
    """LAYERS with batch normalisation, which is folded into the weights afterwards."""

    def __init__(self) -> None:
        super().__init__()
        blocks, channels = [], 3
        for layer in LAYERS:
            convolution = nn.Conv2d(
                channels,
                layer.channels,
                layer.size,
                layer.step,
                padding=(layer.size - layer.step + 1) // 2,
                padding_mode="replicate",
                bias=False,
            )
            before = [nn.AvgPool2d(2)] if layer.halve_first else []
            blocks.append(nn.Sequential(*before, convolution, nn.BatchNorm2d(layer.channels)))
            channels = layer.channels
        self.blocks = nn.ModuleList(blocks)

    def forward(self, pictures: torch.Tensor) -> list[torch.Tensor]:
        """Every layer's output."""
        values, outputs = pictures - 0.5, []
        for block in self.blocks:
            values = torch.relu(block(values))
            outputs.append(values)
        return outputs


def batch(pictures: np.ndarray, rng: np.random.Generator, count: int) -> torch.Tensor:
    """Two views each of `count` buildings, cropped and with another exposure; (2·count, 3, …)."""
    chosen = rng.choice(len(pictures), count, replace=False)
    crops = []
    for second in (0, 1):
        for building in chosen:
            first = rng.permutation(VIEWS)[:2]
            picture = pictures[building, first[second]]
            left = rng.integers(SIZE[0] - CROP[0] + 1)
            top = rng.integers(SIZE[1] - CROP[1] + 1)
            crop = picture[top : top + CROP[1], left : left + CROP[0]].astype(np.float32) / 255
            gain = rng.uniform(0.75, 1.25) * rng.uniform(0.92, 1.08, 3)
            crops.append(np.clip((crop - 0.5) * rng.uniform(0.8, 1.2) + 0.5, 0, 1) * gain)
    stacked = np.clip(np.stack(crops), 0, 1).astype(np.float32)
    return torch.from_numpy(stacked).permute(0, 3, 1, 2).contiguous()


def descriptors(values: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """GeM (p = 3) and MAC, both of length 1."""
    gem = values.clamp(min=1e-6).pow(3).mean(dim=(2, 3)).pow(1 / 3)
    return functional.normalize(gem), functional.normalize(values.amax(dim=(2, 3)))


def contrast(vectors: torch.Tensor) -> torch.Tensor:
    """InfoNCE: row i's only friend is row i + half."""
    half = len(vectors) // 2
    alike = vectors @ vectors.T / TEMPERATURE
    alike = alike.masked_fill(torch.eye(2 * half, dtype=torch.bool), -1e9)
    friends = torch.cat([torch.arange(half, 2 * half), torch.arange(half)])
    return functional.cross_entropy(alike, friends)


def average_precision(vectors: np.ndarray, labels: np.ndarray) -> float:
    """Mean over all queries, each against all others."""
    alike = vectors @ vectors.T
    scores = []
    for query in range(len(labels)):
        order = [i for i in np.argsort(-alike[query], kind="stable") if i != query]
        right = labels[order] == labels[query]
        scores.append((np.cumsum(right) / np.arange(1, len(order) + 1))[right].mean())
    return float(np.mean(scores))


@torch.no_grad()
def score(net: Net, pictures: np.ndarray) -> dict[str, float]:
    """Mean average precision on (buildings, views, …) by MAC and GeM of both strides."""
    net.eval()
    flat = torch.from_numpy(pictures.reshape(-1, *pictures.shape[2:]).astype(np.float32) / 255)
    outputs = [net(part) for part in flat.permute(0, 3, 1, 2).split(16)]
    labels = np.repeat(np.arange(len(pictures)), pictures.shape[1])
    result = {}
    for stride, depth in ((8, 3), (16, 5)):
        both = [descriptors(output[depth]) for output in outputs]
        for index, name in enumerate(("gem", "mac")):
            vectors = torch.cat([pair[index] for pair in both]).numpy()
            result[f"{name}_stride_{stride}"] = round(average_precision(vectors, labels), 4)
    net.train()
    return result


@torch.no_grad()
def name_channels(net: Net, count: int) -> dict[str, list[str]]:
    """For each channel the part that excites it most, against its answer to all parts."""
    net.eval()
    peaks: dict[int, list[np.ndarray]] = {8: [], 16: []}
    for kind in made_up.PARTS:
        drawn = []
        for seed in range(count):
            rng = np.random.default_rng((seed, 12))
            place = str(rng.choice(list(scenes.PLACES)))
            picture = scenes.compose(made_up.part(kind, seed), place, rng, scenes.WIDTH / 2, 1.3)
            drawn.append(_small(picture))
        stacked = torch.from_numpy(np.stack(drawn).astype(np.float32) / 255).permute(0, 3, 1, 2)
        outputs = net(stacked)
        for stride, depth in ((8, 3), (16, 5)):
            peaks[stride].append(outputs[depth].amax(dim=(2, 3)).mean(dim=0).numpy())
    names = {}
    for stride, rows in peaks.items():
        table = np.stack(rows)
        rise = (table - table.mean(axis=0)) / (table.std(axis=0) + 1e-6)
        best = rise.argmax(axis=0)
        names[str(stride)] = [
            f"learnt {i + 1}, most for {made_up.PARTS[kind]}" for i, kind in enumerate(best)
        ]
    return names


def folded(net: Net) -> dict[str, np.ndarray]:
    """Weights (size·size·in, out) as float16 and biases, batch normalisation inside."""
    arrays = {}
    for index, block in enumerate(net.blocks):
        convolution, norm = block[-2], block[-1]
        scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        weight = convolution.weight * scale[:, None, None, None]
        flat = weight.permute(2, 3, 1, 0).reshape(-1, weight.shape[0])
        arrays[f"weight{index}"] = flat.detach().numpy().astype(np.float16)
        bias = norm.bias - norm.running_mean * scale
        arrays[f"bias{index}"] = bias.detach().numpy().astype(np.float32)
    return arrays


def drawn(first: int, count: int) -> np.ndarray:
    """(count, VIEWS, height, width, 3) uint8."""
    return np.stack(
        [[_small(scenes.made_up_view(first + i, v)) for v in range(VIEWS)] for i in range(count)]
    )


def _small(picture: np.ndarray) -> np.ndarray:
    """Three quarters of a collection picture's size: a third less to compute."""
    return cv2.resize(picture, SIZE, interpolation=cv2.INTER_AREA)


def main() -> None:
    """Draw, train, score, save."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--buildings", type=int, default=600)
    options.add_argument("--steps", type=int, default=900)
    options.add_argument("--batch", type=int, default=28, help="buildings in a batch")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--folder", type=Path, default=FOLDER)
    chosen = options.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(chosen.threads)
    rng = np.random.default_rng(SEED)
    begin = time.perf_counter()
    train, held_out = drawn(0, chosen.buildings), drawn(HELD_OUT, 60)
    print(f"drawn in {time.perf_counter() - begin:.0f} s", flush=True)
    net = Net()
    optimiser = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, chosen.steps, pct_start=0.1)
    before = score(net, held_out)
    for step in range(1, chosen.steps + 1):
        outputs = net(batch(train, rng, chosen.batch))
        loss = torch.stack([contrast(vectors) for vectors in descriptors(outputs[-1])]).mean()
        loss = loss + 0.3 * contrast(descriptors(outputs[3])[1])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 50 == 0:
            took = time.perf_counter() - begin
            print(f"step {step}, loss {loss.item():.3f}, {took:.0f} s", flush=True)
        if step % 300 == 0:
            print(score(net, held_out), flush=True)
    report = {
        "what": "mean average precision on 60 made-up buildings x 5 views that were not trained on",
        "untrained": before,
        "trained": score(net, held_out),
        "seed": SEED,
        "buildings": chosen.buildings,
        "views": VIEWS,
        "steps": chosen.steps,
        "batch": chosen.batch,
        "weights": sum(array.size for array in folded(net).values()),
        "seconds": round(time.perf_counter() - begin),
        "torch": torch.__version__,
        "channels": name_channels(net, 24),
    }
    np.savez_compressed(chosen.folder / "weights.npz", **folded(net))  # type: ignore[arg-type]
    (chosen.folder / "score.json").write_text(json.dumps(report, indent=1) + "\n")
    print({key: value for key, value in report.items() if key != "channels"})


if __name__ == "__main__":
    main()
