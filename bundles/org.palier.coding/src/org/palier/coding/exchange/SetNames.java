// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.study.runs.StudyRuns;

/**
 * The coding sets that a cell of a table may name, by id or by name.
 *
 * @param names name of each by its id, oldest first
 */
public record SetNames(Map<String, String> names) {

	/** Copies its map. */
	public SetNames {
		names = new LinkedHashMap<>(names);
	}

	/** The sets of posts of a study that count. */
	public static SetNames of(Study study) {
		Set<String> active = StudyRuns.active(study);
		Map<String, String> names = new LinkedHashMap<>();
		for (CodingSet each : study.getCodingSets()) {
			if (active.contains(each.getId()) && each.getInterviews().isEmpty()) {
				names.put(each.getId(), each.getName() == null ? each.getId() : each.getName());
			}
		}
		return new SetNames(names);
	}

	/** The id that is meant: a cell that is an id, else one that is a name, in capitals or not; empty for no set. */
	Optional<String> id(String cell) {
		return names.containsKey(cell) ? Optional.of(cell)
				: names.entrySet().stream().filter(it -> it.getValue().strip().equals(cell)).findFirst()
						.or(() -> names.entrySet().stream().filter(it -> it.getValue().strip().equalsIgnoreCase(cell)).findFirst()).map(Map.Entry::getKey);
	}
}
