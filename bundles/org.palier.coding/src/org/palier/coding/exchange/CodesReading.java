// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.palier.coding.exchange.KnownWords.Matter;
import org.palier.coding.exchange.Speakers.Speaker;
import org.palier.coding.exchange.TableShape.Cells;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowFaults;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.intake.privacy.Erased;

/** Makes codings of the rows of a table. For one import, in one thread. */
final class CodesReading implements RowReader {

	/** Takes codings. */
	@FunctionalInterface
	interface Taking {
		void take(Coding coding) throws IOException;
	}

	/**
	 * The knowledge that rows are compared with.
	 *
	 * @param names of posts by line, where the source of the posts had to be asked; else empty
	 */
	record StudyKnowledge(PostIndex posts, KnownWords words, Map<Long, PostNaming.Name> names, Erased erased,
			Function<String, String> masking) {
	}

	private record Stated(Facet facet, String column, CodeSet value, Speaker speaker) {
	}

	private final CodingsRequest request;
	private final TableShape shape;
	private final CodeWords words;
	private final Speakers speakers;
	private final OptionalCells cells;
	private final StudyKnowledge held;
	private final Instant now;
	private final Taking taking;
	private final CodesTally tally;

	CodesReading(CodingsRequest request, TableShape shape, CodeWords words, Speakers speakers, OptionalCells cells, StudyKnowledge held,
			Instant now,
			Taking taking, CodesTally tally) {
		this.request = request;
		this.shape = shape;
		this.words = words;
		this.speakers = speakers;
		this.cells = cells;
		this.held = held;
		this.now = now;
		this.taking = taking;
		this.tally = tally;
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		var faults = new RowFaults();
		long post = faults.read(() -> post(row), 0L);
		List<Stated> stated = new ArrayList<>();
		for (Cells each : shape.codes()) {
			Optional<Stated> one = faults.read(() -> stated(row, each), Optional.<Stated>empty());
			one.ifPresent(stated::add);
		}
		String set = faults.read(() -> cells.set(row), "");
		faults.check();
		Instant at = cells.at(row);
		List<Stated> fresh = new ArrayList<>();
		for (Stated each : together(stated)) {
			var matter = new Matter(post, each.facet(), each.speaker(), set);
			if (!held.words().isKnown(matter, each.value(), at)) {
				CodeSet before = at == null ? held.words().saidBefore(matter) : null;
				if (before != null) {
					throw new RowRejection(each.column(), each.value().text(), "coded_twice",
							CodingsImport.WORDS.text("fault.coded_twice", each.value().text(), before.text()));
				}
				fresh.add(each);
			}
		}
		if (fresh.isEmpty()) {
			tally.known(stated.isEmpty());
		} else {
			take(row, post, set, at, fresh);
		}
		return new Accepted(row.line(), List.of(), List.of());
	}

	/** Several codes that one coder gave in one facet are one word. */
	private static List<Stated> together(List<Stated> stated) {
		List<Stated> words = new ArrayList<>();
		for (Stated each : stated) {
			Stated last = words.isEmpty() ? null : words.getLast();
			if (last != null && last.facet().equals(each.facet()) && last.speaker().equals(each.speaker())) {
				words.set(words.size() - 1, new Stated(last.facet(), last.column(), last.value().and(each.value()), last.speaker()));
			} else {
				words.add(each);
			}
		}
		return words;
	}

