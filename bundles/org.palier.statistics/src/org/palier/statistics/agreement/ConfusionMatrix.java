// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Codes of a reference against codes predicted. Immutable.
 * <p>
 * The rows of a class are rightly predicted (tp), wrongly predicted as it (fp), or missed (fn). Precision is tp / (tp +
 * fp), and recall is tp / (tp + fn). F1 is the harmonic mean of both, 2 tp / (2 tp + fp + fn) (van Rijsbergen 1979,
 * Information Retrieval, 2nd ed., ch. 7). Macro-F1 is the mean of the classes' F1 (the "averaged F1" of Opitz and Burst
 * 2019, Macro F1 and Macro F1, arXiv 1911.03347). A row on which the classifier abstains is missed by its class and
 * wrong for none. Rows may have weights, such as the inverse of their chance of being drawn: shares then are of sums of
 * weights, and numbers of rows stay numbers of rows.
 */
public final class ConfusionMatrix {

	/** Predicted for a row on which the classifier abstains. */
	public static final String ABSTAINED = "";

	private final List<String> labels;
	private final int[] reference;
	private final int[] predicted;
	private final double[] weights;
	private final long[][] counts;
	private final double[][] masses;

	private ConfusionMatrix(List<String> labels, int[] reference, int[] predicted, double[] weights) {
		this.labels = labels;
		this.reference = reference;
		this.predicted = predicted;
		this.weights = weights;
		this.counts = new long[labels.size()][labels.size()];
		this.masses = new double[labels.size()][labels.size()];
		for (int i = 0; i < reference.length; i++) {
			counts[reference[i]][predicted[i]]++;
			masses[reference[i]][predicted[i]] += weights[i];
		}
	}

	/**
	 * @param reference code of each row, never {@link #ABSTAINED}
	 * @param predicted code of each row
	 */
	public static ConfusionMatrix of(List<String> reference, List<String> predicted) {
		double[] alike = new double[reference.size()];
		Arrays.fill(alike, 1);
		return of(reference, predicted, alike);
	}

