// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Random;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.PostFilter;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Measures the list of posts; runs when the environment variable PALIER_FIGURES gives a number of posts. */
class CorpusFiguresTest {

	@TempDir
	Path folder;

	@Test
	void aLongListScrollsWithoutWaiting() throws Exception {
		String wanted = System.getenv("PALIER_FIGURES");
		assumeTrue(wanted != null, "PALIER_FIGURES is not set");
		int posts = Integer.parseInt(wanted);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var screen = new Screen(window.getShell().getDisplay());
		StudySession session = window.getService(StudySessions.class).open(InventedCorpus.write(folder.resolve("study"), posts));
		try {
			long start = System.nanoTime();
			new StudyOpener(window).showCorpus(session);
			var editor = (CorpusEditor) window.getActivePage().getActiveEditor();
			screen.until("counted", () -> session.posts() instanceof Counted);
			tell("open and count", start);
			start = System.nanoTime();
			editor.showPosts(PostFilter.ALL);
			screen.until("listed", () -> editor.posts().isSettled() && editor.posts().list().count() == posts);
			tell("list all", start);
			var random = new Random(7);
			long longest = 0;
			for (int i = 0; i < 20; i++) {
				int index = random.nextInt(posts);
				start = System.nanoTime();
				editor.posts().list().setTop(index);
				long frozen = System.nanoTime() - start;
				screen.until("row " + index, () -> !editor.posts().shown(index).isEmpty());
				longest = Math.max(longest, System.nanoTime() - start);
				assertThat(frozen).as("nanoseconds without an answer").isLessThan(100_000_000L);
			}
			System.out.println("slowest jump until its rows are there: " + longest / 1_000_000 + " ms");
			start = System.nanoTime();
			editor.showPosts(PostFilter.ALL.withText("orange"));
			screen.until("found", () -> editor.posts().isSettled() && editor.posts().list().count() == posts / 4);
			tell("search", start);
			editor.showPosts(PostFilter.ALL);
			screen.until("listed", () -> editor.posts().isSettled() && editor.posts().list().count() == posts);
			start = System.nanoTime();
			editor.posts().list().setCount(3);
			tell("from all to three rows", start);
		} finally {
			window.getActivePage().closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
	}

	private static void tell(String what, long start) {
		System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
	}
}
