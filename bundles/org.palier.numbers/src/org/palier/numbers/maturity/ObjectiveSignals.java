// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.GrunigDirection;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Each objective that the paper tells of (Yates and Arbour 2013, § 29-34) beside what a study holds that may tell of it. Which
 * signal goes with which objective is our reading; the ids of objectives, usages and categories of the shipped pack
 * are named here.
 */
public final class ObjectiveSignals extends MaturityIndicator {

	/** A signal of an objective. @param interviews that name the objective, or why there are none */
	private record Row(Value.Item objective, Value interviews, Signal signal) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(EvaluationWords.column("objective", Type.ITEM), Row::objective)
			.and(EvaluationWords.column("interviews", Type.COUNT), Row::interviews)
			.and(EvaluationWords.column("signal", Type.ITEM), it -> new Value.Item(it.signal().id(), it.signal().label()))
			.and(PartOf.COLUMNS, it -> new PartOf(it.signal().count(), it.signal().of()));

	/** For the registry, and for lists of indicators in plain Java. */
	public ObjectiveSignals() {
		super("objective_signals", Part.values());
	}

	@Override
	public Table compute(StudyView view) {
		var signals = new Signals(view);
		List<Row> rows = new ArrayList<>();
		List<Bilingual> unread = new ArrayList<>();
		for (int i = 0; i < view.fieldwork().objectives().size(); i++) {
			int objective = i;
			var named = view.fieldwork().objectives().get(i);
			long naming = view.fieldwork().interviews().stream().filter(it -> it.objectives().contains(objective)).count();
			Value interviews = view.fieldwork().interviews().isEmpty() ? new Value.Undefined(EvaluationWords.text("reason.no_interview"))
					: new Value.Count(naming);
			List<Signal> found = signals.of(named.id());
			found.forEach(it -> rows.add(new Row(new Value.Item(named.id(), named.name()), interviews, it)));
			if (found.isEmpty()) {
				unread.add(named.name());
			}
		}
		return new Table(id(), title(), EvaluationWords.text("objective_signals.definition"), Unit.AGENCY,
				"Yates & Arbour (2013), § 29-34; Wilson (1927)",
				COLUMNS.rows(rows), EvaluationWords.withMachine(view, view.fieldwork().objectives().isEmpty() ? EvaluationWords.text("note.no_objective")
						: EvaluationWords.text("note.objective_signals", joined(unread))));
	}

	private static Bilingual joined(List<Bilingual> names) {
		return names.isEmpty() ? EvaluationWords.text("no_objective_left") : Bilingual.joined(names, ", ");
	}

	/** A share; of nothing where the study has no data. */
	private record Signal(String id, Bilingual label, long count, long of) {
	}

	private record Signals(StudyView view) {

		List<Signal> of(String objective) {
			return switch (objective) {
			case "image_control" -> category("grunig", "press_agentry");
			case "project_promotion" -> usages("image_promotion", "event", "mobilization");
			case "information_mission" -> {
				List<Signal> signals = new ArrayList<>(List.of(penetration()));
				signals.addAll(category("grunig", "public_information"));
				yield signals;
			}
			case "dialogue" -> dialogue();
			case "media_filter" -> {
				List<Signal> signals = new ArrayList<>();
				if (divides("two_step_flow")) {
					// one category of all who are spoken to directly in pack 1.1, three since 2.0
					List.of("direct_publics", "youth", "clientele", "everybody").forEach(it -> signals.addAll(category("two_step_flow", it)));
				}
				signals.addAll(usages("news_release"));
				yield signals;
			}
			default -> List.of();
			};
		}

		private Signal penetration() {
			// As in the table of penetration: of the frame, and of nothing where agencies are known for being present.
			int[] counted = view.tally().counted();
			boolean known = !view.tally().isListedOnly(counted);
			return new Signal("penetration", EvaluationWords.text("signal.penetration"), known ? view.tally().present(counted) : 0,
					known ? view.tally().checked(counted) : 0);
		}

