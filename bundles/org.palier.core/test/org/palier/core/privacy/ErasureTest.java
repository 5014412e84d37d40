// SPDX-License-Identifier: EPL-2.0
package org.palier.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.Progress;
import org.palier.core.Samples;
import org.palier.core.attribution.AddressForms;
import org.palier.core.census.CensusDirectory;
import org.palier.core.imports.CensusEdit;
import org.palier.core.imports.CensusFact.PublicFact;
import org.palier.core.imports.ImportCollector;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.ImportedFile;
import org.palier.core.imports.PostLines;
import org.palier.core.imports.PostsImport;
import org.palier.core.imports.RowOutcome.Accepted;
import org.palier.core.runs.CodingSeals;
import org.palier.core.runs.OpenRun;
import org.palier.core.runs.RunKind;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.RunLog;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.RunRecord;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyOnDisk;
import org.palier.core.runs.StudyRun;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingBlock;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;
import org.palier.model.AccountMapping;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Looks through a study as somebody would who wants to find a name in it; each way of looking is shown to find it before. */
class ErasureTest {

	private static final String NAME = "Émilie_Q77";
	private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");

	@TempDir
	private Path folder;
	private StudyFolder study;
	private long minute;

	@BeforeEach
	void make() throws IOException {
		study = new StudyFolder(Files.createDirectory(folder.resolve("study")));
		Study made = Samples.empty();
		var cell = Samples.cell(made, Samples.agency(Samples.jurisdiction(made, "qc"), "stm"), "twitter", PresenceStatus.PRESENT);
		Samples.account(cell, "@STM_Bleue", null);
		AccountMapping mapping = PalierFactory.eINSTANCE.createAccountMapping();
		mapping.setPlatform(cell.getPlatform());
		mapping.setAccount("@" + NAME.toLowerCase());
		made.getAccountMappings().add(mapping);
		new CensusEdit(made).apply(List.of(new PublicFact("emilie", Bilingual.same("Émilie"), "journalist", "", "twitter", NAME, "")), Progress.NONE);
		study.file().save(made);
	}

