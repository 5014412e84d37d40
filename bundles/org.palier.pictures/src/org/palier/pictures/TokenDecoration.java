// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;

/**
 * A token decoration adds something about tokens to their counts, e.g. how many of its posts a program coded alone. It gives
 * a short text or a disc on the token, and words for its tip. It is stateless, and is asked once for a whole picture, on any
 * thread. Equal input always gives equal marks, so that a report can be made again byte for byte. When it throws, the error
 * is reported by its name, and it is not asked again before the next start.
 */
public interface TokenDecoration {

	/** Stable, lower-case id, the same as that of the contribution. */
	String id();

	/** The meaning of its marks, in a few words; it is shown below the picture. */
	Bilingual name();

	/**
	 * The marks of a picture.
	 *
	 * @param view    the study, with its posts when it has any
	 * @param profile of this view: what is counted, see {@link PyramidProfile#posts()}, and the tokens
	 * @return marks by tokens of the profile; tokens that are not in it bear none. Never null
	 */
	Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile);
}
