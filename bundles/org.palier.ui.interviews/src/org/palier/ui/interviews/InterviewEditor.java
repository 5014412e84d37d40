// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.interviews.facts.FactsHost;
import org.palier.ui.interviews.facts.FactsPane;
import org.palier.ui.interviews.find.FindBar;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.ShowsWords;
import org.palier.ui.study.StudyEditorInput;

/**
 * An interview: its text with the passages that were coded, the code system with its keys, what was answered. Words are selected with Shift
 * and the arrows, a key gives a code; F2 begins to edit the text, Esc ends it.
 */
public final class InterviewEditor extends SelectionEditor implements ShowsWords {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.interviews.editor";

	/** The panes of the editor have the facts that Properties would show. */
	@Override
	public Set<String> views() {
		return Set.of(NAVIGATOR);
	}
	/** Part of a study that it shows, before the id of the interview. */
	static final String PART = "interview.";

	private final Clock clock = Clock.systemUTC();
	private final PartSelection selection = new PartSelection();
	private EditedInterview edited;
	private EditorHead head;
	private Label foot;
	private TranscriptPane transcript;
	private CodesPane codes;
	private PassageCoding coding;
	private TextOpening opening;
	private EditorPanes panes;
	private SashForm right;
	private FactsPane facts;
	private FindBar find;
	private PassagePane passage;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		String id = ((StudyEditorInput) getEditorInput()).part().substring(PART.length());
		edited = new EditedInterview(session(), id, this::say);
		if (edited.shown().isEmpty()) {
			throw new PartInitException(InterviewWords.said("withdrawn", id));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		var whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		head = new EditorHead(whole, new HeadChoices());
		find = new FindBar(whole, edited::now, () -> transcript.current(), it -> transcript.show(it), () -> transcript.text().setFocus());
		panes = new EditorPanes(whole, memory());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes.parent());
		codes = new CodesPane(panes.parent(), code -> coding.give(code), name -> edited.make(name).ifPresent(coding::give), true);
		transcript = new TranscriptPane(panes.parent(), edited::typed);
		right = new SashForm(panes.parent(), SWT.VERTICAL | SWT.SMOOTH);
		facts = new FactsPane(right, new Host());
		passage = new PassagePane(right, () -> transcript.text().setFocus());
		right.setWeights(70, 30);
		foot = new Label(whole, SWT.WRAP);
		say(InterviewWords.said("keys"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(10, 4).applyTo(foot);
		panes.set(codes, right, this::arranged);
		// Before the fields go: what is typed in them is kept.
		whole.addListener(SWT.Dispose, event -> commit());
		transcript.onlyShows(edited::seen);
		transcript.onSelection(this::selected);
		coding = new PassageCoding(transcript, edited, clock);
		getSite().setSelectionProvider(selection);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(whole, "org.palier.help.interviews");
		offerUndo();
		var commands = new EditorCommands(getSite());
		commands.does("code", this::askCode);
		commands.does("find", find::open);
		commands.does("memo", this::askMemo);
		opening = new TextOpening(session(), new Opened());
		edited.now().ifPresent(opening::load);
		studyChanged();
	}

	/** Where the editor has the whole window, properties of the passage are in it: no view shows them then. */
	private void arranged() {
		boolean whole = getSite().getPage().getPartState(getSite().getPage().getReference(this)) == IWorkbenchPage.STATE_MAXIMIZED;
		head.arranged(panes.isShown(0), panes.isShown(1), whole);
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

	/** The treatment of a text that is in its file. */
	private final class Opened implements TextOpening.TextDisplay {

		@Override
		public Shell shell() {
			return getSite().getShell();
		}

		@Override
		public Optional<Interview> interview() {
			return foot.isDisposed() ? Optional.empty() : edited.now();
		}

		@Override
		public void execute(RecordedEdit edit) {
			edited.execute(edit);
		}

		@Override
		public void say(String sentence) {
			InterviewEditor.this.say(sentence);
		}

		@Override
		public void settled(boolean kept) {
			if (kept) {
				studyChanged();
			} else {
				getSite().getPage().closeEditor(InterviewEditor.this, false);
			}
		}
	}

	/** The choices in the head. */
	private final class HeadChoices implements EditorHead.Choices {

		@Override
		public Path study() {
			return session().folder();
		}

		@Override
		public void consent() {
			edited.now().ifPresent(it -> ConsentHandler.ask(getSite().getShell(), session(), it));
		}

		@Override
		public void coder() {
			if (new WhoCodesDialog(getSite().getShell(), session()).open() == Window.OK) {
				studyChanged();
				transcript.text().setFocus();
			}
		}

		@Override
		public void side(int side, boolean on) {
			panes.want(side, on);
		}

		@Override
		public void wholeWindow(boolean on) {
			getSite().getPage().setPartState(getSite().getPage().getReference(InterviewEditor.this),
					on ? IWorkbenchPage.STATE_MAXIMIZED : IWorkbenchPage.STATE_RESTORED);
		}
	}

	/** The requests of panes to the editor. */
	private final class Host implements FactsHost {

		@Override
		public void execute(RecordedEdit edit) {
			edited.execute(edit);
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

	@Override
	protected void studyChanged() {
		if (transcript == null || transcript.isDisposed()) {
			return;
		}
		Optional<Interview> shown = edited.shown();
		if (shown.isEmpty()) {
			transcript.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
			return;
		}
		Interview interview = shown.get();
		if (TranscriptStore.open(interview).isEmpty()) {
			opening.load(interview);
		}
		rename(EditedInterview.title(interview));
		head.show(session(), interview);
		codes.show(session().study(), edited.counts(interview));
		transcript.show(interview, TranscriptStore.open(interview).orElse(TranscriptText.EMPTY));
		facts.show(session().study(), interview);
		passage.show(session(), transcript.selected());
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

	@Override
	public void showWords(int fromParagraph, int from, int toParagraph, int to) {
		show(new Span(new TextPosition(fromParagraph, from), new TextPosition(toParagraph, to)));
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

	/** The pane of answers, for tests. */
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
