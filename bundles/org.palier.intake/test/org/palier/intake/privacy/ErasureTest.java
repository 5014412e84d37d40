// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.palier.corpus.LogBlock;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyOnDisk;

/** Looks through a study as somebody would who wants to find a name in it; each way of looking is shown to find it before. */
class ErasureTest extends ErasedStudy {



	private RunManifest seal(int minutes) throws IOException {
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			return study.manifestOf(CodingSeals.byHand(study, open.corpus(), AT.plusSeconds(60L * minutes), "0").orElseThrow()).orElseThrow();
		}
	}

	/** The log as it is now, of what a manifest holds. */
	private List<LogBlock> log(RunManifest manifest) throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			return open.corpus().codingLog(CodingSeals.of(manifest), CodingSeals.lostSince(study, manifest));
		}
	}

	@Test
	void findsEveryTraceOfAPersonFirst() throws IOException {
		String run = read("posts of émilie_q77.txt",
				List.of("stm_bleue Bonjour @" + NAME + " et @Luc", "émilie_q77 Mon avis, @stm_bleue", "luc RT @" + NAME
				+ ": merci", "luc Émilie_Q77's idée; voir twitter.com/émilie_q77", "émilie_q77_sans_texte", NAME + "!"));
		code(1, "{\"words\":\"Bonjour @" + NAME + "\"}", "écrit à Émilie_Q77");
		code(2, "{\"words\":\"Mon avis\"}", "d’elle");
		Files.createDirectories(study.reports());
		Files.write(study.reports().resolve("a.txt"), NAME.getBytes(StandardCharsets.UTF_16LE));
		Files.writeString(study.reports().resolve("b.json"), "{\"a\": \"@\\u00e9milie_q77\"}");
		try (var zip = new ZipOutputStream(Files.newOutputStream(study.reports().resolve("c.zip")))) {
			zip.putNextEntry(new ZipEntry("x.csv"));
			zip.write((NAME + ",1\n").getBytes(StandardCharsets.UTF_8));
		}
		Files.write(study.reports().resolve("d.pdf"), "%PDF-1.7 \u0001".getBytes(StandardCharsets.ISO_8859_1));
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			open.postsNeeded().exportParquet(study.reports());
		}
		// A save leaves what was saved before as a backup.
		Study edited = study.file().load();
		edited.setName(new Bilingual("x", "y").toModel());
		study.file().save(edited);

		Files.createDirectories(study.path().resolve("interviews"));
		Files.writeString(study.path().resolve("interviews/i-01.txt"), "I-01:\tAs " + NAME + " said.\n");
		Set<String> before = places(NAME);
		assertThat(before).contains("utf-8 interviews/i-01.txt", "posts.account_handle", "posts.account", "posts.text",
				"posts.relayed_from", "posts.relayed_account",
				"codings.evidence", "coding_details.memo", "parquet reports/posts.parquet", "utf-8 study.palier", "utf-8 backups/study-T.palier",
				"utf-8 runs/" + run.replaceAll("[0-9]{8}-[0-9]{6}", "T") + ".json", "utf-8 runs/T-import-rejected.csv",
				"utf-16 reports/a.txt", "json reports/b.json",
				"utf-8 reports/c.zip!x.csv");

		ErasurePlan.Beside beside;
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			ErasurePlan plan = ErasurePlan.of(new ErasureOrder.Author("@" + NAME), open.study(), open.corpus(), AddressForms.SHIPPED);
			beside = plan.beside(study, open.study());
			assertThat(open.corpus().wouldErase(plan.corpus()))
					.satisfies(it -> assertThat(List.of(it.posts(), it.codings(), it.changed())).containsExactly(1L, 1L, 3L));
		}
		assertThat(places(NAME)).as("a plan changes nothing").isEqualTo(before);
		assertThat(beside.others()).extracting(it -> it.getFileName().toString()).containsExactly("a.txt", "b.json", "c.zip",
				"codings.parquet", "posts.parquet");
		assertThat(beside.interviews()).as("told, and never deleted with files").extracting(it -> it.getFileName().toString())
				.containsExactly("i-01.txt");
		assertThat(beside.unknown()).extracting(it -> it.getFileName().toString()).containsExactly("d.pdf");
		assertThat(beside.texts()).isGreaterThan(1);
	}

	@Test
	void erasesWhatStaysElsewhereToo() throws IOException {
		String run = read("posts of émilie_q77.txt",
				List.of("stm_bleue Bonjour @" + NAME + " et @Luc", "émilie_q77 Mon avis, @stm_bleue", "luc RT @" + NAME + ": merci",
				"luc Émilie_Q77's idée", "émilie_q77@nulle.part"));
		code(1, "{\"words\":\"Bonjour @" + NAME + "\"}", "écrit à Émilie_Q77");
		code(2, "{\"words\":\"Mon avis\"}", "d’elle");
		code(3, "", "other");
		RunManifest before = seal(-2);
		assertThat(places(NAME)).isNotEmpty();
		EraseRun.Outcome outcome = erase(new ErasureOrder.Author("@" + NAME));
		assertThat(places(NAME)).isEmpty();
		assertThat(outcome.erased().posts()).isEqualTo(1);
		assertThat(log(before)).as("without what was erased and reworded, as that was").isEqualTo(CodingSeals.of(before));
		RunManifest erasure = study.manifestOf(outcome.run()).orElseThrow();
		assertThat(CodingSeals.of(erasure)).singleElement().satisfies(it -> assertThat(it.count()).as("what stays").isEqualTo(2));
		assertThat(log(erasure)).isEqualTo(CodingSeals.of(erasure));
		assertThat(Files.readString(CodingSeals.lost(study, outcome.run()))).containsPattern("\n1 [0-9a-f]{32} \n2 [0-9a-f]{32} \n$");
		assertThat(posts()).extracting(Post::text).containsExactly("Bonjour @erased et @Luc", "RT @erased: merci", "erased's idée");
		for (RunManifest each : List.of(study.manifestOf(run).orElseThrow(), erasure)) {
			try (var open = StudyOnDisk.toRead(study, "test", false)) {
				assertThat(new PostSeals(study).compare(open.corpus(), List.of(each), 9).getFirst().now())
						.as("what was erased is not forged: " + each.kind()).isNotEmpty().isEqualTo(PostSeals.of(each));
			}
		}
		assertThat(study.file().load().getAccountMappings()).isEmpty();
		assertThat(study.file().load().getPublics()).as("whoever is erased is listed no more").isEmpty();
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			assertThat(open.postsNeeded().codings(1)).singleElement().satisfies(it -> assertThat(it.details().memo()).isEqualTo("écrit à erased"));
			assertThat(open.postsNeeded().changedCodings(9)).as("the digests of what was reworded are new").isEmpty();
		}
		assertThat(study.manifestOf(outcome.run()).orElseThrow().counts()).containsEntry("posts", 1L).containsEntry("codings", 1L);
	}

	@Test
	void refusesWhatIsNoName() {
		assertThatThrownBy(() -> erase(new ErasureOrder.Author("@ab"))).isInstanceOf(PrivacyException.class).hasMessageContaining("@ab");
		assertThatThrownBy(() -> erase(new ErasureOrder.Period(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 1, 1))))
				.isInstanceOf(PrivacyException.class);
		assertThat(Optional.of(study.file())).isPresent();
	}

	@Test
	void whatAPostSaysIsFoundInFilesThatNameNobody() throws IOException {
		String run = read(new DatedRows(), "a.txt",
				List.of("1765432109876500001|2026-03-01|luc||La «rame» est en panne,\\ depuis \"ce matin\" <ou hier>|",
				"1765432109876500002|2026-03-01|luc||Merci|"));
		Files.createDirectories(study.reports());
		Files.writeString(study.reports().resolve("quoted.html"),
				"<p>La &#171;rame&#187; est <b>en panne</b>, depuis &quot;ce matin&quot; &lt;ou hier&gt;</p>");
		Files.writeString(study.reports().resolve("quoted.json"),
				"{\"t\": \"La \\u00abrame\\u00bb est en panne,\\n depuis \\\"ce matin\\\" <ou hier>\"}");
		Files.writeString(study.reports().resolve("linked.csv"), "x.com/luc/status/1765432109876500002,1");
		Files.writeString(study.reports().resolve("others.csv"), "Merci,La rame est en panne,1765432109876500003");
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			open.postsNeeded().exportParquet(study.reports());
			ErasurePlan.Beside beside = ErasurePlan.of(new ErasureOrder.Import(run), open.study(), open.corpus(), AddressForms.SHIPPED)
					.beside(study, open.study());
			assertThat(beside.others()).extracting(it -> it.getFileName().toString()).containsExactly("linked.csv", "posts.parquet",
					"quoted.html", "quoted.json");
		}
	}

	/** Counts name the accounts that wrote: they go as a whole, and what a person put beside them is looked into as any file is. */
	@Test
	void keptCountsGoWhateverIsErased() throws IOException {
		read("a.txt", List.of("luc Mon avis, " + NAME, "émilie_q77 Merci"));
		Path counts = Files.createDirectories(study.keptCounts().folder());
		for (String file : List.of("0123456789abcdef-" + "0".repeat(64) + ".kept", "71-3.part", ".gitignore")) {
			Files.writeString(counts.resolve(file), NAME);
		}
		Files.writeString(counts.resolve("mine.kept"), NAME);
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			var beside = ErasurePlan.of(new ErasureOrder.Author("@" + NAME), open.study(), open.corpus(), AddressForms.SHIPPED)
					.beside(study, open.study());
			assertThat(beside.counts()).contains(counts);
			assertThat(beside.others()).containsExactly(counts.resolve("mine.kept"));
		}
		erase(new ErasureOrder.Author("@luc"));
		try (var left = Files.list(counts)) {
			assertThat(left).containsExactly(counts.resolve("mine.kept"));
		}
	}

	/** An index is in no order in which a name could be looked for: it goes, and what a person put beside it is looked into as any file is. */
	@Test
	void theIndexOfWordsGoesWhateverIsErased() throws IOException {
		read("a.txt", List.of("luc Mon avis, " + NAME, "émilie_q77 Merci"));
		Path index = Files.createDirectories(study.searchIndex());
		for (String file : List.of("_0.cfs", "_0_Lucene104_0.tim", "segments_2", "write.lock", ".gitignore")) {
			Files.writeString(index.resolve(file), NAME);
		}
		Files.writeString(index.resolve("mine.txt"), NAME);
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			var beside = ErasurePlan.of(new ErasureOrder.Author("@" + NAME), open.study(), open.corpus(), AddressForms.SHIPPED)
					.beside(study, open.study());
			assertThat(beside.index()).contains(index);
			assertThat(beside.others()).containsExactly(index.resolve("mine.txt"));
		}
		erase(new ErasureOrder.Author("@" + NAME));
		try (var left = Files.list(index)) {
			assertThat(left).containsExactly(index.resolve("mine.txt"));
		}
		Files.delete(index.resolve("mine.txt"));
		Files.writeString(index.resolve("_1.cfs"), NAME);
		erase(new ErasureOrder.Author("@luc"));
		assertThat(index).doesNotExist();
	}
}
