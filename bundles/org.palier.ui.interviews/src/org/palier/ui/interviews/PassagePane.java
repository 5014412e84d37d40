// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Coder;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.properties.WrittenText;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** The facts of a passage: its codes, who gave them, whether a person lets it be quoted, and the memo. */
final class PassagePane extends Composite {

	/** Pixels that values give way to in a narrow view. */
	private static final int NARROWEST = 60;

	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final Label codes;
	private final Label extent;
	private final Label by;
	private final Label overlaps;
	private final Button cleared;
	private final Text memo;
	private final WrittenText written;
	private StudySession session;
	private Passage passage;

	/** @param leave puts the keyboard back where codes are given; Esc in the memo keeps it and leaves */
	PassagePane(Composite parent, Runnable leave) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(this);
		var heading = new Label(this, SWT.NONE);
		heading.setText(InterviewWords.said("passage"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
		codes = row("passage.codes");
		extent = row("passage.extent");
		by = row("passage.by");
		overlaps = row("passage.overlaps");
		new Label(this, SWT.NONE).setText(InterviewWords.said("passage.quote"));
		cleared = new Button(this, SWT.CHECK | SWT.WRAP);
		cleared.setText(InterviewWords.said("passage.cleared"));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(cleared);
		cleared.addListener(SWT.Selection, event -> clear());
		new Label(this, SWT.NONE).setText(InterviewWords.said("passage.memo"));
		memo = new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(NARROWEST, 60).applyTo(memo);
		memo.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				event.doit = false;
				leave.run();
			}
		});
		written = new WrittenText(memo, () -> passage == null ? "" : Objects.requireNonNullElse(passage.getMemo(), ""), this::keep);
		show(null, null);
	}

	private Label row(String key) {
		new Label(this, SWT.NONE).setText(InterviewWords.said(key));
		var value = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(value);
		return value;
	}

	private void keep(String text) {
		if (interview().isPresent()) {
			edit(it -> session.execute(it.note(passage, text)));
		}
	}

	private void clear() {
		var coder = new ChosenCoder(session);
		if (!coder.isKnown()) {
			cleared.setSelection(!cleared.getSelection());
			return;
		}
		edit(it -> session.execute(it.clear(passage, cleared.getSelection(), coder.in(session.study()), Instant.now())));
	}

	private void edit(Consumer<PassageEdits> change) {
		interview().ifPresent(it -> change.accept(new PassageEdits(session.study(), it)));
	}

	/** Empty once the passage is no longer part of an interview. */
	private Optional<Interview> interview() {
		return passage != null && session != null && passage.eContainer() instanceof Interview interview ? Optional.of(interview)
				: Optional.empty();
	}

	/** Shows a passage. The memo that was typed for another passage is saved first. @param now null for none */
	void show(StudySession of, Passage now) {
		if (passage != null && passage != now) {
			written.commit();
		}
		session = of;
		passage = now;
		refresh();
	}

	/** Shows what has become of it. */
	void refresh() {
		if (memo.isDisposed()) {
			return;
		}
		Optional<Interview> in = interview();
		memo.setEnabled(in.isPresent());
		cleared.setEnabled(in.isPresent());
		if (in.isEmpty()) {
			for (Label each : new Label[] { extent, by, overlaps }) {
				each.setText("");
			}
			codes.setText(InterviewWords.said("passage.none"));
			cleared.setSelection(false);
			written.refresh();
			layout();
			return;
		}
		Span span = Span.of(passage);
		TranscriptText text = text(in.get());
		codes.setText(passage.getCodes().stream().map(labels::text).collect(Collectors.joining(", ")));
		extent.setText(InterviewWords.said("extent", span.from().paragraph() + 1, text.length(span)));
		Coder coder = passage.getCoder();
		by.setText((coder == null ? "–" : labels.text(coder)) + (passage.isBlind() ? InterviewWords.said("blind") : "")
				+ (passage.getFoundBy() == null ? "" : InterviewWords.said("found_by", passage.getFoundBy()))
				+ (passage.getReason() == null ? "" : InterviewWords.said("decided", passage.getReason())));
		String looks = new ChosenCoder(session).in(session.study()).id();
		overlaps.setText(new BlindCoding(session.study()).seen(in.get(), looks).stream().filter(it -> it != passage && Span.of(it).overlaps(span))
				.flatMap(it -> it.getCodes().stream()).distinct().map(labels::text).collect(Collectors.joining(", ")));
		ConsentScope scope = in.get().getConsent() == null ? ConsentScope.NOT_RECORDED : in.get().getConsent().getScope();
		// A respondent who agreed to analysis alone is never quoted.
		cleared.setEnabled(scope != ConsentScope.ANALYSIS || passage.isCleared());
		cleared.setSelection(passage.isCleared());
		written.refresh();
		layout();
	}

	/** An interview that no editor shows has its text in its file. */
	private TranscriptText text(Interview interview) {
		try {
			return new TranscriptStore(session.folder()).of(interview).orElse(TranscriptText.EMPTY);
		} catch (IOException | RuntimeException unreadable) {
			return TranscriptText.EMPTY;
		}
	}

	/** Goes to the memo. */
	void askMemo() {
		memo.setFocus();
	}

	/** Hands over what was typed. */
	void commit() {
		written.commit();
	}
}
