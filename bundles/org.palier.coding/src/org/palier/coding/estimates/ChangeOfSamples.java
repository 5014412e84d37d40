// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.palier.coding.sets.SetException;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.numbers.maturity.GroupComparison;
import org.palier.statistics.differences.ShareDifference;

/**
 * The shares of a later sample less those of an earlier one, such as those of two years. Immutable.
 *
 * @param groups   the two samples
 * @param agencies that both drew; -1 where one of them drew posts at once
 * @param notes    what a reader must know of either
 */
public record ChangeOfSamples(GroupComparison groups, long agencies, List<Bilingual> notes) {

	/** Copies. */
	public ChangeOfSamples {
		notes = List.copyOf(notes);
	}

	/**
	 * Compares two samples.
	 *
	 * @param told what a reader must know of either
	 * @throws SetException when some post could be drawn for both
	 */
	static ChangeOfSamples of(CodedSample now, CodedSample then, List<Bilingual> told) throws SetException {
		CodingSet later = now.answers().set();
		CodingSet earlier = then.answers().set();
		Set<Long> before = LongStream.of(then.frame().keys()).boxed().collect(Collectors.toSet());
		long common = LongStream.of(now.frame().keys()).filter(before::contains).count();
		if (common > 0) {
			throw EstimateWords.refused("change.same_posts", later.getName(), earlier.getName(), common);
		}
		Map<String, Bilingual> names = new LinkedHashMap<>(now.names());
		then.names().forEach(names::putIfAbsent);
		Map<String, Bilingual> all = Collections.unmodifiableMap(names);
		CodedSample one = now.named(all);
		CodedSample other = then.named(all);
		List<ShareDifference> differences = one.less(other);
		List<String> order = List.copyOf(all.keySet());
		Map<String, ShareDifference> together = new HashMap<>();
		IntStream.range(0, order.size()).forEach(it -> together.put(order.get(it), differences.get(it)));
		var groups = new GroupComparison(all, item(later), CodedParts.shares(one, Map.of()), item(earlier), CodedParts.shares(other, Map.of()),
				together);
		return new ChangeOfSamples(groups, now.first() == null || then.first() == null ? -1 : one.agenciesInBoth(other), told);
	}

	private static Value.Item item(CodingSet set) {
		return new Value.Item(set.getId(), Bilingual.same(set.getName()));
	}

	/** A table of it. @param facet its name, in words */
	public Table table(Bilingual facet) {
		List<Bilingual> all = Stream.of(groups.sentence().stream(),
				agencies < 0 ? Stream.<Bilingual>of() : Stream.of(EstimateWords.text("change.agencies", agencies)),
				GroupComparison.notes().stream(), notes.stream()).flatMap(it -> it).distinct().toList();
		return new Table("sample_change", EstimateWords.text("change.title", facet, groups.first().label(), groups.second().label()),
				EstimateWords.text(agencies < 0 ? "change.definition" : "change.definition.agencies", groups.first().label(),
						groups.second().label()),
				Unit.POST, "Särndal, Swensson & Wretman (1992); Zou (2007)", groups.table(), all);
	}
}
