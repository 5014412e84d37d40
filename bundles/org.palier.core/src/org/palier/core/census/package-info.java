// SPDX-License-Identifier: EPL-2.0
/**
 * The census as indicators read it: {@link org.palier.core.census.StudyView} is an immutable snapshot in
 * columns; {@link org.palier.core.census.CensusDirectory} finds agencies and platforms by what files call
 * them.
 */
@NullMarked
package org.palier.core.census;

import org.jspecify.annotations.NullMarked;
