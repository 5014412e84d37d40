// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.Map;

import org.palier.core.census.StudyView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.layout.TokenDecoration;
import org.palier.core.layout.TokenMark;
import org.palier.core.text.Bilingual;

/**
 * In place of a decoration that could not be made: no marks.
 *
 * @param name why, in one sentence, which the picture says below
 */
record RefusedDecoration(String id, Bilingual name) implements TokenDecoration {

	@Override
	public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
		return Map.of();
	}
}
