// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.trained;

/**
 * The code of a post in a facet by a model that had seen no post of its fold.
 *
 * @param linear   id of the code that the model says alone
 * @param ensemble id of the code that model and rules say together
 */
public record HeldOutWord(String linear, String ensemble) {

	/** The word of a classifier. @param classifier its id; {@code ensemble} asks the rules too, any other does not */
	public String of(String classifier) {
		return classifier.equals("ensemble") ? ensemble : linear;
	}
}
