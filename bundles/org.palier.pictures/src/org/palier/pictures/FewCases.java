// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.HashMap;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;

/** Tokens that rest on fewer than five presences or posts: too few to compare. */
public final class FewCases implements TokenDecoration {

	/** From here on a count is compared; statistical offices suppress smaller cells for the same reason. */
	static final long ENOUGH = 5;

	private static final String COLOR = "#8a6d00";

	private final Wording wording = new Wording(FewCases.class, "pyramid");

	@Override
	public String id() {
		return "few_cases";
	}

	@Override
	public Bilingual name() {
		return wording.text("few_cases");
	}

	@Override
	public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
		Map<PyramidProfile.Token, TokenMark> marks = new HashMap<>();
		for (PyramidProfile.Token token : profile.tokens()) {
			if (token.count() < ENOUGH) {
				marks.put(token, new TokenMark(Bilingual.EMPTY, COLOR, wording.text("few_cases.words")));
			}
		}
		return marks;
	}
}
