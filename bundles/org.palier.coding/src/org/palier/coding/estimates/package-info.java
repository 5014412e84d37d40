// SPDX-License-Identifier: EPL-2.0
/**
 * Shares of what programs coded, corrected by a coding set that people coded:
 * {@link org.palier.coding.estimates.SetEstimate}.
 */
@NullMarked
package org.palier.coding.estimates;

import org.jspecify.annotations.NullMarked;
