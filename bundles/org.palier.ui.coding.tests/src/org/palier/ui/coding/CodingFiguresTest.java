// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskFacet;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Measures a key until what it changes is painted; runs when the environment variable PALIER_FIGURES gives a number of posts. */
@EnabledIfEnvironmentVariable(named = "PALIER_FIGURES", matches = "\\d+")
class CodingFiguresTest {

	private static final int CODED = 200;
	/** In nanoseconds; what is not painted by then is told as that long. */
	private static final long LONGEST = 10_000_000_000L;
	private static final String RUN = "20260302-100000-import";
	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);

	@TempDir
	Path folder;

	@Test
	void keyToPaint() throws Exception {
		int posts = Integer.parseInt(System.getenv("PALIER_FIGURES"));
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test")); RunWriter<Post> rows = corpus.appendPosts(RUN, AT)) {
			for (int i = 0; i < posts; i++) {
				rows.add(Post.builder("twitter", "t" + i).accountHandle("ecocentre")
						.text("Avis " + i + " : l’écocentre ferme lundi. Venez mardi.").language("fr")
						.createdAt(AT.plusSeconds(i), "").source("p.csv", i + 2).build());
			}
			rows.commit();
		}
		StudyRuns.list(study, RUN, new Import(), AT, "p.csv");
		place.file().save(study);
		StudySession session = window.getService(StudySessions.class).open(folder.resolve("study"));
		new ChosenCoder(session).choose("Ben Roy");
		var editor = (CodingEditor) CodingHandler.open(window, session).orElseThrow();
		editor.begin();
		screen.until("counted", () -> session.posts() instanceof Counted);
		screen.until("first post", () -> editor.page() != null && editor.page().post().isPresent());
		CodingPage page = editor.page();
		screen.until("keyboard", () -> {
			window.getShell().forceActive();
			return page.home().isFocusControl() || page.home().forceFocus();
		});
		List<DeskFacet> facets = DeskCodebook.of(session.study(), Set.copyOf(DeskCodebook.theoriesOfPosts(session.study()))).facets();
		long[] codes = new long[CODED * facets.size()];
		long[] next = new long[CODED];
		for (int i = 0; i < CODED; i++) {
			for (int k = 0; k < facets.size(); k++) {
				DeskFacet facet = facets.get(k);
				var code = facet.codes().get(i % (facet.codes().size() - 1));
				char key = Character.toLowerCase(page.keys().key(facet, code).orElseThrow());
				codes[i * facets.size() + k] = keyToPaint(key, page.parts().codes().button(facet.facet(), code.id()));
			}
			next[i] = keyToPaint(SWT.CR, page.home());
			int wanted = i + 1;
			screen.until("post " + wanted, () -> page.post().filter(it -> it.place() == wanted).isPresent());
		}
		System.out.println(posts + " posts; key of a code until its button is painted, " + told(codes)
				+ "; Enter until the next post is painted, " + told(next));
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	/** In nanoseconds. */
	private long keyToPaint(int key, Control painted) {
		long[] at = { 0 };
		Listener paint = event -> at[0] = System.nanoTime();
		painted.addListener(SWT.Paint, paint);
		var event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = key;
		event.character = (char) key;
		long begun = System.nanoTime();
		assertThat(display.post(event)).isTrue();
		while (at[0] == 0 && System.nanoTime() - begun < LONGEST) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		painted.removeListener(SWT.Paint, paint);
		event.type = SWT.KeyUp;
		display.post(event);
		while (display.readAndDispatch()) {
			// what else the key does
		}
		return at[0] == 0 ? LONGEST : at[0] - begun;
	}

	private static String told(long[] all) {
		Arrays.sort(all);
		return "ms: median " + all[all.length / 2] / 100_000 / 10.0 + ", 95 of 100 under " + all[all.length * 95 / 100] / 100_000 / 10.0
				+ ", longest "
				+ all[all.length - 1] / 100_000 / 10.0;
	}
}
