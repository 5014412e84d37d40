// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.theory.CodeLineage;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Study;

/**
 * A line of a package, translated into the codebook that the study has now.
 *
 * @param code  with the ids that codes have now
 * @param fate  {@link Fate#NEW} where its codes did not change, {@link Fate#UNKNOWN_CODE} where the codebook has no code for them
 * @param names names of the codes that replace its own; empty where its codes did not change
 * @param at    time of the last change of its codes; null where they did not change
 * @param byVersion true when another version of the theory pack changed them, and no merge
 */
public record TranslatedCode(GivenCode code, Fate fate, Bilingual names, @Nullable Instant at, boolean byVersion) {

	/** Why it is taken as something else, in words that follow a number of lines; empty where nothing became of its codes. */
	public Optional<Bilingual> change() {
		Instant when = at;
		if (when == null) {
			return Optional.empty();
		}
		LocalDate day = LocalDate.ofInstant(when, ZoneId.systemDefault());
		var date = new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day));
		return Optional.of(HandoutWords.text(fate == Fate.SPLIT ? "taken.split" : byVersion ? "taken.version" : "taken.merge", names, date));
	}

	/** Translates codes of an earlier state of a codebook into its state of today. */
	static final class Reading {

		private final CodeLineage lineage;
		private final Instant since;
		private final Map<String, Map<String, Bilingual>> codes = new HashMap<>();

		/** @param since when the codebook was what the coders were given */
		Reading(Study study, CodeLineage lineage, Instant since) {
			this.lineage = lineage;
			this.since = since;
			Map<String, Bilingual> usages = new HashMap<>();
			study.getUsages().forEach(it -> usages.put(it.getId(), Bilingual.of(it.getName())));
			codes.put(Facet.USAGE.id(), usages);
			study.getTheories().forEach(it -> {
				Map<String, Bilingual> categories = new HashMap<>();
				it.getCategories().forEach(each -> categories.put(each.getId(), Bilingual.of(each.getName())));
				codes.put(it.getId(), categories);
			});
		}

		TranslatedCode of(GivenCode given) {
			Map<String, Bilingual> there = codes.getOrDefault(given.facet().id(), Map.of());
			Set<String> now = new LinkedHashSet<>();
			List<Bilingual> names = new ArrayList<>();
			Fate fate = Fate.NEW;
			Instant at = null;
			boolean byVersion = false;
			for (String code : given.value().ids()) {
				switch (lineage.follow(given.facet(), code, since, there.keySet())) {
				case CodeLineage.Fate.Same same -> now.add(code);
				case CodeLineage.Fate.Became became -> {
					now.add(became.code());
					names.add(name(there, became.code()));
					fate = fate == Fate.SPLIT ? fate : Fate.FOLLOWED;
					at = became.at();
					byVersion = became.byVersion();
				}
				case CodeLineage.Fate.Split split -> {
					now.add(split.code());
					names.add(name(there, split.code()));
					fate = Fate.SPLIT;
					at = split.at();
				}
				case CodeLineage.Fate.Gone gone -> {
					return new TranslatedCode(given, Fate.UNKNOWN_CODE, Bilingual.EMPTY, null, false);
				}
				}
			}
			return new TranslatedCode(given.saying(CodeSet.of(now), alternative(given, there)), fate, joined(names), at, byVersion);
		}

		/** The second choice of the coder; dropped where the codebook has no such code any more. */
		private String alternative(GivenCode given, Map<String, Bilingual> there) {
			return given.alternative().isEmpty() ? "" : switch (lineage.follow(given.facet(), given.alternative(), since, there.keySet())) {
			case CodeLineage.Fate.Same same -> given.alternative();
			case CodeLineage.Fate.Became became -> became.code();
			case CodeLineage.Fate.Split split -> split.code();
			case CodeLineage.Fate.Gone gone -> "";
			};
		}

		private static Bilingual name(Map<String, Bilingual> there, String code) {
			Bilingual name = there.getOrDefault(code, Bilingual.EMPTY);
			return name.isEmpty() ? Bilingual.same(code) : name;
		}

		private static Bilingual joined(List<Bilingual> names) {
			return new Bilingual(String.join(", ", names.stream().map(Bilingual::fr).distinct().toList()),
					String.join(", ", names.stream().map(Bilingual::en).distinct().toList()));
		}
	}
}
