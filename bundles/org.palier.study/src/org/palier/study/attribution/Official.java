// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.Authenticity;

/**
 * Whether an account is official: whether the body that it speaks for owns it, as the study says of the account. What posts and pages show
 * is not asked.
 */
public enum Official {
	/** The body owns it. */
	YES,
	/** Somebody else keeps it in the name of the body, or it is a copy. */
	NO,
	/** Nobody said, or what is said contradicts itself, or the account is none of the study’s. */
	UNKNOWN;

	/** As filters name it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What a study says of one account. */
	public static Official of(Authenticity said) {
		return switch (said) {
		case OFFICIAL -> YES;
		case UNOFFICIAL, COPY -> NO;
		case UNKNOWN -> UNKNOWN;
		};
	}

	/** What is said of one account in several places: what all say that say anything. */
	static Official of(Collection<Authenticity> said) {
		Set<Official> known = said.stream().map(Official::of).filter(it -> it != UNKNOWN).collect(Collectors.toSet());
		return known.size() == 1 ? known.iterator().next() : UNKNOWN;
	}
}
