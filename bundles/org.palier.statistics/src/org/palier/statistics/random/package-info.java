// SPDX-License-Identifier: EPL-2.0
/**
 * Chance that is the same everywhere: {@link org.palier.statistics.random.CounterSource} gives the numbers of a key,
 * whatever was drawn before.
 */
@NullMarked
package org.palier.statistics.random;

import org.jspecify.annotations.NullMarked;
