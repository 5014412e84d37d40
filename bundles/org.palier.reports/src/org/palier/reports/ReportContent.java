// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.List;
import java.util.Locale;

import org.palier.core.census.StudyView;
import org.palier.core.layout.PyramidLayout;
import org.palier.core.runs.RunManifest;
import org.palier.core.table.Table;
import org.palier.core.text.Bilingual;

/**
 * What a report holds.
 *
 * @param locale      its language; the pyramids are in the same
 * @param study       the census
 * @param description what the study is and what it must not be taken for; where it says that its data are
 *                    invented, the report says so first
 * @param tables      in order
 * @param pyramids    in order, in the light palette
 * @param imports     in order
 * @param manifest    the run
 */
public record ReportContent(Locale locale, StudyView study, Bilingual description, List<Table> tables,
		List<PyramidLayout> pyramids, List<ImportSummary> imports, RunManifest manifest) {

	/** Copies its lists. */
	public ReportContent {
		tables = List.copyOf(tables);
		pyramids = List.copyOf(pyramids);
		imports = List.copyOf(imports);
	}

	/** True when the description says, in either language, that the data are invented. */
	public boolean invented() {
		return description.fr().toLowerCase(Locale.ROOT).contains("inventé")
				|| description.en().toLowerCase(Locale.ROOT).contains("invented");
	}
}
