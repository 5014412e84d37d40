// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.core.edit.RecordedEdit;
import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextEdit;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.interviews.find.FindBar;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.StudyEditorInput;

/**
 * An interview: its text with the passages that were coded, the code system with its keys, what was answered. Words are selected with Shift and the
 * arrows, a key gives a code; F2 begins to edit the text, Esc ends it.
 */
public final class InterviewEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.interviews.editor";
	/** Part of a study that it shows, before the id of the interview. */
	static final String PART = "interview.";
	private static final String CONTEXT = "org.palier.ui.interviews.context";

	private final Clock clock = Clock.systemUTC();
	private final PartSelection selection = new PartSelection();
	private Label about;
	private Link consent;
	private Link coder;
	private Label foot;
	private TranscriptPane transcript;
	private CodesPane codes;
	private FactsPane facts;
	private FindBar find;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		Optional<Interview> interview = interview();
		if (interview.isEmpty() || isWithdrawn(interview.get())) {
			throw new PartInitException(InterviewWords.said("withdrawn", id()));
		}
	}

	/** True when those who answered took their consent back. */
	static boolean isWithdrawn(Interview interview) {
		return interview.getConsent() != null && interview.getConsent().getWithdrawnOn() != null;
	}

	private String id() {
		return ((StudyEditorInput) getEditorInput()).part().substring(PART.length());
	}

	private Optional<Interview> interview() {
		return session().study().getInterviews().stream().filter(it -> id().equals(it.getId())).findFirst();
	}

	@Override
	public void createPartControl(Composite parent) {
		var whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		var head = new Composite(whole, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(14, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		about = new Label(head, SWT.NONE);
		consent = new Link(head, SWT.NONE);
		consent.addListener(SWT.Selection, event -> interview().ifPresent(it -> ConsentHandler.ask(getSite().getShell(), session(), it)));
		coder = new Link(head, SWT.NONE);
		coder.addListener(SWT.Selection, event -> chooseCoder());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(coder);
		find = new FindBar(whole, this::interview, () -> transcript.current(), it -> transcript.show(it), () -> transcript.text().setFocus());
		var panes = new SashForm(whole, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
		codes = new CodesPane(panes, this::give, this::make);
		transcript = new TranscriptPane(panes, this::typed);
		facts = new FactsPane(panes, this::execute, transcript::go, () -> Optional.ofNullable(transcript.selected()));
		panes.setWeights(20, 54, 26);
		foot = new Label(whole, SWT.NONE);
		foot.setText(InterviewWords.said("keys"));
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(foot);
		transcript.onlyShows(this::seen);
		transcript.onSelection(this::selected);
		transcript.text().addVerifyKeyListener(this::key);
		getSite().setSelectionProvider(selection);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(whole, "org.palier.help.interviews");
		offerUndo();
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		handle("org.palier.ui.interviews.code", codes::ask);
		handle("org.palier.ui.interviews.find", find::open);
		handle("org.palier.ui.interviews.memo", this::askMemo);
		load();
		studyChanged();
	}

	private void handle(String command, Runnable does) {
		getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				does.run();
				return null;
			}
		});
	}

	/** A text that lies in its file is opened in the model; that is no edit. */
	private void load() {
		interview().ifPresent(it -> {
			if (TranscriptStore.open(it).isEmpty()) {
				try {
					new TranscriptStore(session().folder()).read(it.getId()).filter(text -> !text.paragraphs().isEmpty()).ifPresent(text -> open(it, text));
				} catch (IOException | RuntimeException unreadable) {
					foot.setText(InterviewWords.said("unreadable", it.getId() + ".txt"));
				}
			}
		});
	}

	private void open(Interview interview, TranscriptText text) {
		String known = interview.getTranscript() == null ? text.digest() : interview.getTranscript().getDigest();
		TranscriptStore.put(interview, text);
		if (!text.digest().equals(known)) {
			foot.setText(InterviewWords.said("changed_elsewhere", interview.getId() + ".txt"));
		}
	}

	@Override
	protected void studyChanged() {
		if (transcript == null || transcript.isDisposed()) {
			return;
		}
		Optional<Interview> now = interview();
		if (now.isEmpty() || isWithdrawn(now.get())) {
			transcript.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
			return;
		}
		Interview interview = now.get();
		if (TranscriptStore.open(interview).isEmpty()) {
			load();
		}
		rename(title(interview));
		head(interview);
		Map<Code, Integer> counts = new HashMap<>();
		seen(interview).forEach(passage -> passage.getCodes().forEach(it -> counts.merge(it, 1, Integer::sum)));
		codes.show(session().study(), counts);
		transcript.show(interview, TranscriptStore.open(interview).orElse(TranscriptText.EMPTY));
		facts.show(session().study(), interview);
	}

	private static String title(Interview interview) {
		String who = ModelLabels.ofWorkbench().text(interview);
		return interview.getAgency() == null || interview.getAgency().getCategory() == null ? who
				: who + " · " + ModelLabels.ofWorkbench().text(interview.getAgency().getCategory());
	}

	private void head(Interview interview) {
		var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault());
		List<String> known = new ArrayList<>();
		if (interview.getHeldOn() != null) {
			known.add(interview.getHeldOn().format(date));
		}
		if (interview.getMinutes() != null) {
			known.add(InterviewWords.said("minutes", interview.getMinutes()));
		}
		if (interview.getPlace() != null) {
			known.add(interview.getPlace());
		}
		about.setText(known.isEmpty() ? InterviewWords.said("no_day") : String.join(" · ", known));
		Consent given = interview.getConsent();
		consent.setText("<a>" + (given == null ? InterviewWords.said("no_consent") : InterviewWords.said("consent",
				InterviewWords.said("scope." + given.getScope().getLiteral()),
				given.getUntil() == null ? InterviewWords.said("no_end") : InterviewWords.said("until", given.getUntil().format(date)))) + "</a>");
		coder.setText("<a>" + InterviewWords.said("coded_by", new ChosenCoder(session()).name()) + "</a>"
				+ (new BlindCoding(session().study()).open(interview).isPresent() ? InterviewWords.said("blind") : ""));
		about.getParent().layout();
	}

	/** While several people code it, only what the one who codes here coded. */
	private List<Passage> seen(Interview interview) {
		return new BlindCoding(session().study()).seen(interview, new ChosenCoder(session()).in(session().study()).id());
	}

	private void chooseCoder() {
		if (new WhoCodesDialog(getSite().getShell(), session()).open() == Window.OK) {
			studyChanged();
			transcript.text().setFocus();
		}
	}

	private void key(VerifyEvent event) {
		if (transcript.isEditing() || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		if (event.keyCode == SWT.DEL) {
			event.doit = false;
			Optional.ofNullable(transcript.selected()).filter(it -> !it.getCodes().isEmpty())
					.ifPresent(it -> execute(edits().take(it, it.getCodes().getLast())));
			return;
		}
		Code code = CodeSystem.keys(session().study()).get(Character.toLowerCase(event.character));
		if (code != null) {
			event.doit = false;
			give(code);
		}
	}

	private PassageEdits edits() {
		return new PassageEdits(session().study(), interview().orElseThrow());
	}

	/** Gives a code to the selected words, else to the selected passage. */
	private void give(Code code) {
		Span words = transcript.chosen();
		Passage passage = transcript.selected();
		if (words.isEmpty() && passage == null) {
			foot.setText(InterviewWords.said("select_first"));
			return;
		}
		transcript.flush();
		Span span = words.isEmpty() ? Span.of(passage) : words;
		var by = new ChosenCoder(session()).in(session().study());
		boolean blind = seen(interview().orElseThrow()).stream().allMatch(it -> it.getCoder() == null || by.id().equals(it.getCoder().getId()));
		execute(edits().give(span, code, by, clock.instant(), blind));
		interview().orElseThrow().getPassages().stream()
				.filter(it -> Span.of(it).equals(span) && it.getCoder() != null && by.id().equals(it.getCoder().getId())).findFirst().ifPresent(transcript::select);
		foot.setText(InterviewWords.said("given", ModelLabels.ofWorkbench().text(code)));
		transcript.text().setFocus();
	}

	private void make(String name) {
		execute(edits().make(null, name, Locale.getDefault()));
		CodeSystem.named(session().study(), name).ifPresent(this::give);
	}

	private void typed(TranscriptText after, List<TextEdit> steps) {
		interview().ifPresent(it -> execute(edits().type(after, steps)));
	}

	private void execute(RecordedEdit edit) {
		session().execute(edit);
	}

	private void selected() {
		Passage passage = transcript.selected();
		selection.setSelection(passage == null ? StructuredSelection.EMPTY : new StructuredSelection(passage));
	}

	private void askMemo() {
		if (transcript.selected() == null) {
			foot.setText(InterviewWords.said("select_passage"));
			return;
		}
		try {
			selected();
			getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException failure) {
			foot.setText(failure.getLocalizedMessage());
		}
	}

	/** Goes to a passage. */
	public void show(Passage passage) {
		transcript.select(passage);
		transcript.text().setFocus();
	}

	/** Selects words, to which a key gives a code. */
	public void show(Span words) {
		transcript.show(words);
		transcript.text().setFocus();
	}

	/** The search in the text, for tests. */
	FindBar find() {
		return find;
	}

	/** The text, for tests. */
	TranscriptPane transcript() {
		return transcript;
	}

	/** The codes, for tests. */
	CodesPane codes() {
		return codes;
	}

	@Override
	public void setFocus() {
		transcript.text().setFocus();
	}
}
