// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.palier.ground.Progress;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.plan.Impossibility;
import org.palier.scenario.plan.ScenarioChecks;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.ui.study.JobProgress;

/**
 * Draws a scenario again when it changed, on another thread than the user interface's. It waits for a pause, so that a series of edits is
 * counted once. A draw that a later question replaces is cancelled and never shown. After its control is disposed nothing comes back.
 * Called on the user-interface thread.
 */
final class LiveResults {

	/** Milliseconds without an edit after which draws begin. */
	static final int PAUSE = 300;

	private final Control owner;
	private final IndicatorSource counting;
	private final Consumer<LiveState> told;
	private final Runnable start = this::start;
	private Question question;
	private Job running;

	/**
	 * The scenario to draw.
	 *
	 * @param scenario part of the study
	 * @param view     of the study as it stands
	 */
	record Question(Study study, StudyView view, Scenario scenario, int draws) {
	}

	/**
	 * @param owner whose end is the end of it
	 * @param told  of every state, on the user-interface thread
	 */
	LiveResults(Control owner, IndicatorSource counting, Consumer<LiveState> told) {
		this.owner = owner;
		this.counting = counting;
		this.told = told;
		owner.addListener(SWT.Dispose, event -> cancel());
	}

	/** Asks anew; what was asked before is forgotten. */
	void ask(Question asked) {
		cancel();
		question = asked;
		owner.getDisplay().timerExec(PAUSE, start);
	}

	private void cancel() {
		question = null;
		owner.getDisplay().timerExec(-1, start);
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	/** True from a question until its answer. */
	boolean isBusy() {
		return question != null;
	}

	private void start() {
		Question asked = question;
		if (asked == null || owner.isDisposed()) {
			return;
		}
		ChangeKinds kinds = counting.kinds().get();
		List<Impossibility> findings = ScenarioChecks.of(asked.study(), asked.scenario(), kinds);
		if (!findings.isEmpty()) {
			answer(asked, new LiveState.Impossible(findings));
			return;
		}
		try {
			// The model is read here, on the thread that owns it; the draws need it no more.
			ResolvedScenario resolved = ResolvedScenario.of(asked.study(), asked.view(), asked.scenario(), kinds);
			told.accept(LiveState.Counting.BEGUN);
			running = job(asked, resolved, resolved.seed());
			running.schedule();
		} catch (ScenarioRefusedException refused) {
			answer(asked, new LiveState.Impossible(refused.findings()));
		}
	}

	private Job job(Question asked, ResolvedScenario resolved, long seed) {
		return away(owner, progress -> {
			long begin = System.nanoTime();
			var simulation = new MonteCarlo().run(resolved, counting.indicators().get(), asked.draws(), seed, progress);
			return new LiveState.Counted(simulation, resolved.central(), (System.nanoTime() - begin) / 1_000_000);
		}, state -> answer(asked, state), failure -> answer(asked, new LiveState.Broken(failure)), percent -> {
			if (asked == question) {
				told.accept(new LiveState.Counting(percent));
			}
		});
	}

	private void answer(Question asked, LiveState state) {
		if (asked == question) {
			question = null;
			running = null;
			told.accept(state);
		}
	}

	/** Tells every twentieth part as well as what the platform shows of it. */
	private static final class PartProgress implements Progress {

		private static final int STEP = 5;

		private final Progress platform;
		private final IntConsumer part;
		private int last;

		PartProgress(Progress platform, IntConsumer part) {
			this.platform = platform;
			this.part = part;
		}

		@Override
		public void report(long done, long total) {
			platform.report(done, total);
			int percent = total <= 0 ? 0 : (int) (100 * done / total);
			if (percent >= last + STEP) {
				last = percent;
				part.accept(percent);
			}
		}

		@Override
		public boolean isCancelled() {
			return platform.isCancelled();
		}
	}

	/**
	 * A job that answers on the user-interface thread unless it is cancelled or the control is gone.
	 *
	 * @param failed told why in words; the log has the rest
	 * @param part   told on the way, now and then, how many percent are done
	 */
	static <T> Job away(Control owner, Function<Progress, T> work, Consumer<T> answer, Consumer<String> failed, IntConsumer part) {
		var display = owner.getDisplay();
		return new Job(ScenarioText.of("live.job")) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T found = work.apply(new PartProgress(new JobProgress(monitor, getName()), percent -> back(() -> part.accept(percent), monitor)));
					back(() -> answer.accept(found), monitor);
				} catch (CancellationException cancelled) {
					return Status.CANCEL_STATUS;
				} catch (RuntimeException failure) {
					ILog.of(LiveResults.class).error(String.valueOf(failure.getMessage()), failure);
					back(() -> failed.accept(String.valueOf(failure.getLocalizedMessage())), monitor);
				}
				return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
			}

			private void back(Runnable then, IProgressMonitor monitor) {
				if (!monitor.isCanceled() && !display.isDisposed()) {
					display.asyncExec(() -> {
						if (!owner.isDisposed() && !monitor.isCanceled()) {
							then.run();
						}
					});
				}
			}
		};
	}
}
