// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.statistics.differences.ShareDifference;

/** Numbers as sentences say them, always rounded towards what is surely true. */
final class Phrases {

	private static final double TENTHS = 10;
	private static final double PERCENT = 100;
	/** From here on, and up to what is left of one, a share is told in tenths: nearer to a half a tenth is too coarse. */
	private static final double MANY = 0.6;
	/** The rounding error of a sum of doubles. */
	private static final double SAME = 1e-9;

	private Phrases() {
	}

	/**
	 * A share that lies on one side of a line: at least the lower end of its range, or at most the upper one.
	 * @param range by how much it lies above
	 */
	static Bilingual beside(double line, ShareDifference range, String of) {
		return range.low() > 0 ? atLeast(line + range.low(), of) : atMost(line + range.high(), of);
	}

	/**
	 * At least so many of ten, or at least so many percent of something.
	 * @param low lower end of a share, 0 to 1
	 * @param of bodies, posts or usages
	 */
	static Bilingual atLeast(double low, String of) {
		return low >= MANY ? FindingWords.WORDS.text("at_least.tenths." + of, (int) Math.floor(low * TENTHS + SAME))
				: FindingWords.WORDS.text("at_least.percent." + of, floor(low));
	}

	/**
	 * At most so many of ten, or at most so many percent of something.
	 * @param high upper end of a share, 0 to 1
	 * @param of bodies, posts or usages
	 */
	static Bilingual atMost(double high, String of) {
		double tenths = Math.ceil(high * TENTHS - SAME);
		return tenths <= TENTHS * (1 - MANY) && tenths >= 1 ? FindingWords.WORDS.text("at_most.tenths." + of, (int) tenths)
				: FindingWords.WORDS.text("at_most.percent." + of, ceiling(high));
	}

	/** At least so many percent. */
	static Bilingual atLeast(double low) {
		return FindingWords.WORDS.text("at_least.percent", floor(low));
	}

	/** At most so many percent. */
	static Bilingual atMost(double high) {
		return FindingWords.WORDS.text("at_most.percent", ceiling(high));
	}

	/** The name of a group, as it stands in a sentence. */
	static Bilingual group(Bilingual name) {
		return FindingWords.WORDS.text("group", name);
	}

	private static Bilingual floor(double low) {
		return percent(Math.floor(low * PERCENT + SAME) / PERCENT);
	}

	private static Bilingual ceiling(double high) {
		return percent(Math.ceil(high * PERCENT - SAME) / PERCENT);
	}

	/** A share in whole percent. */
	static Bilingual percent(double share) {
		return percent(share, 0);
	}

	private static Bilingual percent(double share, int decimals) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).number(share * PERCENT, decimals) + "\u00a0%",
				new Typography(Locale.CANADA).number(share * PERCENT, decimals) + "%");
	}

	/** Two shares in whole percent, or with a decimal each where whole ones would say that they are the same. */
	static Bilingual[] percents(double one, double other) {
		int digits = Math.round(one * PERCENT) == Math.round(other * PERCENT) ? 1 : 0;
		return new Bilingual[] { percent(one, digits), percent(other, digits) };
	}

	/**
	 * A sentence that holds of a government alone.
	 * @param in its name as it stands in a sentence; empty for all, which gives the sentence as it is
	 */
	static Bilingual apart(Bilingual in, Bilingual sentence) {
		return in.isEmpty() ? sentence
				: FindingWords.WORDS.text("apart", in, new Bilingual(small(sentence.fr()), small(sentence.en()), sentence.remedy()));
	}

	private static String small(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	/** The text with a capital, for the begin of a sentence. */
	static Bilingual capital(Bilingual text) {
		return new Bilingual(capital(text.fr()), capital(text.en()), text.remedy());
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}
