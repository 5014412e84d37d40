// SPDX-License-Identifier: EPL-2.0
/**
 * The result of a coding set: {@link org.palier.coding.resolved.SetCodes what each coder said} of its posts, where they
 * {@link org.palier.coding.resolved.Disagreement differ}, and what is {@link org.palier.coding.resolved.Decision decided}.
 * Decisions are taken {@link org.palier.coding.resolved.AdjudicationDesk post by post} or by a file. The codes that follow
 * are the gold set.
 */
@NullMarked
package org.palier.coding.resolved;

import org.jspecify.annotations.NullMarked;
