// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Objects;

/**
 * What was decided of a facet of a post, told to who learns to code once they have given their own code.
 *
 * @param code   id of the code that holds
 * @param reason why it was decided so; may be empty
 */
public record DeskLesson(String code, String reason) {

	/** Complete on construction. */
	public DeskLesson {
		Objects.requireNonNull(code);
		Objects.requireNonNull(reason);
	}
}
