// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.words;

import org.palier.ui.files.FileKind;

/** The kinds of files from which transcripts are read, for a dialog that asks for one. */
public final class TranscriptKind {

	private TranscriptKind() {
	}

	/** Files of transcripts. */
	public static FileKind get() {
		return FileKind.of(InterviewWords.said("new.transcripts"), ".txt", ".docx", ".odt", ".srt", ".vtt");
	}
}
