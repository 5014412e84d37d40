// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.Authenticity;

/**
 * The answer whether an account is official: the body that it speaks for owns it, as the study says about the account. Posts and pages are
 * not consulted.
 */
public enum Official {
	/** The body owns it. */
	YES,
	/** Somebody else keeps it in the name of the body, or it is a copy. */
	NO,
	/** Nobody said, or what is said contradicts itself, or the account is none of the study’s. */
	UNKNOWN;

	/** Returns the name in filters. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Reads the mark that a study gives to one account. */
	public static Official of(Authenticity said) {
		return switch (said) {
		case OFFICIAL -> YES;
		case UNOFFICIAL, COPY -> NO;
		case UNKNOWN -> UNKNOWN;
		};
	}

	/** Combines the marks of one account in several places: the mark that all known ones share, otherwise unknown. */
	static Official of(Collection<Authenticity> said) {
		Set<Official> known = said.stream().map(Official::of).filter(it -> it != UNKNOWN).collect(Collectors.toSet());
		return known.size() == 1 ? known.iterator().next() : UNKNOWN;
	}
}
