# SPDX-License-Identifier: EPL-2.0
"""Sums and roots as Java makes them, so that numbers are equal to the last digit to those that Palier prints."""

from __future__ import annotations

import math
from collections.abc import Iterable

#: 97.5 % quantile of the standard normal distribution.
Z = 1.959963984540054


def compensated(numbers: Iterable[float]) -> float:
    """The sum by DoubleStream.sum of Java: compensated (W. Kahan 1965, Communications of the ACM 8, 40)."""
    high = low = 0.0
    for number in numbers:
        less = number - low
        sum_ = high + less
        low = (sum_ - high) - less
        high = sum_
    return high - low


def plain(numbers: Iterable[float]) -> float:
    """The sum from left to right, which ``sum`` is not in every version of Python."""
    total = 0.0
    for number in numbers:
        total += number
    return total


def _upper(number: float) -> float:
    """A number above 0 with the upper half of its digits in binary."""
    mantissa, exponent = math.frexp(number)
    return math.ldexp(math.floor(math.ldexp(mantissa, 21)), exponent - 21)


def hypot(one: float, other: float) -> float:
    """The root of two squares by fdlibm, as Java has it, of numbers between 1e-150 and 1e150 or 0."""
    a, b = abs(one), abs(other)
    if b > a:
        a, b = b, a
    if b == 0 or b < a * 2.0 ** -60:
        return a + b
    w = a - b
    if w > b:
        t1 = _upper(a)
        t2 = a - t1
        return math.sqrt(t1 * t1 - (b * (-b) - t2 * (a + t1)))
    a = a + a
    y1 = _upper(b)
    y2 = b - y1
    t1 = _upper(a)
    t2 = a - t1
    return math.sqrt(t1 * y1 - (w * (-w) - (t1 * y2 + t2 * b)))


def wilson(share: float, effective: float, quantile: float = Z) -> tuple[float, float]:
    """The score interval of a share at 95 % (E. B. Wilson 1927, Journal of the American Statistical Association 22, 209-212)."""
    square = quantile * quantile
    center = (share + square / (2 * effective)) / (1 + square / effective)
    half = quantile / (1 + square / effective) * math.sqrt(share * (1 - share) / effective + square / (4.0 * effective * effective))
    return 0.0 if share == 0 else center - half, 1.0 if share == 1 else center + half


def clamp(number: float, low: float, high: float) -> float:
    """The number, or the bound beyond which it lies."""
    return min(high, max(number, low))


def _root(function, low: float, high: float) -> float:
    """Where a rising function is 0, by halving to the last digit."""
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if function(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def gamma_quantile(p: float, shape: float) -> float:
    """Quantile of the gamma distribution of scale 1."""
    if shape <= 0 or not 0 < p < 1:
        raise ValueError(f"p {p}, shape {shape}")
    high = 1.0
    while _gamma_p(shape, high) < p:
        high *= 2
    # In logarithms, since with a small shape the quantile is smaller than any step from 0.
    return math.exp(_root(lambda it: _gamma_p(shape, math.exp(it)) - p, math.log(p) / shape - 2 / shape - 2, math.log(high)))


def _gamma_p(shape: float, x: float) -> float:
    """Regularized lower incomplete gamma function: its series, or its continued fraction (Press et al. 2007, Numerical Recipes, § 6.2)."""
    if x <= 0:
        return 0.0
    front = math.exp(shape * math.log(x) - x - math.lgamma(shape))
    if x < shape + 1:
        term = total = 1 / shape
        k = shape
        while abs(term) > abs(total) * 1e-17:
            k += 1
            term *= x / k
            total += term
        return total * front
    tiny = 1e-300
    b = x + 1 - shape
    c = 1 / tiny
    d = 1 / b
    h = d
    for i in range(1, 10_000):
        an = -i * (i - shape)
        b += 2
        d = 1 / (an * d + b or tiny)
        c = b + an / c or tiny
        h *= d * c
        if abs(d * c - 1) < 1e-16:
            break
    return 1 - front * h


def t_quantile(p: float, freedom: float) -> float:
    """Quantile above 0 of Student's distribution."""
    if not 0.5 < p < 1:
        raise ValueError(f"p {p}")
    high = 1.0
    while _t_above(high, freedom) > 1 - p:
        high *= 2
    return _root(lambda it: 1 - p - _t_above(it, freedom), 0.0, high)


def _t_above(t: float, freedom: float) -> float:
    return 0.5 * _beta(freedom / 2, 0.5, freedom / (freedom + t * t))


def _beta(a: float, b: float, x: float) -> float:
    """Regularized incomplete beta function by its continued fraction (Press et al. 2007, § 6.4)."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta(b, a, 1 - x)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    tiny = 1e-300
    c = 1.0
    d = 1 / ((1 - (a + b) * x / (a + 1)) or tiny)
    h = d
    for m in range(1, 10_000):
        for numerator in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 / ((1 + numerator * d) or tiny)
            c = (1 + numerator / c) or tiny
            h *= d * c
        if abs(d * c - 1) < 1e-16:
            break
    return front * h
