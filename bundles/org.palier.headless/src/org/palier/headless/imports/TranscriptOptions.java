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

/** What a person says of the transcript of an interview. */
public final class TranscriptOptions {

	@Option(names = "--agency", paramLabel = "ID")
	private String agency;

	@Option(names = "--respondent", paramLabel = "PSEUDONYM")
	private String respondent;

	@Option(names = "--held-on", paramLabel = "DATE")
	private String heldOn;

	/** True when the kind is that of transcripts. @param kind as typed; may be null */
	static boolean isAsked(String kind) {
		return TranscriptImport.KIND.equals(kind);
	}

	/** Refuses what has no meaning for other kinds. */
	void checkUnused() throws RefusedException {
		if (agency != null || respondent != null || heldOn != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.transcript_kind", TranscriptImport.KIND));
		}
	}

	/** @throws RefusedException when an option lacks or is none */
	TranscriptImport request(Path file, StudyOnDisk open) throws IOException, RefusedException {
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
