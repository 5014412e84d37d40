// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;

/**
 * Decisions as a table: columns platform, item_id, facet, value, reason, by. A facet may bear its short name; several codes,
 * where a theory allows them, and several persons stand with a blank, or for persons a +, between. An empty value takes an
 * earlier decision back. Taken whole or not at all.
 *
 * @param set    that is decided
 * @param codes  ids of the codes of each facet
 * @param several facets that may bear several codes
 * @param coders who may decide, by id
 * @since 0.2.0
 */
public record DecisionFile(SetCodes set, Map<Facet, List<String>> codes, Set<Facet> several, List<PersonCoder> coders) {

	static final Wording WORDS = new Wording(DecisionFile.class, "messages");

	private static final List<String> COLUMNS = List.of("platform", "item_id", "facet", "value", "reason", "by");
	/** More rows that are wrong are counted. */
	private static final int NAMED = 20;

	/** Copies its collections. */
	public DecisionFile {
		codes = Map.copyOf(codes);
		several = Set.copyOf(several);
		coders = List.copyOf(coders);
	}

	/** By the codebook of the study. */
	public static DecisionFile of(SetCodes set, DeskCodebook codebook, List<PersonCoder> coders) {
		Map<Facet, List<String>> codes = new HashMap<>();
		codebook.facets().forEach(it -> codes.put(it.facet(), it.codes().stream().map(DeskCode::id).toList()));
		return new DecisionFile(set, codes, codebook.facets().stream().filter(DeskFacet::several).map(DeskFacet::facet).collect(Collectors.toSet()), coders);
	}

	private record Key(String platform, String item) {
	}

	private record Place(long post, Facet facet) {
	}

	/**
	 * Reads the decisions of a file.
	 *
	 * @throws UnreadableFileException naming every row that is wrong, by its line
	 * @throws IOException             when reading fails
	 */
	public List<Decision> read(Path file) throws IOException {
		DelimitedRows table = DelimitedRows.of(file);
		List<String> missing = COLUMNS.stream().filter(it -> table.columns().stream().noneMatch(it::equalsIgnoreCase)).toList();
		if (!missing.isEmpty()) {
			throw new UnreadableFileException(file, WORDS.text("file.columns", name(file), String.join(", ", missing), String.join(", ", COLUMNS)));
		}
		Map<Key, CodedPost> posts = new HashMap<>();
		set.posts().forEach(it -> posts.put(new Key(it.stored().post().platform(), it.item()), it));
		List<Decision> decisions = new ArrayList<>();
		List<Bilingual> wrong = new ArrayList<>();
		Map<Place, Long> lines = new HashMap<>();
		for (Row row : table.rows()) {
			try {
				Decision decision = decision(table, row, posts);
				Long before = lines.putIfAbsent(new Place(decision.post().stored().key(), decision.facet()), row.line());
				if (before != null) {
					throw refused("row.twice", Long.toString(before));
				}
				decisions.add(decision);
			} catch (RefusedRow refused) {
				wrong.add(WORDS.text("row", Long.toString(row.line()), refused.why));
			}
		}
		if (!wrong.isEmpty()) {
			throw new UnreadableFileException(file, all(file, wrong));
		}
		if (decisions.isEmpty()) {
			throw new UnreadableFileException(file, WORDS.text("file.empty", name(file)));
		}
		return decisions;
	}

	private static Bilingual all(Path file, List<Bilingual> wrong) {
		List<Bilingual> told = new ArrayList<>(List.of(WORDS.text("file.wrong", name(file), wrong.size())));
		told.addAll(wrong.subList(0, Math.min(NAMED, wrong.size())));
		return new Bilingual(told.stream().map(Bilingual::fr).collect(Collectors.joining(" ")), told.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	/** Why a row cannot be taken. */
	private static final class RefusedRow extends Exception {
		private static final long serialVersionUID = 1L;

		private final transient Bilingual why;

		RefusedRow(Bilingual why) {
			super(why.en());
			this.why = why;
		}
	}

	private static RefusedRow refused(String key, Object... arguments) {
		return new RefusedRow(WORDS.text(key, arguments));
	}

	private Decision decision(DelimitedRows table, Row row, Map<Key, CodedPost> posts) throws RefusedRow {
		String platform = cell(table, row, "platform");
		String item = cell(table, row, "item_id");
		CodedPost post = posts.get(new Key(platform, item));
		if (post == null) {
			throw refused("row.post", item, platform, set.name());
		}
		Facet facet = facet(cell(table, row, "facet"));
		String value = value(post, facet, cell(table, row, "value"));
		String reason = cell(table, row, "reason");
		if (reason.isEmpty()) {
			throw refused("row.reason");
		}
		return new Decision(post, facet, value, reason, by(post, facet, cell(table, row, "by")));
	}

	private static String cell(DelimitedRows table, Row row, String column) {
		return table.cell(row, column).orElse("").strip();
	}

	private Facet facet(String name) throws RefusedRow {
		return ReferenceColumns.facet(name, codes::containsKey)
				.orElseThrow(() -> refused("row.facet", name, codes.keySet().stream().sorted().map(Facet::id).collect(Collectors.joining(", "))));
	}

	private String value(CodedPost post, Facet facet, String value) throws RefusedRow {
		if (value.isEmpty()) {
			if (post.decision(facet).isEmpty()) {
				throw refused("row.no_decision");
			}
			return "";
		}
		List<String> known = codes.getOrDefault(facet, List.of());
		String[] given = value.split("\\s+");
		for (String code : given) {
			if (!known.contains(code)) {
				throw refused("row.value", code, facet.id(), String.join(", ", known));
			}
		}
		if (given.length > 1 && !several.contains(facet)) {
			throw refused("row.several", facet.id(), value);
		}
		return Arrays.stream(given).distinct().sorted().collect(Collectors.joining(" "));
	}

	/** A third person, or all who coded. */
	private List<String> by(CodedPost post, Facet facet, String names) throws RefusedRow {
		if (names.isEmpty()) {
			throw refused("row.nobody");
		}
		List<String> by = new ArrayList<>();
		for (String name : names.split("\\s*\\+\\s*")) {
			Optional<PersonCoder> known = coders.stream().filter(it -> it.id().equals(name) || it.name().equals(name)).findFirst();
			if (known.isEmpty()) {
				throw refused("row.coder", name, coders.stream().map(PersonCoder::name).collect(Collectors.joining(", ")));
			}
			if (!by.contains(known.get().id())) {
				by.add(known.get().id());
			}
		}
		Set<String> coded = post.words(facet).stream().map(Coding::coder).collect(Collectors.toCollection(HashSet::new));
		if (coded.stream().anyMatch(by::contains) && !by.containsAll(coded)) {
			throw refused("row.one_side", names, coded.stream().sorted().collect(Collectors.joining(TOGETHER)));
		}
		return by.stream().sorted().toList();
	}

	private static final String TOGETHER = " " + Decision.TOGETHER + " ";
}
