// SPDX-License-Identifier: EPL-2.0
/**
 * Decides whether a sentence or a number may be claimed. A claim must have enough of the bodies concerned behind it. It must be true over
 * the whole range, and still be true without the body that weighs most. Pages, tables and tiles ask
 * {@link org.palier.numbers.claims.ClaimEvidence} and nothing else.
 */
@NullMarked
package org.palier.numbers.claims;

import org.jspecify.annotations.NullMarked;
