// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import org.palier.files.Fact;

/** A fact that an importer may state: about the census, or a post. One importer states facts of one kind. */
public sealed interface ImportedFact extends Fact permits CensusFact, PostFact {
}
