// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.palier.compare.Sides.Choice;
import org.palier.explore.Answer;
import org.palier.explore.BodyCounts;
import org.palier.explore.Comparison;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.PivotField;
import org.palier.explore.PivotFields;
import org.palier.explore.PivotGroup;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Ranges;
import org.palier.explore.Showing;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.SavedView;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.statistics.differences.BodyResampling;
import org.palier.statistics.differences.BodyResampling.Body;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.Where;
import org.palier.study.filter.WhereException;

/**
 * Puts two sides of a study beside each other: the levels of its theory, and its usages. Shares are those that a sample corrects where it
 * corrects both sides, else as they are coded. Reads the study, and may take seconds.
 */
public final class Comparing {

	/** Seed of the random draws. It is fixed, so that a comparison gives the same numbers each time. */
	private static final long SEED = 34;

	private final Study study;
	private final StudyView view;
	private final PartViews parts;
	private final ChangeKinds kinds;
	private final Pivot pivot;
	private final Sides sides;

	/**
	 * @param study that nobody else changes meanwhile
	 * @param view  of it, or of the part that is looked at, with its estimates
	 * @param parts views of other parts
	 * @param kinds kinds of changes that scenarios know
	 */
	public Comparing(Study study, StudyView view, PartViews parts, ChangeKinds kinds) {
		this.study = study;
		this.view = view;
		this.parts = parts;
		this.kinds = kinds;
		this.pivot = new Pivot(view);
		this.sides = new Sides(study, view, pivot.fields());
	}

	/** The things of the study that can be compared. */
	public Sides sides() {
		return sides;
	}

	/** The measures that can be compared: posts first, if there are any, then usages seen on pages. */
	public List<Measure> measures() {
		return view.posts().isEmpty() ? List.of(Measure.USAGES) : List.of(Measure.POSTS, Measure.USAGES);
	}

	/**
	 * Compares two sides.
	 *
	 * @param measure {@link Measure#POSTS} or {@link Measure#USAGES}
	 * @throws QuestionException when the study does not have one of them, or they are one
	 * @throws IOException       when posts cannot be read
	 */
	public TwoSides of(Side one, Side other, Measure measure, Progress progress) throws QuestionException, IOException {
		Choice first = choice(one);
		Choice second = choice(other);
		if (one.equals(other)) {
			throw new QuestionException(CompareWords.WORDS.text("same", first.name()));
		}
		if (one instanceof Side.OfTheory || other instanceof Side.OfTheory) {
			return ofTheories(first, second, measure);
		}
		boolean supposed = one instanceof Side.OfScenario || other instanceof Side.OfScenario;
		if (supposed && !(isSupposed(one) && isSupposed(other))) {
			throw new QuestionException(CompareWords.WORDS.text("scenario_with", first.name(), second.name()));
		}
		Optional<TheoryView> theory = view.theories().stream().filter(TheoryView::ordered).findFirst();
		List<Bilingual> remarks = new ArrayList<>();
		Optional<Comparison> levels = Optional.empty();
		Optional<Comparison> codes;
		if (supposed) {
			var scenarios = new ScenarioSides(study, view, pivot, kinds);
			levels = theory.isPresent() ? told(() -> scenarios.of(first, second, measure, theory.get().id(), progress), remarks) : Optional.empty();
			codes = told(() -> scenarios.of(first, second, measure, PivotFields.USAGE, progress), remarks);
		} else {
			Pivot of = pivot(one);
			Pivot with = pivot(other);
			remarks.addAll(new Comparability(study, measure).remarks(counted(first, of, measure), counted(second, with, measure)));
			levels = theory.isPresent() ? told(() -> compared(first, of, second, with, measure, theory.get().id()), remarks) : Optional.empty();
			codes = told(() -> compared(first, of, second, with, measure, PivotFields.USAGE), remarks);
		}
		return new TwoSides(first, second, view, theory, levels, codes, remarks.stream().distinct().toList());
	}

	private Choice choice(Side side) throws QuestionException {
		return sides.of(side).orElseThrow(() -> new QuestionException(CompareWords.WORDS.text("gone", side.text())));
	}

	private static boolean isSupposed(Side side) {
		return side instanceof Side.OfScenario || side instanceof Side.Whole;
	}

	/** A comparison that may be refused. */
	@FunctionalInterface
	private interface Attempt {
		Comparison compare() throws QuestionException, IOException;
	}

