// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;

/**
 * Gives a report sections of its own, e.g. a scenario compared with its base. Stateless: the same study always gives
 * the same sections, so that a report can be made again byte for byte.
 */
public interface SectionSource {

	/** The sections that it has for a study, in order; quick, and empty when it has nothing to say. */
	List<OfferedSection> offered(Study study);

	/**
	 * This source as a report asks it: a source that needs none of these is the same for every report.
	 *
	 * @param day    on which the report is made, in UTC
	 * @param fewest agencies of the smallest category that is told of interviews, 1 or more
	 * @param palette colours of its pictures
	 */
	default SectionSource asked(LocalDate day, int fewest, Palette palette) {
		return this;
	}

	/** This source, where quotes are held against what went out before; one that quotes nobody is the same. */
	default SectionSource beside(ReleaseGuard guard) {
		return this;
	}

	/** Returns what the source tells of interviews in a report without names, for the ledger of releases. */
	default ToldInReport told(Study study) throws IOException {
		return ToldInReport.NOTHING;
	}

	/** True when what it tells names bodies, so that a report without names leaves it out. */
	default boolean namesBodies() {
		return false;
	}

	/**
	 * How often two persons who coded the same post of a coding set gave it the same code, 0 to 1; empty where the source does not know.
	 *
	 * @param facet of the codes
	 * @param set   name of the set
	 */
	default OptionalDouble agreement(Study study, Facet facet, String set) throws IOException {
		return OptionalDouble.empty();
	}

	/**
	 * The sections wanted.
	 *
	 * @param view     of this study, with its posts when it has any
	 * @param locale   language of the words in the figures
	 * @param wanted   tells whether a section of an id is
	 * @param progress asks whether anybody still waits
	 * @return in order
	 */
	List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress)
			throws IOException;
}
