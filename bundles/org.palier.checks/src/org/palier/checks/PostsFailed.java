// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Run;
import org.palier.model.Study;

/** Runs of a classifier that count, though it failed on some posts: their codes are older ones, or none. */
public final class PostsFailed extends WordedRule {

	/** Finds warnings. */
	public PostsFailed() {
		super("posts_failed", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		study.getRuns().stream().filter(it -> it.isActive() && it.getFailed() > 0)
				.forEach(it -> found.add(it, label(it), it.getFailed(), it.getId()));
	}

	private static String label(Run run) {
		return run.getLabel() == null ? "" : run.getLabel();
	}
}
