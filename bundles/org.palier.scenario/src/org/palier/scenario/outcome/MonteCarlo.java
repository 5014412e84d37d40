// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.ground.Faults;
import org.palier.ground.PartGate;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.table.Column;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.BrokenChangeException;
import org.palier.scenario.draw.ResolvedScenario;

/**
 * Draws a scenario many times and has indicators count each draw (Metropolis and Ulam 1949, The Monte Carlo method,
 * JASA 44, 335-341). Parts of the view that an indicator reads and no draw changes are counted once. Thread-safe.
 */
public final class MonteCarlo {

	private final int threads;
	private final Duration patience;

	/** On all cores. */
	public MonteCarlo() {
		this(Runtime.getRuntime().availableProcessors());
	}

	/** @param threads 1 or more; the numbers do not depend on it */
	public MonteCarlo(int threads) {
		this(threads, Watchdog.PATIENCE);
	}

	/** @param patience how long a contributed kind of change may be silent */
	public MonteCarlo(int threads, Duration patience) {
		this.threads = threads;
		this.patience = patience;
	}

	/**
	 * Draws and counts; blocks until it is done.
	 *
	 * @param asked    of which those that are no use in draws are left out, see {@link Indicator#isDrawn}
	 * @param draws    1 or more
	 * @param progress is told draws
	 * @throws CancellationException            once progress says so
	 * @throws BrokenChangeException            when a contributed kind of change throws
	 * @throws StalledException                 when one shows no sign of life
	 */
	public Simulation run(ResolvedScenario scenario, List<Indicator> asked, int draws, long seed, Progress progress) {
		if (draws < 1) {
			throw new IllegalArgumentException("No draws: " + draws);
		}
		List<Indicator> indicators = asked.stream().filter(Indicator::isDrawn).toList();
		// Outside the watch: an indicator that loops is given up by its own guard, and no kind of change is blamed for it.
		List<Table> base = indicators.stream().map(it -> it.compute(scenario.base())).toList();
		if (scenario.contributed().isEmpty()) {
			return count(scenario, indicators, base, draws, seed, progress);
		}
		try {
			// Each draw of the calling thread is a sign of life; a kind of change that loops gives none.
			return new PartGate(String.join(", ", scenario.contributed()), new Watchdog(patience), Faults.quarantine(scenario::stalled))
					.run(life -> count(scenario, indicators, base, draws, seed, life), progress);
		} catch (RuntimeException problem) {
			throw problem;
		} catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private Simulation count(ResolvedScenario scenario, List<Indicator> indicators, List<Table> base, int draws, long seed,
			Progress progress) {
		Set<PostDetail> asked = indicators.stream().map(MonteCarlo::detail).collect(Collectors.toSet());
		Map<PostDetail, StudyView> central = scenario.central(asked);
		List<DrawnTable> tables = indicators.stream().map(it -> new DrawnTable(it.compute(central.get(detail(it))), draws)).toList();
		Set<Indicator.Part> varying = scenario.varying();
		List<Counted> counted = new ArrayList<>();
		for (int i = 0; i < indicators.size(); i++) {
			Indicator indicator = indicators.get(i);
			if (indicator.reads().stream().anyMatch(varying::contains) || scenario.drawsCodingErrors() && isEstimated(tables.get(i).central())) {
				counted.add(Counted.of(indicator, central.get(detail(indicator)), tables.get(i)));
			}
		}
		if (!counted.isEmpty()) {
			new DrawJob(scenario, counted, draws, seed).run(progress);
		}
		progress.report(draws, draws);
		return new Simulation(scenario, draws, seed, base, tables);
	}

	private static boolean isEstimated(Table table) {
		return table.columns().stream().anyMatch(it -> it.type() == Column.Type.ESTIMATE);
	}

	/** How an indicator is shown posts; what does not read them takes what costs least. */
	static PostDetail detail(Indicator indicator) {
		return indicator.reads().contains(Indicator.Part.POSTS) ? indicator.detail() : PostDetail.KINDS;
	}

	/** An indicator that is counted draw by draw. @param detail of the views that it is shown @param table takes its numbers */
	private record Counted(PostDetail detail, Function<StudyView, Rows> rows, DrawnTable table) {

		/** @param like a view like those of the draws */
		static Counted of(Indicator indicator, StudyView like, DrawnTable table) {
			PostDetail detail = MonteCarlo.detail(indicator);
			// By agency, cells without posts are left out: which there are differs from draw to draw.
			return new Counted(detail, detail == PostDetail.AGENCIES ? view -> indicator.compute(view).all() : indicator.rows(like), table);
		}

		List<List<Value>> rows(Map<PostDetail, StudyView> views) {
			return rows.apply(views.get(detail)).values();
		}
	}

	private final class DrawJob {

		private final ResolvedScenario scenario;
		private final List<Counted> counted;
		private final int draws;
		private final long seed;
		private final Set<PostDetail> details;
		private final AtomicInteger next = new AtomicInteger();
		private final AtomicInteger done = new AtomicInteger();
		private final AtomicBoolean stop = new AtomicBoolean();

		DrawJob(ResolvedScenario scenario, List<Counted> counted, int draws, long seed) {
			this.scenario = scenario;
			this.counted = counted;
			this.draws = draws;
			this.seed = seed;
			this.details = counted.stream().map(Counted::detail).collect(Collectors.toSet());
		}

		/** The caller's thread draws too, and is the one that talks to progress. */
		void run(Progress progress) {
			ExecutorService others = Executors.newFixedThreadPool(Math.max(1, threads - 1), Thread.ofPlatform().daemon().factory());
			try {
				List<Future<?>> helped = new ArrayList<>();
				for (int i = 1; i < threads; i++) {
					helped.add(others.submit(() -> draw(Progress.NONE)));
				}
				draw(progress);
				for (Future<?> help : helped) {
					help.get();
				}
			} catch (InterruptedException interrupted) {
				throw Progress.interrupted(interrupted);
			} catch (ExecutionException failed) {
				throw failed.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(failed.getCause());
			} finally {
				stop.set(true);
				others.shutdownNow();
			}
		}

		private void draw(Progress progress) {
			int step = Math.min(scenario.atOnce(details), (draws + threads - 1) / threads);
			for (int from = next.getAndAdd(step); from < draws && !stop.get(); from = next.getAndAdd(step)) {
				int to = Math.min(draws, from + step);
				int first = from;
				List<DrawnTable.DrawBatch> tables = counted.stream().map(it -> it.table().batch(first, to)).toList();
				scenario.draw(seed, from, to, details, progress, (draw, views) -> {
					for (int i = 0; i < tables.size(); i++) {
						tables.get(i).add(draw, counted.get(i).rows(views));
					}
				});
				tables.forEach(DrawnTable.DrawBatch::end);
				progress.report(done.addAndGet(to - from), draws);
			}
		}
	}
}
