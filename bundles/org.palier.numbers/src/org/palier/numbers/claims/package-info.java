// SPDX-License-Identifier: EPL-2.0
/**
 * Whether a sentence or a number may be claimed: how many of the bodies concerned are behind it, whether it is true over the whole range,
 * and whether it is still true without the body that weighs most. Pages, tables and tiles ask {@link org.palier.numbers.claims.Evidence}
 * and nothing else.
 */
@NullMarked
package org.palier.numbers.claims;

import org.jspecify.annotations.NullMarked;
