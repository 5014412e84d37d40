// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.model.Study;
import org.palier.study.history.PostsOutOfLife;

/**
 * Agencies whose accounts posted on days on which they were not there. The posts count as theirs until a person says otherwise: gives the
 * account to the successor from a day on, or mends the date. Whoever runs rules adds this one where the posts of the study have been
 * counted.
 */
public final class PostedOutOfLife extends WordedRule {

	private final Map<String, PostsOutOfLife> counted;

	/** Finds warnings. @param counted of the study that is checked */
	public PostedOutOfLife(List<PostsOutOfLife> counted) {
		super("posted_out_of_life", Severity.WARNING);
		this.counted = counted.stream().collect(Collectors.toMap(PostsOutOfLife::agency, Function.identity()));
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.agencies(study).filter(it -> counted.containsKey(it.getId())).forEach(agency -> {
			PostsOutOfLife posts = counted.get(agency.getId());
			if (posts.after() > 0 && agency.getEndedOn() != null) {
				found.add("after", agency, RuleSubjects.name(agency), agency.getEndedOn().toString(), posts.after());
			}
			if (posts.before() > 0 && agency.getBegunOn() != null) {
				found.add("before", agency, RuleSubjects.name(agency), agency.getBegunOn().toString(), posts.before());
			}
		});
	}
}
