// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.Optional;

/** Reads the numbers that recommendations name as their signs. */
@FunctionalInterface
public interface SignNumbers {

	/**
	 * The number of a text.
	 *
	 * @param indicator as a recommendation keeps it
	 * @return empty where this reader does not know the form of the text; a number without value where the study has no such number
	 */
	Optional<SignNumber> number(String indicator);

	/** This reader, and another one for texts whose form this one does not know. */
	default SignNumbers or(SignNumbers other) {
		return indicator -> number(indicator).or(() -> other.number(indicator));
	}
}
