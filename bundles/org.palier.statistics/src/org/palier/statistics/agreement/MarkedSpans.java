// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient.Value;
import org.palier.statistics.agreement.Coefficient.Why;

/**
 * Spans that coders marked in one continuum, code by code, and the agreement on them. The measure is alpha for
 * unitising, where coders choose both the ends of a span and its code. Source: Krippendorff 2004, Measuring the
 * reliability of qualitative text analysis data, Quality and Quantity 38, 787-800, equations 1 to 5. Texts that follow
 * one another are one continuum. The caller chooses its unit, a character or a paragraph: equal spans give another
 * alpha in another unit. Codes are measured each by itself, so that spans of different codes may overlap. Two spans
 * that one coder gave the same code are one where they overlap, and two where they touch. Not thread-safe.
 */
public final class MarkedSpans {

	private final int coders;
	private final long length;
	private final SortedMap<String, List<List<Span>>> ofCodes = new TreeMap<>();

	private record Span(long begin, long end) {

		double length() {
			return end - begin;
		}
	}

	/** The observed disagreement on one code, and that under chance. */
	private record Disagreement(double observed, double expected) {
	}

	/**
	 * Nothing is marked yet.
	 *
	 * @param coders how many coders read all of it, 1 or more
	 * @param length of the continuum in its units, 1 or more
	 */
	public MarkedSpans(int coders, long length) {
		if (coders < 1 || length < 1) {
			throw new IllegalArgumentException("No continuum of length " + length + " read by " + coders);
		}
		this.coders = coders;
		this.length = length;
	}

	/**
	 * Adds what a coder marked.
	 *
	 * @param coder from 0
	 * @param begin first unit that is marked, from 0
	 * @param end   first one after it that is not, above begin and at most the length of the continuum
	 */
	public void add(int coder, String code, long begin, long end) {
		if (coder < 0 || coder >= coders || begin < 0 || end <= begin || end > length) {
			throw new IllegalArgumentException("No span of coder " + coder + ": " + begin + " to " + end + " of " + length);
		}
		ofCodes.computeIfAbsent(code, it -> {
			List<List<Span>> none = new ArrayList<>();
			for (int i = 0; i < coders; i++) {
				none.add(new ArrayList<>());
			}
			return none;
		}).get(coder).add(new Span(begin, end));
	}

	/** The codes of which some coder marked a span, in no order. */
	public Set<String> codes() {
		return Set.copyOf(ofCodes.keySet());
	}

	/** Agreement on one code: where it is and where it is not. */
	public Coefficient alpha(String code) {
		return alpha(ofCodes.containsKey(code) ? List.of(code) : List.of());
	}

	/** Agreement on all codes: observed disagreements of all of them beside what chance would give. */
	public Coefficient alpha() {
		return alpha(ofCodes.keySet());
	}

	private Coefficient alpha(Iterable<String> codes) {
		if (coders < 2) {
			return new Undefined(Why.NO_UNIT_CODED_TWICE);
		}
		double observed = 0;
		double expected = 0;
		boolean marked = false;
		for (String code : codes) {
			Disagreement one = disagreement(ofCodes.get(code));
			observed += one.observed();
			expected += one.expected();
			marked = true;
		}
		if (!marked) {
			return new Undefined(Why.NOTHING_MARKED);
		}
		return expected < 1e-15 ? new Undefined(Why.ONE_CATEGORY) : new Value(1 - observed / expected);
	}

	private Disagreement disagreement(List<List<Span>> given) {
		List<List<Span>> units = given.stream().map(MarkedSpans::merged).toList();
		List<List<Span>> gaps = units.stream().map(this::between).toList();
		return new Disagreement(observed(units, gaps), expected(units, gaps));
	}

	/** Each pair of coders counts twice, once from each side. */
	private double observed(List<List<Span>> units, List<List<Span>> gaps) {
		double sum = 0;
		for (int i = 0; i < coders; i++) {
			for (int k = 0; k < coders; k++) {
				if (i != k) {
					sum += apart(units.get(i), units.get(k)) + 2 * within(units.get(i), gaps.get(k));
				}
			}
		}
		return sum / (coders * (coders - 1.0) * length * length);
	}

	/** Two units that share something differ by how far their beginnings and their ends lie apart. */
	private static double apart(List<Span> some, List<Span> others) {
		double sum = 0;
		for (Span one : some) {
			for (Span other : others) {
				if (one.begin() < other.end() && other.begin() < one.end()) {
					double begins = one.begin() - other.begin();
					double ends = one.end() - other.end();
					sum += begins * begins + ends * ends;
				}
			}
		}
		return sum;
	}

	/** A unit where the other coder marked nothing differs by all of its length. */
	private static double within(List<Span> units, List<Span> gaps) {
		double sum = 0;
		for (Span unit : units) {
			for (Span gap : gaps) {
				if (gap.begin() <= unit.begin() && unit.end() <= gap.end()) {
					sum += unit.length() * unit.length();
				}
			}
		}
		return sum;
	}

	/** Computes the disagreement of these units and gaps if they were anywhere. */
	private double expected(List<List<Span>> units, List<List<Span>> gaps) {
		List<Span> all = units.stream().flatMap(List::stream).toList();
		double sum = 0;
		double own = 0;
		for (Span unit : all) {
			double size = unit.length();
			double places = 0;
			for (List<Span> ofOne : gaps) {
				for (Span gap : ofOne) {
					places += Math.max(0, gap.length() - size + 1);
				}
			}
			sum += (all.size() - 1) / 3.0 * (2 * size * size * size - 3 * size * size + size) + size * size * places;
			own += size * (size - 1);
		}
		double whole = (double) coders * length;
		return 2.0 / length * sum / (whole * (whole - 1) - own);
	}

	private static List<Span> merged(List<Span> spans) {
		List<Span> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparingLong(Span::begin).thenComparingLong(Span::end));
		List<Span> merged = new ArrayList<>();
		for (Span span : sorted) {
			Span last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && span.begin() < last.end()) {
				merged.set(merged.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
			} else {
				merged.add(span);
			}
		}
		return merged;
	}

	private List<Span> between(List<Span> units) {
		List<Span> gaps = new ArrayList<>();
		long at = 0;
		for (Span unit : units) {
			if (unit.begin() > at) {
				gaps.add(new Span(at, unit.begin()));
			}
			at = unit.end();
		}
		if (at < length) {
			gaps.add(new Span(at, length));
		}
		return gaps;
	}
}
