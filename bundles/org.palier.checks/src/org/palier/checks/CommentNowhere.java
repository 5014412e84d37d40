// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.SectionComment;
import org.palier.model.Study;
import org.palier.study.authored.ReportPlace;

/**
 * Comments of an author at a page or section that no report of the study has, such as that of a scenario that was removed: kept, and
 * printed nowhere. Words of a person are not removed by a fix.
 */
public final class CommentNowhere extends WordedRule {

	/** Finds warnings. */
	public CommentNowhere() {
		super("comment_nowhere", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		Set<String> known = ReportPlace.of(study).stream().map(ReportPlace::id).collect(Collectors.toSet());
		for (SectionComment comment : study.getComments()) {
			String section = String.valueOf(comment.getSection());
			if (!known.contains(section)) {
				found.add(comment, section);
			}
		}
	}
}
