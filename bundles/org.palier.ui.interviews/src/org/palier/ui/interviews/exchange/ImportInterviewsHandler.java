// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.UncheckedImport;
import org.palier.interviews.exchange.CaseTableImport;
import org.palier.interviews.exchange.LossReport.Loss;
import org.palier.interviews.exchange.ProjectImport;
import org.palier.study.runs.StudyRun;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Brings coded interviews of another program into the current study, or a table of cases, once a person has seen what would come. */
public final class ImportInterviewsHandler extends StudyHandler {

	private static final List<String> PROJECTS = List.of(".qdpx", ".qde");
	private static final int MOST = 12;

	/** A preview of the import, in sentences. */
	private record ImportPreview(StudyRun<?> run, List<String> said) {
	}

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var projects = FileKind.of(ExchangeWords.said("form.qdpx"), ".qdpx", ".qde");
		var tables = FileKind.of(ExchangeWords.said("tables"), ".csv", ".tsv", ".xlsx", ".xls", ".ods");
		FileChoice.of(window.getShell(), ExchangeWords.said("import"), projects, tables, FileKind.all()).opened()
				.ifPresent(it -> take(window, session, it));
	}

	/** Shows what a file would bring, and brings it when that is wanted. */
	public static void take(IWorkbenchWindow window, StudySession session, Path file) {
		var jobs = new StudyJobs(window, session, ExchangeWords.said("import"));
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		try {
			ImportPreview seen = PROJECTS.stream().anyMatch(name::endsWith) ? project(file, session) : cases(file, session);
			if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), ExchangeWords.said("import"), String.join("\n", seen.said()),
					SWT.SHEET, ExchangeWords.said("take"), IDialogConstants.CANCEL_LABEL) == 0) {
				jobs.run(ExchangeWords.said("import"), seen.run(), done -> jobs.tell(ExchangeWords.said("taken", file.getFileName())));
			}
		} catch (IOException refused) {
			jobs.refuse(StudyJobs.said(refused));
		}
	}

	private static ImportPreview project(Path file, StudySession session) throws IOException {
		ProjectImport held = ProjectImport.of(file, session.study());
		ProjectImport.Outcome outcome = held.outcome();
		var counts = outcome.counts();
		List<String> said = new ArrayList<>();
		said.add(ExchangeWords.said("project", counts.get("codes"), counts.get("interviews"), counts.get("passages"), counts.get("codings"),
				counts.get("coders"), counts.get("memos")));
		add(said, "lost", outcome.losses().losses().stream().map(Loss::sentence).toList());
		add(said, "remarks", outcome.remarks());
		return new ImportPreview(held, said);
	}

	private static ImportPreview cases(Path file, StudySession session) throws IOException {
		var held = new CaseTableImport(UncheckedImport.of(file), session.study());
		CaseTableImport.Outcome outcome = held.outcome();
		List<String> said = new ArrayList<>();
		said.add(ExchangeWords.said("cases", outcome.interviews(), outcome.facts(), outcome.answers()));
		add(said, "remarks", outcome.remarks());
		return new ImportPreview(held, said);
	}

	private static void add(List<String> said, String heading, List<Bilingual> sentences) {
		if (!sentences.isEmpty()) {
			said.add("");
			said.add(ExchangeWords.said(heading));
			said.add(sentences.stream().limit(MOST).map(it -> "• " + it.in(Locale.getDefault())).collect(Collectors.joining("\n")));
			if (sentences.size() > MOST) {
				said.add(ExchangeWords.said("more", sentences.size() - MOST));
			}
		}
	}
}
