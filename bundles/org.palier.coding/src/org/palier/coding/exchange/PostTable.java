// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Placements;
import org.palier.coding.exchange.CodedPosts.Coded;
import org.palier.coding.exchange.PostOwners.Owner;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting.Kind;
import org.palier.corpus.PostOwner;
import org.palier.corpus.SetPost;
import org.palier.numbers.view.TheoryView;

/**
 * One row a post: whose it is, and of each facet what is in force, on whose word, and for theories where the usage in force
 * places it.
 */
final class PostTable {

	private static final PostOwner NOBODY = new PostOwner(AccountAgency.UNATTRIBUTED, Attributed.NOT);

	private final Codebook codebook;
	private final List<Placements> placements;
	private final Set<String> training;
	private final PostOwners owners;
	private final Draws draws;
	private final String set;
	private long rows;

	/** @param training ids of sets that do not count @param set id of the one whose posts are wanted; empty for all */
	PostTable(Codebook codebook, List<Placements> placements, Set<String> training, PostOwners owners, Draws draws, String set) {
		this.codebook = codebook;
		this.placements = List.copyOf(placements);
		this.training = training;
		this.owners = owners;
		this.draws = draws;
		this.set = set;
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		for (String name : List.of("platform", "item_id", "agency", "attributed", "jurisdiction", "category")) {
			columns.add(new Column(name, Kind.TEXT));
		}
		columns.add(new Column("created_at", Kind.MOMENT));
		for (FacetCodes facet : codebook.facets()) {
			String id = facet.facet().id();
			for (String part : facet.facet().isUsage() ? List.of("", "_by", "_basis", "_coders")
					: List.of("", "_by", "_basis", "_coders", "_placed")) {
				columns.add(new Column(id + part, Kind.TEXT));
			}
		}
		columns.addAll(List.of(new Column("set", Kind.TEXT), new Column("part", Kind.TEXT), new Column("stratum", Kind.TEXT),
				new Column("probability", Kind.NUMBER), new Column("weight", Kind.NUMBER)));
		return columns;
	}

	void write(List<Coded> some, TableWriting into) throws IOException {
		Map<Long, PostOwner> of = owners.of(some.stream().map(Coded::key).toList());
		for (Coded post : some) {
			Optional<SetPost> drawn = draws.of(set, post.key());
			if (set.isEmpty() || drawn.isPresent()) {
				into.row(row(post, owners.named(of.getOrDefault(post.key(), NOBODY)), drawn));
				rows++;
			}
		}
	}

	long rows() {
		return rows;
	}

	private List<@Nullable Object> row(Coded post, Owner owner, Optional<SetPost> drawn) {
		List<@Nullable Object> cells = new ArrayList<>(
				List.of(post.name().platform(), post.name().item(), owner.agency(), owner.how(), owner.jurisdiction(), owner.category()));
		cells.add(post.post().createdAt());
		CodeSet usage = InForce.of(post.codings(), Facet.USAGE, training).value();
		for (FacetCodes facet : codebook.facets()) {
			InForce force = InForce.of(post.codings(), facet.facet(), training);
			cells.add(force.value().text());
			cells.add(id(force.codedBy()));
			cells.add(id(force.basis()));
			cells.add(force.words().stream().map(Coding::coder).distinct().sorted().collect(Collectors.joining("+")));
			if (!facet.facet().isUsage()) {
				cells.add(placed(facet.facet(), usage, post.name().platform()));
			}
		}
		cells.add(drawn.map(SetPost::set).orElse(""));
		cells.add(drawn.map(it -> it.part().id()).orElse(""));
		cells.add(drawn.map(SetPost::stratum).orElse(""));
		cells.add(drawn.map(SetPost::probability).orElse(null));
		cells.add(drawn.map(Draws::weight).orElse(null));
		return cells;
	}

	private String placed(Facet theory, CodeSet usage, String platform) {
		return placements.stream().filter(it -> it.theory().facet().equals(theory)).findFirst()
				.flatMap(it -> usage.only().flatMap(one -> it.of(one, platform)))
				.map(TheoryView.CategoryView::id).orElse("");
	}

	private static String id(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
