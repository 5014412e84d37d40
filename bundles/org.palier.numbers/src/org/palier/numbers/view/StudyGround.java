// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.DataNature;
import org.palier.numbers.view.StudyView.Named;
import org.palier.study.history.BodyEvent;
import org.palier.study.history.LookBack;
import org.palier.study.history.PostsOutOfLife;

/**
 * The part that every view of a study shares, also in scenarios: its name, the groups of its census, and the date from
 * which one looks at it.
 *
 * @param id            of the study
 * @param name          of the study
 * @param nature        where its data come from
 * @param jurisdictions in the study's order
 * @param categories    kinds of agencies, in the study's order
 * @param usages        the codebook, in the study's order
 * @param published     figures that a publication gives for it
 * @param frame         of which penetration is counted
 * @param lookBack      from when the census is looked at
 * @param course        how the census went until then
 * @param own           fields that the study declares of its agencies
 * @param events        which of its agencies began, were called otherwise and ended by the day that is looked at, in order of time
 * @param outOfLife     own posts of its agencies on days on which they were not there
 */
record StudyGround(String id, Bilingual name, DataNature nature, List<Named> jurisdictions, List<Named> categories, List<Named> usages,
		List<PublishedView> published, FrameView frame, LookBack lookBack, CensusCourse course, OwnFieldsView own,
		List<BodyEvent> events, List<PostsOutOfLife> outOfLife) {

	/** Copies its lists. */
	StudyGround {
		jurisdictions = List.copyOf(jurisdictions);
		categories = List.copyOf(categories);
		usages = List.copyOf(usages);
		published = List.copyOf(published);
		events = List.copyOf(events);
		outOfLife = List.copyOf(outOfLife);
	}
}
