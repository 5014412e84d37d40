// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.palier.core.census.StudyView;
import org.palier.model.Study;

/**
 * Gives a report sections of its own, e.g. a scenario compared with its base. Stateless: the same study always gives
 * the same sections, so that a report can be made again byte for byte.
 */
@FunctionalInterface
public interface SectionSource {

	/**
	 * The sections that it has for a study.
	 *
	 * @param view   of this study, with its posts when it has any
	 * @param locale language of the words in the figures
	 * @return in order; empty when it has nothing to say
	 */
	List<ReportSection> sections(Study study, StudyView view, Locale locale) throws IOException;
}
