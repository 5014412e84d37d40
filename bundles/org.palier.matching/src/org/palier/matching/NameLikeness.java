// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.matching.WordWeights.Word;

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

	/** A name, and what each of its words tells, in the order of the alphabet. */
	record Weighed(NameForm form, List<Word> words) {

		Weighed(NameForm form, WordWeights weights) {
			this(form, form.words().stream().map(weights::word).toList());
		}
	}

	private final Wording words;

	NameLikeness(Wording words) {
		this.words = words;
	}

	/** A reason for or against, with its sentence, which is written only for the few proposals. */
	record Ground(double weight, Supplier<Bilingual> sentence) {

		Reason reason(double counted) {
			return new Reason(counted, sentence.get());
		}
	}

	/** The reasons of two names, the one for first, then the one against. */
	List<Ground> grounds(Weighed sought, Weighed known) {
		return same(sought, known) ? List.of(new Ground(1, () -> words.text("same_name", known.form().written())))
				: held(sought, known).grounds();
	}

	/** The sum of these reasons. Most pairs of names are only counted: their reasons nobody reads. */
	double score(Weighed sought, Weighed known) {
		return same(sought, known) ? 1 : held(sought, known).score();
	}

	private static boolean same(Weighed sought, Weighed known) {
		return sought.form().exact().equals(known.form().exact());
	}

	private NamePair held(Weighed sought, Weighed known) {
		var left = new ArrayList<Word>(sought.words().size());
		var right = new ArrayList<>(known.words());
		double common = 0;
		for (Word word : sought.words()) {
			if (right.remove(word)) {
				common += word.weight();
			} else {
				left.add(word);
			}
		}
		double alone = 0;
		double other = 0;
		for (Word word : List.copyOf(left)) {
			Word near = null;
			double nearness = 0;
			for (Word candidate : right) {
				double now = nearness(word, candidate);
				if (now > nearness) {
					near = candidate;
					nearness = now;
				}
			}
			if (near != null) {
				double weight = Math.min(word.weight(), near.weight());
				common += weight * nearness;
				alone += weight * (1 - nearness);
				other += weight * (1 - nearness);
				left.remove(word);
				right.remove(near);
			}
		}
		alone += sum(left);
		other += sum(right);
		return new NamePair(sought, known, new Shares(common, alone, other), left, right);
	}

	private static double sum(List<Word> of) {
		double sum = 0;
		for (Word word : of) {
			sum += word.weight();
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
	private final class NamePair {

		private final Weighed sought;
		private final Weighed known;
		private final Shares shares;
		private final List<Word> left;
		private final List<Word> right;

		NamePair(Weighed sought, Weighed known, Shares shares, List<Word> left, List<Word> right) {
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
			return left.stream().anyMatch(Word::isApart) && right.stream().anyMatch(Word::isApart);
		}

		private double like() {
			return sameWords() ? OTHER_ORDER : isWithin() ? WITHIN : Math.min(shares.dice(), OTHER_ORDER);
		}

		double score() {
			return tellApart() ? like() + APART : like();
		}

		List<Ground> grounds() {
			var grounds = new ArrayList<Ground>();
			grounds.add(new Ground(like(), () -> sameWords() ? words.text("same_words", known.form().written())
					: words.text(isWithin() ? "within" : "like", sought.form().written(), known.form().written())));
			if (tellApart()) {
				grounds.add(new Ground(APART, () -> words.text("apart", told(left), told(right))));
			}
			return grounds;
		}
	}

	private static String told(List<Word> words) {
		return words.stream().map(Word::text).collect(Collectors.joining(" "));
	}

	/** From 0 to 1: how likely two words are one, misspelled or with another ending. */
	private static double nearness(Word sought, Word known) {
		if (sought.isCountry() && known.isCountry()) {
			return 1;
		}
		if (sought.isApart() || known.isApart()) {
			return 0;
		}
		String one = sought.text();
		String other = known.text();
		int shorter = Math.min(one.length(), other.length());
		if (shorter < SHORT_WORD) {
			return 0;
		}
		int most = shorter >= LONG_WORD ? 2 : 1;
		if (Math.abs(one.length() - other.length()) <= most) {
			int distance = EditDistance.typed(one, other, most);
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
