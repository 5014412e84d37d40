// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.palier.files.RowOutcome.Rejected;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.study.runs.OpenRun;

/** Rows that were left out, one a line, where a study keeps them. */
final class KeptRows implements RejectedRowsFiles {

	@Override
	public Optional<Path> write(ImportResult result, OpenRun run) {
		throw new IllegalStateException("an import of posts");
	}

	@Override
	public Stream open(OpenRun run) {
		Path file = run.folder().runs().resolve(run.id() + "-rejected.csv");
		return new Stream() {
			@Override
			public void header(List<String> columns) throws IOException {
				Files.createDirectories(file.getParent());
				Files.writeString(file, String.join(",", columns) + "\n");
			}

			@Override
			public void row(Rejected row) throws IOException {
				Files.writeString(file, String.join(",", row.cells()) + "\n", StandardOpenOption.APPEND);
			}

			@Override
			public Optional<Path> file() {
				return Optional.of(file);
			}

			@Override
			public void close() {
				// every row is written at once
			}
		};
	}
}
