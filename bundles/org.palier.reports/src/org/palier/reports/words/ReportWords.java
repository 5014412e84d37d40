// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.words;

import org.palier.ground.text.Wording;

/** The sentences of reports, from {@code report_fr.properties} and {@code report_en.properties} beside this class. */
public final class ReportWords {

	private ReportWords() {
	}

	/** All of them. */
	public static Wording all() {
		return new Wording(ReportWords.class, "report");
	}

	/** Those of the first page, in which no term of the trade stands. */
	public static Wording front() {
		return new Wording(ReportWords.class, "front");
	}

	/** Those of the annex. */
	public static Wording annex() {
		return new Wording(ReportWords.class, "annex");
	}
}
