// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.rejected;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.study.runs.OpenRun;

/**
 * The rows that imports leave out, each as {@code runs/ID-rejected.csv} of its study, or {@code runs/ID-rejected.ndjson} when they
 * are records of JSON.
 *
 * @param locale language of the messages
 */
public record RejectedRowsOfRuns(Locale locale) implements RejectedRowsFiles {

	@Override
	public Optional<Path> write(ImportResult result, OpenRun run) throws IOException {
		run.keep(RejectedRowsFile.of(run.folder(), run.id()));
		return new RejectedRowsFile(locale).write(result, run.folder(), run.id());
	}

	@Override
	public Stream open(OpenRun run) {
		run.keep(RejectedRowsFile.of(run.folder(), run.id()));
		run.keep(RejectedRecords.of(run.folder(), run.id()));
		return new RejectedRowsStream(run.folder(), run.id(), locale);
	}
}
