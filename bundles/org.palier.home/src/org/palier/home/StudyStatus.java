// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.time.ZoneId;
import java.util.List;

import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.ground.text.Bilingual;
import org.palier.model.Reconstruction;
import org.palier.numbers.view.StudyView;

/**
 * The state of a study, as its home shows it. Immutable.
 *
 * @param name    of the study
 * @param path    the five steps, in order; none for a reconstruction of published figures, in which nothing is left to be looked for
 * @param todo    what can be done today, the cheapest first
 * @param tiles   questions with their answers; none for a study without bodies
 * @param changes what was done since somebody looked last, the latest first
 * @param recommendations what should be done, each beside the number that shows it; none where nobody recommended anything
 */
public record StudyStatus(Bilingual name, List<PathStep> path, List<ToDo> todo, List<Tile> tiles, List<StudyChange> changes,
		List<FollowedRecommendation> recommendations) {

	/** Copies its lists. */
	public StudyStatus {
		path = List.copyOf(path);
		todo = List.copyOf(todo);
		tiles = List.copyOf(tiles);
		changes = List.copyOf(changes);
		recommendations = List.copyOf(recommendations);
	}

	/**
	 * The status of a study.
	 *
	 * @param view with the estimates that its samples allow, as a report reads it
	 * @param work work that people did beside it
	 * @param zone time zone of the dates
	 */
	public static StudyStatus of(StudyView view, StudyWork work, ZoneId zone) {
		return of(view, view, work, zone);
	}

	/**
	 * The status of a study that is looked at in part. Questions are answered for the part, and say so; work done and to do
	 * is that of the whole.
	 *
	 * @param whole with the estimates that its samples allow
	 * @param part the same study through a filter
	 * @param work work that people did beside it
	 * @param zone time zone of the dates
	 */
	public static StudyStatus of(StudyView whole, StudyView part, StudyWork work, ZoneId zone) {
		HomeGround ground = HomeGround.of(whole, work);
		HomeGround looked = part == whole ? ground : HomeGround.of(part, work);
		boolean made = Reconstruction.is(whole.nature()) && ground.hasBodies();
		return new StudyStatus(whole.name(), made ? List.of() : new PathSteps(ground, zone).all(), made ? List.of() : new ToDos(ground).all(),
				new Tiles(looked).all(), work.changes(), work.recommendations());
	}
}
