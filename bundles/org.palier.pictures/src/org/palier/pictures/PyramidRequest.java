// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;

/**
 * A request for the layout of a {@link PyramidView}. Immutable and thread-safe.
 *
 * @param view the study, or the study changed by a scenario; with its posts when it has any
 * @param profile profile of this view: the theory, and the usages that were counted, of presences or of posts
 * @param options options beyond the profile
 * @param style language, letters and colours
 * @param marks marks of decorations on the tokens
 */
public record PyramidRequest(StudyView view, PyramidProfile profile, PyramidOptions options, PictureStyle style,
		TokenMarks marks) {

	/** True when posts are counted, not usages observed at presences. */
	public boolean countsPosts() {
		return profile.posts().isPresent();
	}
}
