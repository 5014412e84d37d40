// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.palier.corpus.PersonCoder;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.passages.StartingCodes;
import org.palier.interviews.text.Span;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.ModelLabels;

/**
 * Coding by keys in a text: a letter or digit gives its code to the selected words, else to the selected passage; Del takes the last one
 * off.
 */
final class PassageCoding {

	/** In what it is coded, and by whom. */
	interface Desk {

		/** With the codes. */
		Study study();

		/** The interview whose text is shown. */
		Interview interview();

		/** The person who codes. */
		PersonCoder coder();

		/** Whether that is somebody; asks where nobody said who they are. */
		default boolean knowsCoder() {
			return true;
		}

		/** The code of the study that stands for another with which reading can begin; empty when it cannot become one. */
		default Optional<Code> own(Code code) {
			return StartingCodes.isOne(code) ? Optional.empty() : Optional.of(code);
		}

		/** With what reading can begin beside the codes of the study. */
		default List<Code> starting() {
			return List.of();
		}

		/** True when nothing that others coded is seen. */
		boolean isBlind();

		void execute(RecordedEdit edit);

		void say(String sentence);
	}

	private final TranscriptPane transcript;
	private final Desk desk;
	private final Clock clock;

	PassageCoding(TranscriptPane transcript, Desk desk, Clock clock) {
		this.transcript = transcript;
		this.desk = desk;
		this.clock = clock;
		transcript.text().addVerifyKeyListener(this::key);
	}

	private void key(VerifyEvent event) {
		if (transcript.isEditing() || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		if (event.keyCode == SWT.DEL) {
			event.doit = false;
			Optional.ofNullable(transcript.selected()).filter(it -> !it.getCodes().isEmpty())
					.ifPresent(it -> desk.execute(edits().take(it, it.getCodes().getLast())));
			return;
		}
		Code code = CodeSystem.keys(desk.study(), desk.starting()).get(Character.toLowerCase(event.character));
		if (code != null) {
			event.doit = false;
			give(code);
		}
	}

	private PassageEdits edits() {
		return new PassageEdits(desk.study(), desk.interview());
	}

	/** Gives a code to the selected words, else to the selected passage. */
	void give(Code chosen) {
		Span words = transcript.chosen();
		Passage passage = transcript.selected();
		if (words.isEmpty() && passage == null) {
			desk.say(InterviewWords.said("select_first"));
			return;
		}
		if (!desk.knowsCoder()) {
			return;
		}
		transcript.flush();
		Span span = words.isEmpty() ? Span.of(passage) : words;
		PersonCoder by = desk.coder();
		desk.own(chosen).ifPresent(it -> give(span, it, by));
	}

	private void give(Span span, Code code, PersonCoder by) {
		desk.say(InterviewWords.said("given", ModelLabels.ofWorkbench().text(code)));
		desk.execute(edits().give(span, code, by, clock.instant(), desk.isBlind()));
		desk.interview().getPassages().stream()
				.filter(it -> Span.of(it).equals(span) && it.getCoder() != null && by.id().equals(it.getCoder().getId()))
				.findFirst().ifPresent(transcript::select);
		transcript.text().setFocus();
	}
}
