// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.model.Allocation;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.study.runs.StudyRuns;

/**
 * The coding sets of a study that count: those whose draw counts. Reads the study in the thread that owns it.
 *
 * @param study of the sets
 */
public record CodingSets(Study study) {

	/** Those of posts that count, oldest first. */
	public List<CodingSet> all() {
		return counting().filter(it -> it.getInterviews().isEmpty()).toList();
	}

	/** Those of interviews that count, oldest first. */
	public List<CodingSet> ofInterviews() {
		return counting().filter(it -> !it.getInterviews().isEmpty()).toList();
	}

	private Stream<CodingSet> counting() {
		Set<String> active = StudyRuns.active(study);
		return study.getCodingSets().stream().filter(it -> active.contains(it.getId()));
	}

	/** The set of interviews of a name, or of an id; empty when there is none. */
	public Optional<CodingSet> interviews(String name) {
		return ofInterviews().stream().filter(it -> name.equals(it.getName()) || name.equals(it.getId())).findFirst();
	}

	/** The set of posts of a name, or of an id. @throws SetException that names the sets there are, or says that it does not count */
	public CodingSet named(String name) throws SetException {
		return all().stream().filter(it -> name.equals(it.getName()) || name.equals(it.getId())).findFirst().orElseThrow(() -> {
			if (study.getCodingSets().stream().filter(it -> it.getInterviews().isEmpty())
					.anyMatch(it -> name.equals(it.getName()) || name.equals(it.getId()))) {
				return SetWords.refused("set.uncounted", name);
			}
			List<String> names = all().stream().map(CodingSet::getName).toList();
			return names.isEmpty() ? SetWords.refused("set.none", name) : SetWords.refused("set.unknown", name, String.join(", ", names));
		});
	}

	/** A coder of a set, by id or name. @throws SetException that names its coders */
	public static Coder coder(CodingSet set, String coder) throws SetException {
		return set.getCoders().stream().filter(it -> coder.equals(it.getId()) || coder.equals(it.getName())).findFirst()
				.orElseThrow(() -> set.getCoders().isEmpty() ? SetWords.refused("coder.none", set.getName(), coder)
						: SetWords.refused("coder.unknown", set.getName(), coder, String.join(", ", set.getCoders().stream().map(Coder::getName).toList())));
	}

	/**
	 * Whether part, stratum and chance of a post show a coder what a program said of it, so that coders who code blind must
	 * not see them. This is so in a set with strata by predicted codes, with targeted posts, or shared out by the variance
	 * of predictions.
	 */
	public static boolean tellsPredictions(CodingSet set) {
		return set.getTargeted() > 0 || set.getAllocation() == Allocation.NEYMAN
				|| set.getStrata().stream().anyMatch(field -> Arrays.stream(StratumField.PostProperty.values()).noneMatch(it -> it.id().equals(field)));
	}

	/** Ids of the sets by which coders learn, whether they count or not: no codings from these count for the study. */
	public Set<String> training() {
		return study.getCodingSets().stream().filter(it -> it.getPurpose() == SetPurpose.TRAINING).map(CodingSet::getId)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The first of s1, s2 … that no set has as its name, whether it counts or not. */
	public String freeName() {
		return IntStream.iterate(1, it -> it + 1).mapToObj(it -> "s" + it).filter(it -> !names().contains(it)).findFirst().orElseThrow();
	}

	/** Names that are taken, whether their sets count or not: a set that was left out may be taken in again. */
	public Set<String> names() {
		return study.getCodingSets().stream().map(CodingSet::getName).collect(Collectors.toCollection(HashSet::new));
	}
}
