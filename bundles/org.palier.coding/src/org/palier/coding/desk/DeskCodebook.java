// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Example;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.study.levels.PlainNames;
import org.palier.study.runs.StudyRuns;

/**
 * The facets that a desk asks of each post. Immutable, and made of a study once: what is edited there later is another codebook.
 *
 * @param version as codings keep it
 * @param facets  in the order in which they are shown; the first is the usage
 */
public record DeskCodebook(String version, List<DeskFacet> facets) {

	/** Copies its list. */
	public DeskCodebook {
		Objects.requireNonNull(version);
		facets = List.copyOf(facets);
		if (facets.isEmpty()) {
			throw new IllegalArgumentException("no facet");
		}
	}

	/**
	 * Usages, and categories of some theories: those without an order first, levels last.
	 *
	 * @param theories ids of theories whose categories are given to posts directly; others are left out
	 */
	public static DeskCodebook of(Study study, Set<String> theories) {
		var facets = new ArrayList<DeskFacet>();
		facets.add(new DeskFacet(Facet.USAGE, Bilingual.EMPTY, Bilingual.EMPTY, false, false,
				study.getUsages().stream().map(DeskCodebook::code).toList(), Set.of()));
		study.getTheories().stream().filter(it -> theories.contains(it.getId()) && !it.getCategories().isEmpty())
				.sorted(Comparator.comparing(Theory::isOrdered)).map(it -> facet(study, it)).forEach(facets::add);
		return new DeskCodebook(StudyRuns.codebook(study), facets);
	}

	/**
	 * The theories that say of nearly every post where it belongs, which is why they can be coded post by post: those that place
	 * more than half of the usages. One that places a few is about something else than single posts.
	 *
	 * @return ids in the order of the study
	 */
	public static List<String> theoriesOfPosts(Study study) {
		return study.getTheories().stream().filter(it -> 2 * placed(it).size() > study.getUsages().size()).map(Theory::getId).toList();
	}

	private static Set<Usage> placed(Theory theory) {
		return theory.getPlacements().stream().filter(it -> it.getUsage() != null && it.getCategory() != null).map(it -> it.getUsage())
				.collect(Collectors.toSet());
	}

	private static DeskFacet facet(Study study, Theory theory) {
		Set<Usage> placed = placed(theory);
		Set<String> nowhere = 2 * placed.size() > study.getUsages().size()
				? study.getUsages().stream().filter(it -> !placed.contains(it)).map(Usage::getId).collect(Collectors.toSet()) : Set.of();
		return new DeskFacet(new Facet(theory.getId()), Bilingual.of(theory.getName()), Bilingual.of(theory.getDescription()),
				theory.isOrdered(), theory.isSeveral(), theory.getCategories().stream().map(DeskCodebook::code).toList(), nowhere);
	}

	private static DeskCode code(Usage usage) {
		return new DeskCode(usage.getId(), Bilingual.of(usage.getName()), Bilingual.of(usage.getShortName()), Bilingual.of(usage.getDefinition()),
				Bilingual.of(usage.getDecisionRule()), orEmpty(usage.getSource()), usage.getExamples().stream().map(DeskCodebook::example).toList());
	}

	private static DeskCode code(Category category) {
		return new DeskCode(category.getId(), PlainNames.called(category), Bilingual.of(category.getShortName()),
				PlainNames.defined(category), Bilingual.of(category.getDecisionRule()), orEmpty(category.getSource()),
				category.getExamples().stream().map(DeskCodebook::example).toList());
	}

	private static DeskExample example(Example example) {
		return new DeskExample(Bilingual.of(example.getText()), example.isPositive(), Bilingual.of(example.getReason()));
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}

	/** The facet of usages. */
	public DeskFacet usages() {
		return facets.getFirst();
	}
}
