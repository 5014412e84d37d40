// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.TokenDecoration;
import org.palier.pictures.TokenMark;

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