		private List<Signal> dialogue() {
			List<Signal> signals = new ArrayList<>();
			GrunigDirection.TWO_WAY.theory(view).ifPresent(it -> {
				long[] counts = own(it);
				signals.add(new Signal("two_way", EvaluationWords.text("signal.two_way"), held(GrunigDirection.TWO_WAY, it, counts),
						MaturityProfile.sum(counts)));
				signals.add(new Signal("symmetric", EvaluationWords.text("signal.symmetric"), held(GrunigDirection.SYMMETRIC, it, counts),
						MaturityProfile.sum(counts)));
			});
			var answers = view.posts().answersByAgency().stream().filter(it -> it.group() >= 0).toList();
			signals.add(new Signal("replies", EvaluationWords.text("signal.replies"),
					answers.stream().mapToLong(PostsView.Answers::replies).sum(), answers.stream().mapToLong(PostsView.Answers::posts).sum()));
			return signals;
		}

		private static long held(GrunigDirection direction, TheoryView theory, long[] counts) {
			return IntStream.range(0, counts.length).filter(it -> direction.holds(theory, it)).mapToLong(it -> counts[it]).sum();
		}

		/** Whether a theory can place posts or usages in several categories: where it places all in one, its share says nothing. */
		private boolean divides(String theoryId) {
			return view.theories().stream().filter(it -> it.id().equals(theoryId)).anyMatch(theory -> view.posts().coded().contains(theory.facet())
					|| IntStream.range(0, view.usages().size()).flatMap(usage -> IntStream.range(0, view.platforms().size())
							.map(platform -> theory.categoryOf(usage, platform))).filter(it -> it != TheoryView.UNPLACED).distinct().count() > 1);
		}

		/** What a theory places in a category, of presences and of posts; none when the study lacks the theory. */
		private List<Signal> category(String theoryId, String categoryId) {
			List<Signal> signals = new ArrayList<>();
			for (TheoryView theory : view.theories()) {
				int category = theory.categories().stream().map(TheoryView.CategoryView::id).toList().indexOf(categoryId);
				if (theory.id().equals(theoryId) && category >= 0) {
					Bilingual name = theory.categories().get(category).name();
					long[] usages = LevelDifference.usages(view, theory);
					signals.add(new Signal("usages." + categoryId, EvaluationWords.text("signal.usages_category", name), usages[category],
							MaturityProfile.sum(usages)));
					long[] posts = own(theory);
					signals.add(new Signal("posts." + categoryId, EvaluationWords.text("signal.posts_category", name), posts[category],
							MaturityProfile.sum(posts)));
				}
			}
			return signals;
		}

		private List<Signal> usages(String... ids) {
			List<Signal> signals = new ArrayList<>();
			int[] all = view.tally().counted();
			for (int i = 0; i < view.usages().size(); i++) {
				int usage = i;
				if (List.of(ids).contains(view.usages().get(i).id())) {
					IntStream platforms = IntStream.range(0, view.platforms().size());
					signals.add(new Signal("presences." + view.usages().get(i).id(),
							EvaluationWords.text("signal.usages_usage", view.usages().get(i).name()),
							platforms.mapToLong(it -> view.tally().showing(it, usage, all)).sum(),
							IntStream.range(0, view.platforms().size()).mapToLong(it -> view.tally().coded(it, all)).sum()));
					signals.add(new Signal("posts." + view.usages().get(i).id(),
							EvaluationWords.text("signal.posts_usage", view.usages().get(i).name()),
							view.posts().count(own().and(it -> view.posts().usage(it) == usage)),
							view.posts().count(own().and(it -> view.posts().usage(it) != StudyView.NONE))));
				}
			}
			return signals;
		}

		private IntPredicate own() {
			return cell -> MaturityProfiles.isOwn(view.posts(), cell);
		}

		/** Posts that agencies wrote, by category of a theory. */
		private long[] own(TheoryView theory) {
			PlacedPosts placed = view.posts().placed(theory);
			PostsView posts = placed.posts();
			long[] counts = new long[placed.theory().categories().size()];
			for (int cell = 0; cell < posts.cells(); cell++) {
				// Each once: of several codes the first.
				int category = !posts.isAgain(cell) && MaturityProfiles.isOwn(posts, cell) ? placed.category(cell) : TheoryView.UNPLACED;
				if (category != TheoryView.UNPLACED) {
					counts[category] += posts.posts(cell);
				}
			}
			return counts;
		}
	}
}
