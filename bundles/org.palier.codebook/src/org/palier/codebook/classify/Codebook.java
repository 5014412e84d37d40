// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.model.Example;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.runs.StudyRuns;

/**
 * The codes that a program may give to posts: the usages of a study, and the categories of each of its theories. Immutable.
 *
 * @param version that codings note as the one that they follow
 * @param facets  usage first, then the theories in the order of the study
 */
public record Codebook(String version, List<FacetCodes> facets) implements Serializable {

	/**
	 * The codes of one facet.
	 *
	 * @param name    what readers see; empty for the usage
	 * @param ordered true when the codes are levels, listed from base to top
	 * @param codes   in the order of the study
	 */
	public record FacetCodes(Facet facet, Bilingual name, boolean ordered, List<Code> codes) implements Serializable {
		/** Copies its list. */
		public FacetCodes {
			codes = List.copyOf(codes);
		}

		/** The ids of its codes, in order. */
		public List<String> ids() {
			return codes.stream().map(Code::id).toList();
		}
	}

	/**
	 * One code, as a coder reads it.
	 *
	 * @param definition what belongs to it; may be empty
	 * @param rule       how a coder decides; may be empty
	 * @param examples   in the order of the study
	 */
	public record Code(String id, Bilingual name, Bilingual definition, Bilingual rule, List<Sample> examples) implements Serializable {
		/** Copies its list. */
		public Code {
			examples = List.copyOf(examples);
		}
	}

	/**
	 * A communication that belongs to a code, or that seems to and does not.
	 *
	 * @param belongs true when it does
	 */
	public record Sample(Bilingual text, boolean belongs) implements Serializable {
	}

	/** Copies its list. */
	public Codebook {
		facets = List.copyOf(facets);
	}

	/** The codebook of a study as it is now. */
	public static Codebook of(Study study) {
		List<FacetCodes> facets = new ArrayList<>();
		facets.add(new FacetCodes(Facet.USAGE, Bilingual.EMPTY, false, study.getUsages().stream()
				.map(it -> code(it, it.getName(), it.getDefinition(), it.getDecisionRule(), it.getExamples())).toList()));
		for (Theory theory : study.getTheories()) {
			facets.add(new FacetCodes(new Facet(theory.getId()), Bilingual.of(theory.getName()), theory.isOrdered(), theory.getCategories().stream()
					.map(it -> code(it, it.getName(), it.getDefinition(), it.getDecisionRule(), it.getExamples())).toList()));
		}
		return new Codebook(StudyRuns.codebook(study), facets);
	}

	private static Code code(Identified coded, LocalizedText name, LocalizedText definition, LocalizedText rule, List<Example> examples) {
		return new Code(coded.getId(), Bilingual.of(name), Bilingual.of(definition), Bilingual.of(rule),
				examples.stream().map(it -> new Sample(Bilingual.of(it.getText()), it.isPositive())).toList());
	}

	/** A codebook of usages alone, of which only the ids are known. */
	public static Codebook ofUsages(String version, Collection<String> usages) {
		return new Codebook(version, List.of(codes(Facet.USAGE, usages)));
	}

	/** Codes of which only the ids are known. */
	public static FacetCodes codes(Facet facet, Collection<String> ids) {
		return new FacetCodes(facet, Bilingual.EMPTY, false,
				ids.stream().map(it -> new Code(it, Bilingual.same(it), Bilingual.EMPTY, Bilingual.EMPTY, List.of())).toList());
	}

	/** The codes of a facet; nothing when the study does not have it. */
	public Optional<FacetCodes> of(Facet facet) {
		return facets.stream().filter(it -> it.facet().equals(facet)).findFirst();
	}

	/** Ids of the usages. */
	public Set<String> usages() {
		return new LinkedHashSet<>(of(Facet.USAGE).map(FacetCodes::ids).orElse(List.of()));
	}
}
