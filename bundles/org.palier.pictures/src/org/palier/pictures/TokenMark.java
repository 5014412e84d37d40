// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.ground.text.Bilingual;

/**
 * What a {@link TokenDecoration} says of a token.
 *
 * @param text  two to six characters on the token, e.g. {@code 85 %}; empty for a disc of the colour alone
 * @param color #rrggbb of the ground of the text, or of the disc; where it could not be told from the token, one of its
 *              hue that can is taken
 * @param words the same as a reader is told it, e.g. “85 % of its posts coded by machine alone”; never empty, for colour
 *              alone says nothing to many
 */
public record TokenMark(Bilingual text, String color, Bilingual words) {

	/** Width that a text may have, in pixels. */
	static final double ROOM = 64;

	/** @throws IllegalArgumentException for a colour that is none, or without words */
	public TokenMark {
		if (!Rgb.isHex(color)) {
			throw new IllegalArgumentException("Not a colour: " + color);
		}
		if (words.isEmpty()) {
			throw new IllegalArgumentException("A mark without words");
		}
	}
}
