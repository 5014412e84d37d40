// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.ground.text.Bilingual;

/**
 * The mark of a {@link TokenDecoration} on a token.
 *
 * @param text two to six characters on the token, e.g. {@code 85 %}; empty for a disc of the colour alone
 * @param color #rrggbb of the ground of the text, or of the disc; a colour too near to the token's is replaced by one of its
 * hue that is not
 * @param words the mark in words, e.g. “85 % of its posts coded by programs alone”; never empty, because many readers cannot
 * see a colour
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
