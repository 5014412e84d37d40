// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.Progress;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.RunLog;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyOnDisk;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.corpus.PersonCoder;
import org.palier.extensions.Contributions;
import org.palier.interviews.handout.InterviewPackage;
import org.palier.interviews.handout.InterviewPackageRun;
import org.palier.interviews.handout.InterviewSetRun;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Place;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.Code;
import org.palier.model.CodingSet;
import org.palier.model.Consent;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.ui.interviews.coders.CodersEditor;
import org.palier.ui.interviews.transcripts.ImportTranscriptsHandler;
import org.palier.ui.interviews.transcripts.TranscriptsWizard;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.testing.Dialogs;
import org.palier.ui.testing.OpenStudy;

/** An invented interview is coded and edited by keys that a keyboard sends. */
class InterviewEditorTest {

	private static final TranscriptText TEXT = new TranscriptText(List.of(new Paragraph("E", null, "Avant d’ouvrir la page, aviez-vous un plan ?"),
			new Paragraph("I-05", null, "😀 Pas vraiment. Une collègue l’avait essayée avec un compte à elle, puis on a gardé ce qui marchait. Le plan est venu un an après."),
			new Paragraph("E", null, "Et le temps, justement ?"),
			new Paragraph("I-05", null, "Dix heures par semaine à deux, peut-être douze au printemps. Chaque publication passe par la cheffe.")));

	private final Locale before = Locale.getDefault();

	@TempDir
	Path folder;

	private OpenStudy open;
	private InterviewEditor editor;

