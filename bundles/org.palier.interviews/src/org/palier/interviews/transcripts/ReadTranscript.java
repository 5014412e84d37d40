// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.TranscriptText;

/**
 * A transcript as it was read.
 *
 * @param text    its paragraphs; empty ones are left out
 * @param remarks what a person should know: no marks of speakers, changes that are tracked, comments
 */
public record ReadTranscript(TranscriptText text, List<Bilingual> remarks) {

	/** Copies its list. */
	public ReadTranscript {
		remarks = List.copyOf(remarks);
	}
}
