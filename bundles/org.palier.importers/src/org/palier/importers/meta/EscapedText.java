// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.meta;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Texts of these downloads: each byte of UTF-8 is written as a character of its own, é as two. They are put right only where
 * all characters are such bytes, and the bytes are UTF-8 through and through; else they stay as they are.
 */
final class EscapedText {

	private EscapedText() {
	}

	static String repaired(String written) {
		boolean beyond = false;
		for (int i = 0; i < written.length(); i++) {
			if (written.charAt(i) > 0xFF) {
				return written;
			}
			beyond |= written.charAt(i) > 0x7F;
		}
		if (!beyond) {
			return written;
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(written.getBytes(StandardCharsets.ISO_8859_1))).toString();
		} catch (CharacterCodingException notUtf8) {
			return written;
		}
	}
}
