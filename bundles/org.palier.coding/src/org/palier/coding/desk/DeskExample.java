// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * A communication that belongs to a code, or seems to and does not.
 *
 * @param text     what it says
 * @param belongs  whether it belongs to the code
 * @param reason   why; may be empty
 */
public record DeskExample(Bilingual text, boolean belongs, Bilingual reason) {

	/** Complete on construction. */
	public DeskExample {
		Objects.requireNonNull(text);
		Objects.requireNonNull(reason);
	}
}
