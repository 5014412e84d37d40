// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.jface.viewers.StructuredSelection;
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
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.CodingSet;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.SeenUsages;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.coding.CodingEditor;
import org.palier.ui.coding.exchange.ExchangeMessages;
import org.palier.ui.coding.presences.PresenceMessages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/**
 * The windows of samples, from a plan to codes that come back, by keys that a keyboard sends. One agency, 12 posts on twitter and 8 on
 * facebook; 10 of the 20 are drawn in proportion, so 6 and 4. Two persons code all ten and differ on two.
 */
class SetWindowsTest {

	private static final String RUN = "20260302-100000-import";
	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final Person person = new Person(display);
	private final Locale before = Locale.getDefault();

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
							.text("Avis " + i + " : l’écocentre ferme lundi.").language("fr").createdAt(AT.plusSeconds(60L * i), "")
							.source("p.csv", i + 1).build());
				}
				posts.commit();
			}
		}
		StudyRuns.list(study, RUN, new Import(), AT, "p.csv");
		place.file().save(study);
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		counted();
	}

	@AfterEach
	void close() throws Exception {
		speak(before, "messages.properties");
		if (session.isDirty()) {
			session.save(null);
		}
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	/** Lets the windows speak a language, whatever the workbench speaks. */
	private static void speak(Locale language, String words) throws Exception {
		Locale.setDefault(language);
		for (Class<? extends NLS> each : List.of(SetMessages.class, ExchangeMessages.class, PresenceMessages.class)) {
			var texts = new Properties();
			try (var in = new InputStreamReader(each.getResourceAsStream(words), StandardCharsets.UTF_8)) {
				texts.load(in);
			}
			for (String key : texts.stringPropertyNames()) {
				each.getField(key).set(null, texts.getProperty(key));
			}
		}
	}

	/** What a run wrote is counted anew before the next can read it. */
	private void counted() {
		screen.until("counted", () -> session.posts() instanceof Counted it && seesAll(it.view()));
	}

	private boolean seesAll(CorpusView counted) {
		try {
			CorpusView all = session.corpus().open().view(StudyRuns.active(session.study()));
			for (String coder : List.of("anne", "ben", "cleo")) {
				if (counted.codingsBy(coder).size() != all.codingsBy(coder).size()) {
					return false;
				}
			}
			return true;
		} catch (IOException failure) {
			throw new AssertionError(failure);
		}
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
					new FacetAnswer(CodeSet.of(Arrays.stream(events).anyMatch(it -> it == number) ? "event" : "alert"), "")));
		}
	}

	private void draws(String picture) throws Exception {
		String title = NLS.bind(SetMessages.drawTitle, session.name());
		person.meets(() -> command("sets.draw"), () -> {
			// n0 = 96.04 for ± 10 points of a half: of 20 posts 96.04/(1 + 96.04/20) = 17 (Cochran 1977, § 4.4), which corrects no share: that
			// takes 30, or all where there are fewer.
			person.reads(title, NLS.bind(SetMessages.readOf, "20", "20"));
			person.keeps(title, picture);
			person.types(SetMessages.fixed + "…", "10");
			person.types(SetMessages.whoReads, "anne");
			person.types(SetMessages.readsWith, "ben");
			person.goesTo("▸ " + SetMessages.planDetail);
			person.press(' ');
			person.types(SetMessages.name, "first");
			person.press(SWT.CTRL, SWT.PAGE_DOWN);
			person.goesTo(SetMessages.fieldPlatform);
			person.press(' ');
			person.types(SetMessages.seed, "seven");
			person.reads(title, SetMessages.badSeed);
			person.types(SetMessages.seed, "7");
			person.keeps(title, picture + "-strata");
			person.press(SWT.CTRL, SWT.PAGE_DOWN);
			person.goesTo(SetMessages.suggestions);
			person.press(SWT.CTRL, SWT.PAGE_DOWN);
			person.reads(title, CountedSentence.bind(SetMessages.wouldDraw, new Object[] { "10", "20", "0", "first" }));
			assertThat(person.table(title).stream().map(it -> it.replaceFirst("^[^|]*\\|", "")).toList()).as("12 and 8 posts, half of each")
					.containsExactlyInAnyOrder("12|6", "8|4");
			person.reads(title, NLS.bind(SetMessages.planSeed, "7"));
			person.keeps(title, picture + "-preview");
			person.ends(title, SWT.CTRL, SWT.CR);
		});
		screen.until("drawn", () -> session.study().getCodingSets().size() == 1);
		assertThat(set().getCoders().stream().map(it -> it.getName()).toList()).containsExactly("anne", "ben");
		assertThat(session.corpus().open().view(StudyRuns.active(session.study())).setPosts(set().getId())).hasSize(10);
		screen.until("the sample is open",
				() -> window.getActivePage().getActiveEditor() instanceof CodingEditor it && it.getTitle().contains("first")
				&& it.getTitle().contains("anne"));
		window.getActivePage().closeAllEditors(false);
	}

	private Path handsOut(int coder, String picture) throws Exception {
		Path file = folder.resolve("to" + coder + ".palier-set");
		person.meets(() -> command("sets.hand_out"), () -> {
			person.reads(SetMessages.handOutTitle, CountedSentence.bind(SetMessages.handOutPosts, "10"));
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

	private void merges(Path file, String says, boolean taken, String picture) throws Exception {
		person.meets(() -> MergeHandler.merge(window, session, file), () -> {
			String words = person.reads(SetMessages.mergeTitle, says);
			assertThat(person.table(SetMessages.mergeTitle)).hasSize(10);
			person.keeps(SetMessages.mergeTitle, picture);
			if (taken) {
				person.goesTo(CountedSentence.bind(SetMessages.mergeButton, "10"));
				person.press(' ');
				person.enters(SetMessages.title, "10");
			} else {
				assertThat(words).contains(SetMessages.mergeNothing);
				assertThat(person.isEnabled(SetMessages.mergeTitle, CountedSentence.bind(SetMessages.mergeButton, "0"))).isFalse();
				person.press(SWT.ESC);
			}
		});
	}

	private List<Coding> codings(String coder) throws IOException {
		return session.corpus().open().view(StudyRuns.active(session.study())).codingsBy(coder);
	}

	/** From a plan to the first package that is back. @return the package of ben, which nobody has coded */
	private Path oneComesBack(String language) throws Exception {
		draws("sets-" + language);
		presencesToo(language);
		Path anne = handsOut(0, "sets-" + language);
		Path ben = handsOut(1, "sets-" + language);
		assertThat(set().getHandedOut().stream().map(it -> it.getCoder().getName()).toList()).containsExactly("anne", "ben");

		code(anne, Clock.systemUTC());
		merges(anne, Fate.NEW.text(10).in(Locale.getDefault()), true, "sets-" + language + "-merge");
		assertThat(codings("anne")).hasSize(10).allMatch(it -> it.value().isOnly("alert"));
		return ben;
	}

	private void closes() throws Exception {
		var navigator = window.getActivePage().showView("org.palier.ui.navigator");
		navigator.getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
		assertThat(new SelectedSet(window, session).set()).isEmpty();
		assertThat(new SelectedSet(window, session).meant(it -> it.getClosedOn() == null))
				.as("there is one set, and nobody can mean another").contains(set());
		LocalDate before = LocalDate.now(ZoneOffset.UTC);
		person.meets(() -> command("sets.close"), () -> person.enters(SetMessages.title, NLS.bind(SetMessages.closeQuestion, "first")));
		assertThat(set().getClosedOn()).as("today, or the day that began meanwhile").isBetween(before, LocalDate.now(ZoneOffset.UTC));
	}

	private void exports(int codings, String picture) throws Exception {
		Path table = folder.resolve("codes.csv");
		person.meets(() -> command("export_codings"), () -> {
			person.reads(ExchangeMessages.exportTitle, ExchangeMessages.exportMessage);
			person.types(ExchangeMessages.file, folder.resolve("codes.doc").toString());
			person.reads(ExchangeMessages.exportTitle, ExchangeMessages.endingTable);
			person.types(ExchangeMessages.file, table.toString());
			person.keeps(ExchangeMessages.exportTitle, picture);
			person.press(SWT.CR);
			person.enters(SetMessages.title, CountedSentence.bind(ExchangeMessages.exported, String.valueOf(codings), table));
		});
		assertThat(Files.readAllLines(table)).as("a header, and one row a coding").hasSize(codings + 1);
	}

	private void imports(String picture) throws Exception {
		Path words = Files.writeString(folder.resolve("cleo.csv"),
				"platform,item_id,usage\ntwitter,p1,alert\ntwitter,p2,event\nfacebook,p20,alert\ntwitter,p99,alert\n");
		person.meets(() -> command("import_codings"), () -> {
			person.reads(ExchangeMessages.importTitle, ExchangeMessages.importMessage);
			person.types(ExchangeMessages.file, folder.resolve("nothing.csv").toString());
			person.reads(ExchangeMessages.importTitle, ExchangeMessages.noSuchFile);
			person.types(ExchangeMessages.file, words.toString());
			person.types(ExchangeMessages.coder, "cleo");
			person.keeps(ExchangeMessages.importTitle, picture);
			person.goesTo(ExchangeMessages.tryOut);
			person.press(' ');
			String counts = CountedSentence.bind(ExchangeMessages.counts, new Object[] { "4", "3", "0", "1", "3" });
			person.enters(ExchangeMessages.importTitle, counts);
			person.enters(SetMessages.title, counts);
		});
		counted();
		assertThat(codings("cleo").stream().map(it -> it.value().text()).toList()).containsExactlyInAnyOrder("alert", "event", "alert");
	}

	/** A package that was known, one that differs, and one that comes when the set is closed. */
	private void othersComeBack(Path anne, Path ben) throws Exception {
		merges(anne, Fate.KNOWN.text(10).in(Locale.getDefault()), false, "sets-en-merge-known");
		code(ben, Clock.systemUTC(), 2, 5);
		merges(ben, NLS.bind(SetMessages.mergeDiffering, "2"), true, "sets-en-merge-differing");
		assertThat(codings("ben").stream().filter(it -> it.value().isOnly("event"))).hasSize(2);
		closes();
		code(ben, Clock.offset(Clock.systemUTC(), Duration.ofDays(2)), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
		// What ben had said before is known, eight events of after the end are not taken.
		person.meets(() -> MergeHandler.merge(window, session, ben), () -> {
			person.reads(SetMessages.mergeTitle, Fate.CLOSED.text(8).in(Locale.getDefault()));
			person.keeps(SetMessages.mergeTitle, "sets-en-merge-closed");
			person.press(SWT.ESC);
		});
	}

	/** Anne and Ben saw different things on twitter; it is decided by keys, and can be taken back. */
	private void presencesToo(String language) throws Exception {
		Presence presence = session.study().getJurisdictions().getFirst().getAgencies().getFirst().getPresences().getFirst();
		session.execute(new RecordedEdit(Bilingual.same("code"), Root.beneath(presence), () -> {
			for (String name : List.of("anne", "ben")) {
				PresenceCoding coding = PalierFactory.eINSTANCE.createPresenceCoding();
				coding.setCoder(session.study().getCoders().stream().filter(it -> name.equals(it.getName())).findFirst().orElseThrow());
				session.study().getUsages().stream().filter(it -> it.getId().equals("alert") || name.equals("anne") && it.getId().equals("answer"))
						.forEach(coding.getUsages()::add);
				presence.getCodings().add(coding);
			}
		}));
		assertThat(SeenUsages.of(presence).open()).hasSize(1);
		String answer = "≠ " + ModelLabels.ofWorkbench()
				.text(session.study().getUsages().stream().filter(it -> it.getId().equals("answer")).findFirst().orElseThrow());
		person.meets(() -> command("presences"), () -> {
			person.reads(PresenceMessages.title, NLS.bind(PresenceMessages.left, "1", "1"));
			assertThat(person.isEnabled(PresenceMessages.title, PresenceMessages.decide)).as("a decision needs its reason").isFalse();
			person.goesTo(answer);
			person.press(' ');
			person.types(PresenceMessages.reason, "answers by name");
			person.types(PresenceMessages.by, "anne");
			person.reads(PresenceMessages.title, NLS.bind(PresenceMessages.oneSide, "anne"));
			person.types(PresenceMessages.by, "cleo");
			person.reads(PresenceMessages.title, NLS.bind(PresenceMessages.left, "1", "1"));
			person.keeps(PresenceMessages.title, "presences-" + language);
			person.goesTo(PresenceMessages.decide);
			person.press(' ');
			person.reads(PresenceMessages.title, NLS.bind(PresenceMessages.left, "1", "0"));
			person.press(SWT.ESC);
		});
		assertThat(SeenUsages.of(presence).seen()).hasSize(2);
		assertThat(presence.getDecision().getReason()).isEqualTo("answers by name");
		assertThat(presence.getDecision().getBy().getFirst().getName()).isEqualTo("cleo");
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undo(session.undoContext(), null, null);
		assertThat(presence.getDecision()).isNull();
	}

	@Test
	void fromAPlanToCodesThatComeBack() throws Exception {
		Path ben = oneComesBack("en");
		othersComeBack(folder.resolve("to0.palier-set"), ben);
		exports(20, "sets-en-export");
		imports("sets-en-import");
	}

	@Test
	void inFrenchToo() throws Exception {
		speak(Locale.CANADA_FRENCH, "messages_fr.properties");
		oneComesBack("fr");
		closes();
		exports(10, "sets-fr-export");
		imports("sets-fr-import");
	}
}
