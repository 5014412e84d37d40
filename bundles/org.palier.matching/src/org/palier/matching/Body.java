// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A public body as a list or a study knows it. Texts that are not known are empty.
 *
 * @param id           of the agency; empty for one that is only sought
 * @param jurisdiction id; only bodies of one jurisdiction can be one
 * @param names        in either language, other and former ones too
 * @param acronyms     in either language
 * @param externalIds  scheme to value
 * @param parent       id of the agency that it reports to; two that report to different ones are two
 * @param place        what tells bodies of one name apart within a list (state, region, type)
 * @param shared       other things that two bodies may have in common, e.g. an account or a site, see {@link Trait}
 * @param listed       false for one that is known from accounts alone
 */
public record Body(String id, String jurisdiction, List<String> names, List<String> acronyms, Map<String, String> externalIds,
		String parent, String place, Set<Trait> shared, boolean listed) {

	/**
	 * Something that speaks for one body when two have it.
	 *
	 * @param kind what it is
	 * @param text in a form that is the same for the same thing, e.g. twitter @name
	 */
	public record Trait(Kind kind, String text) {

		/** Sorts of traits. */
		public enum Kind {
			/** An account on a platform. */
			ACCOUNT,
			/** A web site. */
			SITE
		}
	}

	/** Copies its collections. */
	public Body {
		names = names.stream().filter(it -> !it.isBlank()).distinct().toList();
		acronyms = acronyms.stream().filter(it -> !it.isBlank()).distinct().toList();
		externalIds = Map.copyOf(externalIds);
		shared = Set.copyOf(shared);
	}

	/** One that is sought by its name. */
	public static Body named(String jurisdiction, List<String> names) {
		return new Body("", jurisdiction, names, List.of(), Map.of(), "", "", Set.of(), false);
	}

	/** Returns this body with traits that it shares with others. */
	public Body sharing(Set<Trait> traits) {
		return new Body(id, jurisdiction, names, acronyms, externalIds, parent, place, traits, listed);
	}

	/** True when ids of one scheme differ, or places or parents do: whatever their names, they are two. */
	boolean isApartFrom(Body other) {
		return !jurisdiction.equals(other.jurisdiction) || differ(parent, other.parent) || differ(place, other.place)
				|| externalIds.entrySet().stream().anyMatch(it -> differ(it.getValue(), other.externalIds.getOrDefault(it.getKey(), "")));
	}

	private static boolean differ(String one, String other) {
		return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
	}
}
