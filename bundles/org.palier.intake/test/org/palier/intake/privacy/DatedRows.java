// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.PostFact;
import org.palier.intake.imports.PostsForTests;

/** Reads posts for tests: {@code id|day|handle|author|text|answered post}; a row whose day is none is left out. */
final class DatedRows extends PostsForTests {

	DatedRows() {
		super("dated-rows");
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		sink.header(List.of("id", "day", "handle", "author", "text", "answered"));
		long number = 0;
		for (String line : Files.readAllLines(request.file())) {
			number++;
			List<String> cells = List.of(line.split("\\|", -1));
			try {
				Post post = Post.builder("twitter", cells.get(0)).createdAt(Instant.parse(cells.get(1) + "T10:00:00Z")).accountHandle(cells.get(2))
						.author(cells.get(3)).text(cells.get(4)).replyTo(cells.get(5)).threadId(cells.get(5)).source("rows.txt", number).build();
				sink.row(new Accepted(number, List.of(new PostFact(post)), List.of()));
			} catch (DateTimeParseException none) {
				sink.row(new Rejected(number, "day", cells.get(1), "no_day", Bilingual.same("no day"), cells));
			}
		}
	}
}
