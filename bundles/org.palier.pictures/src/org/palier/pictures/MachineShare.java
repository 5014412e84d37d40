// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.palier.corpus.CodedBy;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * A decoration of tokens with the part of their posts that a program coded alone, among posts that agencies wrote. It tells
 * a reader how far a count can be trusted, and marks only tokens that have such posts. It marks posts only, because people
 * code presences.
 */
public final class MachineShare implements TokenDecoration {

	private static final Typography FRENCH = new Typography(Locale.CANADA_FRENCH);
	private static final Typography ENGLISH = new Typography(Locale.CANADA);
	/** Orange and blue of Okabe and Ito (2008): half and more is a warning. */
	private static final String MOSTLY = "#b34a00";
	private static final String PARTLY = "#0072b2";

	private record TokenKey(int usage, int platform, int level) {
	}

	private final Wording wording = new Wording(MachineShare.class, "pyramid");

	@Override
	public String id() {
		return "machine_share";
	}

	@Override
	public Bilingual name() {
		return wording.text("machine_share");
	}

	@Override
	public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
		Map<PyramidProfile.Token, TokenMark> marks = new HashMap<>();
		if (profile.posts().isEmpty()) {
			return marks;
		}
		Map<TokenKey, Long> machine = new HashMap<>();
		Map<TokenKey, Long> all = new HashMap<>();
		PlacedPosts placed = view.posts().placed(profile.theory());
		PostsView posts = placed.posts();
		for (int cell = 0; cell < posts.cells(); cell++) {
			CodedBy by = placed.codedBy(cell);
			int level = placed.category(cell);
			if (posts.isOwn(cell) && !placed.isElsewhere(cell) && (level != TheoryView.UNPLACED || by == CodedBy.HUMAN || by == CodedBy.MACHINE)) {
				var place = new TokenKey(posts.usage(cell), posts.platform(cell), level);
				all.merge(place, posts.posts(cell), Long::sum);
				if (by == CodedBy.MACHINE) {
					machine.merge(place, posts.posts(cell), Long::sum);
				}
			}
		}
		for (PyramidProfile.Token token : profile.tokens()) {
			var place = new TokenKey(token.usage(), token.platform(), token.level());
			long by = machine.getOrDefault(place, 0L);
			if (by > 0) {
				marks.put(token, mark((double) by / all.get(place)));
			}
		}
		return marks;
	}

	private TokenMark mark(double share) {
		// Rounded down, so that “100 %” means all.
		long percent = Math.max(1, (long) Math.floor(share * 100));
		Bilingual text = new Bilingual(FRENCH.count(percent) + "\u00a0%", ENGLISH.count(percent) + "%");
		return new TokenMark(text, share >= 0.5 ? MOSTLY : PARTLY, wording.text("machine_share.words", text));
	}
}
