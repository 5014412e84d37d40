// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.study.HandedFile;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.privacy.StudyGate;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.interviews.exchange.CaseTable;
import org.palier.interviews.exchange.CaseTableImport;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Tables of cases out to other programs, and in from them.
 *
 * @param console where it is told
 * @param folder  of the study
 */
public record CaseTables(Console console, StudyFolder folder) {

	/**
	 * Writes a table, identified, as somebody asked for.
	 * @param answer gets the counts
	 * @param handed keeps the file
	 * @return the same as sentences
	 */
	public List<String> write(CaseTable form, Path file, ObjectNode answer, HandedFile handed) throws Exception {
		Locale locale = console.locale();
		try (var study = Console.toRead(folder, true)) {
			if (study.study().getInterviews().isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("qdpx.none"));
			}
			Path out = file.toAbsolutePath().normalize();
			var gate = new StudyGate(study.study(), console.contributions().addressForms(), Release.IDENTIFIED);
			long rows = form.write(study.study(), gate, locale, out);
			answer.put(form.id(), out.toString()).put("rows", rows);
			handed.record(study.study().getInterviews(), Release.IDENTIFIED, form.id(), out, Map.of("rows", rows));
			return List.of(Console.text("export.cases", rows, out).in(locale), Console.text("qdpx.clear").in(locale));
		}
	}

	/** Brings a table in, or says what it would bring. @return what came of it, as sentences */
	public List<String> read(UncheckedImport request, boolean dry, ObjectNode answer) throws Exception {
		CaseTableImport.Outcome outcome;
		if (dry) {
			try (var study = Console.toRead(folder, true)) {
				outcome = new CaseTableImport(request, study.study()).outcome();
			}
		} else {
			try (var study = console.toWrite(folder, "import")) {
				outcome = study.run(new CaseTableImport(request, study.study()), console.clock().instant(), new ConsoleProgress(console));
			}
		}
		answer.put("kind", CaseTableImport.KIND).put("interviews", outcome.interviews()).put("facts", outcome.facts()).put("answers",
				outcome.answers());
		outcome.passedOver().forEach(answer.putArray("passed_over")::add);
		List<String> lines = new ArrayList<>();
		lines.add(Console.text("cases.taken", outcome.interviews(), outcome.facts(), outcome.answers()).in(console.locale()));
		outcome.remarks().forEach(it -> lines.add("  " + Console.said(it, console.locale())));
		if (dry) {
			lines.add(Console.text("import.tried").in(console.locale()));
		}
		return lines;
	}
}
