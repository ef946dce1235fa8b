"""What a competent programmer writes with NumPy, with the same results as scoring_benchmarks.

Weights are drawn by sorted gaps; ranks, pairwise wins and central weights are counted like there.
"""

import time

import numpy as np

SAMPLES = 100_000
SEED = 7


def smaa(low, high, fixed, generator):
    alternatives, criteria = low.shape
    cuts = np.sort(generator.random((SAMPLES, criteria - 1)), axis=1)
    weights = np.diff(cuts, axis=1, prepend=0.0, append=1.0)
    if fixed:
        scores = weights @ low.T
    else:
        scores = np.empty((SAMPLES, alternatives))
        # One alternative at a time: all ratings at once would need a hundred megabytes.
        for a in range(alternatives):
            ratings = generator.random((SAMPLES, criteria)) * (high[a] - low[a]) + low[a]
            scores[:, a] = np.einsum("sc,sc->s", weights, ratings)
    order = np.argsort(-scores, axis=1)
    ranks = np.empty((alternatives, alternatives))
    for rank in range(alternatives):
        ranks[:, rank] = np.bincount(order[:, rank], minlength=alternatives)
    winning = np.empty((alternatives, alternatives))
    for a in range(alternatives):
        winning[a] = np.count_nonzero(scores[:, a, None] > scores, axis=0)
    central = np.zeros((alternatives, criteria))
    for a in range(alternatives):
        won = order[:, 0] == a
        if won.any():
            central[a] = weights[won].mean(axis=0)
    return ranks, winning, central


def topsis(table, weights):
    weighted = table / np.sqrt((table**2).sum(axis=0)) * weights
    up = np.sqrt(((weighted - weighted.max(axis=0)) ** 2).sum(axis=1))
    down = np.sqrt(((weighted - weighted.min(axis=0)) ** 2).sum(axis=1))
    return down / (up + down)


def promethee_linear(table, weights, q, p):
    alternatives, criteria = table.shape
    preference = np.zeros((alternatives, alternatives))
    for c in range(criteria):
        difference = table[:, c, None] - table[None, :, c]
        preference += weights[c] * np.clip((difference - q) / (p - q), 0, 1)
    plus = preference.sum(axis=1) / (alternatives - 1)
    minus = preference.sum(axis=0) / (alternatives - 1)
    return plus, minus, plus - minus


def milliseconds(function, *arguments):
    start = time.perf_counter()
    function(*arguments)
    return 1000 * (time.perf_counter() - start)


def times():
    """Milliseconds of one run each, by name."""
    generator = np.random.default_rng(SEED)
    value = generator.random((10, 12))
    reach = 0.1 * generator.random((10, 12))
    low, high = np.maximum(value - reach, 0), np.minimum(value + reach, 1)
    large = 1 + 99 * generator.random((1_000_000, 10))
    small = np.ascontiguousarray(large[:1000])
    weights = np.full(10, 0.1)
    return {
        "numpy_smaa_fixed_10x12_100k": milliseconds(smaa, value, value, True, generator),
        "numpy_smaa_ranges_10x12_100k": milliseconds(smaa, low, high, False, generator),
        "numpy_topsis_1000000x10": milliseconds(topsis, large, weights),
        "numpy_promethee_linear_1000x10": milliseconds(promethee_linear, small, weights, 5, 40),
    }
