// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Locale;

/** A part of the window where a task is done or an answer is shown. A status names it, and the window opens it. */
public enum Place {

	/** A file of bodies comes in. */
	IMPORT_FILE,
	/** A file that has changed is held against the census. */
	CHANGED_FILE,
	/** Cells of the census are checked. */
	CELLS,
	/** Uses are given to pages. */
	USES,
	/** Posts come in. */
	IMPORT_POSTS,
	/** Posts that are nobody's find their body. */
	ATTRIBUTE,
	/** A program codes posts. */
	CODE,
	/** Posts are drawn to be read. */
	DRAW,
	/** Posts of a sample are read. */
	READ,
	/** Posts are added to a sample. */
	ADD_POSTS,
	/** Where coders differ, somebody decides. */
	DECIDE,
	/** The census is looked at. */
	CENSUS,
	/** A question is looked into: by which groups, by how many. */
	EXPLORE,
	/** The history of the study. */
	HISTORY,
	/** Interviews are read. */
	INTERVIEWS,
	/** The report is written. */
	REPORT;

	/** The name that scripts use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
