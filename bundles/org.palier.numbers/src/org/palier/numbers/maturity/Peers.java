// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.cases.SizeClass;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView;

/** The agencies that an agency is compared with: never itself, and never by a property that it lacks. */
public enum Peers {
	/** Same category and same size class. */
	BOTH,
	/** Same category. */
	CATEGORY,
	/** Same size class. */
	SIZE,
	/** Every agency of the study. */
	ALL;

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the name that readers see. */
	public Bilingual label() {
		return EvaluationWords.text("peers." + id());
	}

	/** Positions of the peers of an agency; none where its category or size that counts is not known. */
	List<Integer> of(StudyView view, int agency) {
		AgencyView own = view.agencies().get(agency);
		return IntStream.range(0, view.agencies().size())
				.filter(it -> it != agency && view.agencies().get(it).there() && isLike(own, view.agencies().get(it))).boxed().toList();
	}

	private boolean isLike(AgencyView own, AgencyView other) {
		boolean category = own.category() != StudyView.NONE && own.category() == other.category();
		SizeClass size = SizeClass.of(own.size());
		boolean sized = size != SizeClass.UNKNOWN && size == SizeClass.of(other.size());
		return switch (this) {
		case BOTH -> category && sized;
		case CATEGORY -> category;
		case SIZE -> sized;
		case ALL -> true;
		};
	}
}
