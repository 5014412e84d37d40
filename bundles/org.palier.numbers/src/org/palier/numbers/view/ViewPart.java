// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.model.PresenceStatus;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;

/**
 * A part of a study by one jurisdiction, one kind of agency and one platform at most: what a reader of its numbers looks at. It is counted
 * in the view of all, so that no post is asked for again.
 *
 * @param jurisdiction position in the view, or {@link StudyView#NONE} for all
 * @param category     position, or {@link StudyView#NONE} for all, those of no kind too
 * @param platform     position, or {@link StudyView#NONE} for all
 */
public record ViewPart(int jurisdiction, int category, int platform) {

	/** All. */
	public static final ViewPart ALL = new ViewPart(StudyView.NONE, StudyView.NONE, StudyView.NONE);

	/** Whether it is all. */
	public boolean isAll() {
		return equals(ALL);
	}

	/** By how many of the three it is a part: 0 to 3. */
	public int filters() {
		return (jurisdiction == StudyView.NONE ? 0 : 1) + (category == StudyView.NONE ? 0 : 1) + (platform == StudyView.NONE ? 0 : 1);
	}

	/** Makes the same part on all platforms. */
	public ViewPart everywhere() {
		return new ViewPart(jurisdiction, category, StudyView.NONE);
	}

	/** Whether an agency is in it, counted or not. @param agency position in the view */
	public boolean has(StudyView view, int agency) {
		StudyView.AgencyView it = view.agencies().get(agency);
		return (jurisdiction == StudyView.NONE || it.jurisdiction() == jurisdiction) && (category == StudyView.NONE || it.category() == category);
	}

	/** Whether a platform is in it. @param other position in the view */
	public boolean isOn(int other) {
		return platform == StudyView.NONE || platform == other;
	}

	/** Cells of an agency that are in the part and of which this is known. */
	public int count(StudyView view, int agency, PresenceStatus status) {
		return (int) IntStream.range(0, view.platforms().size()).filter(it -> isOn(it) && view.status(agency, it) == status).count();
	}

	/** Whether an agency was looked for in the part. */
	public boolean isChecked(StudyView view, int agency) {
		return count(view, agency, PresenceStatus.PRESENT) + count(view, agency, PresenceStatus.ABSENT) > 0;
	}

	/** The cells of posts that agencies of the part wrote on platforms of the part. @param posts of the view, in cells of any theory */
	public IntPredicate own(StudyView view, PostsView posts) {
		return cell -> posts.isOwn(cell) && isOn(posts.platform(cell)) && has(view, posts.agency(cell));
	}

	/** The part as estimates call it; empty where they are made of no such parts. */
	public Optional<Domain> domain(StudyView view) {
		if (category != StudyView.NONE) {
			return filters() == 1 ? Optional.of(new Domain(By.CATEGORY, view.categories().get(category).id())) : Optional.empty();
		}
		String where = jurisdiction == StudyView.NONE ? "" : view.jurisdictions().get(jurisdiction).id();
		String tool = platform == StudyView.NONE ? "" : view.platforms().get(platform).id();
		if (isAll()) {
			return Optional.of(Domain.ALL);
		}
		return Optional.of(filters() == 2 ? new Domain(By.JURISDICTION_PLATFORM, where + "|" + tool)
				: platform == StudyView.NONE ? new Domain(By.JURISDICTION, where) : new Domain(By.PLATFORM, tool));
	}
}
