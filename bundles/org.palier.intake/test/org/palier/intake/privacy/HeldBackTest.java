// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Post;
import org.palier.files.RowOutcome.Accepted;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.intake.imports.ImportCollector;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyOnDisk;

/** What was erased comes back by no later import, of the same file, of a changed copy of it or of another. */
class HeldBackTest extends ErasedStudy {

	@Test
	void noListBringsAPersonBack() throws IOException {
		read("posts.txt", List.of("émilie_q77 Mon avis", "luc Merci"));
		erase(new ErasureOrder.Author("@" + NAME));

		var list = new ImportCollector("publics", StudyErasures.of(study));
		list.row(new Accepted(2, List.of(listed("emilie", "Émilie", "@émilie_Q77")), List.of()));
		list.row(new Accepted(3, List.of(listed("luc", "Luc", "luc")), List.of()));
		assertThat(list.result().facts()).containsExactly(listed("luc", "Luc", "luc"));
		assertThat(list.result().rejected()).singleElement().satisfies(it -> assertThat(it.rule()).isEqualTo("erased"));
		assertThat(list.result().toString()).doesNotContainIgnoringCase("milie");
	}

	private static PublicFact listed(String id, String name, String handle) {
		return new PublicFact(id, Bilingual.same(name), "journalist", "", "twitter", handle, "");
	}

	@Test
	void noLaterImportBringsItBack() throws IOException {
		List<String> lines = List.of("stm_bleue Bonjour @" + NAME, "émilie_q77 Mon avis", "luc RT @" + NAME + ": merci", NAME);
		String run = read("posts.txt", lines);
		assertThat(Files.readString(study.runs().resolve(run + "-rejected.csv"))).as("the row without a text").contains(NAME);
		erase(new ErasureOrder.Author(NAME));
		read("posts-again.txt", lines);
		assertThat(places(NAME)).isEmpty();
		assertThat(posts()).extracting(Post::accountHandle).doesNotContain("émilie_q77");
	}

	@Test
	void erasesAnImportAndHoldsItsPostsBack() throws IOException {
		String run = read("a.txt", List.of("luc Un", "anne Deux", "x"));
		// Its posts have the numbers of their lines: these two are others.
		read("b.txt", List.of("x", "y", "z", "marc Quatre", "lise Cinq"));
		EraseRun.Outcome outcome = erase(new ErasureOrder.Import(run));
		assertThat(outcome.erased().posts()).isEqualTo(2);
		assertThat(posts()).extracting(Post::accountHandle).containsExactly("marc", "lise");
		assertThat(Files.exists(study.runs().resolve(run + "-rejected.csv"))).isFalse();
		String again = read("copy of a.txt", List.of("luc Un", "anne Deux", "x"));
		assertThat(posts()).extracting(Post::accountHandle).containsExactly("marc", "lise");
		assertThat(Files.readString(study.runs().resolve(again + "-rejected.csv"))).as("the row that it left out, too")
				.isEqualTo("line\nerased\n");
		String other = read("c.txt", List.of("x", "ulla Sechs"));
		assertThat(Files.readString(study.runs().resolve(other + "-rejected.csv"))).as("another file keeps its rows").isEqualTo("line\nx\n");
		assertThat(ErasedSince.of(study, study.manifestOf(run).orElseThrow())).isPresent();
		var codes = RunRecord.of(Map.of(), List.of()).counting(Map.of("codings", 2L)).manifest("codes", new Import(), AT.minusSeconds(1),
				"0.2.0");
		assertThat(ErasedSince.of(study, codes)).as("codes of posts that are no more").isPresent();
		assertThatThrownBy(() -> erase(new ErasureOrder.Import("nope"))).isInstanceOf(PrivacyException.class).hasMessageContaining("nope")
				.hasMessageContaining(run);
	}

	private static final String FIRST = "1765432109876500001|2026-03-01|luc||La rame est en panne depuis ce matin|";
	private static final String WITHOUT_ID = "|2026-03-02|luc||Pourquoi ce train est-il encore en retard|";
	private static final String LEFT_OUT = "1765432109876500003|mars|luc||Vos agents ont été d’une grande gentillesse|";

	private String rows(String file, String... rows) throws IOException {
		return read(new DatedRows(), file, List.of(rows));
	}

	private String leftOut(String run) throws IOException {
		return Files.readString(study.runs().resolve(run + "-rejected.csv"));
	}

