// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.study.StudySession;

/** Opens the text of an interview from its file; one that was changed elsewhere, and is coded, is opened as a person decides. */
final class TextOpening {

	/** The part that shows the text. */
	interface TextDisplay {

		Shell shell();

		/** The interview as the study has it now; empty once nobody shows it any longer. */
		Optional<Interview> interview();

		void execute(RecordedEdit edit);

		void say(String sentence);

		/** A person decided about the text that was changed elsewhere. @param kept false when the person decided to look no further */
		void settled(boolean kept);
	}

	private final StudySession session;
	private final TextDisplay shown;
	/** A question about a text that was changed elsewhere is open. */
	private boolean asking;

	TextOpening(StudySession session, TextDisplay shown) {
		this.session = session;
		this.shown = shown;
	}

	/** A text that lies in its file is opened in the model; that is no edit. */
	void load(Interview interview) {
		if (asking || TranscriptStore.open(interview).isPresent()) {
			return;
		}
		try {
			store().read(interview.getId()).filter(text -> !text.paragraphs().isEmpty()).ifPresent(text -> open(interview, text));
		} catch (IOException | RuntimeException unreadable) {
			shown.say(InterviewWords.said("unreadable", interview.getId() + ".txt"));
		}
	}

	private TranscriptStore store() {
		return new TranscriptStore(session.folder());
	}

	private void open(Interview interview, TranscriptText text) {
		boolean changed = interview.getTranscript() != null && !text.digest().equals(interview.getTranscript().getDigest());
		if (changed && !interview.getPassages().isEmpty()) {
			asking = true;
			shown.shell().getDisplay().asyncExec(() -> shown.interview().ifPresent(it -> settle(it, text)));
			return;
		}
		TranscriptStore.put(interview, text);
		if (changed) {
			shown.say(InterviewWords.said("changed_elsewhere", interview.getId() + ".txt"));
		}
	}

	private void settle(Interview interview, TranscriptText text) {
		try {
			boolean settled = new ChangedElsewhere(session.study(), interview, store(), text).settle(shown.shell(), shown::execute);
			asking = false;
			shown.settled(settled);
		} catch (IOException unreadable) {
			shown.say(InterviewWords.said("unreadable", interview.getId() + ".txt"));
		}
	}
}
