// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.coding.exchange.TableShape.Cells;
import org.palier.corpus.CorpusView;
import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.table.NoSink;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.RejectedRows;

/** Reads a table of codes twice: to learn which posts and coders it names, and to take its codes. For one import. */
final class TableReading {

	private static final List<String> CONFIDENCE = List.of("confidence", "%s:confidence", "%s_confidence", "%s.confidence");

	private final CodingsImport of;
	private final CodingsRequest request;
	private final Speakers speakers;
	private final List<Bilingual> remarks = new ArrayList<>();

	TableReading(CodingsImport of, Speakers speakers) {
		this.of = of;
		this.request = of.request();
		this.speakers = speakers;
	}

	/** Remarks for a reader; available after reading. */
	List<Bilingual> remarks() {
		return List.copyOf(remarks);
	}

	CodesTally read(CorpusView posts, Instant now, CodesReading.Taking taking, RejectedRows rejected, Progress progress) throws IOException {
		var words = new CodeWords(of.codebook(), request.codes());
		try (TableFile file = TableFile.openTolerantly(request.table())) {
			Sheet sheet = file.sheets().getFirst();
			TableShape shape = TableShape.of(sheet.columns(), request, words);
			if (request.coder().isEmpty() && !shape.namesCoders()) {
				throw refused("no_coder");
			}
			Map<Long, PostNaming.Name> names = shape.item() == Row.NO_COLUMN ? of.labelled().byLine(request.table(), progress) : Map.of();
			if (shape.item() == Row.NO_COLUMN && names.isEmpty()) {
				throw refused("no_item", String.join(", ", sheet.columns()));
			}
			Set<String> items = new HashSet<>();
			Set<String> coders = new HashSet<>();
			names.values().forEach(it -> items.add(it.item()));
			look(sheet, shape, items, coders, progress);
			if (coders.size() > 1 && request.coder().filter(it -> coders.stream().noneMatch(it.strip()::equalsIgnoreCase)).isPresent()) {
				throw refused("other_coders", String.join(", ", coders.stream().sorted().toList()), request.coder().get());
			}
			PostIndex index = PostIndex.of(posts, items, progress);
			var cells = new OptionalCells(shape, confidence(shape), of.sets());
			var tally = new CodesTally(coders);
			var held = new CodesReading.StudyKnowledge(index, KnownWords.of(posts, index.keys()), names, of.erased(),
					memo -> of.door().words(memo));
			var sink = new Sink(tally, new CodingsImport.RejectedCodings(rejected));
			try {
				sheet.dialect().ifPresent(sink::dialect);
				sheet.read(new CodesReading(request, shape, words, speakers, cells, held, now, taking, tally), sink, progress);
			} catch (UncheckedIOException failure) {
				throw failure.getCause();
			}
			remarks.addAll(tally.remarks(words.version(), request.coder().orElse(""), words));
			remarks.addAll(cells.remarks());
			return tally;
		}
	}

	/** Which posts the table names, and which coders. */
	private void look(Sheet sheet, TableShape shape, Set<String> items, Set<String> coders, Progress progress) throws IOException {
		for (Cells each : shape.codes()) {
			if (each instanceof Cells.OfCoder it) {
				coders.add(it.coder());
			}
		}
		sheet.read(row -> {
			if (shape.item() != Row.NO_COLUMN) {
				items.add(CodesReading.named(row.text(shape.item()), "", request, shape).item());
			}
			String coder = row.text(shape.coder());
			if (!coder.isEmpty()) {
				coders.add(coder);
			}
			return new Accepted(row.line(), List.of(), List.of());
		}, new NoSink(), progress);
	}

	private int confidence(TableShape shape) throws UnreadableFileException {
		if (request.confidenceColumn().isPresent()) {
			int found = shape.column(request.confidenceColumn().get());
			if (found < 0) {
				throw refused("no_column", request.confidenceColumn().get(), String.join(", ", shape.columns()));
			}
			return found;
		}
		String code = shape.codes().getFirst() instanceof Cells.Fixed it ? shape.columns().get(it.code()).strip() : "";
		return CONFIDENCE.stream().mapToInt(it -> shape.column(it.formatted(code))).filter(it -> it >= 0).findFirst().orElse(Row.NO_COLUMN);
	}

	private UnreadableFileException refused(String key, Object... arguments) {
		return new UnreadableFileException(request.table().file(), CodingsImport.WORDS.text(key, arguments));
	}

	/** Counts rows, and keeps those that are left out. */
	private record Sink(CodesTally tally, RejectedRows rejected) implements RowSink {

		@Override
		public void dialect(FileDialect dialect) {
			try {
				rejected.dialect(dialect);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		@Override
		public void header(List<String> columns) {
			try {
				rejected.header(columns);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		@Override
		public void row(RowOutcome outcome) {
			if (outcome instanceof Rejected row) {
				tally.rejected();
				try {
					rejected.row(row);
				} catch (IOException failure) {
					throw new UncheckedIOException(failure);
				}
			} else {
				tally.accepted();
			}
		}

		@Override
		public void add(Fact fact) {
			throw new IllegalStateException("a table of codes states none");
		}

		@Override
		public void remark(Bilingual remark) {
			// There is nothing to say of the file as a whole.
		}
	}
}
