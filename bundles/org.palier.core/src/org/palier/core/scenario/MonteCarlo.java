// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

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
import java.util.stream.Collectors;

import org.palier.core.Progress;
import org.palier.core.StalledException;
import org.palier.core.Watchdog;
import org.palier.core.census.PostDetail;
import org.palier.core.census.StudyView;
import org.palier.core.indicators.Indicator;
import org.palier.core.table.Table;

/**
 * Draws a scenario many times and has indicators count each draw (Metropolis and Ulam 1949, The Monte Carlo method,
 * JASA 44, 335-341). What an indicator reads of the view and no draw changes is counted once. Thread-safe.
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
	MonteCarlo(int threads, Duration patience) {
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
		if (scenario.contributed().isEmpty()) {
			return count(scenario, asked, draws, seed, progress);
		}
		try {
			// Each draw of the calling thread is a sign of life; a kind of change that loops gives none.
			return new Watchdog(patience).run(String.join(", ", scenario.contributed()),
					life -> count(scenario, asked, draws, seed, life), progress);
		} catch (StalledException stalled) {
			scenario.stalled(stalled.reason());
			throw stalled;
		} catch (RuntimeException problem) {
			throw problem;
		} catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private Simulation count(ResolvedScenario scenario, List<Indicator> all, int draws, long seed, Progress progress) {
		List<Indicator> indicators = all.stream().filter(Indicator::isDrawn).toList();
		List<Table> base = indicators.stream().map(it -> it.compute(scenario.base())).toList();
		Set<PostDetail> asked = indicators.stream().map(MonteCarlo::detail).collect(Collectors.toSet());
		Map<PostDetail, StudyView> central = scenario.central(asked);
		List<DrawnTable> tables = indicators.stream().map(it -> new DrawnTable(it.compute(central.get(detail(it))), draws)).toList();
		Set<Indicator.Part> varying = scenario.varying();
		List<Integer> counted = new ArrayList<>();
		for (int i = 0; i < indicators.size(); i++) {
			if (indicators.get(i).reads().stream().anyMatch(varying::contains)) {
				counted.add(i);
			}
		}
		if (!counted.isEmpty()) {
			new Work(scenario, indicators, counted, tables, draws, seed).run(progress);
		}
		progress.report(draws, draws);
		return new Simulation(scenario, draws, seed, base, tables);
	}

	/** How an indicator is shown posts; what does not read them takes what costs least. */
	private static PostDetail detail(Indicator indicator) {
		return indicator.reads().contains(Indicator.Part.POSTS) ? indicator.detail() : PostDetail.KINDS;
	}

	private final class Work {

		private final ResolvedScenario scenario;
		private final List<Indicator> indicators;
		private final List<Integer> counted;
		private final List<DrawnTable> tables;
		private final int draws;
		private final long seed;
		private final Set<PostDetail> details;
		private final AtomicInteger next = new AtomicInteger();
		private final AtomicInteger done = new AtomicInteger();
		private final AtomicBoolean stop = new AtomicBoolean();

		Work(ResolvedScenario scenario, List<Indicator> indicators, List<Integer> counted, List<DrawnTable> tables, int draws,
				long seed) {
			this.scenario = scenario;
			this.indicators = indicators;
			this.counted = counted;
			this.tables = tables;
			this.draws = draws;
			this.seed = seed;
			this.details = counted.stream().map(it -> detail(indicators.get(it))).collect(Collectors.toSet());
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
				Thread.currentThread().interrupt();
				throw (CancellationException) new CancellationException().initCause(interrupted);
			} catch (ExecutionException failed) {
				throw failed.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(failed.getCause());
			} finally {
				stop.set(true);
				others.shutdownNow();
			}
		}

		private void draw(Progress progress) {
			int step = scenario.atOnce(details);
			for (int from = next.getAndAdd(step); from < draws && !stop.get(); from = next.getAndAdd(step)) {
				int to = Math.min(draws, from + step);
				scenario.draw(seed, from, to, details, progress, this::count);
				progress.report(done.addAndGet(to - from), draws);
			}
		}

		private void count(int draw, Map<PostDetail, StudyView> views) {
			for (int indicator : counted) {
				Indicator counting = indicators.get(indicator);
				tables.get(indicator).add(draw, counting.compute(views.get(detail(counting))));
			}
		}
	}
}
