// SPDX-License-Identifier: EPL-2.0
/**
 * From a file to facts: an {@link org.palier.core.imports.Importer} says of every row whether it is
 * accepted, with the facts that it states, or rejected, with the reason. It changes nothing itself:
 * {@link org.palier.core.imports.CensusEdit} writes facts into a study.
 */
@NullMarked
package org.palier.core.imports;

import org.jspecify.annotations.NullMarked;
