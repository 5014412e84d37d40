// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Optional;

import org.palier.corpus.PostFilter;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.indicators.RowPosts;
import org.palier.numbers.view.StudyView;

/**
 * Leads from tokens of a picture to the posts that they count, as tables do from their rows: to exactly these, or nowhere. Immutable.
 *
 * @param view       that was laid out
 * @param profile    that was laid out
 * @param typography of the picture, in which its tokens tell their counts
 */
public record TokenPosts(StudyView view, PyramidProfile profile, Typography typography) {

	/** What brings the posts of tokens, all of them together; empty where nothing brings exactly as many as they tell, and where they count no posts. */
	public Optional<PostFilter> of(List<PyramidLayout.Token> tokens) {
		if (profile.unit() != Unit.POST || tokens.isEmpty()) {
			return Optional.empty();
		}
		List<PyramidProfile.Token> meant = profile.tokens().stream().filter(it -> tokens.stream().anyMatch(token -> stands(token, it))).toList();
		// A view may spread the posts of a usage over several tokens, e.g. by a second theory: each then tells its part alone.
		boolean whole = tokens.stream().allMatch(token -> told(token).equals(typography.count(profile.tokens().stream().filter(it -> stands(token, it))
				.mapToLong(PyramidProfile.Token::count).sum())));
		return whole ? new RowPosts(view).of(profile, meant, meant.stream().mapToLong(PyramidProfile.Token::count).sum()) : Optional.empty();
	}

	private static String told(PyramidLayout.Token token) {
		return token.count().text();
	}

	private static boolean stands(PyramidLayout.Token token, PyramidProfile.Token counted) {
		return token.usage() >= 0 && token.usage() == counted.usage() && token.level() == counted.level()
				&& (token.platform() < 0 || token.platform() == counted.platform());
	}
}
