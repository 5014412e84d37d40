// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.nio.charset.StandardCharsets;

import org.palier.ground.text.Bilingual;

/**
 * A place in an expression, as a person counts.
 *
 * @param line   from 1
 * @param column from 1
 */
record ExpressionPlace(int line, int column) {

	/** @param bytes that stand before it in UTF-8; what lies outside is the end */
	static ExpressionPlace after(String sql, long bytes) {
		byte[] all = sql.getBytes(StandardCharsets.UTF_8);
		String before = new String(all, 0, (int) Math.clamp(bytes, 0, all.length), StandardCharsets.UTF_8);
		int line = (int) before.chars().filter(it -> it == '\n').count() + 1;
		String last = before.substring(before.lastIndexOf('\n') + 1);
		return new ExpressionPlace(line, last.codePointCount(0, last.length()) + 1);
	}

	Bilingual wording() {
		return ExpressionWords.WORDS.text("place", line, column);
	}
}
