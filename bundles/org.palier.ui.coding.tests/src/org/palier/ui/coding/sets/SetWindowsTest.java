// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.handout.Fate;
import org.palier.coding.handout.PackageDesk;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.CodingSet;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/**
 * The windows of coding sets, from a plan to codes that come back, by keys that a keyboard sends. One agency, 12 posts on twitter and 8 on
 * facebook; 10 of the 20 are drawn in proportion, so 6 and 4. Two persons are handed all ten, and what one coded comes back.
 */
class SetWindowsTest {

	private static final String RUN = "20260302-100000-import";
	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final Person person = new Person(display);

	@TempDir
	Path folder;

	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("bo");
		jurisdiction.setName(Bilingual.same("Boréalie").toModel());
		study.getJurisdictions().add(jurisdiction);
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("ecocentre");
		agency.setName(Bilingual.same("Écocentre").toModel());
		jurisdiction.getAgencies().add(agency);
		for (String name : List.of("twitter", "facebook")) {
			Presence presence = PalierFactory.eINSTANCE.createPresence();
			presence.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals(name)).findFirst().orElseThrow());
			presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
			Account account = PalierFactory.eINSTANCE.createAccount();
			account.setHandle("ecocentre");
			presence.getAccounts().add(account);
			agency.getPresences().add(presence);
		}
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts(RUN, AT)) {
				for (int i = 1; i <= 20; i++) {
					posts.add(Post.builder(i <= 12 ? "twitter" : "facebook", "p" + i).accountHandle("ecocentre").author("ecocentre")
							.text("Avis " + i + " : l’écocentre ferme lundi.").language("fr").createdAt(AT.plusSeconds(60L * i), "").source("p.csv", i + 1).build());
				}
				posts.commit();
			}
		}
		StudyRuns.list(study, RUN, new RunKinds.Import(), AT, "p.csv");
		place.file().save(study);
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		counted();
	}

	@AfterEach
	void close() throws Exception {
		if (session.isDirty()) {
			session.save(null);
		}
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	/** What a run wrote is counted anew before the next can read it. */
	private void counted() {
		screen.until("counted", () -> session.posts() instanceof Counted);
	}

	private void command(String id) throws Exception {
		counted();
		window.getService(IHandlerService.class).executeCommand("org.palier.ui.coding." + id, null);
	}

	private CodingSet set() {
		return session.study().getCodingSets().getFirst();
	}

	/** All ten posts of a package: an alert, and for some places an event. */
	private static void code(Path file, Clock clock, int... events) throws IOException {
		CodingDesk desk = PackageDesk.open(file, clock);
		for (int place = 0; place < 10; place++) {
			DeskPost post = desk.posts(place, 1).getFirst();
			int number = place;
			desk.give(post, CoderSheet.EMPTY.with(Facet.USAGE,
					new FacetAnswer(List.of(Arrays.stream(events).anyMatch(it -> it == number) ? "event" : "alert"), "")));
		}
	}

	private void draws(String picture) throws Exception {
		String title = NLS.bind(SetMessages.drawTitle, session.name());
		person.meets(() -> command("sets.draw"), () -> {
			person.reads(title, SetMessages.framePageMore);
			person.types(SetMessages.name, "first");
			person.press(SWT.CR);
			person.reads(title, SetMessages.strataPageMore);
			person.types(SetMessages.size, "10");
			person.goesTo(SetMessages.fieldPlatform);
			person.press(' ');
			person.types(SetMessages.seed, "seven");
			person.reads(title, SetMessages.badSeed);
			person.types(SetMessages.seed, "7");
			person.keeps(title, picture + "-strata");
			person.press(SWT.CR);
			person.reads(title, SetMessages.codersPageMore);
			person.types(SetMessages.coders, "anne, ben");
			person.keeps(title, picture + "-coders");
			person.press(SWT.CR);
			person.reads(title, NLS.bind(SetMessages.wouldDraw, new Object[] { "10", "20", "0", "first" }));
			assertThat(person.table(title).stream().map(it -> it.replaceFirst("^[^|]*\\|", "")).toList()).as("12 and 8 posts, half of each")
					.containsExactlyInAnyOrder("12|6", "8|4");
			person.keeps(title, picture + "-preview");
			person.press(SWT.CR);
		});
		screen.until("drawn", () -> session.study().getCodingSets().size() == 1);
		assertThat(set().getCoders().stream().map(it -> it.getName()).toList()).containsExactly("anne", "ben");
		assertThat(session.corpus().open().view(StudyRuns.active(session.study())).setPosts(set().getId())).hasSize(10);
	}

	private Path handsOut(int coder, String picture) throws Exception {
		Path file = folder.resolve("to" + coder + ".palier-set");
		person.meets(() -> command("sets.hand_out"), () -> {
			person.reads(SetMessages.handOutTitle, NLS.bind(SetMessages.handOutPosts, "10"));
			if (coder == 1) {
				person.goesTo(SetMessages.coder);
				person.press(SWT.ARROW_DOWN);
			}
			person.types(SetMessages.file, file.toString());
			person.keeps(SetMessages.handOutTitle, picture + "-hand-out");
			person.press(SWT.CR);
			person.enters(SetMessages.title, file.toString());
		});
		assertThat(file).exists();
		return file;
	}

	private void merges(Path file, String says, String picture) throws Exception {
		counted();
		person.meets(() -> MergeHandler.merge(window, session, file), () -> {
			String words = person.reads(SetMessages.mergeTitle, says);
			assertThat(person.table(SetMessages.mergeTitle)).hasSize(10);
			person.keeps(SetMessages.mergeTitle, picture);
			assertThat(words).contains(NLS.bind(SetMessages.mergeDiffering, "0"));
			person.press(SWT.CR);
			person.enters(SetMessages.title, "10");
		});
	}

	private List<Coding> codings(String coder) throws IOException {
		return session.corpus().open().view(StudyRuns.active(session.study())).codingsBy(coder);
	}

	private void wholeWay(String language) throws Exception {
		draws("sets-" + language);
		Path anne = handsOut(0, "sets-" + language);
		handsOut(1, "sets-" + language);
		assertThat(set().getHandedOut().stream().map(it -> it.getCoder().getName()).toList()).containsExactly("anne", "ben");

		code(anne, Clock.systemUTC());
		merges(anne, Fate.NEW.text(10).in(Locale.getDefault()), "sets-" + language + "-merge");
		counted();
		assertThat(codings("anne")).hasSize(10).allMatch(it -> it.value().equals("alert"));
	}

	@Test
	void fromAPlanToCodesThatComeBack() throws Exception {
		wholeWay("en");
	}
}