	@Test
	void aChangedCopyOfAnErasedImportBringsNothingBack() throws IOException {
		String run = rows("a.txt", FIRST, WITHOUT_ID, LEFT_OUT);
		assertThat(leftOut(run)).contains("gentillesse");
		erase(new ErasureOrder.Import(run));
		String copy = rows("copy.txt",
				// Blanks and case; the id taken out; another day for the row that was left out; and left out once more, in other words for the day.
				"1765432109876500001|2026-03-01|luc||La  rame est EN PANNE depuis ce matin !|",
				"|2026-03-01|luc||La rame est en panne depuis ce matin|",
				"|2026-03-02|luc||Pourquoi ce train est-il encore en retard ?|",
				"1765432109876500009|2026-03-02|luc||Pourquoi ce train est-il encore en retard ?|",
				"1765432109876500003|2026-03-03|luc||Vos agents ont été d’une grande gentillesse|", "1765432109876500003|le 3|luc||Bof|",
				"|le 3|LUC||VOS AGENTS ont été d’une grande gentillesse|");
		assertThat(posts()).isEmpty();
		assertThat(leftOut(copy)).doesNotContainIgnoringCase("gentillesse").doesNotContain("Bof");
		assertThat(places("gentillesse")).isEmpty();
		assertThat(places("1765432109876500001")).isEmpty();

		rows("other.txt", "1765432109876500011|2026-03-01|luc||La rame est en panne depuis ce matin|",
				"|2026-03-09|luc||Pourquoi ce train est-il encore en retard|",
				"|2026-03-02|anne||Pourquoi ce train est-il encore en retard|");
		assertThat(posts()).as("the same words with another id, on another day, of somebody else").hasSize(3);
	}

	@Test
	void aPeriodThatWentStaysEmpty() throws IOException {
		String run = rows("a.txt", FIRST, "1765432109876500004|2026-05-01|luc||Bravo pour la nouvelle station de métro|",
				"1765432109876500005|le 2026-03-07 à midi|luc||Trois quarts d’heure sur le quai, bravo|", LEFT_OUT);
		erase(new ErasureOrder.Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
		assertThat(leftOut(run)).as("a row of the period goes, one of no day stays").doesNotContain("sur le quai").contains("gentillesse");
		String later = rows("b.txt", "1765432109876500006|2026-03-31|anne||Une autre personne, un autre mot|",
				"1765432109876500007|2026-04-01|anne||Le lendemain|",
				"1765432109876500008|31/03/2026|anne||Encore une personne de la période|",
				"1765432109876500008|31.13.2026|anne||Un jour qui n’existe pas|");
		assertThat(posts()).extracting(Post::text).containsExactly("Bravo pour la nouvelle station de métro", "Le lendemain");
		assertThat(leftOut(later)).doesNotContain("Encore une").contains("qui n’existe pas");
	}

	@Test
	void anotherSourceThatDoesNotNameThePersonBringsNoPostBack() throws IOException {
		rows("a.txt", "1765432109876500001|2026-03-01|" + NAME + "|Émilie Sansnom|La rame est en panne depuis ce matin|",
				"1765432109876500002|2026-03-01|stm_bleue|STM|On s’en occupe, voir x.com/i/status/1765432109876500001|1765432109876500001",
				"1765432109876500003|2026-03-02|luc||Je pense comme Émilie Sansnom, et émilie_q77 a raison|1765432109876500002");
		erase(new ErasureOrder.Author(NAME));
		assertThat(posts()).satisfiesExactly(it -> {
			assertThat(it.text()).isEqualTo("On s’en occupe, voir x.com/i/status/erased");
			assertThat(it.replyTo()).isEqualTo("erased");
			assertThat(it.threadId()).matches("erased-[0-9a-f]{8}");
		}, it -> {
			assertThat(it.text()).isEqualTo("Je pense comme erased, et erased a raison");
			assertThat(it.replyTo()).isEqualTo("1765432109876500002");
		});
		rows("b.txt", "1765432109876500001|2026-03-01|||La rame est en panne depuis ce matin|",
				"1765432109876500002|2026-03-01|stm_bleue|STM|On s’en occupe, voir x.com/i/status/1765432109876500001|1765432109876500001",
				"1765432109876500003|2026-03-02|luc||Je pense comme Émilie Sansnom, et émilie_q77 a raison|1765432109876500002",
				"1765432109876500004|2026-03-03|anne||Émilie sans nom, Sansnom Émilie, émilie_q778|");
		assertThat(posts()).extracting(Post::text).containsExactly("On s’en occupe, voir x.com/i/status/erased",
				"Je pense comme erased, et erased a raison",
				"Émilie sans nom, Sansnom Émilie, émilie_q778");
		assertThat(places("1765432109876500001")).isEmpty();
		assertThat(places("émilie sansnom")).isEmpty();
	}

	@Test
	void whatIsNewNeverTakesTheNumberOfWhatWent() throws IOException {
		String run = rows("a.txt", FIRST);
		long post = key();
		code(post, "", "d’abord");
		erase(new ErasureOrder.Import(run));
		rows("b.txt", "1765432109876500012|2026-03-01|luc||Autre chose|");
		assertThat(key()).isGreaterThan(post);
		code(key(), "", "ensuite");
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			assertThat(open.postsNeeded().codings(key())).singleElement().satisfies(it -> assertThat(it.id()).as("1 was erased").isGreaterThan(1));
		}
	}

	private long key() throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false); var cursor = open.postsNeeded().read()) {
			return cursor.next().key();
		}
	}
}
