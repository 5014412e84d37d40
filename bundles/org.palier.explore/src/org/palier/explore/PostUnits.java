// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.corpus.CodedBy;
import org.palier.corpus.Facet;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** The posts that bodies of the study wrote. */
final class PostUnits implements Units {

	private static final int YEAR_LETTERS = 4;

	private final PivotFields fields;
	private final StudyView view;

	PostUnits(PivotFields fields) {
		this.fields = fields;
		this.view = fields.view();
	}

	/** The posts in cells that tell the codes of some fields apart. */
	private PostsView cells(List<PivotField> by) {
		Set<Facet> theories = Stream.concat(theories(by).stream().map(TheoryView::facet),
				by.stream().map(fields::ofPosts).flatMap(Optional::stream).map(OwnPostGroups::facet)).collect(Collectors.toSet());
		return theories.isEmpty() ? view.posts() : view.posts().cubeOf(theories);
	}

	private List<TheoryView> theories(List<PivotField> by) {
		return by.stream().flatMap(PivotField::facets).map(view::theory).flatMap(Optional::stream).toList();
	}

	@Override
	public boolean isTangled(List<PivotField> by) {
		if (theories(by).size() < 2) {
			return false;
		}
		PostsView posts = cells(by);
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.isAgain(cell)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void each(List<PivotField> by, Visit visit) {
		PostsView posts = cells(by);
		List<PlacedPosts> placed = theories(by).stream().map(it -> new PlacedPosts(posts, it)).toList();
		IntUnaryOperator[] groups = by.stream().map(it -> groups(it, posts)).toArray(IntUnaryOperator[]::new);
		int[] found = new int[groups.length];
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.isOwn(cell) && posts.posts(cell) > 0 && !isElsewhere(placed, cell)) {
				for (int i = 0; i < groups.length; i++) {
					found[i] = groups[i].applyAsInt(cell);
				}
				visit.tell(found, posts.agency(cell), posts.posts(cell), posts.isAgain(cell));
			}
		}
	}

	private static boolean isElsewhere(List<PlacedPosts> placed, int cell) {
		for (PlacedPosts each : placed) {
			if (each.isElsewhere(cell)) {
				return true;
			}
		}
		return false;
	}

	private IntUnaryOperator groups(PivotField field, PostsView posts) {
		return switch (field.subject()) {
		case BODY -> {
			IntUnaryOperator ofBodies = fields.ofBodies(field);
			yield cell -> ofBodies.applyAsInt(posts.agency(cell));
		}
		case PAGE -> cell -> posts.platform(cell) == StudyView.NONE ? view.platforms().size() : posts.platform(cell);
		case CODE -> codes(field, posts);
		case POST -> fields.ofPosts(field).map(it -> it.ofCells(posts)).orElseGet(() -> ofPosts(field, posts));
		};
	}

	private IntUnaryOperator codes(PivotField field, PostsView posts) {
		Facet facet = field.facet();
		Optional<TheoryView> theory = facet == null ? Optional.empty() : view.theory(facet);
		if (theory.isPresent()) {
			var placed = new PlacedPosts(posts, theory.get());
			int categories = theory.get().categories().size();
			return cell -> placed.category(cell) != TheoryView.UNPLACED ? placed.category(cell)
					: isRead(placed.codedBy(cell)) ? categories : categories + 1;
		}
		int unknown = view.usages().size();
		int abstained = field.position(PivotFields.ABSTAINED);
		int unread = field.position(PivotFields.NOT_READ);
		int open = field.position(PivotFields.OPEN);
		return cell -> switch (posts.codedBy(cell)) {
		case HUMAN, MACHINE -> posts.usage(cell) == StudyView.NONE ? unknown : posts.usage(cell);
		case ABSTAINED -> abstained;
		case NOBODY -> unread;
		case OPEN -> open;
		};
	}

	private static boolean isRead(CodedBy by) {
		return by == CodedBy.HUMAN || by == CodedBy.MACHINE;
	}

	private static IntUnaryOperator ofPosts(PivotField field, PostsView posts) {
		return switch (field.id()) {
		case PivotFields.REPLY -> cell -> posts.isReply(cell) ? 0 : 1;
		case PivotFields.RELAY -> cell -> posts.isRelay(cell) ? 0 : 1;
		default -> {
			int letters = field.id().equals(PivotFields.YEAR) ? YEAR_LETTERS : Integer.MAX_VALUE;
			Map<String, Integer> positions = new HashMap<>();
			int[] ofMonth = posts.months().stream()
					.mapToInt(month -> positions.computeIfAbsent(month.substring(0, Math.min(letters, month.length())),
							it -> field.position(it.isEmpty() ? PivotFields.UNDATED : it)))
					.toArray();
			yield cell -> ofMonth[posts.monthOf(cell)];
		}
		};
	}
}
