// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;
import org.palier.files.ImportRequest;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusEdit;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostLines;
import org.palier.intake.imports.PostsImport;
import org.palier.model.AccountMapping;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** A study from which a person is erased, and everything by which somebody would look through it for a name. For tests. */
abstract class ErasedStudy {

	static final String NAME = "Émilie_Q77";
	static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");

	@TempDir
	Path folder;
	StudyFolder study;
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
		new CensusEdit(made).apply(List.of(new PublicFact("emilie", Bilingual.same("Émilie"), "journalist", "", "twitter", NAME, "")),
				Progress.NONE);
		study.file().save(made);
	}

	/** When the next thing is done. */
	Instant next() {
		return AT.plusSeconds(60 * minute++);
	}

	/** By which erasures are kept and read; empty: by none. */
	Optional<PrivacyKey> key = Optional.empty();

	/** Lines of {@link PostLines}. */
	String read(String file, List<String> lines) throws IOException {
		return read(new PostLines(), file, lines);
	}

	String read(Importer importer, String file, List<String> lines) throws IOException {
		Path posts = Files.write(folder.resolve(file), lines);
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			var left = new KeptRows();
			PrivacyDoor door = PrivacyTerms.NONE.door(open.study(), AddressForms.SHIPPED, StudyErasures.under(key, study));
			PostsImport.Outcome outcome = open.run(new PostsImport(new ImportedFile(importer, ImportRequest.of(posts), List.of()),
					new CensusDirectory(open.study()), StudyRuns.active(open.study()), left, door), next(), Progress.NONE);
			if (outcome.hidden().counts().getOrDefault("erased", 0L) > 0) {
				assertThat(outcome.hidden().remarks().getFirst().en()).contains("withheld, erased on 20");
			}
			return outcome.result().runId();
		}
	}

	void code(long post, String evidence, String memo) throws IOException {
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			open.corpus().code(new Coding(Coding.NEW, post, Facet.USAGE, CodeSet.of("answer"), "anne", CoderKind.HUMAN, AT, "1", null,
					evidence, Coding.NEW, "", "", new CodingDetails(1, "", "", memo, null)), "Anne");
		}
	}

	EraseRun.Outcome erase(ErasureOrder order) throws IOException {
		try (var open = StudyOnDisk.toWrite(study, "test", RunLog.inStudies("0"), Progress.NONE)) {
			ErasurePlan plan = ErasurePlan.of(order, open.study(), open.corpus(), AddressForms.SHIPPED).under(key);
			var run = new EraseRun(plan);
			EraseRun.Outcome outcome = open.run(run, next(), Progress.NONE);
			run.end(study, outcome.run());
			return outcome;
		}
	}

	List<Post> posts() throws IOException {
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
	Set<String> places(String name) throws IOException {
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
				try (ResultSet row = statement
						.executeQuery("SELECT count(*) FROM c." + parts[0] + " WHERE contains(lower(\"" + parts[1] + "\"::VARCHAR), '"
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
}
