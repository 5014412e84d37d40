// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.resolved.DecisionTable.Cells;
import org.palier.coding.resolved.DecisionTable.RefusedRow;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Wording;

/**
 * Decisions as a table: columns platform, item_id, facet, value, reason, by. A facet may have its short name. Several codes, where a theory
 * allows them, have blanks between; several persons have a blank or a + between. An empty value takes an earlier decision back. Taken whole
 * or not at all.
 *
 * @param set    that is decided
 * @param codes  ids of the codes of each facet
 * @param several facets that may bear several codes
 * @param coders who may decide, by id
 */
public record DecisionFile(SetCodes set, Map<Facet, List<String>> codes, Set<Facet> several, List<PersonCoder> coders) {

	static final Wording WORDS = new Wording(DecisionFile.class, "messages");

	private static final List<String> COLUMNS = List.of("platform", "item_id", "facet", "value", "reason", "by");

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
		return new DecisionFile(set, codes,
				codebook.facets().stream().filter(DeskFacet::several).map(DeskFacet::facet).collect(Collectors.toSet()), coders);
	}

	private record Key(String platform, String item) {
	}

	private record PostFacet(long post, Facet facet) {
	}

	/**
	 * Reads the decisions of a file.
	 *
	 * @throws UnreadableFileException naming every row that is wrong, by its line
	 * @throws IOException             when reading fails
	 */
	public List<Decision> read(Path file) throws IOException {
		DecisionTable table = DecisionTable.of(file, COLUMNS);
		Map<Key, CodedPost> posts = new HashMap<>();
		set.posts().forEach(it -> posts.put(new Key(it.stored().post().platform(), it.item()), it));
		return table.decisions(row -> decision(row, posts), it -> new PostFacet(it.post().stored().key(), it.facet()),
				line -> WORDS.text("row.twice", line));
	}

	private Decision decision(Cells row, Map<Key, CodedPost> posts) throws RefusedRow {
		String platform = row.cell("platform");
		String item = row.cell("item_id");
		CodedPost post = posts.get(new Key(platform, item));
		if (post == null) {
			throw new RefusedRow("row.post", item, platform, set.name());
		}
		Facet facet = facet(row.cell("facet"));
		CodeSet value = value(post, facet, row.cell("value"));
		Set<String> coded = post.words(facet).stream().map(Coding::coder).collect(Collectors.toSet());
		return new Decision(post, facet, value, row.reason(),
				DecisionTable.by(row, coders, coded, (given, all) -> WORDS.text("row.one_side", given, all)).stream().map(PersonCoder::id)
						.sorted().toList());
	}

	private Facet facet(String name) throws RefusedRow {
		return ReferenceColumns.facet(name, codes::containsKey)
				.orElseThrow(() -> new RefusedRow("row.facet", name,
						codes.keySet().stream().sorted().map(Facet::id).collect(Collectors.joining(", "))));
	}

	private CodeSet value(CodedPost post, Facet facet, String cell) throws RefusedRow {
		CodeSet value = CodeSet.parse(cell);
		if (value.isEmpty()) {
			if (post.decision(facet).isEmpty()) {
				throw new RefusedRow("row.no_decision");
			}
			return value;
		}
		List<String> known = codes.getOrDefault(facet, List.of());
		for (String code : value.ids()) {
			if (!known.contains(code)) {
				throw new RefusedRow("row.value", code, facet.id(), String.join(", ", known));
			}
		}
		if (value.size() > 1 && !several.contains(facet)) {
			throw new RefusedRow("row.several", facet.id(), cell);
		}
		return value;
	}
}
