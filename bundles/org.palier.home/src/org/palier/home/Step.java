// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Locale;

/** A step of the path, from a file of bodies to a page that is handed over. */
public enum Step {

	/** The bodies and where they are, from a spreadsheet. */
	FILE,
	/** What their pages are for. */
	USES,
	/** What they publish. */
	POSTS,
	/** Some posts, read by people. */
	READING,
	/** The report. */
	REPORT;

	/** As scripts know it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
