// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.fixtures.MadePost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;

/** Reads posts for tests: every line is {@code handle text}; a line without a space is rejected. */
public final class PostLines extends PostsForTests {

	public PostLines() {
		super("post-lines");
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		sink.header(List.of("line"));
		long number = 0;
		List<String> lines = Files.readAllLines(request.file());
		for (String line : lines) {
			number++;
			progress.report(number, lines.size());
			progress.checkCancelled();
			int space = line.indexOf(' ');
			sink.row(space < 0 ? new Rejected(number, "", line, "no_text", Bilingual.same("no text"), List.of(line))
					: new Accepted(number, List.of(new PostFact(MadePost.of(number, line.substring(0, space), line.substring(space + 1)))),
							List.of(Bilingual.same("seen"))));
		}
	}
}
