// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

/**
 * An exception that says itself, in both languages, what a person must know. Its {@link #reason} is shown as it is and goes to no log,
 * since somebody foresaw the failure.
 */
public interface Explained {

	/** One sentence, or a few, that name the thing at fault. */
	Bilingual reason();

	/**
	 * The reason where nothing else says what it is about: with the name of the file that {@link #reason} is about, if it names none itself.
	 */
	default Bilingual sentence() {
		return reason();
	}

	/** The kind of failure; by default the one for work that cannot be done with these data. */
	default FailureKind failure() {
		return FailureKind.DATA;
	}
}
