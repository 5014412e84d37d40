// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.text.Bilingual;

/** A sentence where a picture would be: why there is none, or what to do about it. */
public final class SentencePicture {

	private static final double WIDTH = 900;
	private static final double SIZE = 15;
	private static final double LINE = 22;

	private SentencePicture() {
	}

	/** The sentence in the language of the style. */
	public static PyramidLayout of(Bilingual sentence, PictureStyle style) {
		var lettering = new Lettering(style.metrics());
		String said = sentence.in(style.typography().locale());
		List<TextLine> lines = new ArrayList<>();
		double y = 60;
		for (String line : lettering.wrap(said, WIDTH - 2 * Captions.MARGIN, SIZE, false)) {
			lines.add(lettering.left(line, Captions.MARGIN, y, SIZE, false, style.palette().text()));
			y += LINE;
		}
		return new PyramidLayout(WIDTH, y + LINE, style.palette().background(), List.of(), lines, List.of(), List.of(), List.of(),
				List.of(), said);
	}
}
