// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.Dialogs;

/** An invented interview is coded and edited by keys that a keyboard sends. */
class InterviewEditorTest extends InterviewWindow {
	@Test
	void wordsAreCodedByAKeyAndStayCodedWhenTheTextIsEdited() throws Exception {
		show();
		assertThat(open.session().isDirty()).as("looking changes nothing").isFalse();
		var text = editor.transcript().text();
		text.setSelection(text.getOffsetAtLine(1) + "😀 ".length());
		for (int i = 0; i < "Pas vraiment".length(); i++) {
			press(SWT.SHIFT, SWT.ARROW_RIGHT);
		}
		press('1');

		open.screen().until("coded", () -> interview().getPassages().size() == 1);
		assertThat(words(0)).isEqualTo("Pas vraiment");
		assertThat(span(0)).isEqualTo(new Span(new TextPosition(1, 2), new TextPosition(1, 14)));
		assertThat(interview().getPassages().getFirst().getCoder().getName()).isEqualTo("Anne");
		assertThat(interview().getPassages().getFirst().isBlind()).isTrue();

		text.setSelection(text.getOffsetAtLine(1));
		press(SWT.F2);
		press('o');
		press('h');
		press(SWT.ESC);
		open.screen().until("typed", () -> span(0).equals(new Span(new TextPosition(1, 4), new TextPosition(1, 16))));
		assertThat(words(0)).isEqualTo("Pas vraiment");

		// Letters are one edit until the keys rest; on a busy machine they may rest between the two.
		open.undo();
		boolean rested = text.getLine(1).startsWith("o😀");
		if (rested) {
			open.undo();
		}
		assertThat(span(0)).isEqualTo(new Span(new TextPosition(1, 2), new TextPosition(1, 14)));
		assertThat(text.getLine(1)).startsWith("😀 Pas");
		open.redo();
		if (rested) {
			open.redo();
		}
		assertThat(text.getLine(1)).startsWith("oh😀 Pas");

		open.session().save(null);
		assertThat(Files.readString(folder.resolve("study/interviews/i-05.txt"))).contains("I-05:\toh😀 Pas vraiment.");
		assertThat(Files.readString(folder.resolve("study/study.palier"))).doesNotContain("vraiment");
		open.close();
		show();
		assertThat(words(0)).isEqualTo("Pas vraiment");
		assertThat(editor.transcript().text().getLine(1)).startsWith("oh😀 Pas");
	}

	@Test
	void aCodeIsMadeWhereNoneIsFoundAndAWithdrawnInterviewIsNotOpened() throws Exception {
		Locale.setDefault(Locale.CANADA_FRENCH);
		show();
		var text = editor.transcript().text();
		text.setSelection(text.getOffsetAtLine(3), text.getOffsetAtLine(3) + "Dix heures par semaine".length());
		press('2');
		open.screen().until("coded", () -> interview().getPassages().size() == 1);
		text.setSelection(text.getOffsetAtLine(3) + 4, text.getOffsetAtLine(3) + 40);
		editor.codes().ask();
		editor.codes().search().setText("rythme saisonnier");
		press(SWT.CR);

		open.screen().until("made and given", () -> interview().getPassages().size() == 2);
		assertThat(open.study().getCodes().stream().map(it -> it.getName().getFr()).toList()).contains("rythme saisonnier");
		assertThat(display().getFocusControl()).isSameAs(text);
		open.screen().picture(open.window().getShell(), "interview-fr");

		press(SWT.DEL);
		open.screen().until("taken off", () -> interview().getPassages().size() == 1);
		assertThat(new StudyOpener(open.window()).show(open.session(), open.study().getInterviews().get(1))).isFalse();
	}

