// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.model.Run;

/**
 * The statements of an import on the data that it brings. Texts may be empty. Immutable.
 *
 * @param purpose        why the data are in the study
 * @param terms          licence or terms under which they were obtained
 * @param collectedUntil when their collection ended; empty: the latest moment in them
 * @param keepUntil      until when they may be kept; empty when nobody said
 */
public record StatedUse(String purpose, String terms, Optional<LocalDate> collectedUntil, Optional<LocalDate> keepUntil) {

	/** Nothing is stated. */
	public static final StatedUse NONE = new StatedUse("", "", Optional.empty(), Optional.empty());

	/** For the manifest; what is not stated is left out. */
	SortedMap<String, String> parameters() {
		var told = new TreeMap<String, String>();
		told.put("purpose", purpose);
		told.put("terms", terms);
		told.put("collected-until", collectedUntil.map(LocalDate::toString).orElse(""));
		told.put("keep-until", keepUntil.map(LocalDate::toString).orElse(""));
		told.values().removeIf(String::isEmpty);
		return told;
	}

	/** The statements that a manifest keeps. */
	static StatedUse of(Map<String, String> parameters) {
		return new StatedUse(parameters.getOrDefault("purpose", ""), parameters.getOrDefault("terms", ""),
				Optional.ofNullable(parameters.get("collected-until")).map(LocalDate::parse),
				Optional.ofNullable(parameters.get("keep-until")).map(LocalDate::parse));
	}

	/** Writes it into the run of the study. @param latest moment in the data, when it is not stated */
	void keep(Run run, Optional<LocalDate> latest) {
		run.setPurpose(nullWhenEmpty(purpose));
		run.setTerms(nullWhenEmpty(terms));
		run.setCollectedUntil(collectedUntil.or(() -> latest).orElse(null));
		run.setKeepUntil(keepUntil.orElse(null));
	}

	@SuppressWarnings("null")
	private static String nullWhenEmpty(String text) {
		return text.isEmpty() ? null : text;
	}
}