	private void take(Row row, long post, String set, @Nullable Instant at, List<Stated> fresh) {
		var details = cells.details(row, set, held.masking());
		Double confidence = cells.confidence(row);
		String version = cells.text(row, CodingColumn.CODEBOOK);
		String evidence = cells.text(row, CodingColumn.EVIDENCE);
		boolean isPlace = LongTable.PLACE.matcher(evidence).matches();
		for (Stated each : fresh) {
			held.words().take(new Matter(post, each.facet(), each.speaker(), set), each.value(), at);
			tally.taken(version);
			try {
				taking.take(new Coding(Coding.NEW, post, each.facet(), each.value(), each.speaker().id(), each.speaker().kind(), at == null ? now : at,
						version.isEmpty() ? words.version() : version, confidence, isPlace ? "" : evidence, Coding.NEW, "",
						cells.text(row, CodingColumn.CODER_VERSION), details));
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}
	}

	private long post(Row row) throws RowRejection {
		PostNaming.Name name = name(row);
		List<PostIndex.NamedPost> found = held.posts().of(name.platform(), name.item());
		if (found.size() == 1) {
			return found.getFirst().key();
		}
		String column = shape.item() == Row.NO_COLUMN ? "" : shape.columns().get(shape.item());
		if (found.size() > 1) {
			tally.several();
			throw new RowRejection(column, name.item(), "several_posts", CodingsImport.WORDS.text("fault.several_posts", name.item(), found.size()));
		}
		Optional<LocalDate> erased = name.platform().isEmpty() ? Optional.empty()
				: held.erased().when(Post.builder(name.platform(), name.item()).build());
		if (erased.isPresent()) {
			tally.withheld(erased.get());
			throw new RowRejection(column, name.item(), CodesTally.ERASED, CodingsImport.WORDS.text("fault.erased", erased.get().toString()));
		}
		tally.missing();
		throw new RowRejection(column, name.item(), "no_post", CodingsImport.WORDS.text("fault.no_post", name.item()));
	}

	private PostNaming.Name name(Row row) throws RowRejection {
		if (shape.item() == Row.NO_COLUMN) {
			PostNaming.Name named = held.names().get(row.line());
			if (named == null) {
				throw new RowRejection("", "", "no_post_here", CodingsImport.WORDS.text("fault.no_post_here"));
			}
			return named;
		}
		String item = row.text(shape.item());
		if (item.isEmpty()) {
			throw new RowRejection(shape.columns().get(shape.item()), "", "no_item", CodingsImport.WORDS.text("fault.no_item"));
		}
		return named(item, row.text(shape.platform()), request, shape);
	}

	/** A post as a cell names it. @param platform may be empty */
	static PostNaming.Name named(String item, String platform, CodingsRequest request, TableShape shape) {
		int between = shape.isMatrix() ? item.indexOf(TableShape.BETWEEN) : -1;
		return between > 0 ? new PostNaming.Name(item.substring(0, between), item.substring(between + 1))
				: new PostNaming.Name(platform.isEmpty() ? request.platform().orElse("") : platform, item);
	}

	private Optional<Stated> stated(Row row, Cells where) throws RowRejection {
		return switch (where) {
		case Cells.Named it -> {
			String name = row.text(it.facet());
			Facet facet = words.facet(name).orElseThrow(() -> new RowRejection(shape.columns().get(it.facet()), name, "unknown_facet",
					CodingsImport.WORDS.text("fault.unknown_facet", name, words.facets())));
			yield code(row, facet, it.code(), row.text(it.code()), speaker(row));
		}
		case Cells.Fixed it -> code(row, it.facet(), it.code(), row.text(it.code()), speaker(row));
		case Cells.Flag it -> flag(row, it);
		case Cells.OfCoder it -> request.coder().filter(wanted -> !isSame(wanted, it.coder())).isPresent() ? Optional.empty()
				: code(row, it.facet(), it.code(), row.text(it.code()), speakers.of(it.coder(), kind()));
		};
	}

	private static boolean isSame(String one, String other) {
		return one.strip().equalsIgnoreCase(other.strip());
	}

	private Optional<Stated> flag(Row row, Cells.Flag cell) throws RowRejection {
		String column = shape.columns().get(cell.code());
		String text = row.text(cell.code());
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Boolean given = OptionalCells.flag(text);
		if (given == null) {
			throw new RowRejection(column, text, "no_flag", CodingsImport.WORDS.text("fault.no_flag", text));
		}
		return given ? Optional.of(new Stated(cell.facet(), column, cell.codes(), speaker(row))) : Optional.empty();
	}

	/** A blank cell says nothing, unless a table of ours says of a word that it was taken back, or that a program abstained. */
	private Optional<Stated> code(Row row, Facet facet, int column, String text, Speaker speaker) throws RowRejection {
		boolean says = !text.isEmpty() || !cells.text(row, CodingColumn.CODER_KIND).isEmpty() && shape.codes().getFirst() instanceof Cells.Named;
		if (!says) {
			return Optional.empty();
		}
		Optional<CodeSet> code = text.isEmpty() ? Optional.of(CodeSet.NONE) : words.code(facet, text);
		if (code.isEmpty()) {
			tally.unknown(facet, text);
			throw new RowRejection(shape.columns().get(column), text, "unknown_code",
					CodingsImport.WORDS.text("fault.unknown_code", text, facet.id(), words.codes(facet)));
		}
		return Optional.of(new Stated(facet, shape.columns().get(column), code.get(), speaker));
	}

	private Speaker speaker(Row row) throws RowRejection {
		CoderKind kind = kind();
		String said = cells.text(row, CodingColumn.CODER_KIND);
		if (!said.isEmpty()) {
			kind = kinds(said);
		}
		String named = row.text(shape.coder());
		Optional<String> wanted = request.coder();
		if (named.isEmpty() && wanted.isEmpty()) {
			throw new RowRejection(CodingColumn.CODER.id(), "", "no_coder", CodingsImport.WORDS.text("fault.no_coder"));
		}
		if (wanted.isPresent() && tally.severalCoders() && !isSame(wanted.get(), named)) {
			throw new RowRejection(CodingColumn.CODER.id(), named, "other_coder",
					CodingsImport.WORDS.text("fault.other_coder", named, wanted.get()));
		}
		return speakers.of(wanted.orElse(named), kind);
	}

	private CoderKind kinds(String said) throws RowRejection {
		for (CoderKind each : CoderKind.values()) {
			if (each.id().equals(said.toLowerCase(Locale.ROOT))) {
				return each;
			}
		}
		throw new RowRejection(CodingColumn.CODER_KIND.id(), said, "unknown_kind", CodingsImport.WORDS.text("fault.unknown_kind", said,
				String.join(", ", Arrays.stream(CoderKind.values()).map(CoderKind::id).toList())));
	}

	private CoderKind kind() {
		return request.byProgram() ? CoderKind.MACHINE : CoderKind.HUMAN;
	}
}