	@Test
	void whatWasAgreedIsWrittenAndTakenBackAndAWithdrawalLeavesNoWordOfItAnywhere() throws Exception {
		Locale.setDefault(Locale.CANADA_FRENCH);
		show();
		var terms = new ConsentDialog(open.window().getShell(), interview());
		terms.setBlockOnOpen(false);
		terms.open();
		List<Text> fields = open.screen().all(Text.class, terms.getShell()).stream().filter(Text::getEditable).toList();
		fields.get(1).setText("le printemps");
		assertThat(terms.getErrorMessage()).contains("2026-03-12");
		fields.get(1).setText("2027-06-30");
		fields.get(3).setText("55");
		fields.get(4).setText("au téléphone");
		open.screen().picture(terms.getShell(), "interview-consent-fr");
		assertThat(open.screen().all(Button.class, terms.getShell())).allMatch(Button::isEnabled);
		terms.okPressed();
		open.session().execute(terms.edit());
		assertThat(interview().getConsent().getUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
		assertThat(interview().getMinutes()).isEqualTo(55);
		open.undo();
		assertThat(interview().getConsent().getUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
		open.redo();
		assertThat(interview().getPlace()).isEqualTo("au téléphone");

		var text = editor.transcript().text();
		text.setSelection(text.getOffsetAtLine(1) + "😀 ".length(), text.getOffsetAtLine(1) + "😀 Pas vraiment".length());
		text.forceFocus();
		press('1');
		open.screen().until("coded", () -> interview().getPassages().size() == 1);
		for (String memo : List.of("ironie de zygote", "zygote encore")) {
			open.session().execute(new PassageEdits(open.study(), interview()).note(interview().getPassages().getFirst(), memo));
			List<Paragraph> more = new ArrayList<>(TranscriptStore.open(interview()).orElseThrow().paragraphs());
			more.add(new Paragraph("E", null, memo));
			open.session().execute(new RecordedEdit(Bilingual.same("test"), Root.beneath(interview()),
					() -> TranscriptStore.put(interview(), new TranscriptText(more))));
			open.session().save(null);
		}
		Path kept = Path.of(Platform.getInstanceLocation().getURL().toURI()).resolve(".metadata/.plugins/org.eclipse.core.resources/.history");
		Path study = folder.resolve("study");
		assertThat(holding(kept, "ironie de zygote")).as("the local history holds it before").isNotEmpty();
		assertThat(holding(study.resolve("interviews/backups"), "marchait")).isNotEmpty();

		var dialogs = new Dialogs(display());
		var asked = dialogs.press("Retirer le consentement", "Effacer l’entretien", "interview-withdraw-fr");
		open.run("org.palier.ui.interviews.withdraw");
		assertThat(asked.isPressed()).isTrue();
		assertThat(asked.words()).contains("i-05", "6)");
		var told = dialogs.press("Retirer le consentement", JFaceResources.getString("ok"), "");
		open.screen().until("told", told::isPressed);

		assertThat(told.words()).contains("i-05 est effacé");
		assertThat(open.session().isDirty()).isFalse();
		assertThat(open.page().getEditorReferences()).isEmpty();
		assertThat(interview().getConsent().getWithdrawnOn()).isNotNull();
		assertThat(study.resolve("interviews/i-05.txt")).doesNotExist();
		for (String word : List.of("marchait", "zygote", "au téléphone")) {
			assertThat(holding(study, word)).as(word).isEmpty();
			assertThat(holding(kept, word)).as(word).isEmpty();
		}
		assertThat(PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().canUndo(open.session().undoContext())).isFalse();
	}

	@Test
	void wordsAreFoundInAllTheirFormsCodedOnceConfirmedAndReadInCells() throws Exception {
		Locale.setDefault(Locale.CANADA_FRENCH);
		show();
		press(SWT.CTRL, 'f');
		open.screen().until("field", () -> editor.find().query().isFocusControl());
		type("heure");
		open.screen().until("found", () -> editor.find().told().startsWith("1 sur 1, ¶"));
		assertThat(editor.find().query().isFocusControl()).as("one types on").isTrue();
		press(SWT.ESC);
		assertThat(editor.transcript().text().getSelectionText()).isEqualTo("heures");
		open.screen().until("back", () -> editor.transcript().text().isFocusControl());
		press('2');
		open.screen().until("coded", () -> interview().getPassages().size() == 1);

		open.run("org.palier.ui.interviews.search");
		Text query = (Text) display().getFocusControl();
		type("publication");
		Table hits = visible(Table.class);
		open.screen().until("one sentence", () -> hits.getItemCount() == 1);
		assertThat(hits.getItem(0).getText(1)).contains("Chaque publication passe");
		assertThat(query.isFocusControl()).isTrue();
		Combo code = open.screen().all(Combo.class, open.window().getShell()).stream()
				.filter(it -> it.isVisible() && List.of(it.getItems()).contains("délai  (3)"))
				.findFirst().orElseThrow();
		code.select(code.indexOf("délai  (3)"));
		code.notifyListeners(SWT.Selection, new Event());
		press(SWT.ARROW_DOWN);
		open.screen().until("list", hits::isFocusControl);
		press(SWT.CTRL, SWT.CR);
		open.screen().until("coded as confirmed", () -> interview().getPassages().size() == 2);
		var found = interview().getPassages().getLast();
		assertThat(found.getFoundBy()).isEqualTo("publication");
		assertThat(words(1)).isEqualTo("Chaque publication passe par la cheffe.");
		assertThat(hits.getItem(0).getChecked()).as("coded once").isFalse();
		open.screen().picture(open.window().getShell(), "interviews-search-fr");
		open.undo();
		assertThat(interview().getPassages()).hasSize(1);
		open.redo();

		open.run("org.palier.ui.interviews.themes");
		open.screen().until("keyboard among the cells", () -> display().getFocusControl() instanceof Canvas it && !(it instanceof StyledText));
		// One begins at the first cell with the most.
		press(SWT.ARROW_UP);
		press(SWT.ARROW_DOWN);
		Table quotes = visible(Table.class);
		open.screen().until("quotes of the second code", () -> quotes.getItemCount() == 1 && quotes.getItem(0).getText(1).equals("heures"));
		press(SWT.CR);
		open.screen().until("its quotes", quotes::isFocusControl);
		press(' ');
		open.screen().until("let into the report", () -> interview().getPassages().getFirst().isCleared());
		open.screen().picture(open.window().getShell(), "interviews-themes-fr");
		press(SWT.CR);
		open.screen().until("opened there", () -> open.page().getActiveEditor() == editor);
		assertThat(interview().getPassages().getFirst().isCleared()).as("Enter ticks no box").isTrue();

		open.session().execute(new PassageEdits(open.study(), interview()).note(interview().getPassages().getFirst(), "A voir"));
		open.run("org.palier.ui.interviews.memos");
		Table memos = visible(Table.class);
		assertThat(memos.getItem(0).getText(1)).isEqualTo("I-05, ¶ 4 · heures");
		press(SWT.ARROW_DOWN);
		open.screen().until("list of memos", memos::isFocusControl);
		press(SWT.F2);
		type(" encore");
		press(SWT.CTRL, SWT.CR);
		open.screen().until("kept", () -> "A voir encore".equals(interview().getPassages().getFirst().getMemo()));
		open.screen().picture(open.window().getShell(), "interviews-memos-fr");
		press(SWT.CR);
		open.screen().until("where it belongs", () -> open.page().getActiveEditor() == editor && editor.transcript().selected() != null);
	}

	private static List<Path> holding(Path folder, String word) throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			var found = new ArrayList<Path>();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(word)) {
					found.add(file);
				}
			}
			return found;
		}
	}

	@Test
	void aRecordingIsHandedToThePlatformAndWhatCannotBePlayedIsSaid() throws Exception {
		show();
		Path sound = Files.write(folder.resolve("study/i-05.ogg"), new byte[] { 1 });
		List<String> launched = new ArrayList<>();
		var shell = new Shell(open.window().getShell());
		shell.setLayout(new RowLayout());
		try {
			var link = new RecordingLink(shell, () -> folder.resolve("study"), it -> launched.add(it) && !it.startsWith("https:"));
			link.show("i-05.ogg");
			link.link().notifyListeners(SWT.Selection, new Event());
			assertThat(launched).containsExactly(sound.toString());
			for (String where : List.of("gone.ogg", "https://example.org/i-05.ogg")) {
				link.show(where);
				var told = new Dialogs(display()).press(InterviewWords.said("recording"), JFaceResources.getString("ok"), "");
				link.link().notifyListeners(SWT.Selection, new Event());
				assertThat(told.isPressed()).isTrue();
				assertThat(told.words()).contains(where);
			}
			assertThat(launched).hasSize(2);
		} finally {
			shell.dispose();
		}
	}
}
