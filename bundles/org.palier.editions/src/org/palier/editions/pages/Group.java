// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.explore.Answer;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.PivotGroup;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.TheoryView;

/**
 * A group of bodies beside others.
 *
 * @param id      of the group within its field
 * @param name    what readers see
 * @param share   with its range, exact where all was counted; empty where too little was read or looked at
 * @param read    posts that people read; 0 of bodies
 * @param present bodies with a page
 * @param checked bodies that somebody looked for
 */
record Group(String id, Bilingual name, Optional<ShareRange> share, long read, long present, long checked) {

	/** Of fewer readings nobody should be shown a dot. */
	private static final long FEWEST_READ = 30;

	/** By the share of bodies that have a page: those with most first, those of which too little is known last. */
	static List<Group> byPresence(Pivot pivot, String field) {
		return sorted(lines(pivot, new Question(List.of(field), List.of(), Measure.PRESENT, Showing.ROW)).stream().map(line -> {
			Optional<ShareRange> share = line.cells().getFirst().share() instanceof Value.Share it ? Optional.of(ShareRange.exact(it.fraction()))
					: Optional.empty();
			PivotGroup group = line.groups().getFirst();
			return new Group(group.id(), group.name(), share, 0, line.cells().getFirst().count().number(), line.coverage().behind());
		}).filter(it -> it.checked > 0).toList());
	}

	/** By the share of a level among their posts. @param showing corrected, or of a row where people read all */
	static List<Group> byPosts(Pivot pivot, String field, TheoryView theory, String level, Showing showing) {
		Map<String, Group> presences = new HashMap<>();
		byPresence(pivot, field).forEach(it -> presences.put(it.id, it));
		var question = new Question(List.of(field), List.of(theory.id()), Measure.POSTS, showing);
		List<Group> groups = new ArrayList<>();
		try {
			Answer answer = pivot.answer(question);
			int column = answer.heads().stream().map(it -> it.getFirst().id()).toList().indexOf(level);
			for (Answer.Line line : answer.lines()) {
				PivotGroup group = line.groups().getFirst();
				Group here = presences.getOrDefault(group.id(), new Group(group.id(), group.name(), Optional.empty(), 0, 0, 0));
				Value value = column < 0 ? line.all() : line.cells().get(column).shown(showing);
				groups.add(new Group(group.id(), group.name(), span(value), read(value), here.present, here.checked));
			}
		} catch (QuestionException gone) {
			return List.of();
		}
		return sorted(groups);
	}

	private static List<Answer.Line> lines(Pivot pivot, Question question) {
		try {
			return pivot.answer(question).lines();
		} catch (QuestionException gone) {
			return List.of();
		}
	}

	private static List<Group> sorted(List<Group> groups) {
		return groups.stream().sorted(Comparator.comparingDouble((Group it) -> it.share.map(share -> -share.value()).orElse(1.0))
				.thenComparing(it -> it.name.fr())).toList();
	}

	private static Optional<ShareRange> span(Value value) {
		return switch (value) {
		case Value.Estimate it -> it.coded() < FEWEST_READ ? Optional.empty() : Optional.of(new ShareRange(it.corrected(), it.low(), it.high()));
		case Value.Share it -> ofPeople(it);
		default -> Optional.empty();
		};
	}

	/** Of posts that people read altogether: they were counted, and chance has no part in it. */
	private static Optional<ShareRange> ofPeople(Value.Share share) {
		Value.Ratio ratio = share.ratio();
		if (ratio == null) {
			return Optional.empty();
		}
		return Optional.of(ShareRange.exact(share.fraction()));
	}

	private static long read(Value value) {
		return switch (value) {
		case Value.Estimate it -> it.coded();
		case Value.Share it -> {
			Value.Ratio ratio = it.ratio();
			yield ratio == null ? 0 : ratio.whole().number();
		}
		default -> 0;
		};
	}
}
