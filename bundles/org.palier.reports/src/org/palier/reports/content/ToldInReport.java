// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.interviews.reading.QuoteRules;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.study.releases.ToldGroup;
import org.palier.study.runs.StudyRuns;

/**
 * The data of interviews and posts in a file that goes out, as the ledger of releases records them.
 *
 * @param groups of which its tables tell
 * @param words  what it withholds because of what went out before, a sentence each
 * @param interviews ids of those of which it tells something, as the study names them
 * @param imports ids of the runs whose posts it holds, or of which it holds some
 * @param names  whether what single bodies told may stand in it
 */
public record ToldInReport(List<ToldGroup> groups, List<Bilingual> words, Set<String> interviews, Set<String> imports, boolean names) {

	/** Nothing: a file of the census alone. */
	public static final ToldInReport NOTHING = new ToldInReport(List.of(), List.of(), Set.of(), Set.of(), false);

	/** Copies its collections. */
	public ToldInReport {
		groups = List.copyOf(groups);
		words = List.copyOf(words);
		interviews = Set.copyOf(interviews);
		imports = Set.copyOf(imports);
	}

	/**
	 * A file in which everything stands under the names of who told it.
	 * @param interviews some of a study; of one that was withdrawn there is nothing to tell
	 */
	public static ToldInReport of(Collection<Interview> interviews) {
		return named(interviews.stream().filter(QuoteRules::holds).map(Interview::getId).collect(Collectors.toSet()));
	}

	/** A file in which everything stands under the names of who told it. @param interviews ids of these; none where the study has none */
	public static ToldInReport named(Set<String> interviews) {
		return new ToldInReport(List.of(), List.of(), interviews, Set.of(), !interviews.isEmpty());
	}

	/** A file of posts, or of some of them. @param study as it is when they are read */
	public static ToldInReport ofPosts(Study study) {
		return NOTHING.withPosts(study);
	}

	/** Adds what another part of the same file tells. */
	public ToldInReport and(ToldInReport other) {
		return new ToldInReport(joined(groups, other.groups), joined(words, other.words),
				Set.copyOf(joined(interviews, other.interviews)), Set.copyOf(joined(imports, other.imports)), names || other.names);
	}

	private static <T> List<T> joined(Collection<T> some, Collection<T> others) {
		return Stream.concat(some.stream(), others.stream()).distinct().toList();
	}

	/** Adds posts of the study to it. */
	public ToldInReport withPosts(Study study) {
		return new ToldInReport(groups, words, interviews, StudyRuns.active(study), names);
	}
}
