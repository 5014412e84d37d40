// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Sixty invented posts of five accounts, of which Ana coded all, half as alerts and half as answers. */
class TrainWizardTest {

	private static final String RUN = "20260302-100000-import";
	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);

	@TempDir
	Path folder;

	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts(RUN, AT)) {
				for (int i = 0; i < 60; i++) {
					posts.add(Post.builder("twitter", "t" + i).accountHandle("compte" + i % 5)
							.text(i % 2 == 0 ? "Ligne " + i + " fermée en raison d’un incident" : "@voisine Merci de votre message, bonne journée " + i)
							.createdAt(AT.plusSeconds(i), "").source("p.csv", i + 2).build());
				}
				posts.commit();
			}
			for (long post = 1; post <= 60; post++) {
				corpus.code(
						Coding.byHand(post, Facet.USAGE, CodeSet.parse(post % 2 == 1 ? "alert" : "answer"), "ana", AT, "test", Coding.NEW),
						"Ana Lys");
			}
		}
		StudyRuns.list(study, RUN, new Import(), AT, "p.csv");
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId("ana");
		coder.setName("Ana Lys");
		coder.setKind(CoderKind.HUMAN);
		study.getCoders().add(coder);
		place.file().save(study);
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		screen.until("counted", () -> session.posts() instanceof Counted);
	}

	@AfterEach
	void close() throws Exception {
		session.save(null);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void learnsInTheBackgroundAndShowsHowItDoes() throws Exception {
		var wizard = new TrainWizard(window, session, (Counted) session.posts());
		var dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		List<Button> boxes = screen.all(Button.class, wizard.getPages()[0].getControl());
		boxes.getFirst().setSelection(false);
		boxes.getFirst().notifyListeners(SWT.Selection, null);
		assertThat(wizard.canFinish()).as("nothing to learn").isFalse();
		boxes.getFirst().setSelection(true);
		boxes.getFirst().notifyListeners(SWT.Selection, null);
		Text seed = screen.all(Text.class, wizard.getPages()[0].getControl()).getFirst();
		seed.setText("seven");
		assertThat(wizard.canFinish()).as("no number").isFalse();
		seed.setText("7");
		assertThat(wizard.canFinish()).isTrue();
		screen.picture(dialog.getShell(), "train-wizard");
		Job job = wizard.job();
		job.setUser(false);
		dialog.close();

		Shell[] shown = new Shell[1];
		job.schedule();
		screen.until("result", () -> {
			for (Shell each : display.getShells()) {
				shown[0] = each.getData() instanceof TrainedDialog ? each : shown[0];
			}
			return shown[0] != null;
		});
		CTabFolder tabs = screen.all(CTabFolder.class, shown[0]).getFirst();
		assertThat(tabs.getItemCount()).as("the learning curve is the last").isEqualTo(5);
		tabs.setSelection(3);
		screen.picture(shown[0], "trained-reliability");
		tabs.setSelection(1);
		screen.picture(shown[0], "trained");
		Table classes = screen.all(Table.class, shown[0]).getFirst();
		assertThat(classes.getItemCount()).isEqualTo(2);
		assertThat(classes.getItem(0).getText(1)).isEqualTo("30");
		shown[0].close();
		assertThat(session.study().getRuns()).anyMatch(it -> "train".equals(it.getKind()));
	}
}
