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
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Coder;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.StudySessions;

/** Properties of a passage: its codes, who gave them, whether a person lets it be quoted, and the memo. */
public final class PassageSection extends AbstractPropertySection {

	private final StudySessionListener listener = this::refresh;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private StudySession session;
	private Passage passage;
	private Label codes;
	private Label extent;
	private Label by;
	private Label overlaps;
	private Button cleared;
	private Text memo;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(body);
		codes = row(body, "passage.codes");
		extent = row(body, "passage.extent");
		by = row(body, "passage.by");
		overlaps = row(body, "passage.overlaps");
		getWidgetFactory().createLabel(body, InterviewWords.said("passage.quote"));
		cleared = getWidgetFactory().createButton(body, InterviewWords.said("passage.cleared"), SWT.CHECK);
		cleared.addListener(SWT.Selection, event -> edit(it -> session.execute(
				it.clear(passage, cleared.getSelection(), new ChosenCoder(session).in(session.study()), Instant.now()))));
		getWidgetFactory().createLabel(body, InterviewWords.said("passage.memo"));
		memo = getWidgetFactory().createText(body, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(memo);
		memo.addListener(SWT.FocusOut, event -> keep());
	}

	private Label row(Composite body, String key) {
		getWidgetFactory().createLabel(body, InterviewWords.said(key));
		Label value = getWidgetFactory().createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(value);
		return value;
	}

	private void keep() {
		if (passage != null && !memo.getText().equals(Objects.requireNonNullElse(passage.getMemo(), ""))) {
			String text = memo.getText();
			edit(it -> session.execute(it.note(passage, text)));
		}
	}

	private void edit(Consumer<PassageEdits> change) {
		interview().ifPresent(it -> change.accept(new PassageEdits(session.study(), it)));
	}

	/** Empty once the passage is no longer part of an interview. */
	private Optional<Interview> interview() {
		return passage != null && session != null && passage.eContainer() instanceof Interview interview ? Optional.of(interview) : Optional.empty();
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		if (session != null) {
			session.removeListener(listener);
		}
		passage = selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Passage it ? it : null;
		session = passage == null ? null : PlatformUI.getWorkbench().getService(StudySessions.class).of(passage).orElse(null);
		if (session != null) {
			session.addListener(listener);
		}
		refresh();
	}

	@Override
	public void refresh() {
		Optional<Interview> in = interview();
		if (in.isEmpty() || memo.isDisposed()) {
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
		overlaps.setText(new BlindCoding(session.study()).seen(in.get(), looks).stream()
				.filter(it -> it != passage && Span.of(it).overlaps(span)).flatMap(it -> it.getCodes().stream())
				.distinct().map(labels::text).collect(Collectors.joining(", ")));
		ConsentScope scope = in.get().getConsent() == null ? ConsentScope.NOT_RECORDED : in.get().getConsent().getScope();
		// Who agreed to be analysed alone is never quoted.
		cleared.setEnabled(scope != ConsentScope.ANALYSIS || passage.isCleared());
		cleared.setSelection(passage.isCleared());
		if (!memo.isFocusControl()) {
			memo.setText(Objects.requireNonNullElse(passage.getMemo(), ""));
		}
		codes.getParent().layout();
	}

	/** An interview that no editor shows has its text in its file. */
	private TranscriptText text(Interview interview) {
		try {
			return new TranscriptStore(session.folder()).of(interview).orElse(TranscriptText.EMPTY);
		} catch (IOException | RuntimeException unreadable) {
			return TranscriptText.EMPTY;
		}
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
		}
		super.dispose();
	}
}