	private String read(String file, List<String> lines) throws IOException {
		Path posts = Files.write(folder.resolve(file), lines);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var left = new KeptRows();
			PrivacyDoor door = PrivacyTerms.NONE.door(open.study(), AddressForms.SHIPPED, StudyErasures.of(study));
			PostsImport.Outcome outcome = open.run(new PostsImport(new ImportedFile(new PostLines(), ImportRequest.of(posts), List.of()),
					new CensusDirectory(open.study()), StudyRuns.active(open.study()), left, door), AT.plusSeconds(60 * minute++), Progress.NONE);
			if (outcome.hidden().counts().getOrDefault("erased", 0L) > 0) {
				assertThat(outcome.hidden().remarks().getFirst().en()).contains("withheld, erased on 20");
			}
			return outcome.result().runId();
		}
	}

	private void code(long post, String evidence, String memo) throws IOException {
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			open.corpus().code(new Coding(Coding.NEW, post, Facet.USAGE, "answer", "anne", CoderKind.HUMAN, AT, "1", null, evidence, Coding.NEW, "", "",
					new CodingDetails(1, "", "", memo, null)), "Anne");
		}
	}

	private EraseRun.Outcome erase(ErasureOrder order) throws IOException {
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			ErasurePlan plan = ErasurePlan.of(order, open.study(), open.corpus(), AddressForms.SHIPPED);
			EraseRun.Outcome outcome = open.run(new EraseRun(plan), AT.plusSeconds(60 * minute++), Progress.NONE);
			plan.cleanAgain(study);
			return outcome;
		}
	}

	private RunManifest seal(int minutes) throws IOException {
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			return study.manifestOf(CodingSeals.byHand(study, open.corpus(), AT.plusSeconds(60L * minutes), "0").orElseThrow()).orElseThrow();
		}
	}

	/** The log as it is now, of what a manifest holds. */
	private List<CodingBlock> log(RunManifest manifest) throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			return open.corpus().codingLog(CodingSeals.of(manifest), CodingSeals.lostSince(study, manifest));
		}
	}

	private List<Post> posts() throws IOException {
		try (var open = StudyOnDisk.toRead(study, "test", false); var cursor = open.postsNeeded().read()) {
			List<Post> posts = new ArrayList<>();
			while (cursor.hasNext()) {
				StoredPost next = cursor.next();
				posts.add(next.post());
			}
			return posts;
		}
	}

	/** Where a name is: table.column of the corpus, and files by how they hold it. */
	private Set<String> places(String name) throws IOException {
		var places = new TreeSet<String>();
		try (Connection memory = new DuckDBDriver().connect("jdbc:duckdb:", new Properties()); Statement statement = memory.createStatement()) {
			statement.execute("ATTACH '" + study.corpus() + "' AS c (READ_ONLY)");
			List<String> columns = new ArrayList<>();
			try (ResultSet row = statement.executeQuery("SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'c'")) {
				while (row.next()) {
					columns.add(row.getString(1) + "." + row.getString(2));
				}
			}
			for (String column : columns) {
				String[] parts = column.split("\\.");
				try (ResultSet row = statement.executeQuery("SELECT count(*) FROM c." + parts[0] + " WHERE contains(lower(\"" + parts[1] + "\"::VARCHAR), '"
						+ name.toLowerCase() + "')")) {
					row.next();
					if (row.getLong(1) > 0) {
						places.add(column);
					}
				}
			}
			try (Stream<Path> files = Files.walk(study.path())) {
				for (Path file : files.filter(it -> it.toString().endsWith(".parquet")).toList()) {
					try (ResultSet row = statement.executeQuery("SELECT count(*) FROM (SELECT q::VARCHAR AS t FROM read_parquet('" + file
							+ "') q) WHERE contains(lower(t), '" + name.toLowerCase() + "')")) {
						row.next();
						if (row.getLong(1) > 0) {
							places.add("parquet " + study.path().relativize(file));
						}
					}
				}
			}
		} catch (SQLException failure) {
			throw new IOException(failure);
		}
		try (Stream<Path> files = Files.walk(study.path())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				look(study.path().relativize(file).toString(), Files.readAllBytes(file), name.toLowerCase(), places);
			}
		}
		return places;
	}

	private static void look(String file, byte[] content, String name, Set<String> places) throws IOException {
		var escaped = new StringBuilder();
		name.chars().forEach(it -> escaped.append(it < 128 ? String.valueOf((char) it) : String.format("\\u%04x", it)));
		String kind = file.replaceAll("[0-9]{8}-[0-9]{6}", "T");
		if (file.toLowerCase().contains(name)) {
			places.add("name " + kind);
		}
		if (new String(content, StandardCharsets.UTF_8).toLowerCase().contains(name)) {
			places.add("utf-8 " + kind);
		}
		if (new String(content, StandardCharsets.UTF_16LE).toLowerCase().contains(name)
				|| new String(content, StandardCharsets.UTF_16BE).toLowerCase().contains(name)) {
			places.add("utf-16 " + kind);
		}
		if (new String(content, StandardCharsets.UTF_8).toLowerCase().contains(escaped)) {
			places.add("json " + kind);
		}
		if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
			try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					look(file + "!" + entry.getName(), zip.readAllBytes(), name, places);
				}
			}
		}
	}

	@Test
	void findsEveryTraceOfAPersonFirst() throws IOException {
		String run = read("posts of émilie_q77.txt", List.of("stm_bleue Bonjour @" + NAME + " et @Luc", "émilie_q77 Mon avis, @stm_bleue", "luc RT @" + NAME
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
		assertThat(before).contains("utf-8 interviews/i-01.txt", "posts.account_handle", "posts.account", "posts.text", "posts.relayed_from", "posts.relayed_account",
				"codings.evidence", "coding_details.memo", "parquet reports/posts.parquet", "utf-8 study.palier", "utf-8 backups/study-T.palier",
				"utf-8 runs/" + run.replaceAll("[0-9]{8}-[0-9]{6}", "T") + ".json", "utf-8 runs/T-import-rejected.csv", "utf-16 reports/a.txt", "json reports/b.json",
				"utf-8 reports/c.zip!x.csv");

		ErasurePlan.Beside beside;
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			ErasurePlan plan = ErasurePlan.of(new ErasureOrder.Author("@" + NAME), open.study(), open.corpus(), AddressForms.SHIPPED);
			beside = plan.beside(study, open.study());
			assertThat(open.corpus().wouldErase(plan.corpus())).satisfies(it -> assertThat(List.of(it.posts(), it.codings(), it.changed())).containsExactly(1L, 1L, 3L));
		}
		assertThat(places(NAME)).as("a plan changes nothing").isEqualTo(before);
		assertThat(beside.others()).extracting(it -> it.getFileName().toString()).containsExactly("a.txt", "b.json", "c.zip", "codings.parquet", "posts.parquet");
		assertThat(beside.interviews()).as("told, and never deleted with files").extracting(it -> it.getFileName().toString()).containsExactly("i-01.txt");
		assertThat(beside.unknown()).extracting(it -> it.getFileName().toString()).containsExactly("d.pdf");
		assertThat(beside.texts()).isGreaterThan(1);
	}

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
	void erasesWhatStaysElsewhereToo() throws IOException {
		read("posts of émilie_q77.txt", List.of("stm_bleue Bonjour @" + NAME + " et @Luc", "émilie_q77 Mon avis, @stm_bleue", "luc RT @" + NAME + ": merci",
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
		assertThat(study.file().load().getAccountMappings()).isEmpty();
		assertThat(study.file().load().getPublics()).as("whoever is erased is listed no more").isEmpty();
		try (var open = StudyOnDisk.toRead(study, "test", false)) {
			assertThat(open.postsNeeded().codings(1)).singleElement().satisfies(it -> assertThat(it.details().memo()).isEqualTo("écrit à erased"));
			assertThat(open.postsNeeded().changedCodings(9)).as("the digests of what was reworded are new").isEmpty();
		}
		assertThat(study.manifestOf(outcome.run()).orElseThrow().counts()).containsEntry("posts", 1L).containsEntry("codings", 1L);
	}

	/** A death of the process: nothing here catches it. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	/** Asked first between the hashes and the corpus. */
	private static final Progress KILLED = new Progress() {
		@Override
		public void report(long done, long total) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			throw new Killed();
		}
	};

	/** Does all its work and dies before the study is saved and the manifest written. */
	private record KilledAtTheEnd(EraseRun run) implements StudyRun<EraseRun.Outcome> {

		@Override
		public RunKind kind() {
			return run.kind();
		}

		@Override
		public Done<EraseRun.Outcome> work(OpenRun open, Progress progress) throws IOException {
			run.work(open, progress);
			throw new Killed();
		}
	}

	@Test
	void whatAKilledErasureLeftUndoneTheSameOrderDoes() throws IOException {
		List<String> lines = List.of("stm_bleue Bonjour @" + NAME, "émilie_q77 Mon avis", "luc RT @" + NAME + ": merci");
		read("posts.txt", lines);
		var order = new ErasureOrder.Author(NAME);
		Set<String> before = places(NAME);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new EraseRun(ErasurePlan.of(order, open.study(), open.corpus(), AddressForms.SHIPPED));
			assertThatThrownBy(() -> open.run(run, AT.plusSeconds(60 * minute++), KILLED)).isInstanceOf(Killed.class);
		}
		assertThat(posts()).as("nothing is lost").hasSize(3);
		assertThat(hashes()).isEqualTo(1);
		assertThat(places(NAME)).isEqualTo(before);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new KilledAtTheEnd(new EraseRun(ErasurePlan.of(order, open.study(), open.corpus(), AddressForms.SHIPPED)));
			assertThatThrownBy(() -> open.run(run, AT.plusSeconds(60 * minute++), Progress.NONE)).isInstanceOf(Killed.class);
		}
		assertThat(posts()).extracting(Post::accountHandle).as("what stays").containsExactly("stm_bleue", "luc");
		read("posts-again.txt", lines);
		assertThat(posts()).as("held back already").extracting(Post::accountHandle).doesNotContain("émilie_q77");
		erase(order);
		assertThat(places(NAME)).isEmpty();
	}

	private long hashes() throws IOException {
		try (Stream<Path> files = Files.list(study.runs())) {
			return files.filter(it -> it.toString().endsWith(StudyErasures.ENDING)).count();
		}
	}

	@Test
	void aCancelledErasureHoldsNothingBack() throws IOException {
		read("posts.txt", List.of("émilie_q77 Mon avis"));
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var run = new EraseRun(ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED));
			Progress cancelled = new Progress() {
				@Override
				public void report(long done, long total) {
					// nobody watches
				}

				@Override
				public boolean isCancelled() {
					return true;
				}
			};
			assertThatThrownBy(() -> open.run(run, AT.plusSeconds(60 * minute++), cancelled)).isInstanceOf(CancellationException.class);
		}
		assertThat(hashes()).isZero();
		assertThat(posts()).hasSize(1);
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
		assertThat(Files.readString(study.runs().resolve(again + "-rejected.csv"))).as("the row that it left out, too").isEqualTo("line\nerased\n");
		String other = read("c.txt", List.of("x", "ulla Sechs"));
		assertThat(Files.readString(study.runs().resolve(other + "-rejected.csv"))).as("another file keeps its rows").isEqualTo("line\nx\n");
		assertThat(ErasedSince.of(study, study.manifestOf(run).orElseThrow())).isPresent();
		var codes = RunRecord.of(Map.of(), List.of()).counting(Map.of("codings", 2L)).manifest("codes", new RunKinds.Import(), AT.minusSeconds(1), "0.2.0");
		assertThat(ErasedSince.of(study, codes)).as("codes of posts that are no more").isPresent();
		assertThatThrownBy(() -> erase(new ErasureOrder.Import("nope"))).isInstanceOf(PrivacyException.class).hasMessageContaining("nope").hasMessageContaining(run);
	}

	@Test
	void refusesWhatIsNoName() {
		assertThatThrownBy(() -> erase(new ErasureOrder.Author("@ab"))).isInstanceOf(PrivacyException.class).hasMessageContaining("@ab");
		assertThatThrownBy(() -> erase(new ErasureOrder.Period(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 1, 1)))).isInstanceOf(PrivacyException.class);
		assertThat(Optional.of(study.file())).isPresent();
	}
}
