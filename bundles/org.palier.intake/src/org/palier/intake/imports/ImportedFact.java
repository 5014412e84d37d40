// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import org.palier.files.Fact;

/** A fact that an importer may state: about the census, or a post. One importer states facts of one kind. */
public sealed interface ImportedFact extends Fact permits CensusFact, PostFact {

	/** A fact of a row that was imported. @throws IllegalArgumentException when it is neither about the census nor a post */
	static ImportedFact of(Fact fact) {
		if (fact instanceof ImportedFact imported) {
			return imported;
		}
		throw new IllegalArgumentException("neither about the census nor a post: " + fact.getClass().getName());
	}
}
