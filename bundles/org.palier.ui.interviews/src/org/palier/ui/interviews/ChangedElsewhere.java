// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextDifference;
import org.palier.interviews.text.TextEdit;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.interviews.words.InterviewWords;

/**
 * The text of an interview was changed outside of Palier, and its passages belong to the text before. A person says whether they follow the
 * changes, or the text before comes back; neither text is lost.
 *
 * @param study     that holds the interview
 * @param interview whose text it is
 * @param texts     where it lies
 * @param now       the text as it lies there
 */
record ChangedElsewhere(Study study, Interview interview, TranscriptStore texts, TranscriptText now) {

	/**
	 * Asks, and does what was answered.
	 *
	 * @param execute makes an edit
	 * @return false when nothing was decided: the text is not opened then
	 * @throws IOException when a text cannot be read or written
	 */
	boolean settle(Shell shell, Consumer<RecordedEdit> execute) throws IOException {
		Optional<TranscriptText> before = texts.earlier(interview.getId(), interview.getTranscript().getDigest());
		String file = interview.getId() + ".txt";
		int passages = interview.getPassages().size();
		if (before.isEmpty()) {
			int answer = MessageDialog.open(MessageDialog.QUESTION, shell, InterviewWords.said("changed.title"),
					InterviewWords.said("changed.unknown", file, passages), SWT.NONE, InterviewWords.said("changed.as_it_is"),
					InterviewWords.said("changed.cancel"));
			if (answer == 0) {
				execute.accept(edits().type(now, List.of()));
			}
			return answer == 0;
		}
		List<TextEdit> steps = new TextDifference(before.get(), now).steps();
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, InterviewWords.said("changed.title"),
				InterviewWords.said("changed.question", file, passages, moved(steps), emptied(steps)), SWT.NONE, InterviewWords.said("changed.realign"),
				InterviewWords.said("changed.back"), InterviewWords.said("changed.cancel"));
		if (answer == 0) {
			realign(before.get(), steps, execute);
		} else if (answer == 1) {
			// The present file is kept beside it, like every text that is replaced.
			texts.write(interview.getId(), before.get());
			TranscriptStore.put(interview, before.get());
		}
		return answer == 0 || answer == 1;
	}

	/** The text before is opened first, so that undo leads back to it. */
	void realign(TranscriptText before, List<TextEdit> steps, Consumer<RecordedEdit> execute) {
		TranscriptStore.put(interview, before);
		execute.accept(edits().type(now, steps));
	}

	private PassageEdits edits() {
		return new PassageEdits(study, interview);
	}

	private List<Span> after(List<TextEdit> steps) {
		List<Span> spans = new ArrayList<>();
		interview.getPassages().forEach(it -> {
			Span span = Span.of(it);
			for (TextEdit step : steps) {
				span = step.map(span);
			}
			spans.add(span);
		});
		return spans;
	}

	private int moved(List<TextEdit> steps) {
		List<Span> after = after(steps);
		int moved = 0;
		for (int i = 0; i < after.size(); i++) {
			moved += after.get(i).equals(Span.of(interview.getPassages().get(i))) ? 0 : 1;
		}
		return moved;
	}

	private int emptied(List<TextEdit> steps) {
		return (int) after(steps).stream().filter(Span::isEmpty).count();
	}
}