	/**
	 * Makes a matrix of rows with weights.
	 *
	 * @param weights of each row, above 0
	 */
	public static ConfusionMatrix of(List<String> reference, List<String> predicted, double... weights) {
		if (weights.length != reference.size() || !Arrays.stream(weights).allMatch(it -> it > 0 && Double.isFinite(it))) {
			throw new IllegalArgumentException("Each row needs a weight above 0");
		}
		if (reference.size() != predicted.size() || reference.contains(ABSTAINED)) {
			throw new IllegalArgumentException("Each row needs one code of the reference and one predicted");
		}
		Map<String, Integer> support = new TreeMap<>();
		predicted.forEach(it -> support.put(it, 0));
		reference.forEach(it -> support.merge(it, 1, Integer::sum));
		List<String> labels = new ArrayList<>(support.keySet());
		labels.sort(Comparator.comparing((String it) -> -support.get(it)));
		// Last, since it is no class.
		if (labels.remove(ABSTAINED)) {
			labels.add(ABSTAINED);
		}
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < labels.size(); i++) {
			positions.put(labels.get(i), i);
		}
		return new ConfusionMatrix(List.copyOf(labels), reference.stream().mapToInt(positions::get).toArray(),
				predicted.stream().mapToInt(positions::get).toArray(), weights.clone());
	}

	/** Every code that occurs, most frequent in the reference first, equal ones by id; {@link #ABSTAINED} last. */
	public List<String> labels() {
		return labels;
	}

	/** Rows. */
	public long total() {
		return reference.length;
	}

	/** Rows of one code in the reference that were predicted as another, or the same. */
	public long count(String inReference, String asPredicted) {
		return counts[position(inReference)][position(asPredicted)];
	}

	/** Rows of a code in the reference. */
	public long support(String label) {
		long sum = 0;
		for (long cell : counts[position(label)]) {
			sum += cell;
		}
		return sum;
	}

	/** Rows predicted as a code. */
	public long predicted(String label) {
		long sum = 0;
		for (long[] row : counts) {
			sum += row[position(label)];
		}
		return sum;
	}

	/** Rows on which the classifier abstained. */
	public long abstained() {
		return labels.contains(ABSTAINED) ? predicted(ABSTAINED) : 0;
	}

	/** Rows predicted right. */
	public long correct() {
		return labels.stream().mapToLong(it -> count(it, it)).sum();
	}

	/** Right among those predicted as it; undefined when none was. */
	public OptionalDouble precision(String label) {
		int at = position(label);
		return ratio(masses[at][at], predictedMass(at));
	}

	/** Right among those of the reference; undefined when there are none. */
	public OptionalDouble recall(String label) {
		int at = position(label);
		return ratio(masses[at][at], Arrays.stream(masses[at]).sum());
	}

	/** Undefined when the code is neither in the reference nor predicted. */
	public OptionalDouble f1(String label) {
		return f1(masses, position(label));
	}

	/** Codes with at least so many rows in the reference, most frequent first: those that macro-F1 is about. */
	public List<String> classes(int minimumSupport) {
		return labels.stream().filter(it -> !it.equals(ABSTAINED) && support(it) >= minimumSupport).toList();
	}

	/** Mean F1 of the classes; undefined when there are none. A class of neither side counts nothing. */
	public OptionalDouble macroF1(List<String> classes) {
		return macroF1(masses, classes.stream().mapToInt(this::position).toArray());
	}

	/**
	 * Share of the rows that are predicted right; undefined without rows.
	 */
	public OptionalDouble accuracy() {
		return accuracy(masses);
	}

	/** Code of most of the reference, the first of equal ones in the order of the labels: what a coder who never looks would say. */
	public String majority() {
		int most = 0;
		for (int i = 1; i < labels.size(); i++) {
			if (Arrays.stream(masses[i]).sum() > Arrays.stream(masses[most]).sum()) {
				most = i;
			}
		}
		return labels.get(most);
	}

	/** The matrix of a coder who always says {@link #majority()}. */
	public ConfusionMatrix baseline() {
		int[] always = new int[reference.length];
		Arrays.fill(always, position(majority()));
		return new ConfusionMatrix(labels, reference, always, weights);
	}

	/** Sums of weights of rows drawn from this matrix's, by their positions. */
	double[][] drawn(int[] rows) {
		double[][] drawn = new double[labels.size()][labels.size()];
		for (int row : rows) {
			drawn[reference[row]][predicted[row]] += weights[row];
		}
		return drawn;
	}

	/** Position of a label in {@link #labels()}. */
	int position(String label) {
		int position = labels.indexOf(label);
		if (position < 0) {
			throw new IllegalArgumentException("No row has " + label);
		}
		return position;
	}

	static OptionalDouble accuracy(double[][] masses) {
		double right = 0;
		double all = 0;
		for (int i = 0; i < masses.length; i++) {
			right += masses[i][i];
			all += Arrays.stream(masses[i]).sum();
		}
		return ratio(right, all);
	}

	static OptionalDouble f1(double[][] masses, int label) {
		double both = 0;
		for (int other = 0; other < masses.length; other++) {
			both += masses[label][other] + masses[other][label];
		}
		return ratio(2 * masses[label][label], both);
	}

	private double predictedMass(int label) {
		return Arrays.stream(masses).mapToDouble(it -> it[label]).sum();
	}

	static OptionalDouble macroF1(double[][] masses, int[] classes) {
		double sum = 0;
		int defined = 0;
		for (int label : classes) {
			OptionalDouble one = f1(masses, label);
			if (one.isPresent()) {
				sum += one.getAsDouble();
				defined++;
			}
		}
		return defined == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / defined);
	}

	private static OptionalDouble ratio(double part, double whole) {
		return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
	}

}
