// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.PersonSearch.ContentKind;
import org.palier.intake.privacy.PersonSearch.Hit;
import org.palier.model.PalierFactory;
import org.palier.model.SectionComment;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyOnDisk;

/** Where a study knows a person, for who asks; and what is told when the person was erased. */
class PersonSearchTest extends ErasedStudy {

	private static final String TEXT = "Ce soir encore le train de banlieue a quarante minutes de retard";

	private List<Hit> hits(String name) throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			return PersonSearch.of(name, open.study(), open.corpus(), AddressForms.SHIPPED).hits(study, open.study(), open.corpus());
		}
	}

	@Test
	void eachKindOfPlaceIsSearched() throws IOException {
		read("posts.txt", List.of("stm_bleue Bonjour @" + NAME, "émilie_q77 " + TEXT, "luc RT @" + NAME + ": merci"));
		Path deep = Files.createDirectories(study.reports().resolve("2026/report-fr/report-fr-files"));
		Files.writeString(deep.resolve("quotes.csv"), "id,text\n1,\"" + TEXT + "\"\n");
		Files.write(study.reports().resolve("report.pdf"), new byte[] { '%', 'P', 'D', 'F', '-' });
		Files.writeString(study.path().resolve("study.palier.holder"), NAME);
		Files.writeString(study.path().resolve("letter.txt"), "Madame ÉMILIE\u200b_Q77");
		Files.createDirectories(study.path().resolve("interviews/backups"));
		Files.writeString(study.path().resolve("interviews/backups/i-01-20261124-120000.txt"), "A: " + NAME + " a écrit");
		Files.writeString(study.runs().resolve("20261124-110000-import-rejected.csv"), "line,author\n2," + NAME + "\n");
		assertThat(hits(NAME))
				.contains(new Hit("corpus", "corpus.duckdb", ContentKind.WRITTEN, 1), new Hit("corpus", "corpus.duckdb", ContentKind.NAMED, 2),
						new Hit("report", "reports/2026/report-fr/report-fr-files/quotes.csv", ContentKind.HELD, 1),
						new Hit("report", "reports/report.pdf", ContentKind.UNKNOWN, 1), new Hit("other", "letter.txt", ContentKind.HELD, 1),
						new Hit("earlier-interview", "interviews/backups/i-01-20261124-120000.txt", ContentKind.HELD, 1),
						new Hit("rejected", "runs/20261124-110000-import-rejected.csv", ContentKind.HELD, 1))
				.doesNotHaveDuplicates();
		assertThat(hits(NAME)).as("a lock passes").noneMatch(it -> it.place().endsWith(".holder"));
		assertThat(hits("nobody_of_all")).filteredOn(it -> it.what() != ContentKind.UNKNOWN && it.what() != ContentKind.MADE_AGAIN).isEmpty();
		assertThat(posts()).as("nothing is changed").hasSize(3);
	}

	/** Their texts are packed: they are asked as the corpus is, and what is no corpus any more is named. */
	@Test
	void whatThePostsOnceWereIsSearchedAsTheyAre() throws IOException {
		read("posts.txt", List.of("émilie_q77 " + TEXT, "luc Bonjour"));
		Path snapshot = Files.copy(study.corpus(), study.path().resolve("corpus.before-migrate-20261202-120000.duckdb"));
		Path damaged = Files.write(study.path().resolve("corpus.damaged-20261202-130000.duckdb"), new byte[3000]);
		assertThat(hits(NAME)).contains(new Hit("snapshot", "corpus.before-migrate-20261202-120000.duckdb", ContentKind.HELD, 1),
				new Hit("damaged-corpus", "corpus.damaged-20261202-130000.duckdb", ContentKind.UNKNOWN, 1));
		assertThat(hits("nobody_of_all")).noneMatch(it -> it.kind().equals("snapshot"));
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			ErasurePlan plan = ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED);
			assertThat(plan.beside(study, open.study()).others()).as("deleted when the order says so").contains(snapshot);
			assertThat(plan.beside(study, open.study()).unknown()).containsExactly(damaged);
		}
	}

	/** Zero-width, a mark of direction, a soft hyphen, wide letters, styled letters, accents set apart, capitals. */
	@Test
	void namesAreComparedAsAPersonReadsThem() throws IOException {
		List<String> written = List.of("émilie\u200b_q77", "\u202eémilie_q\u206677", "émi\u00adlie_q77",
				"\uff45\u0301\uff4d\uff49\uff4c\uff49\uff45\uff3f\uff51\uff17\uff17", "é\ud835\udc5ailie_q77", "e\u0301milie_q77", "ÉMILIE_Q77");
		read("posts.txt", List.of("luc Bonjour"));
		Path rows = study.runs().resolve("20261124-110000-import-rejected.csv");
		var rejected = new StringBuilder("line,author\n");
		for (int i = 0; i < written.size(); i++) {
			Files.writeString(study.path().resolve("letter" + i + ".txt"), "Chère @" + written.get(i) + ", merci.");
			Files.writeString(study.runs().resolve("x" + i + ".json"), "{\"who\": \"" + written.get(i) + "\"}");
			rejected.append("2,").append(written.get(i)).append('\n');
		}
		Files.writeString(rows, rejected.append("3,luc\n"));
		List<String> places = hits(NAME).stream().map(Hit::place).toList();
		assertThat(places).contains("runs/20261124-110000-import-rejected.csv");
		for (int i = 0; i < written.size(); i++) {
			assertThat(places).contains("letter" + i + ".txt", "runs/x" + i + ".json");
		}
		erase(new ErasureOrder.Author(NAME));
		assertThat(rows).hasContent("line,author\n3,luc\n");
		for (int i = 0; i < written.size(); i++) {
			assertThat(study.runs().resolve("x" + i + ".json")).content().contains(Erased.NAME + "\"}").doesNotContain("7", "\uff17");
			assertThat(study.path().resolve("letter" + i + ".txt")).as("a person decides").exists();
		}
	}

	@Test
	void whatAnAuthorWroteForReportsIsSearchedAndWiped() throws IOException {
		read("posts.txt", List.of("émilie_q77 Bonjour"));
		long before = texts();
		Study made = study.file().load();
		made.setForeword(PalierFactory.eINSTANCE.createAuthorText());
		made.getForeword().getFr().addAll(List.of("Merci à émilie_q77 pour ses lettres.", "Rien ici."));
		SectionComment comment = PalierFactory.eINSTANCE.createSectionComment();
		comment.setSection("posts");
		comment.getEn().add("See what EMILIE_Q77 and Émilie_Q77 wrote.");
		made.getComments().add(comment);
		study.file().save(made);
		assertThat(texts()).as("a paragraph each").isEqualTo(before + 2);
		erase(new ErasureOrder.Author(NAME));
		Study left = study.file().load();
		assertThat(left.getForeword().getFr()).containsExactly("Merci à " + Erased.NAME + " pour ses lettres.", "Rien ici.");
		assertThat(left.getComments().getFirst().getEn().getFirst()).contains(Erased.NAME).doesNotContain("Émilie");
		assertThat(hits(NAME)).noneMatch(it -> it.kind().equals("study"));
	}

	private long texts() throws IOException {
		return hits(NAME).stream().filter(it -> it.kind().equals("study")).mapToLong(Hit::count).sum();
	}

	/** Her posts came with two imports, another's with a third: each file that went out had some of the three. */
	@Test
	void whatWentOutWithPostsOfAPersonIsTold() throws IOException {
		String first = read("first.txt", List.of("émilie_q77 " + TEXT));
		went("r0", Set.of("posts", "all"), Set.of(first));
		// A line is an id: each file has a post of its own.
		String second = read("second.txt", List.of("empty", "émilie_q77 Bonjour tout le monde"));
		String other = read("other.txt", List.of("empty", "empty", "luc Bonjour"));
		went("r1", Set.of("posts", "all"), Set.of(first, second, other));
		went("r2", Set.of("posts", "part"), Set.of(first, second, other));
		went("r3", Set.of("posts", "all"), Set.of(other));
		went("r4", Set.of("register", "all"), Set.of());
		went("r5", Set.of("codings", "all"), Set.of(first, second));
		went("r6", Set.of("whole"), Set.of(first, second));
		went("r7", Set.of("posts", "redacted"), Set.of());
		assertThat(wentOut(NAME)).as("one of two imports, all, a filter, none, no posts, coded ones, all, an entry of before")
				.containsExactly("r0 false", "r1 true", "r2 false", "r5 false", "r6 true", "r7 false");
		assertThat(wentOut("nobody_of_all")).isEmpty();

		ErasurePlan plan;
		ErasurePlan.Beside beside;
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			plan = ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED);
			beside = plan.beside(study, open.study());
		}
		EraseRun.Outcome outcome = erase(plan.order());
		String receipt = Files.readString(new ErasureEnding(plan, beside, false, "anne").end(study, study.file().load(), outcome, Locale.CANADA));
		assertThat(receipt).contains(
				"- Went out on December 1, 2026: posts, all of them (run r1). All posts of the study were in it on that day, these too.",
				"- Went out on December 1, 2026: posts, a part of them (run r2). It held posts of the study, perhaps these or some of them.")
				.doesNotContain("r3", "r4");
	}

	private void went(String run, Set<String> form, Set<String> imports) throws IOException {
		ReleaseLedger ledger = ReleaseLedger.of(study);
		List<String> ids = form.stream().sorted(Comparator.reverseOrder()).toList();
		ledger.add(new Release(run, Instant.parse("2026-12-01T10:00:00Z"), "export", new ReleasedForm(ids), "anne", false, "", List.of(), imports,
				Set.of(), Optional.empty()), ledger.holding());
	}

	private List<String> wentOut(String name) throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			return PersonSearch.of(name, open.study(), open.corpus(), AddressForms.SHIPPED).wentOut(study, open.corpus()).stream()
					.map(it -> it.release().run() + " " + it.certain()).toList();
		}
	}

	/** The digest is made again from the salt of the file and the name, and the name stands nowhere in it. */
	@Test
	void aReceiptNamesNobody() throws IOException {
		read("posts.txt", List.of("émilie_q77 " + TEXT));
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			ErasurePlan plan = ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED);
			open.close();
			String run = erase(plan.order()).run();
			var receipt = new ErasureReceipt(Bilingual.same("S"), run, Instant.parse("2026-12-02T10:30:00Z"), "M. T.",
					ErasureReceipt.asked(study, plan, run), 1, 0, 2, 3, List.of(plan.withoutNames("reports/" + NAME + ".pdf")),
					List.of("20261101-package (share)"), List.of(), true, false);
			String salt = Files.readAllLines(study.runs().resolve(run + ".erased.txt")).get(2).substring("salt ".length());
			for (Locale locale : List.of(Locale.CANADA, Locale.CANADA_FRENCH)) {
				assertThat(Files.readString(receipt.write(study, locale)))
						.contains(HexFormat.of().toHexDigits(SaltedHash.of(salt, Optional.empty()).name(NAME)), "2026-12-02 10:30",
						"M. T.", "20261101-package (share)", ".pdf", " 3\n").doesNotContainIgnoringCase("q77");
			}
			assertThat(receipt.text(Locale.CANADA)).contains("- posts: 1\n", "Not reached\n", "- blocks of the disk that were freed");
			assertThat(receipt.text(Locale.CANADA_FRENCH)).contains("- publications\u202f: 1\n", "Hors d’atteinte\n");
		}
		assertThat(places(NAME)).isEmpty();
	}
}
