// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.OptionalDouble;

import org.palier.coding.resolved.ReadingPace;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.estimation.CodingSize;

/**
 * An estimate of the posts that people must read before a question can be settled.
 *
 * @param posts   in all, those that were read already among them; 0 where no number of posts would settle it
 * @param read    of these, those that people have read
 * @param seconds that one of them takes
 */
public record ReadingNeed(long posts, long read, double seconds) {

	/** Margin of a share that is asked of a first sample. */
	static final double FIRST_MARGIN = 0.05;
	/** Posts of a first look: it tells where things stand, roughly. */
	private static final long LOOK = 50;
	private static final double WIDEST = 0.5;
	private static final double POINTS = 100;
	/** A difference of fewer points is none that anybody would act on: nobody should read thousands of posts for it. */
	private static final double SMALL = 0.01;
	private static final double HOUR = 3_600;
	/** The last bits of a computed margin are no reason for the next point. */
	private static final double SLACK = 1e-9;

	private static double pace(ReadingPace pace) {
		OptionalDouble seconds = pace.seconds();
		return seconds.orElse(ReadingPace.ASSUMED);
	}

	/** A first sample, which gives any share a margin of 5 points. @param posts that can be drawn, 1 or more */
	public static ReadingNeed first(long posts, ReadingPace pace) {
		return new ReadingNeed(new CodingSize(0, WIDEST, FIRST_MARGIN).planned(1, posts), 0, pace(pace));
	}

	/** A first look, the smallest sample that Palier proposes. @param posts that can be drawn, 1 or more */
	public static ReadingNeed look(long posts, ReadingPace pace) {
		return new ReadingNeed(Math.min(LOOK, posts), 0, pace(pace));
	}

	/**
	 * The margin that reading this many posts would give. The sample is drawn with equal chances and has no help of a
	 * program; the share is one half, where the margin is widest.
	 *
	 * @param posts that can be drawn, 1 or more
	 * @return whole points, rounded up so that the margin holds; 0 where all are read, or where no number of posts would
	 * settle it
	 */
	public long points(long posts) {
		return this.posts == 0 ? 0 : (long) Math.ceil(POINTS * CodingSize.margin(WIDEST, 1, Math.min(this.posts, posts), posts) - SLACK);
	}

	/**
	 * A larger sample, whose range would end where the range of now has nothing. The width of a range falls with the root of what was read.
	 *
	 * @param range of the quantity among all that were looked at
	 * @param read  posts that people read
	 * @param posts that can be drawn
	 */
	static ReadingNeed more(ShareDifference range, long read, long posts, ReadingPace pace) {
		double off = Math.abs(range.difference());
		double reach = range.difference() > 0 ? range.difference() - range.low() : range.high() - range.difference();
		long needed = off < SMALL ? 0 : (long) Math.ceil(read * (reach / off) * (reach / off));
		return new ReadingNeed(needed > posts ? 0 : needed, read, pace(pace));
	}

	/** Posts that are still to be read. */
	public long more() {
		return Math.max(0, posts - read);
	}

	/** Hours that they take one person, at least one. */
	public long hours() {
		return Math.max(1, Math.round(more() * seconds / HOUR));
	}

	/** How many and how long, in a sentence. */
	Bilingual words() {
		return posts == 0 ? FindingWords.WORDS.text("reading.none")
				: FindingWords.WORDS.text(read == 0 ? "reading.first" : "reading.more", more(), hours());
	}
}
