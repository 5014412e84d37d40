// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Locale;

/** A step of the path, from a file of bodies to a page that is handed over. */
public enum Step {

	/** The bodies and where they are, from a spreadsheet. */
	FILE,
	/** Give the pages their uses. */
	USES,
	/** Bring in the posts of the bodies. */
	POSTS,
	/** Some posts, read by people. */
	READING,
	/** The report. */
	REPORT;

	/** The name that scripts use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
