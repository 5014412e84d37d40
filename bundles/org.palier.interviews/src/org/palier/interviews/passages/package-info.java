// SPDX-License-Identifier: EPL-2.0
/**
 * Edits interviews, as edits that are undone: passages coded, texts edited with their passages kept in place,
 * objectives ranked.
 */
@NullMarked
package org.palier.interviews.passages;

import org.jspecify.annotations.NullMarked;
