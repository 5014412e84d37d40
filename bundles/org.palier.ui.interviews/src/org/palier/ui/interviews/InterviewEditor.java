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
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
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
import org.palier.ui.interviews.facts.FactsHost;
import org.palier.ui.interviews.facts.FactsPane;
import org.palier.ui.interviews.find.FindBar;
import org.palier.ui.interviews.words.InterviewWords;
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
	/** What the head said when it was laid out last. */
	private String laidOut = "";
	private Link consent;
	private Link coder;
	private Label foot;
	private TranscriptPane transcript;
	private CodesPane codes;
	/** What is to become of a text that was changed elsewhere is being asked. */
	private boolean asking;
	private EditorPanes panes;
	private SashForm right;
	private FactsPane facts;
	private FindBar find;
	private PassagePane passage;
	private RecordingLink recording;
	private ToolItem codesShown;
	private ToolItem factsShown;
	private ToolItem wholeWindow;

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
		head(whole);
		find = new FindBar(whole, this::interview, () -> transcript.current(), it -> transcript.show(it), () -> transcript.text().setFocus());
		panes = new EditorPanes(whole, memory());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes.parent());
		codes = new CodesPane(panes.parent(), this::give, this::make);
		transcript = new TranscriptPane(panes.parent(), this::typed);
		right = new SashForm(panes.parent(), SWT.VERTICAL | SWT.SMOOTH);
		facts = new FactsPane(right, new Host());
		passage = new PassagePane(right);
		right.setWeights(70, 30);
		foot = new Label(whole, SWT.WRAP);
		say(InterviewWords.said("keys"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(10, 4).applyTo(foot);
		panes.set(codes, right, this::arranged);
		// Before the fields go: what is typed in them is kept.
		whole.addListener(SWT.Dispose, event -> commit());
		transcript.onlyShows(this::seen);
		transcript.onSelection(this::selected);
		transcript.text().addVerifyKeyListener(this::key);
		getSite().setSelectionProvider(selection);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(whole, "org.palier.help.interviews");
		offerUndo();
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		handle("org.palier.ui.interviews.code", this::askCode);
		handle("org.palier.ui.interviews.find", find::open);
		handle("org.palier.ui.interviews.memo", this::askMemo);
		load();
		studyChanged();
	}

	private void head(Composite whole) {
		var head = new Composite(whole, SWT.NONE);
		// What has no room goes to a second line.
		var line = new RowLayout(SWT.HORIZONTAL);
		line.center = true;
		line.spacing = 14;
		line.marginLeft = 10;
		head.setLayout(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		about = new Label(head, SWT.NONE);
		consent = new Link(head, SWT.NONE);
		consent.addListener(SWT.Selection, event -> interview().ifPresent(it -> ConsentHandler.ask(getSite().getShell(), session(), it)));
		recording = new RecordingLink(head, () -> session().folder());
		coder = new Link(head, SWT.NONE);
		coder.addListener(SWT.Selection, event -> chooseCoder());
		var bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		codesShown = item(bar, "show_codes", on -> panes.want(0, on));
		factsShown = item(bar, "show_facts", on -> panes.want(1, on));
		wholeWindow = item(bar, "whole_window", on -> getSite().getPage().setPartState(getSite().getPage().getReference(this),
				on ? IWorkbenchPage.STATE_MAXIMIZED : IWorkbenchPage.STATE_RESTORED));
	}

	private static ToolItem item(ToolBar bar, String key, Consumer<Boolean> does) {
		var item = new ToolItem(bar, SWT.CHECK);
		item.setText(InterviewWords.said(key));
		item.setToolTipText(InterviewWords.said(key + ".tip"));
		item.addListener(SWT.Selection, event -> does.accept(item.getSelection()));
		return item;
	}

	/** Where the editor has the whole window, properties of the passage are in it: no view shows them then. */
	private void arranged() {
		boolean whole = getSite().getPage().getPartState(getSite().getPage().getReference(this)) == IWorkbenchPage.STATE_MAXIMIZED;
		codesShown.setSelection(panes.isShown(0));
		factsShown.setSelection(panes.isShown(1));
		wholeWindow.setSelection(whole);
		if (passage.getVisible() != whole) {
			passage.setVisible(whole);
			right.layout(true);
		}
	}

	/** A long sentence takes a second line. */
	private void say(String sentence) {
		foot.setText(sentence);
		foot.requestLayout();
	}

	private void askCode() {
		if (!panes.isShown(0)) {
			panes.want(0, true);
		}
		codes.ask();
	}

	/** Hands over what was typed anywhere in the editor. */
	private void commit() {
		if (session().isOpen()) {
			transcript.flush();
			facts.commit();
			passage.commit();
		}
	}

	/** What panes ask of the editor. */
	private final class Host implements FactsHost {

		@Override
		public void execute(RecordedEdit edit) {
			InterviewEditor.this.execute(edit);
		}

		@Override
		public void go(int paragraph) {
			transcript.go(paragraph);
		}

		@Override
		public Optional<Passage> selected() {
			return Optional.ofNullable(transcript.selected());
		}

		@Override
		public void say(String sentence) {
			InterviewEditor.this.say(sentence.isEmpty() ? InterviewWords.said("keys") : sentence);
		}
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
		interview().filter(it -> !asking && TranscriptStore.open(it).isEmpty()).ifPresent(it -> {
			try {
				new TranscriptStore(session().folder()).read(it.getId()).filter(text -> !text.paragraphs().isEmpty()).ifPresent(text -> open(it, text));
			} catch (IOException | RuntimeException unreadable) {
				say(InterviewWords.said("unreadable", it.getId() + ".txt"));
			}
		});
	}

	private void open(Interview interview, TranscriptText text) {
		boolean changed = interview.getTranscript() != null && !text.digest().equals(interview.getTranscript().getDigest());
		if (changed && !interview.getPassages().isEmpty()) {
			asking = true;
			foot.getDisplay().asyncExec(() -> settle(text));
			return;
		}
		TranscriptStore.put(interview, text);
		if (changed) {
			say(InterviewWords.said("changed_elsewhere", interview.getId() + ".txt"));
		}
	}

	private void settle(TranscriptText text) {
		if (foot.isDisposed() || interview().isEmpty()) {
			return;
		}
		Interview interview = interview().get();
		try {
			boolean settled = new ChangedElsewhere(session().study(), interview, new TranscriptStore(session().folder()), text)
					.settle(getSite().getShell(), this::execute);
			asking = false;
			if (settled) {
				studyChanged();
			} else {
				getSite().getPage().closeEditor(this, false);
			}
		} catch (IOException unreadable) {
			say(InterviewWords.said("unreadable", interview.getId() + ".txt"));
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
		seen(interview).forEach(each -> each.getCodes().forEach(it -> counts.merge(it, 1, Integer::sum)));
		codes.show(session().study(), counts);
		transcript.show(interview, TranscriptStore.open(interview).orElse(TranscriptText.EMPTY));
		facts.show(session().study(), interview);
		passage.show(session(), transcript.selected());
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
		recording.show(interview.getRecording());
		coder.setText("<a>" + InterviewWords.said("coded_by", new ChosenCoder(session()).name()) + "</a>"
				+ (new BlindCoding(session().study()).open(interview).isPresent() ? InterviewWords.said("blind") : ""));
		// Every edit comes by here, in every interview that is open: what is said there seldom changes.
		String said = String.join("\n", about.getText(), consent.getText(), coder.getText(), String.valueOf(interview.getRecording()));
		if (!said.equals(laidOut)) {
			laidOut = said;
			about.getParent().getParent().layout(true, true);
		}
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
		Passage chosen = transcript.selected();
		if (words.isEmpty() && chosen == null) {
			say(InterviewWords.said("select_first"));
			return;
		}
		transcript.flush();
		Span span = words.isEmpty() ? Span.of(chosen) : words;
		var by = new ChosenCoder(session()).in(session().study());
		boolean blind = seen(interview().orElseThrow()).stream().allMatch(it -> it.getCoder() == null || by.id().equals(it.getCoder().getId()));
		execute(edits().give(span, code, by, clock.instant(), blind));
		interview().orElseThrow().getPassages().stream()
				.filter(it -> Span.of(it).equals(span) && it.getCoder() != null && by.id().equals(it.getCoder().getId())).findFirst().ifPresent(transcript::select);
		say(InterviewWords.said("given", ModelLabels.ofWorkbench().text(code)));
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
		Passage chosen = transcript.selected();
		selection.setSelection(chosen == null ? StructuredSelection.EMPTY : new StructuredSelection(chosen));
		passage.show(session(), chosen);
	}

	private void askMemo() {
		if (transcript.selected() == null) {
			say(InterviewWords.said("select_passage"));
			return;
		}
		if (passage.getVisible()) {
			passage.askMemo();
			return;
		}
		try {
			selected();
			getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException failure) {
			say(failure.getLocalizedMessage());
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

	/** The panes side by side, for tests. */
	EditorPanes panes() {
		return panes;
	}

	/** What was answered, for tests. */
	FactsPane facts() {
		return facts;
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
