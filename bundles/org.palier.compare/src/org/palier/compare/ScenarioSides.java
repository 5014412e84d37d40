// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.compare.Sides.Choice;
import org.palier.corpus.Facet;
import org.palier.explore.Answer;
import org.palier.explore.Answer.Cell;
import org.palier.explore.Compared;
import org.palier.explore.Comparison;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.PivotField;
import org.palier.explore.PivotGroup;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Ranges;
import org.palier.explore.Showing;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.summary.Spread;

/**
 * A comparison of the study with one of its scenarios, or of two scenarios. Both sides use the same random draws, so that what they
 * have in common cancels out.
 */
final class ScenarioSides {

	/** The number of draws; with more, the ends between which nine of ten draws lie hardly change. */
	private static final int DRAWS = 2_000;

	private final Study study;
	private final StudyView view;
	private final Pivot pivot;
	private final ChangeKinds kinds;

	ScenarioSides(Study study, StudyView view, Pivot pivot, ChangeKinds kinds) {
		this.study = study;
		this.view = view;
		this.pivot = pivot;
		this.kinds = kinds;
	}

	/** @param columns id of the field of codes */
	Comparison of(Choice one, Choice other, Measure measure, String columns, Progress progress) throws QuestionException {
		boolean corrected = measure == Measure.POSTS && isCorrected(columns);
		Answer base = pivot.answer(new Question(List.of(), List.of(columns), measure, corrected ? Showing.CORRECTED : Showing.ROW));
		if (base.lines().isEmpty()) {
			throw new QuestionException(CompareWords.WORDS.text("nothing", one.name(), measure.label()));
		}
		Answer.Line line = base.lines().getFirst();
		PivotField field = base.columns().getFirst();
		Facet facet = Objects.requireNonNull(field.facet());
		var shares = new DrawnShares(measure, facet, corrected);
		long seed = Stream.of(one, other).flatMap(it -> scenario(it).stream()).findFirst().map(Scenario::getSeed).orElse(1L);
		Simulation first = draw(one, shares, seed, progress);
		Simulation second = draw(other, shares, seed, progress);
		Set<String> codes = view.codes(facet).keySet();
		List<List<PivotGroup>> heads = field.groups().stream().filter(it -> it.isInShares() && codes.contains(it.id())).map(List::of).toList();
		Map<String, Spread> spreads = new HashMap<>();
		org.palier.scenario.outcome.OutcomeComparison.of(first, second).stream().filter(it -> it.key().column().equals(DrawnShares.SHARE))
				.forEach(it -> spreads.put(it.key().row().getFirst(), it.difference()));
		Compared here = new Compared(one.name(), line.coverage(), line.all(), cells(first, heads, corrected));
		Compared there = new Compared(other.name(), line.coverage(), line.all(), cells(second, heads, corrected));
		List<Optional<ShareDifference>> differences = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			double points = number(there.cells().get(i)) - number(here.cells().get(i));
			differences.add(range(points, spreads.get(heads.get(i).getFirst().id())));
		}
		return Comparison.of(new Answer(base.question(), List.of(), base.columns(), heads, List.of(), Optional.empty(), base.notes()), here,
				there, new Ranges.Drawn(differences, DRAWS, one.side() instanceof Side.OfScenario && other.side() instanceof Side.Whole));
	}

	private static double number(Cell cell) {
		return CellKey.number(cell.corrected() == null ? cell.share() : cell.corrected());
	}

	private static Optional<ShareDifference> range(double points, @Nullable Spread spread) {
		return spread == null || Double.isNaN(spread.q05()) || Double.isNaN(points) ? Optional.empty()
				: Optional.of(new ShareDifference(points, Math.min(points, spread.q05()), Math.max(points, spread.q95())));
	}

	private boolean isCorrected(String columns) throws QuestionException {
		return pivot.answer(new Question(List.of(), List.of(columns), Measure.POSTS, Showing.CORRECTED)).lines().stream()
				.flatMap(it -> it.cells().stream())
				.anyMatch(it -> it.shown(Showing.CORRECTED) instanceof Value.Estimate);
	}

	private Optional<Scenario> scenario(Choice choice) {
		return choice.side() instanceof Side.OfScenario it
				? study.getScenarios().stream().filter(each -> it.id().equals(each.getId())).findFirst() : Optional.empty();
	}

	private Simulation draw(Choice choice, DrawnShares shares, long seed, Progress progress) throws QuestionException {
		try {
			return new MonteCarlo().run(ResolvedScenario.of(study, view, scenario(choice).orElse(null), kinds), List.of(shares), DRAWS,
					seed, progress);
		} catch (ScenarioRefusedException impossible) {
			throw new QuestionException(CompareWords.WORDS.text("impossible", choice.name(), impossible.reason()));
		}
	}

	/** The numbers of the central draw, with the ends that nine of ten draws lie between where they move. */
	private static List<Cell> cells(Simulation simulation, List<List<PivotGroup>> heads, boolean corrected) {
		Table central = simulation.centralTables().getFirst();
		return heads.stream().map(head -> {
			var key = new CellKey(central.id(), List.of(head.getFirst().id()), DrawnShares.SHARE);
			Value share = Objects.requireNonNullElseGet(key.in(central), () -> new Value.Undefined(CompareWords.WORDS.text("none")));
			return new Cell(new Value.Count(0), share, corrected ? share : null);
		}).toList();
	}
}
