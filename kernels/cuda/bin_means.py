"""Means over a bin that need no samples (``kernels.bin_means``), on a GPU.

A weight is computed where it is needed, from a closed formula, so that nothing is stored but sums.
"""

import math
from types import SimpleNamespace
from typing import Any

import numpy as np
from numba import cuda

from ..bin_means import Mean
from . import (
    block_size,
    channels_last,
    height_width,
    launch,
    stream_of,
    with_channels_last,
)
from .compiling import device, kernel
from .staged import forward_kernels, queue_forward
from .tiles import (
    CHANNELS_PER_THREAD,
    PARTIALS,
    STAGE,
    add_parts,
    add_up,
    first_channel,
    four_channels,
    no_sums,
    put_sums,
    weighted,
)


class Loops:
    """The functions that ``kernels.cpu`` lists, for one operator.

    Position-sensitive: bin b of output channel c reads channel ``c * PH * PW + b`` of the map.
    """

    def __init__(self, mean: Mean, *, position_sensitive: bool = False) -> None:
        self.position_sensitive = position_sensitive
        self.kernels = _kernels(mean, position_sensitive)

    def forward(self, features, rois, output, rules, layout):
        """Write the output of every roi."""
        cells = channels_last(features, layout, self._reads(rois, height_width(output, layout)))
        size, numbers = height_width(features, layout), rules.numbers(rois.dtype)
        queue_forward(self.kernels.forward, cells, rois, (output,), size, numbers, layout)

    def backward_features(
        self, grad_output, features, rois, grad_features, rules, layout, deterministic
    ):
        """Add to zeroed ``grad_features`` every roi's gradient at the cells that it read."""
        stream = stream_of(grad_output)
        size, bins = height_width(grad_features, layout), height_width(grad_output, layout)
        upstream = channels_last(grad_output, layout, rois.shape[0] * bins[0] * bins[1])
        numbers = rules.numbers(rois.dtype)

        def add(target):
            arguments = upstream, rois, target, size, bins, numbers
            if deterministic:
                rows = math.ceil(target.shape[0] * target.shape[1] / block_size()[1])
                launch(
                    self.kernels.scatter_in_order, rows, target.shape[2], *arguments, stream=stream
                )
            else:
                rows, channels = rois.shape[0], upstream.shape[2]
                launch(self.kernels.scatter, rows, channels, *arguments, stream=stream)

        with_channels_last(grad_features, layout, self._reads(rois, bins), add)

    def backward_rois(self, grad_output, features, rois, grad_rois, rules, layout):
        """Write the gradient of every box."""
        size, bins = height_width(features, layout), height_width(grad_output, layout)
        upstream = channels_last(grad_output, layout, rois.shape[0] * bins[0] * bins[1])
        cells = channels_last(features, layout, self._reads(rois, bins))
        arguments = upstream, cells, rois, grad_rois, size, bins, rules.numbers(rois.dtype)
        stream = stream_of(grad_output)
        launch(self.kernels.box_gradients, rois.shape[0], 1, *arguments, stream=stream)

    def _reads(self, rois: Any, bins: tuple[int, int]) -> int:
        """How often each channel of the map is read; if by position, its own bin alone reads it."""
        return rois.shape[0] * (1 if self.position_sensitive else bins[0] * bins[1])