	/** A comparison; empty where it is refused, and the reason is then added to the remarks, which are read before the numbers. */
	private static Optional<Comparison> told(Attempt attempt, List<Bilingual> remarks) throws IOException {
		try {
			return Optional.of(attempt.compare());
		} catch (QuestionException refused) {
			remarks.add(refused.reason());
			return Optional.empty();
		}
	}

	private Pivot pivot(Side side) throws QuestionException, IOException {
		if (!(side instanceof Side.OfView it)) {
			return pivot;
		}
		SavedView saved = new SavedViews(study).all().stream().filter(each -> it.id().equals(each.getId())).findFirst().orElseThrow();
		try {
			Where kept = new SavedViews(study).where(saved);
			Where looked = view.lookBack().where();
			return new Pivot(parts.of(
					looked.isEmpty() ? kept : new Where(Stream.concat(looked.conditions().stream(), kept.conditions().stream()).toList())));
		} catch (WhereException gone) {
			throw new QuestionException(gone.reason());
		}
	}

	private static Sided side(Choice choice, Pivot of, Measure measure, String columns, Showing showing) throws QuestionException {
		List<String> rows = choice.side() instanceof Side.OfGroup it ? List.of(it.field()) : List.of();
		List<String> row = choice.side() instanceof Side.OfGroup it ? List.of(it.group()) : List.of();
		Answer answer = of.answer(new Question(rows, List.of(columns), measure, showing));
		Answer.Line line = answer.lines().stream().filter(it -> it.groups().stream().map(PivotGroup::id).toList().equals(row)).findFirst()
				.orElseThrow(() -> new QuestionException(CompareWords.WORDS.text("nothing", choice.name(), measure.label())));
		return new Sided(choice, of, answer, line, row);
	}

	/** A side by platforms, or by usages where it is a platform itself. */
	private static Sided counted(Choice choice, Pivot of, Measure measure) throws QuestionException {
		boolean platform = choice.side() instanceof Side.OfGroup it && it.field().equals(PivotFields.PLATFORM);
		return side(choice, of, measure, platform ? PivotFields.USAGE : PivotFields.PLATFORM, Showing.COUNT);
	}

	private static Comparison compared(Choice one, Pivot of, Choice other, Pivot with, Measure measure, String columns)
			throws QuestionException {
		Optional<Sided> first = corrected(one, of, measure, columns);
		Optional<Sided> second = corrected(other, with, measure, columns);
		boolean both = first.isPresent() && second.isPresent();
		Sided here = both ? first.orElseThrow() : side(one, of, measure, columns, Showing.ROW);
		Sided there = both ? second.orElseThrow() : side(other, with, measure, columns, Showing.ROW);
		List<List<PivotGroup>> heads = heads(here, there);
		List<List<String>> ids = heads.stream().map(it -> it.stream().map(PivotGroup::id).toList()).toList();
		List<Bilingual> notes = new ArrayList<>();
		if (!both && (first.isPresent() || second.isPresent())) {
			notes.add(CompareWords.WORDS.text("one_corrected", (first.isPresent() ? one : other).name()));
		}
		notes.addAll(here.answer().notes());
		return compared(here, ids, there, ids, heads, notes);
	}

	/** A side whose shares a sample corrects; empty where none does. */
	private static Optional<Sided> corrected(Choice choice, Pivot of, Measure measure, String columns) throws QuestionException {
		if (measure != Measure.POSTS) {
			return Optional.empty();
		}
		try {
			return Optional.of(side(choice, of, measure, columns, Showing.CORRECTED)).filter(Sided::isCorrected);
		} catch (QuestionException unknown) {
			// Own fields have no estimates; their shares are shown as coded.
			return Optional.empty();
		}
	}

	/** The columns that at least one side has, in the order of their field. */
	private static List<List<PivotGroup>> heads(Sided one, Sided other) {
		PivotField field = one.answer().columns().getFirst();
		Set<List<PivotGroup>> all = new LinkedHashSet<>(one.answer().heads());
		all.addAll(other.answer().heads());
		return all.stream()
				.sorted((first, second) -> Integer.compare(field.position(first.getFirst().id()), field.position(second.getFirst().id())))
				.toList();
	}

