// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodedPosts.Coded;
import org.palier.corpus.CodeSet;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting.Kind;
import org.palier.corpus.SetPost;

/**
 * A table with one row a post and coder. It has a column of 1 and 0 for each code of the codebook, empty where the coder
 * did not code the facet. A column {@code FACET:?} has the codes that the codebook does not have any more.
 */
final class WideTable {

	private static final String OTHER = "?";

	private final Codebook codebook;
	private final Draws draws;
	private final String set;
	private long rows;

	WideTable(Codebook codebook, Draws draws, String set) {
		this.codebook = codebook;
		this.draws = draws;
		this.set = set;
	}

	/** The first columns of this and of like tables. */
	static List<Column> first() {
		return Stream.concat(Stream.of("platform", "item_id", "coder", "coder_kind", "set", "part").map(it -> new Column(it, Kind.TEXT)),
				Stream.of("probability", "weight").map(it -> new Column(it, Kind.NUMBER))).toList();
	}

	static List<@Nullable Object> first(Coded post, CoderWords coder, Draws draws) throws IOException {
		Optional<SetPost> drawn = draws.of(coder.set(), post.key());
		List<@Nullable Object> cells = new ArrayList<>(List.of(post.name().platform(), post.name().item(), coder.speaker().id(),
				coder.speaker().kind().id(), coder.set(), drawn.map(it -> it.part().id()).orElse("")));
		cells.add(drawn.map(SetPost::probability).orElse(null));
		cells.add(drawn.map(Draws::weight).orElse(null));
		return cells;
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>(first());
		for (FacetCodes facet : codebook.facets()) {
			facet.ids().forEach(it -> columns.add(new Column(facet.facet().id() + TableShape.BETWEEN + it, Kind.FLAG)));
			columns.add(new Column(facet.facet().id() + TableShape.BETWEEN + OTHER, Kind.TEXT));
		}
		return columns;
	}

	void write(List<Coded> some, TableWriting into) throws IOException {
		for (Coded post : some) {
			for (CoderWords coder : CoderWords.of(post.codings(), set)) {
				List<@Nullable Object> cells = first(post, coder, draws);
				codebook.facets().forEach(it -> flags(cells, it, coder.codes(it.facet())));
				into.row(cells);
				rows++;
			}
		}
	}

	private static void flags(List<@Nullable Object> cells, FacetCodes facet, CodeSet codes) {
		List<String> ids = facet.ids();
		ids.forEach(it -> cells.add(codes.isEmpty() ? null : codes.contains(it)));
		cells.add(CodeSet.of(codes.stream().filter(it -> !ids.contains(it)).toList()).text());
	}

	long rows() {
		return rows;
	}
}
