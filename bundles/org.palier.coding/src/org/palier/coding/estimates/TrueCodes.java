// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.palier.statistics.random.CounterSource;

/**
 * The possible true codes of the posts of a corpus, given what a program said of them. They are drawn by how the program
 * erred where it was checked. How often each code occurs in truth is estimated from what the program said (M. Saerens, P.
 * Latinne and C. Decaestecker 2002, Adjusting the outputs of a classifier to new a priori probabilities, Neural Computation
 * 14, 21-41). The estimate starts from where the program was checked; this goes on counting as some posts more, so that a
 * code that the program never finds occurs. A program errs in one way more often with one agency than with another.
 * Therefore the true codes of two posts of an agency, of which the program said the same, correlate by
 * {@link PlanCost#ALIKE} (Pólya's urn). Immutable.
 */
final class TrueCodes {

	private static final int ROUNDS = 100;
	/** The least weight of the posts checked elsewhere, as a share of the posts of the corpus. */
	private static final double LEAST = 0.1;
	/** The posts that are added to each code, spread over all words that a program may say of it. */
	private static final double UNMET = 0.5;
	/** Draws of its own before an agency repeats itself, on average. */
	private static final double FRESH = 1 / PlanCost.ALIKE - 1;

	private final List<String> codes;
	/** By what was said, then by code. */
	private final Map<String, double[]> chances = new HashMap<>();

	/**
	 * @param said  posts of the corpus by what a program said of them; empty for nothing
	 * @param words posts by what they are in truth and then by what programs said, where these were checked
	 */
	TrueCodes(Map<String, Long> said, Map<String, Map<String, Long>> words) {
		Set<String> known = new TreeSet<>(words.keySet());
		words.values().forEach(it -> known.addAll(it.keySet()));
		known.addAll(said.keySet());
		known.remove("");
		codes = List.copyOf(known);
		Set<String> sayings = new TreeSet<>(known);
		sayings.add("");
		List<String> columns = List.copyOf(sayings);
		double[][] errors = errors(words, columns);
		double[] shares = shares(said, words, errors, columns);
		for (int column = 0; column < columns.size(); column++) {
			chances.put(columns.get(column), given(shares, errors, column));
		}
	}

	/** The chance of each word on a post of each code. */
	private double[][] errors(Map<String, Map<String, Long>> words, List<String> columns) {
		double[][] errors = new double[codes.size()][columns.size()];
		for (int code = 0; code < errors.length; code++) {
			String truth = codes.get(code);
			Map<String, Long> here = words.getOrDefault(truth, Map.of(truth, 1L));
			double all = here.values().stream().mapToLong(it -> it).sum() + UNMET;
			for (int column = 0; column < columns.size(); column++) {
				errors[code][column] = (here.getOrDefault(columns.get(column), 0L) + UNMET / columns.size()) / all;
			}
		}
		return errors;
	}

	private double[] shares(Map<String, Long> said, Map<String, Map<String, Long>> words, double[][] errors, List<String> columns) {
		double posts = said.values().stream().mapToLong(it -> it).sum();
		double[] before = codes.stream()
				.mapToDouble(it -> UNMET + words.getOrDefault(it, Map.of()).values().stream().mapToLong(one -> one).sum()).toArray();
		double there = Arrays.stream(before).sum();
		double counts = Math.max(there, LEAST * posts) / there;
		double[] shares = Arrays.stream(before).map(it -> it / there).toArray();
		for (int round = 0; round < ROUNDS; round++) {
			double[] next = Arrays.stream(before).map(it -> it * counts).toArray();
			for (int column = 0; column < columns.size(); column++) {
				long number = said.getOrDefault(columns.get(column), 0L);
				double[] given = given(shares, errors, column);
				for (int code = 0; code < next.length; code++) {
					next[code] += number * given[code];
				}
			}
			double all = Arrays.stream(next).sum();
			shares = Arrays.stream(next).map(it -> it / all).toArray();
		}
		return shares;
	}

	private static double[] given(double[] shares, double[][] errors, int column) {
		double[] given = new double[shares.length];
		double sum = 0;
		for (int code = 0; code < given.length; code++) {
			given[code] = shares[code] * errors[code][column];
			sum += given[code];
		}
		double all = sum;
		return Arrays.stream(given).map(it -> it / all).toArray();
	}

	/** All codes that occur, by id. */
	List<String> codes() {
		return codes;
	}

	/** How often a post is of each code of which a program said something. @param said empty for nothing */
	double[] given(String said) {
		return chances.get(said).clone();
	}

	/**
	 * Draws what some posts are in truth.
	 *
	 * @param said   what the program said of each
	 * @param groups number of the agency and of what was said of each post, from 0
	 * @param random whose numbers are used up
	 * @return the position of the code of each
	 */
	int[] draw(String[] said, int[] groups, CounterSource random) {
		int[] drawn = new int[said.length];
		int number = Arrays.stream(groups).max().orElse(-1) + 1;
		int[][] met = new int[number][];
		int[] posts = new int[number];
		for (int i = 0; i < drawn.length; i++) {
			int group = groups[i];
			int[] urn = met[group];
			if (urn == null) {
				urn = new int[codes.size()];
				met[group] = urn;
			}
			double place = random.nextDouble() * (FRESH + posts[group]);
			drawn[i] = place < FRESH ? fresh(chances.get(said[i]), place / FRESH) : repeated(urn, place - FRESH);
			urn[drawn[i]]++;
			posts[group]++;
		}
		return drawn;
	}

	private static int fresh(double[] chances, double place) {
		double sum = 0;
		for (int code = 0; code < chances.length - 1; code++) {
			sum += chances[code];
			if (place < sum) {
				return code;
			}
		}
		return chances.length - 1;
	}

	private static int repeated(int[] urn, double place) {
		long sum = 0;
		int last = 0;
		for (int code = 0; code < urn.length; code++) {
			sum += urn[code];
			last = urn[code] > 0 ? code : last;
			if (place < sum) {
				return code;
			}
		}
		return last;
	}
}
