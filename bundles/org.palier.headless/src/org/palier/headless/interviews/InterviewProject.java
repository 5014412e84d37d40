// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.study.HandedFile;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.exchange.CorpusText;
import org.palier.interviews.exchange.LossReport.Loss;
import org.palier.interviews.exchange.LossReport;
import org.palier.interviews.exchange.ProjectImport;
import org.palier.interviews.exchange.QdpxExport.Exported;
import org.palier.interviews.exchange.QdpxExport;
import org.palier.interviews.exchange.QdpxReader;
import org.palier.interviews.exchange.QdpxWriter;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.text.TranscriptStore;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Coded interviews of a study on disk, out to other programs and in from them, with what each way leaves behind. */
public final class InterviewProject {

	private final Console console;
	private final StudyFolder folder;

	public InterviewProject(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** Writes a project. @param answer gets the counts and losses @param handed keeps the file @return the same as sentences */
	public List<String> write(Path file, ObjectNode answer, HandedFile handed) throws Exception {
		Locale locale = console.locale();
		try (var study = Console.toRead(folder, true)) {
			if (study.study().getInterviews().isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("qdpx.none"));
			}
			Exported exported = new QdpxExport(study.study(), new TranscriptStore(folder.path()), locale).make("Palier " + console.version());
			Path out = file.toAbsolutePath().normalize();
			new QdpxWriter().write(exported.project(), out);
			var project = exported.project();
			Map<String, Long> counts = new TreeMap<>(Map.of("codes", (long) project.allCodes().size(), "sources",
					(long) project.sources().size(), "selections", project.sources().stream().mapToLong(it -> it.selections().size()).sum(),
					"codings", (long) project.codings(), "cases", (long) project.cases().size(), "users", (long) project.users().size()));
			answer.put("qdpx", out.toString());
			counts.forEach(answer::put);
			losses(exported.losses(), answer, locale);
			handed.record(study.study().getInterviews(), StudyGate.Release.IDENTIFIED, ProjectImport.KIND, out, counts);
			List<String> lines = new ArrayList<>();
			lines.add(Console.text("qdpx.exported", project.sources().size(), project.codings(), project.allCodes().size(), out).in(locale));
			lines.add(Console.text("qdpx.clear").in(locale));
			exported.losses().losses().forEach(it -> lines.add("  " + it.sentence().in(locale)));
			return lines;
		}
	}

	/**
	 * Writes the texts for a program that counts words.
	 * @param answer gets the counts
	 * @param handed keeps the file
	 * @return the same as sentences
	 */
	public List<String> write(CorpusText form, Path file, ObjectNode answer, HandedFile handed) throws Exception {
		Locale locale = console.locale();
		try (var study = Console.toRead(folder, true)) {
			CodedReading reading = CodedReading.of(study.study(), new TranscriptStore(folder.path()));
			if (reading.texts().isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("quotes.none"));
			}
			Path out = file.toAbsolutePath().normalize();
			long written = form.write(reading.texts(), out);
			answer.put(form.id(), out.toString()).put("texts", written);
			handed.record(study.study().getInterviews(), StudyGate.Release.IDENTIFIED, form.id(), out, Map.of("texts", written));
			return List.of(Console.text("export.texts", written, out).in(locale), Console.text("qdpx.clear").in(locale));
		}
	}

	/** Brings a project in, or says what it would bring. @return what came of it, as sentences */
	public List<String> read(Path file, boolean dry, ObjectNode answer) throws Exception {
		// Before the study is locked: a file may be large, or none.
		QdpxReader.Reading read = new QdpxReader().read(file);
		ProjectImport.Outcome outcome;
		if (dry) {
			try (var study = Console.toRead(folder, true)) {
				outcome = new ProjectImport(file, read, study.study()).outcome();
			}
		} else {
			try (var study = console.toWrite(folder, "import")) {
				outcome = study.run(new ProjectImport(file, read, study.study()), console.clock().instant(), new ConsoleProgress(console));
			}
		}
		answer(outcome, answer);
		return lines(outcome, dry);
	}

	private void answer(ProjectImport.Outcome outcome, ObjectNode answer) {
		answer.put("kind", ProjectImport.KIND);
		ObjectNode found = answer.putObject("found");
		outcome.found().forEach(found::put);
		ObjectNode taken = answer.putObject("taken");
		outcome.counts().forEach(taken::put);
		losses(outcome.losses(), answer, console.locale());
		ArrayNode remarks = answer.putArray("remarks");
		outcome.remarks().forEach(it -> remarks.add(Console.said(it, console.locale())));
	}

	private List<String> lines(ProjectImport.Outcome outcome, boolean dry) {
		Locale locale = console.locale();
		var found = outcome.found();
		var counts = outcome.counts();
		List<String> lines = new ArrayList<>();
		lines.add(Console.text("qdpx.found", found.get("codes"), found.get("sources"), found.get("selections"), found.get("codings")).in(locale));
		lines.add(Console.text("qdpx.taken", counts.get("codes"), counts.get("interviews"), counts.get("passages"), counts.get("codings"),
				counts.get("coders"), counts.get("memos")).in(locale));
		outcome.losses().losses().forEach(it -> lines.add("  " + it.sentence().in(locale)));
		outcome.remarks().forEach(it -> lines.add("  " + Console.said(it, locale)));
		if (dry) {
			lines.add(Console.text("import.tried").in(locale));
		}
		return lines;
	}

	private static void losses(LossReport losses, ObjectNode answer, Locale locale) {
		ArrayNode told = answer.putArray("lost");
		for (Loss loss : losses.losses()) {
			ObjectNode node = told.addObject().put("kind", loss.kind().id()).put("count", loss.count()).put("sentence", loss.sentence().in(locale));
			loss.names().forEach(node.withArrayProperty("names")::add);
		}
	}
}
