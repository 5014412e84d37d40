// SPDX-License-Identifier: EPL-2.0
package bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.model.Theory;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ShowsQuestion;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/**
 * Does in a workbench that has just started what a person does, and writes how long each step took, a line a step: name, milliseconds until
 * everything that was asked for is there, and the longest time in which the window answered nothing. System properties:
 * {@code bench.begun}, when the program was started, in milliseconds since 1970; {@code bench.posts}, folder of a study with many posts;
 * {@code bench.agencies}, folder of one with many agencies; {@code bench.out}, the file that is written at the end. Closes the workbench.
 */
public final class WindowBench implements IStartup {

	/**
	 * A step is over when for so long no job of Palier ran and the window answered at once; what waits before it begins waits less than this.
	 */
	private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(600);
	/** An answer that takes longer means that the window was at work. */
	private static final long AT_ONCE = TimeUnit.MILLISECONDS.toNanos(12);
	private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
	private static final int STEPS = 200;

	private final List<String> lines = new ArrayList<>();
	private final Set<String> jobs = new TreeSet<>();
	private Display display;
	private IWorkbenchWindow window;

	@Override
	public void earlyStartup() {
		display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> window = PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		lines.add("start\t" + (StartClock.at() - Long.getLong("bench.begun")) + "\t0");
		var bench = new Thread(this::run, "bench");
		bench.setDaemon(true);
		bench.start();
	}

	private void run() {
		try {
			measure("settled after start", () -> { });
			posts(Path.of(System.getProperty("bench.posts")));
			agencies(Path.of(System.getProperty("bench.agencies")));
		} catch (RuntimeException failed) {
			lines.add("failed\t" + failed + "\t" + Arrays.toString(failed.getStackTrace()));
		}
		try {
			lines.add("jobs\t" + jobs + "\t0");
			Files.write(Path.of(System.getProperty("bench.out")), lines);
		} catch (IOException unwritable) {
			throw new IllegalStateException(unwritable);
		} finally {
			display.asyncExec(this::end);
		}
	}

	/** Studies that are left open would open again at the next start, and be timed with it. */
	private void end() {
		window.getActivePage().closeAllEditors(false);
		StudySessions sessions = window.getService(StudySessions.class);
		List.copyOf(sessions.sessions()).forEach(sessions::close);
		PlatformUI.getWorkbench().close();
	}

	private void posts(Path study) {
		var session = new StudySession[1];
		measure("home of a study, opened", () -> session[0] = new StudyOpener(window).open(study).orElseThrow());
		measure("home, shown again", () -> {
			window.getActivePage().closeAllEditors(false);
			new StudyOpener(window).showHome(session[0]);
		});
		measure("explore, opened", () -> command("org.palier.ui.explore.open"));
		for (String question : List.of("pages_by_category", "posts_by_usage", "posts_by_level", "pages_by_category", "posts_by_usage")) {
			measure("explore, a change", () -> ((ShowsQuestion) window.getActivePage().getActiveEditor()).showQuestion("question/" + question));
		}
		Theory theory = session[0].study().getTheories().stream().filter(Theory::isOrdered).findFirst().orElseThrow();
		measure("pyramid, opened", () -> new StudyOpener(window).showPyramid(session[0], theory));
		measure("home, come back to", () -> new StudyOpener(window).showHome(session[0]));
		measure("pyramid, come back to", () -> new StudyOpener(window).showPyramid(session[0], theory));
		measure("posts, opened", () -> new StudyOpener(window).showCorpus(session[0]));
	}

	private void agencies(Path study) {
		var session = new StudySession[1];
		measure("home of many agencies, opened", () -> session[0] = new StudyOpener(window).open(study).orElseThrow());
		measure("grid, opened", () -> new StudyOpener(window).showCensus(session[0]));
		display.syncExec(() -> {
			Composite grid = grid(window.getShell());
			scroll(grid, 1);
			scroll(grid, 3);
			scroll(grid, 97);
		});
	}

	private void command(String id) {
		try {
			window.getService(IHandlerService.class).executeCommand(id, null);
		} catch (Exception refused) {
			throw new IllegalStateException(id, refused);
		}
	}

	/** Asks the window something trivial again and again until it has answered at once, and no job has run, for a while. */
	private void measure(String what, Runnable step) {
		var failure = new RuntimeException[1];
		// The window answers while a step waits for something that is read beside it.
		var done = new AtomicBoolean();
		long start = System.nanoTime();
		display.asyncExec(() -> {
			try {
				step.run();
			} catch (RuntimeException failed) {
				failure[0] = failed;
			} finally {
				done.set(true);
			}
		});
		long longest = 0;
		long busy = start;
		for (long now = start; now - busy < QUIET && now - start < PATIENCE; now = System.nanoTime()) {
			long asked = System.nanoTime();
			display.syncExec(() -> { });
			long answered = System.nanoTime();
			longest = Math.max(longest, answered - asked);
			if (answered - asked > AT_ONCE || !done.get() || working()) {
				busy = answered;
			}
			pause();
		}
		if (failure[0] != null) {
			throw failure[0];
		}
		lines.add(what + "\t" + (busy - start) / 1_000_000 + "\t" + longest / 1_000_000);
	}

	private boolean working() {
		boolean found = false;
		for (Job job : Job.getJobManager().find(null)) {
			if ((job.getState() == Job.RUNNING || job.getState() == Job.WAITING) && job.getClass().getName().startsWith("org.palier")) {
				jobs.add(job.getClass().getName());
				found = true;
			}
		}
		return found;
	}

	private static void pause() {
		try {
			Thread.sleep(2);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static Composite grid(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Canvas canvas && canvas.isVisible() && canvas.getClass().getSimpleName().equals("NatTable")) {
				return canvas;
			}
			if (child instanceof Composite composite && grid(composite) instanceof Composite found) {
				return found;
			}
		}
		return null;
	}

	/** A step is scrolled and wholly painted before the next begins; waiting for the screen does not count. */
	private void scroll(Composite grid, int rows) {
		ScrollBar bar = grid.getVerticalBar();
		long[] paint = new long[3];
		Listener begins = event -> paint[0] = event.widget == grid ? System.nanoTime() : paint[0];
		Listener ends = event -> {
			paint[1] += System.nanoTime() - paint[0];
			paint[2]++;
		};
		display.addFilter(SWT.Paint, begins);
		grid.addListener(SWT.Paint, ends);
		long[] nanos = new long[STEPS];
		int row = Math.max(1, bar.getIncrement());
		int end = bar.getMaximum() - bar.getThumb();
		for (int i = 0; i < STEPS; i++) {
			paint[1] = 0;
			paint[2] = 0;
			long start = System.nanoTime();
			bar.setSelection(1 + (int) ((long) i * rows * row % Math.max(1, end)));
			bar.notifyListeners(SWT.Selection, new Event());
			nanos[i] = System.nanoTime() - start;
			long waited = System.nanoTime();
			while (paint[2] == 0 && System.nanoTime() - waited < PATIENCE / 60) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
			nanos[i] += paint[1];
		}
		display.removeFilter(SWT.Paint, begins);
		grid.removeListener(SWT.Paint, ends);
		Arrays.sort(nanos);
		lines.add("scroll by " + rows + " rows, 95 of 100\t" + Math.round(nanos[STEPS * 95 / 100] / 1e5) / 10.0 + "\t"
				+ Math.round(nanos[STEPS - 1] / 1e6));
	}
}
