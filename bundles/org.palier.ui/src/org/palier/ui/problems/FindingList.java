// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.palier.checks.Finding;
import org.palier.checks.ValidationRule;
import org.palier.ground.text.Typography;

/**
 * The lines of the Problems view for the findings of a study: the first ones of each rule, and how many more there are.
 * A list that nobody can read helps nobody, and the platform keeps every marker in memory.
 *
 * @param study name of the study
 * @param rules that were run
 */
record FindingList(String study, List<ValidationRule> rules) {

	/** Findings of a rule that are shown. */
	static final int SHOWN = 200;

	/** The lines for findings, as they come from a check. */
	List<ProblemMarker> lines(List<Finding> findings) {
		Map<String, List<Finding>> byRule = new LinkedHashMap<>();
		findings.forEach(it -> byRule.computeIfAbsent(it.rule(), rule -> new ArrayList<>()).add(it));
		var lines = new ArrayList<ProblemMarker>();
		byRule.forEach((rule, found) -> {
			found.stream().limit(SHOWN).forEach(it -> lines.add(ProblemMarker.of(it, study)));
			if (found.size() > SHOWN) {
				lines.add(more(rule, found));
			}
		});
		return lines;
	}

	private ProblemMarker more(String id, List<Finding> found) {
		Locale locale = Locale.getDefault();
		String title = rules.stream().filter(it -> it.id().equals(id)).map(it -> it.title().in(locale)).findFirst().orElse(id);
		String count = new Typography(locale).count(found.size() - SHOWN);
		return new ProblemMarker(ProblemMarker.severity(found.getFirst().severity()), NLS.bind(ProblemMessages.more, title, count),
				study, study, id, "", "");
	}
}
