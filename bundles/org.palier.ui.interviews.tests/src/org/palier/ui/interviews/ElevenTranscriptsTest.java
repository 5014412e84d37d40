// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Interview;
import org.palier.model.RankedObjective;
import org.palier.reports.Outgoing;
import org.palier.ui.interviews.exchange.ExportInterviewsHandler;
import org.palier.ui.interviews.exchange.ImportInterviewsHandler;
import org.palier.ui.interviews.exchange.InterviewForm;
import org.palier.ui.interviews.transcripts.ImportTranscriptsHandler;
import org.palier.ui.interviews.transcripts.TranscriptsWizard;
import org.palier.ui.opening.StudyOpener;

/** Transcripts come in, are coded, ranked and reported by what keyboard and mouse send. */
class ElevenTranscriptsTest extends InterviewWindow {

	/** What the issue asks for: eleven transcripts come in, are coded, ranked and reported, by keys and buttons. */
	@Test
	void elevenTranscriptsComeInAreCodedRankedAndReported() throws Exception {
		comeInAreCodedRankedAndReported(Locale.CANADA, 11);
	}

	/** The same in French, where one of them is coded and ranked. */
	@Test
	void theSameInFrench() throws Exception {
		comeInAreCodedRankedAndReported(Locale.CANADA_FRENCH, 1);
	}

	private void comeInAreCodedRankedAndReported(Locale language, int coded) throws Exception {
		Locale.setDefault(language);
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
		open.screen().picture(dialog.getShell(), "transcripts-wizard-" + language.getLanguage());
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
		for (Interview each : eleven.subList(0, coded)) {
			code(each);
		}
		open.screen().picture(open.window().getShell(), "interview-ranked-" + language.getLanguage());
		assertThat(eleven.subList(0, coded)).allSatisfy(it -> {
			assertThat(TranscriptStore.open(it).orElseThrow().words(Span.of(it.getPassages().getFirst()))).isEqualTo("Pas");
			assertThat(it.getRanking().stream().map(RankedObjective::getPlace).toList()).containsExactly(1, 2, 2);
			assertThat(it.getRanking().getFirst().getObjective()).as("moved up by keys").isSameAs(open.study().getObjectives().get(1));
		});

		open.session().save(null);
		var told = answer("Report", "Without personal data", "Write");
		answer("What a reader could infer", "Write the report");
		var end = answer("Report", "Close");
		open.run("org.palier.ui.commands.report");
		open.screen().until("written", end::isEmpty);
		assertThat(told).isEmpty();
		try (Stream<Path> written = Files.walk(folder.resolve("study/reports"))) {
			String report = Files.readString(written.filter(it -> it.toString().endsWith("annex.html")).findFirst().orElseThrow());
			assertThat(report).contains("<html lang=\"" + language.getLanguage());
			// What one alone ranked would name them: with fewer than five answers the table is left out whole.
			assertThat(report.contains(Bilingual.of(open.study().getObjectives().get(1).getName()).in(language))).isEqualTo(coded >= 5);
		}
	}

	/** Tables of cases come in and go out, and a project that went out brings nothing that is there already. */
	@Test
	void interviewsGoOutAndComeIn() throws Exception {
		show();
		Path table = Files.writeString(folder.resolve("cases.csv"), "case,planning,hoursPerWeek\nI-05,planned,9.5\n");
		var taken = answer("Import coded interviews", "Import", IDialogConstants.OK_LABEL);
		ImportInterviewsHandler.take(open.window(), open.session(), table);
		open.screen().until("taken", taken::isEmpty);
		assertThat(interview().getHoursPerWeek()).isEqualTo(9.5);
		for (InterviewForm form : InterviewForm.values()) {
			var told = answer("Export interviews", IDialogConstants.OK_LABEL);
			ExportInterviewsHandler.write(open.window(), open.session(), form, folder.resolve("out-" + form.id() + form.ending()), Outgoing.trial());
			assertThat(told).isEmpty();
			assertThat(folder.resolve("out-" + form.id() + form.ending())).isNotEmptyFile();
		}
		open.undo();
		assertThat(interview().getHoursPerWeek()).as("one step").isNull();
		int before = open.study().getInterviews().size();
		var again = answer("Import coded interviews", "Import", IDialogConstants.OK_LABEL);
		ImportInterviewsHandler.take(open.window(), open.session(), folder.resolve("out-qdpx.qdpx"));
		open.screen().until("read", again::isEmpty);
		assertThat(open.study().getInterviews()).hasSize(before);
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
}
