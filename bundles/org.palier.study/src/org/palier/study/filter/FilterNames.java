// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.Study;
import org.palier.study.attribution.Official;

/**
 * The things of a study that conditions on one field can name, by their ids or by their names in either language, whatever case and
 * accents.
 */
record FilterNames(List<Named> all) {

	/** A thing that can be named. @param name its id where nobody gave it one */
	record Named(String id, Bilingual name) {

		boolean isCalled(String key) {
			return key.equals(NameKey.of(id)) || key.equals(NameKey.of(name.fr())) || key.equals(NameKey.of(name.en()));
		}

		/** How many letters a word of its names begins with that another word begins with too. */
		int likeness(String key) {
			return Stream.of(id, name.fr(), name.en()).flatMap(it -> Stream.of(NameKey.of(it).split(" "))).mapToInt(it -> common(key, it))
					.max().orElse(0);
		}

		private static Named of(Identified thing, @Nullable LocalizedText name) {
			Bilingual written = Bilingual.of(name);
			return new Named(thing.getId(), written.isEmpty() ? Bilingual.same(thing.getId()) : written);
		}
	}

	private static final Wording OFFICIAL = new Wording(FilterNames.class, "messages");
	/** How many things an error names. */
	private static final int FEW = 8;

	/** Copies its list. */
	FilterNames {
		all = List.copyOf(all);
	}

	/** Those of a field; none of a field whose values are no things of a study. */
	static FilterNames of(Study study, FilterField field) {
		return new FilterNames(switch (field) {
		case GOVERNMENT -> study.getJurisdictions().stream().map(it -> Named.of(it, it.getName())).toList();
		case CATEGORY -> categories(study).map(it -> Named.of(it, it.getName())).toList();
		case AGENCY -> study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).map(it -> Named.of(it, it.getName())).toList();
		case PLATFORM -> study.getPlatforms().stream().map(it -> Named.of(it, it.getName())).toList();
		case OFFICIAL -> Arrays.stream(Official.values()).map(it -> new Named(it.id(), OFFICIAL.text("official." + it.id()))).toList();
		case CODERS -> Arrays.stream(CoderKinds.values()).map(it -> new Named(it.id(), it.label())).toList();
		case PERIOD, LANGUAGE, AUTHOR, VIEW -> List.of();
		});
	}

	/** All categories, those first that have a body: the shipped ones may all be empty. */
	private static Stream<AgencyCategory> categories(Study study) {
		Set<AgencyCategory> used = Agencies.of(study).map(Agency::getCategory).collect(Collectors.toSet());
		return study.getCategories().stream().sorted(Comparator.comparing(it -> !used.contains(it)));
	}

	/** Ids of what a word names: an id is one thing, a name may be that of several. */
	List<String> named(String word) {
		List<String> exact = all.stream().map(Named::id).filter(word::equals).toList();
		String key = NameKey.of(word);
		return !exact.isEmpty() ? exact : all.stream().filter(it -> it.isCalled(key)).map(Named::id).toList();
	}

	/** Names of a few things, those first that begin like a word. */
	Bilingual nearest(String word) {
		if (all.isEmpty()) {
			return Bilingual.same("–");
		}
		String key = NameKey.of(word);
		List<Bilingual> names = all.stream().sorted(Comparator.comparingInt((Named it) -> -it.likeness(key))).limit(FEW).map(Named::name)
				.toList();
		return Bilingual.joined(all.size() > FEW ? Stream.concat(names.stream(), Stream.of(Bilingual.same("…"))).toList() : names, ", ");
	}

	private static int common(String one, String other) {
		int length = Math.min(one.length(), other.length());
		int mismatch = Arrays.mismatch(one.toCharArray(), 0, length, other.toCharArray(), 0, length);
		return mismatch < 0 ? length : mismatch;
	}
}