	@BeforeEach
	void write() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("bo");
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("trails");
		agency.setName(new Bilingual("Sentiers de Boréalie", "Sentiers de Boréalie").toModel());
		agency.setCategory(study.getCategories().getFirst());
		jurisdiction.getAgencies().add(agency);
		study.getJurisdictions().add(jurisdiction);
		Interview interview = interview("i-05", "I-05", agency);
		Consent consent = PalierFactory.eINSTANCE.createConsent();
		consent.setScope(ConsentScope.ANONYMOUS_QUOTES);
		consent.setUntil(LocalDate.of(2028, 12, 31));
		interview.setConsent(consent);
		interview.setHeldOn(LocalDate.of(2026, 3, 12));
		for (int i = 0; i < Math.min(3, study.getObjectives().size()); i++) {
			RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
			ranked.setObjective(study.getObjectives().get(i));
			ranked.setPlace(i == 0 ? 1 : 2);
			interview.getRanking().add(ranked);
		}
		Interview withdrawn = interview("i-07", "I-07", null);
		Consent taken = PalierFactory.eINSTANCE.createConsent();
		taken.setWithdrawnOn(LocalDate.of(2026, 4, 1));
		withdrawn.setConsent(taken);
		study.getInterviews().addAll(List.of(interview, withdrawn));
		for (String name : List.of("spontanée", "heures", "délai")) {
			Code code = PalierFactory.eINSTANCE.createCode();
			code.setId(name.replaceAll("[^a-z]", "e"));
			code.setName(new Bilingual(name, name).toModel());
			study.getCodes().add(code);
		}
		place.file().save(study);
		Files.createDirectories(folder.resolve("study/interviews"));
		Files.writeString(folder.resolve("study/interviews/i-05.txt"), TEXT.file());
	}

	private static Interview interview(String id, String pseudonym, Agency agency) {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId(id);
		interview.setAgency(agency);
		Participant participant = PalierFactory.eINSTANCE.createParticipant();
		participant.setPseudonym(pseudonym);
		interview.getParticipants().add(participant);
		return interview;
	}

	@AfterEach
	void close() throws Exception {
		Locale.setDefault(before);
		if (open != null) {
			open.close();
		}
	}

	private void show() throws Exception {
		open = new OpenStudy(folder.resolve("study"));
		new ChosenCoder(open.session()).choose("Anne");
		assertThat(new StudyOpener(open.window()).show(open.session(), interview())).isTrue();
		editor = (InterviewEditor) open.page().getActiveEditor();
		open.screen().until("keyboard", () -> {
			open.window().getShell().forceActive();
			return editor.transcript().text().isFocusControl() || editor.transcript().text().forceFocus();
		});
	}

	private Interview interview() {
		return open.study().getInterviews().getFirst();
	}

	private void press(int... codes) {
		for (int each : codes) {
			post(SWT.KeyDown, each);
		}
		for (int i = codes.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, codes[i]);
		}
		while (display().readAndDispatch()) {
			// what the key does
		}
	}

	private void post(int type, int code) {
		var event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = code < 128 ? (char) code : 0;
		assertThat(display().post(event)).isTrue();
	}

	private Display display() {
		return open.window().getShell().getDisplay();
	}

	@Test
	void wordsAreCodedByAKeyAndStayCodedWhenTheTextIsEdited() throws Exception {
		show();
		var text = editor.transcript().text();
		text.setSelection(text.getOffsetAtLine(1) + "😀 ".length());
		for (int i = 0; i < "Pas vraiment".length(); i++) {
			press(SWT.SHIFT, SWT.ARROW_RIGHT);
		}
		press('1');

		open.screen().until("coded", () -> interview().getPassages().size() == 1);
		assertThat(words(0)).isEqualTo("Pas vraiment");
		assertThat(span(0)).isEqualTo(new Span(new Place(1, 2), new Place(1, 14)));
		assertThat(interview().getPassages().getFirst().getCoder().getName()).isEqualTo("Anne");
		assertThat(interview().getPassages().getFirst().isBlind()).isTrue();

		text.setSelection(text.getOffsetAtLine(1));
		press(SWT.F2);
		press('o');
		press('h');
		press(SWT.ESC);
		open.screen().until("typed", () -> span(0).equals(new Span(new Place(1, 4), new Place(1, 16))));
		assertThat(words(0)).isEqualTo("Pas vraiment");

		open.undo();
		assertThat(span(0)).isEqualTo(new Span(new Place(1, 2), new Place(1, 14)));
		assertThat(text.getLine(1)).startsWith("😀 Pas");
		open.redo();
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
			open.session().execute(new RecordedEdit(Bilingual.same("test"), List.of(interview()),
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
		Combo code = open.screen().all(Combo.class, open.window().getShell()).stream().filter(it -> it.isVisible() && List.of(it.getItems()).contains("délai  (3)"))
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

	/** What the issue asks for: eleven transcripts come in, are coded, ranked and reported, by keys and buttons. */
	@Test
	void elevenTranscriptsComeInAreCodedRankedAndReported() throws Exception {
		show();
		List<Path> files = new ArrayList<>();
		for (int i = 1; i <= 11; i++) {
			String text = i == 11
					? "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v E>Un plan ?\n\n00:01:05.500 --> 00:01:07.000\n<v R-11>Pas vraiment, en fait.\n"
					: "E : Un plan ?\n\nR-%02d : Pas vraiment, en fait.\n".formatted(i);
			files.add(Files.writeString(folder.resolve("R-%02d trails 2026-03-%02d.%s".formatted(i, i, i == 11 ? "vtt" : "txt")), text));
		}
		files.add(Files.write(folder.resolve("broken.docx"), new byte[] { 'P', 'K', 3, 4 }));
		var wizard = new TranscriptsWizard(open.window(), open.session());
		wizard.choose(files);
		var dialog = ImportTranscriptsHandler.dialog(open.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Table table = open.screen().all(Table.class, dialog.getShell()).getFirst();
		assertThat(wizard.canFinish()).as("the broken one is named before anything is written").isFalse();
		assertThat(dialog.getErrorMessage()).contains("broken.docx");
		assertThat(table.getItem(10).getText(1)).isEqualTo("R-11");
		open.screen().picture(dialog.getShell(), "transcripts-wizard");
		table.setSelection(11);
		table.forceFocus();
		press(SWT.DEL);
		assertThat(table.getItemCount()).isEqualTo(11);
		assertThat(wizard.canFinish()).isTrue();
		answer(dialog.getShell().getText(), IDialogConstants.FINISH_LABEL);
		open.screen().until("came in", () -> open.study().getInterviews().size() == 13);

		List<Interview> eleven = List.copyOf(open.study().getInterviews().subList(2, 13));
		assertThat(eleven).allSatisfy(it -> assertThat(it.getAgency().getId()).isEqualTo("trails"));
		assertThat(eleven.getLast().getHeldOn()).isEqualTo(LocalDate.of(2026, 3, 11));
		for (Interview each : eleven) {
			code(each);
		}
		open.screen().picture(open.window().getShell(), "interview-ranked");
		assertThat(eleven).allSatisfy(it -> {
			assertThat(TranscriptStore.open(it).orElseThrow().words(Span.of(it.getPassages().getFirst()))).isEqualTo("Pas");
			assertThat(it.getRanking().stream().map(RankedObjective::getPlace).toList()).containsExactly(1, 2, 2);
			assertThat(it.getRanking().getFirst().getObjective()).as("moved up by keys").isSameAs(open.study().getObjectives().get(1));
		});

		open.session().save(null);
		var told = answer("Report", "PDF", "Without personal data", "Write");
		answer("What a reader could infer", "Write the report");
		var end = answer("Report", "Close");
		open.run("org.palier.ui.commands.report");
		open.screen().until("written", end::isEmpty);
		assertThat(told).isEmpty();
		try (Stream<Path> written = Files.walk(folder.resolve("study/reports"))) {
			String report = Files.readString(written.filter(it -> it.toString().endsWith(".html")).findFirst().orElseThrow());
			assertThat(report).contains(open.study().getObjectives().get(1).getName().getEn());
		}
	}

	private void code(Interview each) throws Exception {
		new StudyOpener(open.window()).show(open.session(), each);
		var shown = (InterviewEditor) open.page().getActiveEditor();
		shown.panes().want(1, true);
		var text = shown.transcript().text();
		open.screen().until("keyboard", () -> {
			open.window().getShell().forceActive();
			return text.isFocusControl() || text.forceFocus();
		});
		text.setSelection(text.getOffsetAtLine(1));
		press(SWT.SHIFT, SWT.ARROW_RIGHT);
		press(SWT.SHIFT, SWT.ARROW_RIGHT);
		press(SWT.SHIFT, SWT.ARROW_RIGHT);
		press('1');
		open.screen().until("coded " + each.getId(), () -> each.getPassages().size() == 1);
		for (int i = 0; i < 3; i++) {
			shown.facts().others().select(1);
			shown.facts().others().notifyListeners(SWT.Selection, new Event());
		}
		shown.facts().ranking().setSelection(1);
		shown.facts().ranking().forceFocus();
		press(SWT.ALT, SWT.ARROW_UP);
		shown.facts().ranking().setSelection(2);
		press('=');
		open.screen().until("ranked", () -> each.getRanking().size() == 3 && each.getRanking().getLast().getPlace() == 2);
	}

	/** Presses buttons of dialogs of a title by the space bar, as soon as they are there. @return those that are left to press */
	private Deque<String> answer(String title, String... buttons) {
		var left = new ArrayDeque<>(List.of(buttons));
		answer(title, left, System.currentTimeMillis() + 120_000);
		return left;
	}

	private void answer(String title, Deque<String> left, long end) {
		if (left.isEmpty() || System.currentTimeMillis() > end) {
			return;
		}
		String wanted = left.peek().replace("&", "");
		Stream.of(display().getShells()).filter(it -> it.isVisible() && it.getText().equals(title))
				.flatMap(it -> open.screen().all(Button.class, it).stream()).filter(it -> it.isEnabled() && it.getText().replace("&", "").startsWith(wanted))
				.findFirst().ifPresent(it -> {
					// Keys go where the display has the keyboard, a moment after it was asked for.
					if (it.getData("asked") != null && it.isFocusControl()) {
						left.poll();
						post(SWT.KeyDown, ' ');
						post(SWT.KeyUp, ' ');
					} else if (it.forceFocus()) {
						it.setData("asked", true);
					}
				});
		display().timerExec(200, () -> answer(title, left, end));
	}

	private void type(String words) {
		words.chars().forEach(this::press);
	}

	private <T extends Control> T visible(Class<T> type) {
		return open.screen().all(type, open.window().getShell()).stream().filter(Control::isVisible).findFirst().orElseThrow();
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

	private Span span(int passage) {
		return Span.of(interview().getPassages().get(passage));
	}

	private String words(int passage) {
		return TranscriptStore.open(interview()).orElseThrow().words(span(passage));
	}

	@Test
	void severalCodeBlindAndWhatTheyDifferInIsDecidedByKeys() throws Exception {
		show();
		PassageEdits edits = new PassageEdits(open.study(), interview());
		var words = new Span(new Place(1, 2), new Place(1, 15));
		open.session().execute(edits.give(words, open.study().getCodes().getFirst(), new PersonCoder("anne", "Anne"), Instant.EPOCH, true));
		open.session().execute(edits.give(new Span(new Place(1, 2), new Place(1, 40)), open.study().getCodes().getFirst(), new PersonCoder("ben", "Ben"),
				Instant.EPOCH, true));
		assertThat(editor.transcript().passages()).hasSize(2);
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.setId("run-1");
		set.setName("t1");
		open.session().execute(new RecordedEdit(Bilingual.same("set"), List.of(open.study()), () -> {
			StudyRuns.list(open.study(), "run-1", new RunKinds.Sample(), Instant.EPOCH, "t1");
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
		open.session().execute(new RecordedEdit(Bilingual.same("close"), List.of(open.study()), () -> set.setClosedOn(LocalDate.of(2026, 11, 27))));
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
			disk.run(new InterviewPackageRun(disk.study(), set, set.getCoders().getFirst(), texts, file, LocalDate.of(2026, 11, 27)), Instant.EPOCH, Progress.NONE);
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
			assertThat(it.span()).isEqualTo(new Span(new Place(3, 0), new Place(3, 1)));
		});
		assertThat(interview().getPassages()).isEmpty();
		open.page().closeEditor(packaged, false);
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