	/** @param ofHere ids of the columns on the first side @param ofThere on the second @param heads as they are shown */
	private static Comparison compared(Sided here, List<List<String>> ofHere, Sided there, List<List<String>> ofThere,
			List<List<PivotGroup>> heads, List<Bilingual> notes) throws QuestionException {
		Map<String, BodyCounts> ones = here.bodies(ofHere);
		Map<String, BodyCounts> others = there.bodies(ofThere);
		boolean apart = ones.entrySet().stream().noneMatch(it -> it.getValue().whole() > 0 && isThere(others.get(it.getKey())));
		Showing showing = here.answer().question().showing();
		Ranges ranges = showing == Showing.CORRECTED ? new Ranges.Sampled(apart)
				: resampled(ones, others, heads.size(), here.answer().question(), List.of(here, there));
		var like = new Answer(here.answer().question(), List.of(), here.answer().columns(), heads, List.of(), Optional.empty(), notes);
		Comparison told = Comparison.of(like, here.in(ofHere), there.in(ofThere), ranges);
		return apart || isOfOneField(here.choice().side(), there.choice().side()) ? told : told.withoutCounted();
	}

	/** Groups of one field have no post in common. */
	private static boolean isOfOneField(Side one, Side other) {
		return one instanceof Side.OfGroup it && other instanceof Side.OfGroup with && it.field().equals(with.field());
	}

	private static boolean isThere(BodyCounts counts) {
		return counts != null && counts.whole() > 0;
	}

	private static Ranges resampled(Map<String, BodyCounts> ones, Map<String, BodyCounts> others, int columns, Question asked,
			List<Sided> sides) {
		// The order does not depend on which side is first, so that the ranges are the same when the sides are exchanged.
		Set<String> ids = new TreeSet<>(ones.keySet());
		ids.addAll(others.keySet());
		var none = new BodyCounts(new long[columns], 0);
		// A difference is the second side minus the first.
		List<Body> bodies = ids.stream().map(it -> {
			BodyCounts one = ones.getOrDefault(it, none);
			BodyCounts other = others.getOrDefault(it, none);
			return new Body(other.codes(), other.whole(), one.codes(), one.whole());
		}).toList();
		long fewest = Math.min(ones.values().stream().filter(Comparing::isThere).count(),
				others.values().stream().filter(Comparing::isThere).count());
		boolean programs = asked.measure() == Measure.POSTS
				&& sides.stream().anyMatch(it -> PostCoverage.ofOwn(it.pivot().view().posts()).machine() > 0);
		return fewest < BodyResampling.FEWEST ? new Ranges.None(CompareWords.WORDS.text("few_bodies", fewest, BodyResampling.FEWEST))
				: new Ranges.Resampled(BodyResampling.simultaneous(bodies, SEED), programs);
	}

	private TwoSides ofTheories(Choice one, Choice other, Measure measure) throws QuestionException {
		if (!(one.side() instanceof Side.OfTheory && other.side() instanceof Side.OfTheory)) {
			throw new QuestionException(CompareWords.WORDS.text("theory_with", one.name(), other.name()));
		}
		TheoryView first = theory(one);
		TheoryView second = theory(other);
		int levels = first.categories().size();
		if (levels != second.categories().size()) {
			return new TwoSides(one, other, view, Optional.of(first), Optional.empty(), Optional.empty(),
					List.of(CompareWords.WORDS.text("levels", one.name(), levels, other.name(), second.categories().size())));
		}
		List<List<PivotGroup>> heads = new ArrayList<>();
		for (int level = 0; level < levels; level++) {
			Bilingual here = first.categories().get(level).plainName();
			Bilingual there = second.categories().get(level).plainName();
			Bilingual name = here.equals(there) ? here : Bilingual.joined(List.of(here, there), " / ");
			heads.add(List.of(new PivotGroup(String.valueOf(level + 1), name, PivotGroup.ShareRole.IN_SHARES)));
		}
		List<Bilingual> remarks = new ArrayList<>(List.of(CompareWords.WORDS.text("by_rank")));
		Optional<Comparison> told = Optional.empty();
		try {
			Sided here = side(one, pivot, measure, first.id(), Showing.ROW);
			Sided there = side(other, pivot, measure, second.id(), Showing.ROW);
			told = Optional.of(compared(here, ids(first), there, ids(second), heads, List.of()));
		} catch (QuestionException refused) {
			remarks.add(refused.reason());
		}
		return new TwoSides(one, other, view, Optional.of(first), told, Optional.empty(), remarks);
	}

	private TheoryView theory(Choice choice) {
		return view.theories().stream().filter(it -> new Side.OfTheory(it.id()).equals(choice.side())).findFirst().orElseThrow();
	}

	private static List<List<String>> ids(TheoryView theory) {
		return theory.categories().stream().map(it -> List.of(Objects.requireNonNull(it.id()))).toList();
	}
}
