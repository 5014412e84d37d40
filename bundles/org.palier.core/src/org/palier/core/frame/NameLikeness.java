// SPDX-License-Identifier: EPL-2.0
package org.palier.core.frame;

import java.util.ArrayList;
import java.util.List;

import org.palier.core.text.Wording;

/**
 * How like two names are: twice the weight of their common words through the weight of all (Dice 1945, weighted). A word
 * that differs by a letter or two counts for the most part as common. A name that stands whole within the other is like
 * enough to ask.
 */
final class NameLikeness {

	private static final double OTHER_ORDER = 0.99;
	private static final double WITHIN = 0.72;
	private static final double APART = -0.30;
	private static final double LEAST_COMMON = 0.75;
	private static final double HARDLY = 0.12;
	private static final int SHORT_WORD = 5;
	private static final int LONG_WORD = 9;
	private static final double SAME_STEM = 0.75;

	private final WordWeights weights;
	private final Wording words;

	NameLikeness(WordWeights weights, Wording words) {
		this.weights = weights;
		this.words = words;
	}

	/** What two names say, for and against; the first reason is that for. */
	List<Reason> reasons(NameForm sought, NameForm known) {
		return sought.exact().equals(known.exact()) ? List.of(new Reason(1, words.text("same_name", known.written()))) : held(sought, known).reasons();
	}

	/** What these reasons add up to. Most pairs of names are only counted: their reasons nobody reads. */
	double score(NameForm sought, NameForm known) {
		return sought.exact().equals(known.exact()) ? 1 : held(sought, known).score();
	}

	private Held held(NameForm sought, NameForm known) {
		var left = new ArrayList<>(sought.words());
		var right = new ArrayList<>(known.words());
		left.removeAll(known.words());
		right.removeAll(sought.words());
		double common = 0;
		for (String word : sought.words()) {
			common += left.contains(word) ? 0 : weights.of(word);
		}
		double alone = 0;
		double other = 0;
		for (String word : List.copyOf(left)) {
			String near = "";
			double nearness = 0;
			for (String candidate : right) {
				double now = nearness(word, candidate);
				if (now > nearness) {
					near = candidate;
					nearness = now;
				}
			}
			if (nearness > 0) {
				double weight = Math.min(weights.of(word), weights.of(near));
				common += weight * nearness;
				alone += weight * (1 - nearness);
				other += weight * (1 - nearness);
				left.remove(word);
				right.remove(near);
			}
		}
		alone += sum(left);
		other += sum(right);
		return new Held(sought, known, new Shares(common, alone, other), left, right);
	}

	private double sum(List<String> of) {
		double sum = 0;
		for (String word : of) {
			sum += weights.of(word);
		}
		return sum;
	}

	private record Shares(double common, double alone, double other) {

		double dice() {
			return common == 0 ? 0 : 2 * common / (2 * common + alone + other);
		}

		/** One of the names has hardly a word that the other lacks. */
		boolean within() {
			return common >= LEAST_COMMON && Math.min(alone, other) <= HARDLY;
		}
	}

	/** Two names held against each other. @param left words of the one sought that the other lacks @param right words of the other */
	private final class Held {

		private final NameForm sought;
		private final NameForm known;
		private final Shares shares;
		private final List<String> left;
		private final List<String> right;

		Held(NameForm sought, NameForm known, Shares shares, List<String> left, List<String> right) {
			this.sought = sought;
			this.known = known;
			this.shares = shares;
			this.left = left;
			this.right = right;
		}

		private boolean sameWords() {
			return left.isEmpty() && right.isEmpty() && shares.alone() + shares.other() == 0 && !sought.words().isEmpty();
		}

		private boolean isWithin() {
			return shares.within() && shares.dice() < WITHIN;
		}

		private boolean tellApart() {
			return left.stream().anyMatch(NameLikeness::isApart) && right.stream().anyMatch(NameLikeness::isApart);
		}

		private double like() {
			return sameWords() ? OTHER_ORDER : isWithin() ? WITHIN : Math.min(shares.dice(), OTHER_ORDER);
		}

		double score() {
			return tellApart() ? like() + APART : like();
		}

		List<Reason> reasons() {
			var reasons = new ArrayList<Reason>();
			reasons.add(new Reason(like(), sameWords() ? words.text("same_words", known.written())
					: words.text(isWithin() ? "within" : "like", sought.written(), known.written())));
			if (tellApart()) {
				reasons.add(new Reason(APART, words.text("apart", String.join(" ", left), String.join(" ", right))));
			}
			return reasons;
		}
	}

	private static boolean isApart(String word) {
		return NameWords.SHIPPED.sort(word) == NameWords.Sort.APART;
	}

	/** From 0 to 1: how likely two words are one, misspelled or with another ending. */
	private double nearness(String one, String other) {
		if (weights.isCountry(one) && weights.isCountry(other)) {
			return 1;
		}
		int shorter = Math.min(one.length(), other.length());
		if (shorter < SHORT_WORD || isApart(one) || isApart(other)) {
			return 0;
		}
		int most = shorter >= LONG_WORD ? 2 : 1;
		if (Math.abs(one.length() - other.length()) <= most) {
			int distance = Letters.distance(one, other, most);
			if (distance <= most) {
				return 1 - distance * 0.5 / shorter;
			}
		}
		int same = 0;
		while (same < shorter && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return same >= SHORT_WORD && same >= SAME_STEM * shorter || same == SHORT_WORD + 1 && same * 3 >= shorter * 2 ? SAME_STEM : 0;
	}
}
