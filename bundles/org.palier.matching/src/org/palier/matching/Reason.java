// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * A reason why two bodies are one, or are not.
 *
 * @param weight what it adds to the score; below 0 against
 * @param text   a short sentence without its full stop
 */
public record Reason(double weight, Bilingual text) {

	/** Complete on construction. */
	public Reason {
		Objects.requireNonNull(text);
	}
}
