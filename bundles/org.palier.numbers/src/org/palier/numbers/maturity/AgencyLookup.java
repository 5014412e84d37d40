// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.palier.matching.EditDistance;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView;

/** Finds agencies by what a person typed. */
public final class AgencyLookup {

	private static final int PROPOSED = 5;
	/** Up to that part of the letters may differ. */
	private static final double NEAR = 0.4;

	private final StudyView view;

	private record Candidate(AgencyView agency, double distance) {
	}

	/** @param view whose agencies are looked for */
	public AgencyLookup(StudyView view) {
		this.view = view;
	}

	/** The position of the agency of this id, else of the only one of this name in either language, case and accents aside. */
	public OptionalInt find(String text) {
		OptionalInt byId = IntStream.range(0, view.agencies().size()).filter(it -> view.agencies().get(it).id().equals(text)).findFirst();
		if (byId.isPresent()) {
			return byId;
		}
		int[] named = IntStream.range(0, view.agencies().size()).filter(it -> distance(view.agencies().get(it), folded(text)) == 0).toArray();
		return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
	}

	/** At most five agencies that may have been meant, the nearest first; names that hold the text are near. */
	public List<AgencyView> near(String text) {
		String wanted = folded(text);
		return view.agencies().stream().map(it -> new Candidate(it, distance(it, wanted))).filter(it -> it.distance() <= NEAR)
				.sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(it -> it.agency().id())).limit(PROPOSED)
				.map(Candidate::agency).toList();
	}

	private static double distance(AgencyView agency, String wanted) {
		return IntStream.of(0, 1, 2).mapToObj(it -> it == 0 ? agency.id() : it == 1 ? agency.name().fr() : agency.name().en())
				.filter(it -> !it.isEmpty()).mapToDouble(it -> distance(folded(it), wanted)).min().orElse(1);
	}

	/** 0 alike, 1 nothing alike. */
	private static double distance(String name, String wanted) {
		int longest = Math.max(name.length(), wanted.length());
		double part = longest == 0 ? 0 : (double) EditDistance.of(name, wanted) / longest;
		// A name that holds what was typed is near, however long it is, but never the very name.
		return part > 0 && wanted.length() > 2 && name.contains(wanted) ? Math.min(part, NEAR / 2) : part;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('’', '\'');
	}
}
