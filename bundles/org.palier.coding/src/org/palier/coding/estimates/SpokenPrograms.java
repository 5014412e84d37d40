// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.palier.codebook.classify.ProgramName;
import org.palier.corpus.ProgramsSaid.Word;
import org.palier.corpus.ProgramsSaid;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;

/**
 * Programs, or versions of one, that coded the same posts of a corpus: of each post counts what a program said last. Immutable.
 *
 * @param programs two or more, those that speak for most posts first
 * @param several  posts to which more than one of them gave a code
 * @param alike    of these, posts to which all who gave one gave the same
 */
public record SpokenPrograms(List<Spoken> programs, long several, long alike) {

	/**
	 * A program.
	 *
	 * @param program id
	 * @param version of the program; empty where it has none
	 * @param posts   for which its word counts, those on which it abstained too; 0 or more
	 */
	public record Spoken(String program, String version, long posts) {

		private Bilingual name() {
			return EstimateWords.text(version.isEmpty() ? "programs.name" : "programs.version", ProgramName.of(program), version, posts);
		}
	}

	/** Copies its list. */
	public SpokenPrograms {
		programs = List.copyOf(programs);
	}

	/**
	 * The programs of what was said.
	 *
	 * @param placed the code in the facet of a usage on a platform; empty for an empty usage
	 * @return empty where no more than one program said anything of the posts
	 */
	static Optional<SpokenPrograms> of(List<ProgramsSaid> said, BinaryOperator<String> placed) {
		Map<List<String>, Long> posts = new LinkedHashMap<>();
		long several = 0;
		long alike = 0;
		for (ProgramsSaid each : said) {
			each.words().forEach(it -> posts.putIfAbsent(List.of(it.program(), it.version()), 0L));
			Word counting = each.words().getFirst();
			posts.merge(List.of(counting.program(), counting.version()), each.posts(), Long::sum);
			List<String> codes = each.words().stream().map(it -> code(it, each.platform(), placed)).filter(it -> !it.isEmpty()).toList();
			several += codes.size() > 1 ? each.posts() : 0;
			alike += codes.size() > 1 && codes.stream().distinct().count() == 1 ? each.posts() : 0;
		}
		List<Spoken> programs = new ArrayList<>();
		posts.forEach((it, many) -> programs.add(new Spoken(it.getFirst(), it.getLast(), many)));
		programs.sort(Comparator.comparingLong(Spoken::posts).reversed().thenComparing(Spoken::program).thenComparing(Spoken::version));
		return programs.size() < 2 ? Optional.empty() : Optional.of(new SpokenPrograms(programs, several, alike));
	}

	private static String code(Word word, String platform, BinaryOperator<String> placed) {
		String code = word.code();
		String usage = word.usage();
		return code != null ? code : usage == null || usage.isEmpty() ? "" : placed.apply(usage, platform);
	}

	/** A sentence that names them, the rule which of their words counts, for how many posts each does, and how often they agree. */
	public Bilingual sentence() {
		Bilingual list = Bilingual.joined(programs.stream().map(Spoken::name).toList(), EstimateWords.text("programs.between"));
		boolean versions = programs.stream().map(Spoken::program).distinct().count() == 1;
		return EstimateWords.text(versions ? "programs.versions" : "programs", programs.size(), list,
				several == 0 ? EstimateWords.text("programs.apart") : EstimateWords.text("programs.alike", several, alike, percent()));
	}

	private Bilingual percent() {
		double share = (double) alike / several;
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).percent(share), new Typography(Locale.CANADA).percent(share));
	}
}
