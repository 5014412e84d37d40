// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.corpus.PostFilter;

/** The things that a number counts, as a question that a study answers with exactly these things. Immutable. */
public sealed interface Counted {

	/** Posts. @param filter that brings them; agencies are numbered as the attribution of the study numbers them */
	record Posts(PostFilter filter) implements Counted {
		/** Complete on construction. */
		public Posts {
			Objects.requireNonNull(filter);
		}
	}

	/** Cells of the census. @param cells which */
	record Cells(CellFilter cells) implements Counted {
		/** Complete on construction. */
		public Cells {
			Objects.requireNonNull(cells);
		}

		/** The cells of filters that differ in their platforms alone; empty for others. */
		private static Optional<Counted> onSeveral(List<CellFilter> filters) {
			Set<String> platforms = filters.stream().flatMap(it -> it.platforms().stream()).collect(Collectors.toSet());
			boolean alike = filters.stream().map(it -> it.withPlatforms(platforms)).distinct().count() == 1;
			boolean apart = filters.stream().mapToInt(it -> it.platforms().size()).sum() == platforms.size()
					&& filters.stream().noneMatch(it -> it.platforms().isEmpty());
			return alike && apart ? Optional.of(new Cells(filters.getFirst().withPlatforms(platforms))) : Optional.empty();
		}
	}

	/**
	 * Agencies, by how many of their cells a filter brings.
	 *
	 * @param cells which; what it asks of the agency itself holds for each that is counted
	 * @param least cells of an agency, 0 or more
	 * @param most  cells of an agency; {@link #ANY_NUMBER} for no limit
	 */
	record Agencies(CellFilter cells, int least, int most) implements Counted {
		/** Complete on construction. */
		public Agencies {
			Objects.requireNonNull(cells);
			if (least < 0 || most < least) {
				throw new IllegalArgumentException("from " + least + " to " + most);
			}
		}
	}

	/**
	 * Usages that coded presences show: a presence counts once for each.
	 *
	 * @param cells  the presences
	 * @param usages ids of the usages that count, by platform; a platform without any is absent
	 */
	record Usages(CellFilter cells, Map<String, Set<String>> usages) implements Counted {
		/** Copies its map. */
		public Usages {
			Objects.requireNonNull(cells);
			Map<String, Set<String>> copy = new HashMap<>();
			usages.forEach((platform, shown) -> copy.put(platform, Set.copyOf(shown)));
			usages = Map.copyOf(copy);
		}
	}

	/** All that the question names by an id or in words. */
	default Stream<String> named() {
		return switch (this) {
		case Posts it -> it.filter().named();
		case Cells it -> it.cells().named();
		case Agencies it -> it.cells().named();
		case Usages it -> Stream.concat(it.cells().named(),
				it.usages().entrySet().stream().flatMap(on -> Stream.concat(Stream.of(on.getKey()), on.getValue().stream())));
		};
	}

	/** No limit to a number of cells. */
	int ANY_NUMBER = Integer.MAX_VALUE;

	/** The things that several numbers count together; empty where no single question brings them. */
	static Optional<Counted> together(List<? extends Counted> parts) {
		if (parts.size() < 2) {
			return parts.stream().findFirst().map(Function.identity());
		}
		if (parts.stream().allMatch(Posts.class::isInstance)) {
			return Optional.of(new Posts(PostFilter.ALL.withAnyOf(parts.stream().map(it -> ((Posts) it).filter()).toList())));
		}
		if (parts.stream().allMatch(Cells.class::isInstance)) {
			return Cells.onSeveral(parts.stream().map(it -> ((Cells) it).cells()).toList());
		}
		List<Usages> shown = parts.stream().filter(Usages.class::isInstance).map(Usages.class::cast).toList();
		if (shown.size() < parts.size() || shown.stream().map(Usages::cells).distinct().count() > 1) {
			return Optional.empty();
		}
		Map<String, Set<String>> usages = new HashMap<>();
		shown.forEach(part -> part.usages().forEach((platform, those) -> usages.computeIfAbsent(platform, it -> new HashSet<>()).addAll(those)));
		return Optional.of(new Usages(shown.getFirst().cells(), usages));
	}
}
