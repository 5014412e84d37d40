// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.demo;

import static org.palier.headless.demo.DraftScenario.find;
import static org.palier.headless.demo.DraftScenario.triangular;
import static org.palier.headless.demo.DraftScenario.uniform;

import org.palier.model.PalierFactory;
import org.palier.model.ReplyPractice;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.model.UsageShift;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;

/**
 * The scenario of the invented study: fewer news releases, and more answers to the people who ask, with the hours that it
 * costs. All of it is supposed, as the posts are that it changes.
 */
final class MoreAnswersScenario {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study;
	private final DraftScenario draft;

	MoreAnswersScenario(Study study) {
		this.study = study;
		this.draft = new DraftScenario(study, "more-answers", 1);
	}

	/** Adds it to the study. */
	public void add() {
		Usage answer = find(study.getUsages(), "answer");
		UsageShift shift = FACTORY.createUsageShift();
		shift.setFrom(find(study.getUsages(), "news_release"));
		shift.setTo(answer);
		shift.setShare(draft.assume("shift", "share", "", triangular(0.1, 0.2, 0.3)));
		draft.add("shift", shift);
		ReplyPractice replies = FACTORY.createReplyPractice();
		replies.setRate(draft.assume("rate", "share", "", uniform(0.15, 0.4)));
		replies.setUsage(answer);
		draft.add("replies", replies);
		draft.add("work", perPost(null, "hours", 0.1, 0.25, 0.75));
		draft.add("work-answers", perPost(answer, "extra", 0.1, 0.25, 1));
		draft.complete();
	}

	/** @param usage whose posts take the time; null for all */
	private WorkHours perPost(Usage usage, String assumption, double low, double likely, double high) {
		WorkHours work = FACTORY.createWorkHours();
		work.setBasis(WorkBasis.POST);
		work.setUsage(usage);
		work.setHours(draft.assume(assumption, "hours", "", triangular(low, likely, high)));
		return work;
	}
}
