// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.stream.IntStream;

import org.palier.model.PresenceStatus;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * How many bodies show a usage of a level on any of their pages. A body counts once, however many pages it has. Pages that nobody read may
 * show it too.
 *
 * @param bodies  with a page
 * @param behind  of these, those with a page that somebody read
 * @param reached of these, those that show the level
 * @param may     bodies that do not show it, and have a page that nobody read
 * @param pages   of the bodies
 * @param read    of these, those that somebody read
 */
record BodyReach(long bodies, long behind, long reached, long may, long pages, long read) {

	/** Counts the bodies of a view that reach a level. @param level position of the level, base first */
	static BodyReach of(StudyView view, TheoryView theory, int level) {
		long[] counts = new long[6];
		IntStream.range(0, view.agencies().size()).filter(it -> view.isCounted(it) && view.presences(it) > 0).forEach(body -> {
			int pages = 0;
			int read = 0;
			boolean reaches = false;
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				pages += view.status(body, platform) == PresenceStatus.PRESENT ? 1 : 0;
				if (view.status(body, platform) == PresenceStatus.PRESENT && view.isCoded(body, platform)) {
					read++;
					reaches |= shows(view, theory, body, platform, level);
				}
			}
			counts[0]++;
			counts[1] += read > 0 ? 1 : 0;
			counts[2] += reaches ? 1 : 0;
			counts[3] += !reaches && read < pages ? 1 : 0;
			counts[4] += pages;
			counts[5] += read;
		});
		return new BodyReach(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
	}

	private static boolean shows(StudyView view, TheoryView theory, int body, int platform, int level) {
		return IntStream.range(0, view.usages().size())
				.anyMatch(it -> view.shows(body, platform, it) && theory.categoryOf(it, platform) == level);
	}

	/**
	 * The share of bodies that show the level, among bodies with a page that somebody read. Its range covers what the other
	 * pages may show. It needs at least one such body.
	 */
	ShareRange share() {
		double value = (double) reached / behind;
		return new ShareRange(value, Math.min(value, (double) reached / bodies), Math.max(value, (double) (reached + may) / bodies));
	}

	/** On what it rests. */
	Coverage coverage() {
		return new Coverage(bodies, behind, pages, read);
	}
}
