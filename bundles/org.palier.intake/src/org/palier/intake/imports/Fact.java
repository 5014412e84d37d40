// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

/** Something that a file states: about the census, or a post. One importer states facts of one kind. */
public sealed interface Fact permits CensusFact, PostFact {
}
