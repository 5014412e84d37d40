// SPDX-License-Identifier: EPL-2.0
/**
 * The text of an interview as a value: paragraphs with their speakers and times, places and spans in it, their changes
 * by edits, and its file. Places are counted in paragraphs and code points, as {@link org.palier.model.Passage} counts
 * them.
 */
@NullMarked
package org.palier.interviews.text;

import org.jspecify.annotations.NullMarked;
