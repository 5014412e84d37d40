// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

/**
 * An exception that says itself, in both languages, what a person must know. Who shows it takes {@link #reason} as it is,
 * and nothing goes to a log: somebody foresaw it.
 */
public interface Explained {

	/** One sentence, or a few, that name the thing at fault. */
	Bilingual reason();

	/** The reason where nothing else says what it is about: with the name of the file that {@link #reason} is about, if it names none itself. */
	default Bilingual sentence() {
		return reason();
	}

	/** What sort of failure it is; where nothing else is said, somebody foresaw that it cannot be done with these data. */
	default FailureKind failure() {
		return FailureKind.DATA;
	}
}
