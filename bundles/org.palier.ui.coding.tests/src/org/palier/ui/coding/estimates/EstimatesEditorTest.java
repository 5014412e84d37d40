// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SetPost;
import org.palier.extensions.Contributions;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Allocation;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/**
 * Programs gave 24 of 40 posts an alert and 16 an event. People read 20 of the alerts, of which 5 are events, and 12 of the events, which
 * are: by pencil, alerts are 24 x 15/20 = 18 of 40.
 */
class EstimatesEditorTest {

	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private StudySession session;
	private EstimatesEditor editor;

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		agency(study);
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", AT)) {
				for (int i = 1; i <= 40; i++) {
					posts.add(Post.builder("twitter", "p" + i).accountHandle("ecocentre").author("ecocentre")
							.text("Avis " + i + " : l’écocentre ferme lundi.")
							.createdAt(AT.plusSeconds(60L * i), "").source("p.csv", i + 1).build());
				}
				posts.commit();
			}
			try (RunWriter<Coding> codings = corpus.appendCodings("codes", AT)) {
				for (int key = 1; key <= 40; key++) {
					codings.add(Coding.byMachine(key, Facet.USAGE, CodeSet.parse(key <= 24 ? "alert" : "event"), "rules", AT, "1", 0.9, ""));
				}
				codings.commit();
			}
		}
		StudyRuns.list(study, "posts", new Import(), AT, "p.csv");
		StudyRuns.list(study, "codes", ClassifyRun.KIND, AT, "rules");
		place.file().save(study);
		code(place, draw(place, "whole", 20, 12), 5);
		code(place, draw(place, "small", 6, 4), 1);
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		screen.until("counted", () -> session.posts() instanceof Counted);
	}

	private static void agency(Study study) {
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("bo");
		jurisdiction.setName(Bilingual.same("Boréalie").toModel());
		study.getJurisdictions().add(jurisdiction);
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("ecocentre");
		agency.setName(Bilingual.same("Écocentre").toModel());
		jurisdiction.getAgencies().add(agency);
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow());
		presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setHandle("ecocentre");
		presence.getAccounts().add(account);
		agency.getPresences().add(presence);
	}

	private static String draw(StudyFolder place, String name, int alerts, int events) throws IOException {
		var plan = new SamplingPlan(name, SetPurpose.REAL, alerts + events, 0, FrameFilter.OF_AGENCIES,
				List.of(new StratumField.Predicted(Facet.USAGE)), Allocation.BY_HAND,
				new HashMap<>(Map.of("alert", alerts, "event", events)), Variance.OF_USAGES, 0, false, 1, List.of("Anne"), List.of(), false,
				false, 7);
		try (StudyOnDisk open = StudyOnDisk.toWrite(place, "test", RunLog.inStudies("0"), Progress.NONE)) {
			return open.run(new SampleRun(plan, open.study(), open.postsNeeded(),
					PlatformUI.getWorkbench().getService(Contributions.class).addressForms()), AT, Progress.NONE).set();
		}
	}

	/** @param wrong alerts that are events */
	private static void code(StudyFolder place, String set, int wrong) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toWrite(place, "test", RunLog.inStudies("0"), Progress.NONE)) {
			int left = wrong;
			for (SetPost post : open.postsNeeded().setPosts(set)) {
				boolean alert = post.stratum().equals("alert") && left-- <= 0;
				open.corpus().code(coded(post.post(), set, alert ? "alert" : "event"));
			}
		}
	}

	private static Coding coded(long post, String set, String code) {
		return Coding.byHand(post, Facet.USAGE, CodeSet.parse(code), "anne", AT, "1", Coding.NEW).with(new CodingDetails(1, set, "", "", null));
	}

	@AfterEach
	void close() throws Exception {
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	private Composite body() {
		return editor.bar().control().getParent();
	}

	private Table table() {
		return screen.all(Table.class, body()).getFirst();
	}

	private String[] row(int row) {
		TableItem item = table().getItem(row);
		String[] cells = new String[table().getColumnCount()];
		Arrays.setAll(cells, item::getText);
		return cells;
	}

	private List<String> heads() {
		return Arrays.stream(table().getColumns()).map(TableColumn::getText).toList();
	}

	private void choose(int combo, String words) {
		Combo choice = screen.all(Combo.class, body()).get(combo);
		choice.select(choice.indexOf(words));
		choice.notifyListeners(SWT.Selection, null);
		screen.until("computed: " + words, () -> editor.table().isPresent());
	}

	@Test
	void tellsWhatTheCommandTellsAndFollowsTheCodes() throws Exception {
		window.getService(IHandlerService.class).executeCommand("org.palier.ui.coding.estimates.open", null);
		editor = (EstimatesEditor) window.getActivePage().getActiveEditor();
		screen.until("computed", () -> editor.table().isPresent());
		choose(0, "whole");
		int naive = heads().indexOf("○ Programs alone");
		assertThat(List.of(row(0)[naive], row(0)[naive + 1])).as("alerts").containsExactly("60.0%", "45.0%");
		assertThat(List.of(row(1)[naive], row(1)[naive + 1])).as("events").containsExactly("40.0%", "55.0%");
		assertThat(heads()).contains("0 to 70%", "n coded by people", "Effective n", "Design effect");
		screen.picture(window.getShell(), "estimates");

		TableColumn corrected = table().getColumn(naive + 1);
		corrected.notifyListeners(SWT.Selection, null);
		assertThat(row(0)[0]).as("the largest first").isEqualTo("event");
		corrected.notifyListeners(SWT.Selection, null);
		assertThat(row(0)[0]).as("the smallest first").isEqualTo("alert");

		choose(2, EstimateMessages.byAgency);
		assertThat(row(0)).startsWith("Écocentre").contains("45.0%");
		choose(2, EstimateMessages.codes);
		choose(3, "alert");
		choose(4, "event");
		assertThat(row(0)).contains("20.0", "−10.0");
		screen.picture(window.getShell(), "estimates-difference");

		choose(2, EstimateMessages.all);
		long one = session.corpus().open().view(StudyRuns.active(session.study())).setPosts(set("whole")).stream()
				.filter(it -> it.stratum().equals("event"))
				.findFirst().orElseThrow().post();
		session.corpus().open().code(coded(one, set("whole"), "alert"));
		session.recountPosts();
		// One of twelve events is an alert: 18 + 16/12 of 40.
		screen.until("computed anew", () -> editor.table().isPresent() && Arrays.asList(row(0)).contains("48.3%"));

		choose(0, "small");
		assertThat(screen.all(Label.class, body()).stream().filter(Label::isVisible).map(Label::getText)).anySatisfy(
				it -> assertThat(it).contains("People coded 10").contains("rests on programs alone"));
		assertThat(editor.add().isVisible()).isTrue();
		assertThat(editor.add().getText()).as("of forty ten are read").contains("20");
		int posts = heads().indexOf("Posts");
		assertThat(Integer.parseInt(row(0)[posts]) + Integer.parseInt(row(1)[posts])).as("alerts and events").isEqualTo(40);
		screen.picture(window.getShell(), "estimates-machine");
	}

	private String set(String name) {
		return session.study().getCodingSets().stream().filter(it -> it.getName().equals(name)).findFirst().orElseThrow().getId();
	}
}
