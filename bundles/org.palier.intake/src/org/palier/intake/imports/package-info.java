// SPDX-License-Identifier: EPL-2.0
/**
 * From a file to facts: an {@link org.palier.intake.imports.Importer} says of every row whether it is
 * accepted, with the facts that it states, or rejected, with the reason. It changes nothing itself:
 * {@link org.palier.intake.imports.CensusEdit} writes facts into a study.
 */
@NullMarked
package org.palier.intake.imports;

import org.jspecify.annotations.NullMarked;
