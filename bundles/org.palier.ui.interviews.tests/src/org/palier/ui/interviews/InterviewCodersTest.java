// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.palier.coding.sets.SampleRun;
import org.palier.corpus.PersonCoder;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.handout.InterviewPackage;
import org.palier.interviews.handout.InterviewPackageRun;
import org.palier.interviews.handout.InterviewSetRun;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.interviews.coders.CodersEditor;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.opening.TakeBackHandler;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.testing.OpenStudy;

/** Several people code an invented interview, each blind, in the study or in a file of their own. */
class InterviewCodersTest extends InterviewWindow {
	@Test
	void severalCodeBlindAndWhatTheyDifferInIsDecidedByKeys() throws Exception {
		show();
		PassageEdits edits = new PassageEdits(open.study(), interview());
		var words = new Span(new TextPosition(1, 2), new TextPosition(1, 15));
		open.session().execute(edits.give(words, open.study().getCodes().getFirst(), new PersonCoder("anne", "Anne"), Instant.EPOCH, true));
		open.session().execute(edits.give(new Span(new TextPosition(1, 2), new TextPosition(1, 40)), open.study().getCodes().getFirst(),
				new PersonCoder("ben", "Ben"), Instant.EPOCH, true));
		assertThat(editor.transcript().passages()).hasSize(2);
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.setId("run-1");
		set.setName("t1");
		open.session().execute(new RecordedEdit(Bilingual.same("set"), Root.everything(open.study(), "test"), () -> {
			StudyRuns.list(open.study(), "run-1", SampleRun.KIND, Instant.EPOCH, "t1");
			set.getCoders().addAll(open.study().getCoders().stream().filter(it -> List.of("anne", "ben").contains(it.getId())).toList());
			set.getInterviews().add(interview());
			open.study().getCodingSets().add(set);
		}));
		assertThat(editor.transcript().passages().stream().map(it -> it.getCoder().getName()).toList()).containsExactly("Anne");
		assertThat(editor.codes().tree().getItem(0).getText(1)).isEqualTo("1");
		new StudyOpener(open.window()).show(CodersEditor.ID, new StudyEditorInput(open.session(), CodersEditor.PART, "coders"));
		var coders = (CodersEditor) open.page().getActiveEditor();
		assertThat(coders.differences().getItemCount()).isZero();

		new ChosenCoder(open.session()).choose("Chloé");
		open.session().execute(new RecordedEdit(Bilingual.same("close"), Root.everything(open.study(), "test"),
				() -> set.setClosedOn(LocalDate.of(2026, 11, 27))));
		assertThat(editor.transcript().passages()).hasSize(2);
		assertThat(coders.differences().getItemCount()).isEqualTo(1);
		open.screen().until("keyboard", () -> {
			open.window().getShell().forceActive();
			return coders.differences().isFocusControl() || coders.differences().forceFocus();
		});
		press('2');
		press('o');
		press('k');
		press(SWT.CR);
		open.screen().until("decided", () -> interview().getPassages().size() == 3);
		Passage decided = interview().getPassages().stream().filter(it -> it.getReason() != null).findFirst().orElseThrow();
		assertThat(decided.getReason()).isEqualTo("ok");
		assertThat(decided.getCoder().getName()).isEqualTo("Chloé");
		assertThat(decided.getSettles()).hasSize(2);
		assertThat(coders.differences().isFocusControl()).isTrue();
	}

	@Test
	void aPackageIsCodedWithoutTheStudy() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		Path file = folder.resolve("anne.palier-set");
		var texts = new TranscriptStore(place.path());
		try (var disk = StudyOnDisk.censusToWrite(place, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			disk.run(new InterviewSetRun("t1", List.of("i-05"), List.of("Anne", "Ben"), disk.study(), texts), Instant.EPOCH, Progress.NONE);
			CodingSet set = disk.study().getCodingSets().getFirst();
			disk.run(new InterviewPackageRun(disk.study(), set, set.getCoders().getFirst(), texts, file, LocalDate.of(2026, 11, 27)),
					Instant.EPOCH, Progress.NONE);
		}
		open = new OpenStudy(folder.resolve("study"));
		var packaged = (InterviewPackageEditor) open.page().openEditor(new FileInput(file), InterviewPackageEditor.ID);
		var text = packaged.transcript().text();
		open.screen().until("keyboard", () -> {
			open.window().getShell().forceActive();
			return text.isFocusControl() || text.forceFocus();
		});
		text.setSelection(text.getOffsetAtLine(3));
		press(SWT.SHIFT, SWT.ARROW_RIGHT);
		press('2');
		open.screen().until("in the file", () -> savedIn(file) == 1);
		press(SWT.F2);
		assertThat(text.getEditable()).isFalse();
		assertThat(InterviewPackage.read(file).passages()).singleElement().satisfies(it -> {
			assertThat(it.codes()).containsExactly(open.study().getCodes().get(1).getId());
			assertThat(it.span()).isEqualTo(new Span(new TextPosition(3, 0), new TextPosition(3, 1)));
		});
		assertThat(interview().getPassages()).isEmpty();
		press(SWT.CTRL, 'f');
		open.screen().until("search", () -> packaged.find().query().isFocusControl());
		type("heure");
		open.screen().until("found", () -> packaged.find().told().startsWith("1 "));
		press(SWT.ESC);
		open.screen().until("back at the words", () -> text.isFocusControl() && text.getSelectionText().equals("heures"));
		open.screen().picture(open.window().getShell(), "interview-package");
		open.page().closeEditor(packaged, false);
		// Whoever takes it for a package of posts is brought to where it belongs.
		var taken = answer(said("take_back"), said("merge_button", 1));
		var told = answer(said("title"), IDialogConstants.OK_LABEL);
		new OfPosts().isGiven(open.window(), open.session(), file);
		open.screen().until("taken back", () -> interview().getPassages().size() == 1 && told.isEmpty());
		assertThat(taken).isEmpty();
	}

	private static String said(String key, Object... arguments) {
		return new Wording(CodersEditor.class, "messages").text(key, arguments).in(Locale.getDefault());
	}

	/** The command of the bundle of posts, which no test of this one has. */
	private static final class OfPosts extends TakeBackHandler {

		OfPosts() {
			super(POSTS, "Posts");
		}

		void isGiven(IWorkbenchWindow window, StudySession session, Path file) {
			begin(window, session, file);
		}

		@Override
		protected void takeBack(IWorkbenchWindow window, StudySession session, Path file) {
			throw new AssertionError("a package of interviews was read as one of posts");
		}
	}

	private static int savedIn(Path file) {
		try {
			return InterviewPackage.read(file).passages().size();
		} catch (IOException beingWritten) {
			return 0;
		}
	}

	/** A file in an editor, as whoever opens packages gives it. */
	private record FileInput(Path file) implements IEditorInput {
		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return ImageDescriptor.getMissingImageDescriptor();
		}

		@Override
		public String getName() {
			return "anne";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return file.toString();
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type == Path.class ? type.cast(file) : null;
		}
	}
}
