// SPDX-License-Identifier: EPL-2.0
/**
 * Comparisons of two things: groups of a field, years, saved views, the study and its scenarios, two theories. They say which things can be
 * compared, why others cannot, and which differences are largest, with their ranges.
 */
@NullMarked
package org.palier.compare;

import org.jspecify.annotations.NullMarked;
