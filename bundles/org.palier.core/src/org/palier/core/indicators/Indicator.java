// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import org.palier.core.census.StudyView;
import org.palier.core.table.Table;
import org.palier.core.text.Bilingual;

/**
 * A named count over a census. Stateless and thread-safe: the same view always gives the same table, be
 * it of a study as it stands or of a scenario.
 */
public interface Indicator {

	/** Stable id, e.g. penetration; the id of its tables. */
	String id();

	/** What readers see. */
	Bilingual title();

	/** Counts; where a number does not exist it says why. */
	Table compute(StudyView view);
}
