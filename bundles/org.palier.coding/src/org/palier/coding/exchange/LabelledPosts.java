// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostFact;
import org.palier.intake.imports.UncheckedImport;

/** Finds the post of each row of a file. Codes are often in files of posts that an importer of posts can read. */
@FunctionalInterface
public interface LabelledPosts {

	/** Nobody knows. */
	LabelledPosts NONE = (request, progress) -> Map.of();

	/** The posts by the lines on which their rows start. @throws IOException when the file cannot be read */
	Map<Long, PostNaming.Name> byLine(ImportRequest request, Progress progress) throws IOException;

	/** Has an importer of posts say it. @param directory what the study holds */
	static LabelledPosts of(Importer importer, CensusDirectory directory) {
		return (request, progress) -> {
			var lines = new Lines();
			importer.read(request, directory, lines, progress);
			return lines.names;
		};
	}

	/** Finds the importer of posts that knows a file, if there is one. */
	@FunctionalInterface
	interface Finding {
		/** @throws IOException when the file cannot be read, or is of a kind that no importer takes */
		Optional<Importer> importer(UncheckedImport asked) throws IOException;
	}

	/** Has the importer of posts that knows a table say it, whenever somebody asks. @param directory what the study holds */
	static LabelledPosts found(Finding finding, CodingsRequest request, CensusDirectory directory) {
		ImportRequest table = request.table();
		var asked = new UncheckedImport(table.file(), table.encoding(), table.delimiter(),
				request.platform().map(it -> Map.of("platform", it)).orElse(Map.of()));
		return (plain, progress) -> {
			Optional<Importer> found;
			try {
				found = finding.importer(asked).filter(Importer::bringsPosts);
			} catch (UnreadableFileException none) {
				found = Optional.empty();
			}
			return found.isEmpty() ? NONE.byLine(plain, progress) : of(found.get(), directory).byLine(asked.asFarAsTakenBy(found.get()), progress);
		};
	}

	/** Keeps the first post of each row. */
	final class Lines implements RowSink {

		private final Map<Long, PostNaming.Name> names = new HashMap<>();
		private final PostNaming naming = new PostNaming();

		private Lines() {
		}

		@Override
		public void header(List<String> columns) {
			// The table tells them.
		}

		@Override
		public void row(RowOutcome outcome) {
			if (outcome instanceof Accepted row) {
				row.facts().stream().filter(PostFact.class::isInstance).map(PostFact.class::cast).findFirst()
						.ifPresent(it -> names.put(row.line(), naming.of(it.post())));
			}
		}

		@Override
		public void add(Fact fact) {
			// Nothing is kept.
		}

		@Override
		public void remark(Bilingual remark) {
			// Told when the posts were imported.
		}
	}
}
