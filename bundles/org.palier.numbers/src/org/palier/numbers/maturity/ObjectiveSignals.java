// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.CountedRange;
import org.palier.numbers.indicators.GrunigDirection;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * Each objective of the paper (Yates and Arbour 2013, § 29-34) beside the data of a study that may be a signal of it.
 * Which signal goes with which objective is our reading; the ids of objectives, usages and categories of the shipped
 * pack are named here.
 */
public final class ObjectiveSignals extends MaturityIndicator {

	/** A signal of an objective. @param interviews that name the objective, or why there are none */
	private record Row(Value.Item objective, Value interviews, Signal signal) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(EvaluationWords.column("objective", Type.ITEM), Row::objective)
			.and(EvaluationWords.column("interviews", Type.COUNT), Row::interviews)
			.and(EvaluationWords.column("signal", Type.ITEM), it -> new Value.Item(it.signal().id(), it.signal().label()))
			.and(PartOf.COLUMNS, it -> it.signal().part());

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
				"Yates & Arbour (2013), § 29-34; " + CountedRange.SOURCE,
				COLUMNS.rows(rows),
				EvaluationWords.withMachine(view, view.fieldwork().objectives().isEmpty() ? EvaluationWords.text("note.no_objective")
						: EvaluationWords.text("note.objective_signals", joined(unread))));
	}

	private static Bilingual joined(List<Bilingual> names) {
		return names.isEmpty() ? EvaluationWords.text("no_objective_left") : Bilingual.joined(names, ", ");
	}

	/** A share; of nothing where the study has no data. */
	private record Signal(String id, Bilingual label, PartOf part) {

		/** Makes a signal from counts of posts or usages by agency. @param counts by the agency whose they are */
		static Signal of(String id, Bilingual label, Map<Integer, long[]> counts) {
			var share = new ClusteredShare.Counts();
			counts.forEach((agency, it) -> share.add(agency, it[0], it[1]));
			return new Signal(id, label, new PartOf(sum(counts, 0), sum(counts, 1), () -> CountedRange.ofBodies(share.share())));
		}

		private static long sum(Map<Integer, long[]> counts, int place) {
			return counts.values().stream().mapToLong(it -> it[place]).sum();
		}
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
			// Agencies count as in the table of penetration: those of the frame, and none where agencies are known only
			// because they are present.
			int[] counted = view.tally().counted();
			boolean known = !view.tally().isListedOnly(counted);
			long present = known ? view.tally().present(counted) : 0;
			long checked = known ? view.tally().checked(counted) : 0;
			return new Signal("penetration", EvaluationWords.text("signal.penetration"),
					new PartOf(present, checked, () -> CountedRange.ofUnits(present, checked)));
		}

		private List<Signal> dialogue() {
			List<Signal> signals = new ArrayList<>();
			GrunigDirection.TWO_WAY.theory(view).ifPresent(theory -> {
				signals.add(Signal.of("two_way", EvaluationWords.text("signal.two_way"), own(theory, it -> GrunigDirection.TWO_WAY.holds(theory, it))));
				signals.add(Signal.of("symmetric", EvaluationWords.text("signal.symmetric"),
						own(theory, it -> GrunigDirection.SYMMETRIC.holds(theory, it))));
			});
			Map<Integer, long[]> answers = new HashMap<>();
			view.posts().answersByAgency().stream().filter(it -> it.group() >= 0).forEach(it -> add(answers, it.group(), it.replies(), it.posts()));
			signals.add(Signal.of("replies", EvaluationWords.text("signal.replies"), answers));
			return signals;
		}

		private static void add(Map<Integer, long[]> counts, int agency, long part, long whole) {
			long[] here = counts.computeIfAbsent(agency, it -> new long[2]);
			here[0] += part;
			here[1] += whole;
		}

		/** Whether a theory can place posts or usages in several categories: where it places all in one, its share says nothing. */
		private boolean divides(String theoryId) {
			return view.theories().stream().filter(it -> it.id().equals(theoryId)).anyMatch(theory -> view.posts().coded().contains(theory.facet())
					|| IntStream.range(0, view.usages().size()).flatMap(usage -> IntStream.range(0, view.platforms().size())
							.map(platform -> theory.categoryOf(usage, platform))).filter(it -> it != TheoryView.UNPLACED).distinct().count() > 1);
		}

		/**
		 * Makes the signals of a category of a theory: by usages at presences and by posts; none when the study lacks
		 * the theory.
		 */
		private List<Signal> category(String theoryId, String categoryId) {
			List<Signal> signals = new ArrayList<>();
			for (TheoryView theory : view.theories()) {
				int category = theory.categories().stream().map(TheoryView.CategoryView::id).toList().indexOf(categoryId);
				if (theory.id().equals(theoryId) && category >= 0) {
					Bilingual name = theory.categories().get(category).plainName();
					Map<Integer, long[]> usages = new HashMap<>();
					for (int agency = 0; agency < view.agencies().size(); agency++) {
						long[] its = view.isCounted(agency) ? LevelDifference.usages(view, theory, agency) : new long[theory.categories().size()];
						add(usages, agency, its[category], MaturityProfile.sum(its));
					}
					signals.add(Signal.of("usages." + categoryId, EvaluationWords.text("signal.usages_category", name), usages));
					signals.add(Signal.of("posts." + categoryId, EvaluationWords.text("signal.posts_category", name), own(theory, it -> it == category)));
				}
			}
			return signals;
		}

		private List<Signal> usages(String... ids) {
			List<Signal> signals = new ArrayList<>();
			for (int i = 0; i < view.usages().size(); i++) {
				int usage = i;
				if (List.of(ids).contains(view.usages().get(i).id())) {
					signals.add(Signal.of("presences." + view.usages().get(i).id(),
							EvaluationWords.text("signal.usages_usage", view.usages().get(i).name()), presences(usage)));
					signals.add(Signal.of("posts." + view.usages().get(i).id(),
							EvaluationWords.text("signal.posts_usage", view.usages().get(i).name()), posts(usage)));
				}
			}
			return signals;
		}

		/** Counts, by agency of the frame, coded presences and those that show a usage. */
		private Map<Integer, long[]> presences(int usage) {
			Map<Integer, long[]> counts = new HashMap<>();
			for (int agency = 0; agency < view.agencies().size(); agency++) {
				for (int platform = 0; view.isCounted(agency) && platform < view.platforms().size(); platform++) {
					if (view.status(agency, platform) == PresenceStatus.PRESENT && view.isCoded(agency, platform)) {
						add(counts, agency, view.shows(agency, platform, usage) ? 1 : 0, 1);
					}
				}
			}
			return counts;
		}

		/** Counts, by agency, the posts that it wrote with any usage, and those with this one. */
		private Map<Integer, long[]> posts(int usage) {
			PostsView posts = view.posts();
			Map<Integer, long[]> counts = new HashMap<>();
			for (int cell = 0; cell < posts.cells(); cell++) {
				if (MaturityProfiles.isOwn(posts, cell) && posts.usage(cell) != StudyView.NONE) {
					add(counts, posts.agency(cell), posts.usage(cell) == usage ? posts.posts(cell) : 0, posts.posts(cell));
				}
			}
			return counts;
		}

		/** Counts, by agency, the posts that it wrote and a theory places, and those in some of its categories. */
		private Map<Integer, long[]> own(TheoryView theory, IntPredicate categories) {
			PlacedPosts placed = view.posts().placed(theory);
			PostsView posts = placed.posts();
			Map<Integer, long[]> counts = new HashMap<>();
			for (int cell = 0; cell < posts.cells(); cell++) {
				// Each once: of several codes the first.
				int category = !posts.isAgain(cell) && MaturityProfiles.isOwn(posts, cell) ? placed.category(cell) : TheoryView.UNPLACED;
				if (category != TheoryView.UNPLACED) {
					add(counts, posts.agency(cell), categories.test(category) ? posts.posts(cell) : 0, posts.posts(cell));
				}
			}
			return counts;
		}
	}
}
