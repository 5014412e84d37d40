// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.palier.corpus.PersonCoder;
import org.palier.interviews.handout.InterviewPackage;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.interviews.find.FindBar;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.AutosavedEditor;
import org.palier.ui.study.StudyJobs;

/**
 * The interviews that one coder was handed in a file, coded by the keys of the editor of interviews and without the study. Each code is in
 * the file at once, so nothing is ever unsaved; texts are read and not edited.
 */
public final class InterviewPackageEditor extends AutosavedEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.interviews.package";

	private final Clock clock = Clock.systemUTC();
	private InterviewPackage file;
	private Study study;
	private PersonCoder coder;
	private Combo interviews;
	private TranscriptPane transcript;
	private CodesPane codes;
	private PassageCoding coding;
	private Label foot;
	private FindBar find;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		Path path = input.getAdapter(Path.class);
		try {
			file = InterviewPackage.read(path == null ? Path.of(input.getToolTipText()) : path);
		} catch (IOException failure) {
			throw new PartInitException(StudyJobs.said(failure), failure);
		}
		study = file.study();
		coder = file.given().coder();
		setSite(site);
		setInput(input);
		setPartName(InterviewWords.said("package.title", file.given().name(), coder.name()));
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(10, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		interviews = new Combo(head, SWT.READ_ONLY);
		study.getInterviews().forEach(it -> interviews.add(ModelLabels.ofWorkbench().text(it)));
		interviews.select(0);
		interviews.addListener(SWT.Selection, event -> show());
		var by = new Label(head, SWT.RIGHT);
		by.setText(InterviewWords.said("coded_by", coder.name()) + InterviewWords.said("blind"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(by);
		find = new FindBar(parent, () -> Optional.of(interview()), () -> transcript.current(), it -> transcript.show(it),
				() -> transcript.text().setFocus());
		var panes = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
		codes = new CodesPane(panes, code -> coding.give(code), name -> foot.setText(InterviewWords.said("package.no_new_codes")), false);
		transcript = new TranscriptPane(panes, (text, steps) -> {
			// Texts of a package are not edited.
		});
		transcript.readOnly();
		panes.setWeights(26, 74);
		foot = new Label(parent, SWT.WRAP);
		foot.setText(InterviewWords.said("package.keys"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(10, 4).applyTo(foot);
		coding = new PassageCoding(transcript, new PackageDesk(), clock);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.interview_coders");
		offerUndo();
		var commands = new EditorCommands(getSite());
		commands.does("find", find::open);
		commands.does("code", codes::ask);
		show();
	}

	private Interview interview() {
		return study.getInterviews().get(interviews.getSelectionIndex());
	}

	private void show() {
		Map<Code, Integer> counts = new HashMap<>();
		interview().getPassages().forEach(passage -> passage.getCodes().forEach(it -> counts.merge(it, 1, Integer::sum)));
		codes.show(study, counts);
		transcript.show(interview(), TranscriptStore.open(interview()).orElse(TranscriptText.EMPTY));
	}

	/** The one who was handed the file codes it. */
	private final class PackageDesk implements PassageCoding.Desk {

		@Override
		public Study study() {
			return study;
		}

		@Override
		public Interview interview() {
			return InterviewPackageEditor.this.interview();
		}

		@Override
		public PersonCoder coder() {
			return coder;
		}

		@Override
		public boolean isBlind() {
			return true;
		}

		@Override
		public void execute(RecordedEdit edit) {
			InterviewPackageEditor.this.execute(edit);
		}

		@Override
		public void say(String sentence) {
			foot.setText(sentence);
		}
	}

	private void execute(RecordedEdit edit) {
		var operation = new PackagedEdit(edit);
		operation.addContext(undo());
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, null, null);
		} catch (ExecutionException failure) {
			foot.setText(String.valueOf(failure.getLocalizedMessage()));
		}
	}

	/** An edit that lies in the file when it is done, undone or done again. */
	private final class PackagedEdit extends AbstractOperation {

		private final RecordedEdit edit;

		PackagedEdit(RecordedEdit edit) {
			super(edit.label().in(Locale.getDefault()));
			this.edit = edit;
		}

		private IStatus saved(Runnable step) {
			step.run();
			IStatus status = Status.OK_STATUS;
			try {
				file.save(study, Instant.now(clock));
				foot.setText(InterviewWords.said("package.saved"));
			} catch (IOException failure) {
				foot.setText(InterviewWords.said("package.failed", failure.getLocalizedMessage()));
				status = Status.error(foot.getText());
			}
			show();
			return status;
		}

		@Override
		public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
			return saved(edit::run);
		}

		@Override
		public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
			return saved(edit::redo);
		}

		@Override
		public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
			return saved(edit::undo);
		}
	}

	/** The text, for tests. */
	TranscriptPane transcript() {
		return transcript;
	}

	/** The search in the text, for tests. */
	FindBar find() {
		return find;
	}

	/** The interviews, by their ids, for tests. */
	List<String> interviews() {
		return study.getInterviews().stream().map(Interview::getId).toList();
	}

	@Override
	public void setFocus() {
		transcript.text().setFocus();
	}
}