def _kernels(mean: Mean, position_sensitive: bool) -> SimpleNamespace:
    """The compiled kernels of one operator."""
    reach, weigh = mean.reach, mean.weigh

    @device
    def sides_of(rois, roi):
        """The ends of a box's two sides, y and x."""
        return (rois[roi, 2], rois[roi, 4]), (rois[roi, 1], rois[roi, 3])

    @device
    def channel_of(channel, bin_index, bins):
        """The map's channel that a bin of an output channel reads."""
        if position_sensitive:
            return channel * bins[0] * bins[1] + bin_index
        return channel

    @device
    def memory(features, _second):
        stage = cuda.shared.array(STAGE, features.dtype)
        return (stage,)

    @device
    def place(memory, rois, roi, grid, rules):
        return sides_of(rois, roi), rules

    def reader(read):
        """What reads the mean of a bin for four channels; ``read`` reads a cell's."""

        @device
        def means(source, memory, box, at, grid):
            features, image, own = source
            bins, size = grid
            if position_sensitive:
                own = (
                    channel_of(own[0], at[0], bins),
                    channel_of(own[1], at[0], bins),
                    channel_of(own[2], at[0], bins),
                    channel_of(own[3], at[0], bins),
                )
            return means_of((features, image, own), box[0], at[0], bins, size, box[1])

        @device
        def means_of(source, box, bin_index, bins, size, rules):
            """Sum of weight x feature over a bin's cells, for four channels."""
            features, image, own = source
            row = bin_index // bins[1]
            column = bin_index - row * bins[1]
            real = features.dtype.type
            sums = no_sums(real(0))
            first_y, end_y = reach(box[0], rules, bins[0], row, size[0])
            first_x, end_x = reach(box[1], rules, bins[1], column, size[1])
            for y in range(first_y, end_y):
                line = weigh(box[0], rules, bins[0], row, y, size[0])[0]
                if line > 0:
                    for x in range(first_x, end_x):
                        weight = real(line * weigh(box[1], rules, bins[1], column, x, size[1])[0])
                        if weight > 0:
                            values = read(features, image, y * size[1] + x, own)
                            sums = add_parts(sums, weighted(weight, values))
            return sums[0]

        return means

    @kernel
    def _scatter(upstream, rois, target, size, bins, rules):
        channels = upstream.shape[2]
        step = cuda.gridDim.y * cuda.blockDim.x
        for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
            image = int(rois[roi, 0])
            box = sides_of(rois, roi)
            for b in range(cuda.threadIdx.y, bins[0] * bins[1], cuda.blockDim.y):
                first = cuda.blockIdx.y * cuda.blockDim.x + cuda.threadIdx.x
                for channel in range(first, channels, step):
                    place = image, channel_of(channel, b, bins), upstream[roi, b, channel]
                    scatter_bin(target, place, box, b, bins, size, rules)

    @device
    def scatter_bin(target, place, box, bin_index, bins, size, rules):
        """Add a bin's gradient to each of its cells."""
        image, channel, gradient = place
        row = bin_index // bins[1]
        column = bin_index - row * bins[1]
        real = target.dtype.type
        first_y, end_y = reach(box[0], rules, bins[0], row, size[0])
        first_x, end_x = reach(box[1], rules, bins[1], column, size[1])
        for y in range(first_y, end_y):
            line = weigh(box[0], rules, bins[0], row, y, size[0])[0]
            if line > 0:
                for x in range(first_x, end_x):
                    weight = real(line * weigh(box[1], rules, bins[1], column, x, size[1])[0])
                    if weight > 0:
                        cell = y * size[1] + x
                        cuda.atomic.add(target, (image, cell, channel), weight * gradient)

    @kernel
    def _scatter_in_order(upstream, rois, target, size, bins, rules):
        """Each cell and channel adds up its own gradient, so that the additions have one order."""
        cells, channels = target.shape[1], target.shape[2]
        real = target.dtype.type
        step = cuda.gridDim.y * cuda.blockDim.x * CHANNELS_PER_THREAD
        begin = cuda.blockIdx.x * cuda.blockDim.y + cuda.threadIdx.y
        for place in range(begin, target.shape[0] * cells, cuda.gridDim.x * cuda.blockDim.y):
            image = place // cells
            cell = place - image * cells
            for tile in range(first_channel(), channels, step):
                own = four_channels(tile, channels)
                sums = no_sums(real(0))
                for roi in range(rois.shape[0]):
                    if int(rois[roi, 0]) == image:
                        box = sides_of(rois, roi)
                        sums = gather_roi(sums, upstream, roi, own, box, cell, bins, size, rules)
                put_sums(target, image, cell, tile, sums[0])

    @device
    def gather_roi(sums, upstream, roi, own, box, cell, bins, size, rules):
        """``sums`` plus one roi's additions to a cell, bin after bin."""
        y = cell // size[1]
        x = cell - y * size[1]
        begin_y, begin_x = (
            reach(box[0], rules, bins[0], 0, size[0])[0],
            reach(box[1], rules, bins[1], 0, size[1])[0],
        )
        end_y = reach(box[0], rules, bins[0], bins[0] - 1, size[0])[1]
        end_x = reach(box[1], rules, bins[1], bins[1] - 1, size[1])[1]
        if y < begin_y or y >= end_y or x < begin_x or x >= end_x:
            return sums
        real = upstream.dtype.type
        if position_sensitive:
            products = (
                own_share(upstream, roi, own[0], box, y, x, bins, size, rules),
                own_share(upstream, roi, own[1], box, y, x, bins, size, rules),
                own_share(upstream, roi, own[2], box, y, x, bins, size, rules),
                own_share(upstream, roi, own[3], box, y, x, bins, size, rules),
            )
            return add_parts(sums, products)
        for row in range(bins[0]):
            line = weigh(box[0], rules, bins[0], row, y, size[0])[0]
            if line > 0:
                for column in range(bins[1]):
                    weight = real(line * weigh(box[1], rules, bins[1], column, x, size[1])[0])
                    if weight > 0:
                        b = row * bins[1] + column
                        products = (
                            weight * upstream[roi, b, own[0]],
                            weight * upstream[roi, b, own[1]],
                            weight * upstream[roi, b, own[2]],
                            weight * upstream[roi, b, own[3]],
                        )
                        sums = add_parts(sums, products)
        return sums

    @device
    def own_share(upstream, roi, channel, box, y, x, bins, size, rules):
        """What the one bin that reads a channel adds to a cell."""
        real = upstream.dtype.type
        out = channel // (bins[0] * bins[1])
        b = channel - out * bins[0] * bins[1]
        row = b // bins[1]
        line = weigh(box[0], rules, bins[0], row, y, size[0])[0]
        weight = line * weigh(box[1], rules, bins[1], b - row * bins[1], x, size[1])[0]
        if weight > 0:
            return real(weight) * upstream[roi, b, out]
        return real(0)

    @kernel
    def _box_gradients(upstream, features, rois, grad_rois, size, bins, rules):
        """One block per roi; each thread sums its bins and channels, then the block its threads."""
        partials = cuda.shared.array(PARTIALS, np.float64)
        channels = upstream.shape[2]
        real = grad_rois.dtype.type
        for roi in range(cuda.blockIdx.x, rois.shape[0], cuda.gridDim.x):
            image = int(rois[roi, 0])
            box = sides_of(rois, roi)
            sums = np.float64(0), np.float64(0), np.float64(0), np.float64(0)
            for b in range(cuda.threadIdx.y, bins[0] * bins[1], cuda.blockDim.y):
                for channel in range(cuda.threadIdx.x, channels, cuda.blockDim.x):
                    place = image, channel_of(channel, b, bins), upstream[roi, b, channel]
                    sums = bin_slopes(sums, features, place, box, b, bins, size, rules)
            for number in range(4):
                total = add_up(partials, sums[number])
                if cuda.threadIdx.x == 0 and cuda.threadIdx.y == 0:
                    grad_rois[roi, 1 + number] = real(total)
            if cuda.threadIdx.x == 0 and cuda.threadIdx.y == 0:
                grad_rois[roi, 0] = real(0)

    @device
    def bin_slopes(sums, features, place, box, bin_index, bins, size, rules):
        """``sums`` plus the part of one bin and channel in the gradients of x1, y1, x2, y2."""
        image, channel, gradient = place
        row = bin_index // bins[1]
        column = bin_index - row * bins[1]
        first_y, end_y = reach(box[0], rules, bins[0], row, size[0])
        first_x, end_x = reach(box[1], rules, bins[1], column, size[1])
        x1, y1, x2, y2 = sums
        for y in range(first_y, end_y):
            weight_y, near_y, far_y = weigh(box[0], rules, bins[0], row, y, size[0])
            if weight_y == 0 and near_y == 0 and far_y == 0:
                continue
            for x in range(first_x, end_x):
                weight_x, near_x, far_x = weigh(box[1], rules, bins[1], column, x, size[1])
                if weight_x != 0 or near_x != 0 or far_x != 0:
                    value = np.float64(features[image, y * size[1] + x, channel]) * gradient
                    x1 += weight_y * near_x * value
                    y1 += near_y * weight_x * value
                    x2 += weight_y * far_x * value
                    y2 += far_y * weight_x * value
        return x1, y1, x2, y2

    return SimpleNamespace(
        forward=forward_kernels("_forward", memory, place, reader, together=not position_sensitive),
        scatter=_scatter,
        scatter_in_order=_scatter_in_order,
        box_gradients=_box_gradients,
    )
