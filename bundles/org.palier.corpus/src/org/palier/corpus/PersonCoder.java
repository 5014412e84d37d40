// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

/**
 * A person who coded by hand.
 *
 * @param id   which their codings bear
 * @param name what they are called; the id where a corpus of an older release kept no name
 */
public record PersonCoder(String id, String name) {

	/** Complete on construction. */
	public PersonCoder {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
	}
}
