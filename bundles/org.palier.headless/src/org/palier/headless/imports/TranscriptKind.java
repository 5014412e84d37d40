// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.transcripts.TranscriptImport;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Option;

/** The text of an interview. */
final class TranscriptKind implements ImportKind {

	@Option(names = "--agency", paramLabel = "ID")
	private String agency;

	@Option(names = "--respondent", paramLabel = "PSEUDONYM")
	private String respondent;

	@Option(names = "--held-on", paramLabel = "DATE")
	private String heldOn;

	@Override
	public String id() {
		return TranscriptImport.KIND;
	}

	@Override
	public ExitCode run(ImportOrder order, ImportAnswer answer) throws IOException, RefusedException {
		TranscriptImport.Outcome came;
		try (var open = order.dry() ? order.toRead(true) : order.console().censusToWrite(order.folder(), "import")) {
			TranscriptImport asked = request(order.asked().file(), open);
			came = order.dry() ? asked.tryOut() : open.run(asked, order.console().clock().instant(), order.progress());
		}
		answer.json().put("kind", id()).put("interview", came.interview()).put("paragraphs", came.paragraphs());
		came.speakers().forEach(answer.json().putArray("speakers")::add);
		came.remarks().forEach(it -> answer.json().withArray("remarks").add(Console.said(it, answer.locale())));
		answer.tell(Console.text(order.dry() ? "import.transcript_tried" : "import.transcript_done", came.interview(), came.paragraphs(),
				came.speakers().isEmpty() ? "–" : String.join(", ", came.speakers())));
		came.remarks().forEach(it -> answer.lines().accept("  " + Console.said(it, answer.locale())));
		return ExitCode.OK;
	}

	/** @throws RefusedException when an option lacks or is none */
	private TranscriptImport request(Path file, StudyOnDisk open) throws IOException, RefusedException {
		if (agency == null || respondent == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.transcript_needs"));
		}
		return TranscriptImport.of(file, agency.strip(), respondent.strip(), day(), open.study(), StudyView.of(open.study()),
				new TranscriptStore(open.folder().path()));
	}

	private LocalDate day() throws RefusedException {
		try {
			return heldOn == null ? null : LocalDate.parse(heldOn.strip());
		} catch (DateTimeException none) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.transcript_day", heldOn));
		}
	}
}
