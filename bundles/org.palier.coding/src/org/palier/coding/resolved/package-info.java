// SPDX-License-Identifier: EPL-2.0
/**
 * What a coding set comes to: what {@link org.palier.coding.resolved.SetCodes each coder said} of its posts, where they
 * {@link org.palier.coding.resolved.Disagreement differ}, what is {@link org.palier.coding.resolved.Decision decided}, one post after
 * the {@link org.palier.coding.resolved.AdjudicationDesk other} or by a file, and the codes that follow, which are its gold set.
 */
@NullMarked
package org.palier.coding.resolved;

import org.jspecify.annotations.NullMarked;
