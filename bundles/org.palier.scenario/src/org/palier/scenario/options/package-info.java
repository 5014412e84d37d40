// SPDX-License-Identifier: EPL-2.0
/**
 * The scenarios of a study side by side with changing nothing: what each brings, what it takes, and from when the choice would be another.
 */
@NullMarked
package org.palier.scenario.options;

import org.jspecify.annotations.NullMarked;
