// SPDX-License-Identifier: EPL-2.0
/**
 * Brings in transcripts of others as texts of interviews: plain text, documents of word processors, captions. Speakers
 * are found by marks at the beginning of paragraphs.
 */
@NullMarked
package org.palier.interviews.transcripts;

import org.jspecify.annotations.NullMarked;
