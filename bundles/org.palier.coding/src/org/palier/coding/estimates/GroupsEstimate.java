// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.coding.estimates.PartsEstimate.Part;
import org.palier.coding.estimates.PartsEstimate.Together;
import org.palier.coding.sets.SetException;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.maturity.GroupComparison;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;

/**
 * A comparison of two parts of one kind, as a coding set corrects them.
 *
 * @param parts  among which both are
 * @param groups of which enough posts were coded
 */
public record GroupsEstimate(PartsEstimate parts, GroupComparison groups) {

	/**
	 * Two parts.
	 *
	 * @param names  of parts, by id
	 * @param first  id of a part
	 * @param second id of another
	 * @throws SetException when one has no posts, or too few that were coded, saying so
	 */
	public static GroupsEstimate of(PartsEstimate parts, Map<String, Bilingual> names, String first, String second) throws SetException {
		Shares one = shares(parts, first, names);
		Shares other = shares(parts, second, names);
		Together together = parts.together();
		return new GroupsEstimate(parts, new GroupComparison(parts.names(), item(first, names), one, item(second, names), other,
				together == null ? Map.of() : together.of(first, second)));
	}

	private static Shares shares(PartsEstimate parts, String id, Map<String, Bilingual> names) throws SetException {
		Part part = parts.part(id).orElseThrow(() -> EstimateWords.refused("groups.none", id));
		return part.shares().filter(it -> part.kind() == PartsEstimate.Kind.DIRECT).orElseThrow(
				() -> EstimateWords.refused("groups.few", item(id, names).label(), part.coded(), CorrectedShares.FEWEST));
	}

	private static Value.Item item(String id, Map<String, Bilingual> names) {
		return new Value.Item(id, names.getOrDefault(id, Bilingual.same(id)));
	}

	/**
	 * Two groups that somebody names.
	 *
	 * @param by     what kind of parts they are
	 * @param first  id
	 * @param second id
	 */
	public record GroupPair(By by, String first, String second) {
	}

	/**
	 * Finds two groups by their ids or names, in either language and in any case. Jurisdictions, kinds of agencies,
	 * agencies and platforms are tried in this order; the first kind that has both is taken, else years.
	 */
	public static GroupPair asked(StudyView view, String first, String second) {
		for (By by : List.of(By.JURISDICTION, By.CATEGORY, By.AGENCY, By.PLATFORM)) {
			Optional<String> one = id(view, by, first);
			Optional<String> other = id(view, by, second);
			if (one.isPresent() && other.isPresent()) {
				return new GroupPair(by, one.get(), other.get());
			}
		}
		return new GroupPair(By.YEAR, first.strip(), second.strip());
	}

	private static Optional<String> id(StudyView view, By by, String word) {
		String said = word.strip();
		return names(view, by).entrySet().stream()
				.filter(it -> Stream.of(it.getKey(), it.getValue().fr(), it.getValue().en()).anyMatch(said::equalsIgnoreCase))
				.map(Map.Entry::getKey).findFirst();
	}

	/** Names of the parts of one kind, by id; years have none but their number. */
	public static Map<String, Bilingual> names(StudyView view, By by) {
		Map<String, Bilingual> names = new LinkedHashMap<>();
		switch (by) {
		case JURISDICTION -> view.jurisdictions().forEach(it -> names.put(it.id(), it.name()));
		case CATEGORY -> view.categories().forEach(it -> names.put(it.id(), it.name()));
		case AGENCY -> view.agencies().forEach(it -> names.put(it.id(), it.name()));
		case PLATFORM -> view.platforms().forEach(it -> names.put(it.id(), it.name()));
		default -> {
			// years are their own names
		}
		}
		return names;
	}

	/** A table of it. @param facet its name, in words */
	public Table table(Bilingual facet) {
		List<Bilingual> notes = Stream.of(groups.sentence().stream(), GroupComparison.notes().stream(), parts.notes().stream())
				.flatMap(it -> it).toList();
		return new Table("group_difference", EstimateWords.text("groups.title", facet, parts.set()),
				EstimateWords.text(parts.together() == null ? "groups.definition" : "groups.definition.together", groups.first().label(),
						groups.second().label(), CorrectedShares.FEWEST),
				Unit.POST, parts.together() == null ? "Särndal, Swensson & Wretman (1992); Newcombe (1998); Zou & Donner (2008)"
						: "Särndal, Swensson & Wretman (1992); Zou (2007)",
				groups.table(), notes);
	}
}
