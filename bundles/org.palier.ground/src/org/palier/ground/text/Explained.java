// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

/**
 * An exception that says itself, in both languages, what a person must know. Who shows it takes {@link #reason} as it is,
 * and nothing goes to a log: somebody foresaw it.
 */
public interface Explained {

	/** One sentence, or a few, that name the thing at fault. */
	Bilingual reason();
}
