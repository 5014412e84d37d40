// SPDX-License-Identifier: EPL-2.0
/**
 * Transcripts of others, brought in as texts of interviews: plain text, documents of word processors, captions. Who speaks is found by
 * marks at the beginning of paragraphs.
 */
@NullMarked
package org.palier.interviews.transcripts;

import org.jspecify.annotations.NullMarked;
