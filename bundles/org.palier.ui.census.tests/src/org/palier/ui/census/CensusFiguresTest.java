// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridFilter;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Measures the grid; runs when the environment variable PALIER_FIGURES gives a number of agencies. */
class CensusFiguresTest {

	@TempDir
	Path folder;

	@Test
	void aLongCensusScrollsWithoutAStutter() throws Exception {
		String wanted = System.getenv("PALIER_FIGURES");
		assumeTrue(wanted != null, "PALIER_FIGURES is not set");
		int agencies = Integer.parseInt(wanted);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var screen = new Screen(window.getShell().getDisplay());
		StudySession session = window.getService(StudySessions.class).open(InventedCensus.write(folder.resolve("study"), agencies));
		try {
			long start = System.nanoTime();
			new StudyOpener(window).showCensus(session);
			CensusPage census = ((CensusEditor) window.getActivePage().getActiveEditor()).page();
			screen.pause(0);
			tell("open", start);
			screen.pause(500);
			var grid = census.table().control();
			System.out.println("grid of " + grid.getSize().x + " x " + grid.getSize().y + " pixels");
			for (int round = 0; round < 3; round++) {
				scroll(census, screen, agencies, 1);
				scroll(census, screen, agencies, 997);
			}
			for (int round = 0; round < 3; round++) {
				timed("sort by size", () -> census.actions().sort(Fact.SIZE.ordinal(), Boolean.FALSE), screen);
				timed("sort by status", () -> census.actions().sort(Fact.values().length, Boolean.FALSE), screen);
				timed("sort by name", () -> census.actions().sort(0, Boolean.FALSE), screen);
				timed("filter by text", () -> census.filterTo(GridFilter.ALL.withText("00999")), screen);
				timed("clear filter", () -> census.filterTo(GridFilter.ALL), screen);
				census.table().select(agencies / 2, Fact.values().length);
				timed("set a cell", () -> census.actions().status(PresenceStatus.INACCESSIBLE), screen);
				timed("set it back", () -> census.actions().status(PresenceStatus.PRESENT), screen);
			}
			census.table().selectBlock(0, Fact.values().length, 10_000, InventedCensus.PLATFORMS);
			timed("set 60,000 cells", () -> census.actions().status(PresenceStatus.ABSENT), screen);
		} finally {
			if (session.isDirty()) {
				session.save(null);
			}
			window.getActivePage().closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
	}

	/** A step is scrolled and wholly painted before the next begins; what is told is the work, without the wait for the screen. */
	private static void scroll(CensusPage census, Screen screen, int agencies, int rows) {
		var grid = census.table().control();
		var nanos = new long[200];
		var work = new long[200];
		var thread = ManagementFactory.getThreadMXBean();
		long[] paint = new long[5];
		Listener begins = event -> {
			if (event.widget == grid) {
				paint[0] = System.nanoTime();
				paint[3] = thread.getCurrentThreadCpuTime();
			}
		};
		Listener ends = event -> {
			paint[1] += System.nanoTime() - paint[0];
			paint[4] += thread.getCurrentThreadCpuTime() - paint[3];
			paint[2]++;
		};
		grid.getDisplay().addFilter(SWT.Paint, begins);
		grid.addListener(SWT.Paint, ends);
		for (int i = 0; i < nanos.length; i++) {
			paint[1] = 0;
			paint[2] = 0;
			paint[4] = 0;
			long cpu = thread.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			census.table().scrollTo(1 + (int) ((long) i * rows % Math.max(1, agencies - 50)));
			nanos[i] = System.nanoTime() - start;
			work[i] = thread.getCurrentThreadCpuTime() - cpu;
			screen.until("painted", () -> paint[2] > 0);
			nanos[i] += paint[1];
			work[i] += paint[4];
		}
		grid.removeListener(SWT.Paint, ends);
		grid.getDisplay().removeFilter(SWT.Paint, begins);
		print("scroll by " + rows + " rows", nanos);
		print("  of which this thread computed", work);
		screen.pause(50);
	}

	private static void print(String what, long[] nanos) {
		Arrays.sort(nanos);
		System.out.printf("%s: median %.1f ms, 95 %% %.1f ms, longest %.1f ms%n", what, nanos[100] / 1e6, nanos[190] / 1e6,
				nanos[199] / 1e6);
	}

	private static void timed(String what, Runnable work, Screen screen) {
		long start = System.nanoTime();
		work.run();
		screen.pause(0);
		tell(what, start);
	}

	private static void tell(String what, long start) {
		System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
	}
}
