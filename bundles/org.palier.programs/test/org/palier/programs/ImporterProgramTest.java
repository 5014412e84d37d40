// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.DefectiveImporterException;
import org.palier.intake.imports.PostFact;
import org.palier.intake.imports.WatchedImporter;

/** Programs that read files of posts. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ImporterProgramTest {

	private static final String POST = "{\"row\":2,\"post\":{\"platform\":\"twitter\",\"id\":901,\"account\":\"parcs\",\"text\":\"Été\",\"language\":\"fr\","
			+ "\"created\":\"2026-05-05T09:30:00-04:00\",\"metrics\":{\"likes\":3}}}";

	@TempDir
	Path folder;
	private ProgramFixture program;
	private ImportRequest request;
	private final List<RowOutcome> rows = new ArrayList<>();

	@BeforeEach
	void makeFile() throws IOException {
		program = new ProgramFixture(folder.resolve("essai")).with("kind", "importer").with("endings", ".dkt");
		Path file = folder.resolve("Mai.DKT");
		Files.writeString(file, "words of posts\n");
		request = ImportRequest.of(file);
	}

	private static Program of(Path folder) throws IOException {
		return Program.of(folder, new Interpreters());
	}

	private void read(Path of) throws IOException {
		rows.clear();
		new ProgramImporter(of(of)).read(request, new CensusDirectory(Samples.empty()), new RowSink() {
			@Override
			public void header(List<String> columns) {
				assertThat(rows).isEmpty();
			}

			@Override
			public void row(RowOutcome outcome) {
				rows.add(outcome);
			}

			@Override
			public void add(Fact fact) {
				throw new IllegalStateException("none is told");
			}

			@Override
			public void remark(Bilingual remark) {
				throw new IllegalStateException("none is told");
			}
		}, Progress.NONE);
	}

	private void refused(String line, String... words) throws IOException {
		Path of = program.shell("echo '" + POST + "'", "echo '" + line + "'");
		assertThatThrownBy(() -> read(of)).isInstanceOf(PluginFailedException.class).hasMessageContaining("“gouv.exemple.essai”, line 2")
				.satisfies(it -> assertThat(it.getMessage()).contains(words));
	}

	@Test
	void postsAndRejectedRowsArrive() throws IOException {
		read(program.shell("echo '" + POST + "'",
				"echo '{\"row\":5,\"rejected\":{\"column\":\"date\",\"value\":\"hier\",\"message\":{\"fr\":\"non\",\"en\":\"no\"}}}'"));
		assertThat(rows).hasSize(2);
		Post post = ((PostFact) ((RowOutcome.Accepted) rows.getFirst()).facts().getFirst()).post();
		assertThat(post.itemId()).isEqualTo("901");
		assertThat(post.text()).isEqualTo("Été");
		assertThat(post.createdAt()).isEqualTo(Instant.parse("2026-05-05T13:30:00Z"));
		assertThat(post.metrics()).containsEntry("likes", 3L);
		assertThat(post.sourceFile()).isEqualTo("Mai.DKT");
		assertThat(post.sourceRow()).isEqualTo(2);
		RowOutcome.Rejected rejected = (RowOutcome.Rejected) rows.get(1);
		assertThat(rejected.line()).isEqualTo(5);
		assertThat(rejected.column()).isEqualTo("date");
		assertThat(rejected.message()).isEqualTo(new Bilingual("non", "no"));
	}

	@Test
	void programIsGivenThePath() throws IOException {
		Path of = program.python("import json, sys", "start = json.loads(sys.stdin.readline())",
				"for row, line in enumerate(open(start['file']), 1):",
				"    print(json.dumps({'row': row, 'post': {'platform': 'twitter', 'text': line.strip()}}))");
		read(of);
		assertThat(rows).singleElement().isInstanceOfSatisfying(RowOutcome.Accepted.class,
				it -> assertThat(((PostFact) it.facts().getFirst()).post().text()).isEqualTo("words of posts"));
	}

	@Test
	void fileIsKnownByItsEndingAlone() throws IOException {
		var importer = new ProgramImporter(of(program.shell("exit 9")));
		assertThat(importer.recognises(request)).isTrue();
		assertThat(importer.recognises(ImportRequest.of(folder.resolve("mai.csv")))).isFalse();
		assertThat(importer.bringsPosts()).isTrue();
	}

	@Test
	void linesThatCannotBeAreRefused() throws IOException {
		refused("Traceback", "not one object of JSON", "Traceback");
		refused("{\"post\":{}}", "no “row”");
		refused("{\"row\":3}", "row 3", "neither “post” nor “rejected”");
		refused("{\"row\":3,\"post\":{\"platform\":\"twitter\",\"txet\":\"x\"}}", "row 3", "nothing is called “txet”", "text");
		refused("{\"row\":3,\"post\":{\"platform\":\"twitter\"}}", "row 3", "no “text”");
		refused("{\"row\":3,\"post\":{\"platform\":\"twitter\",\"text\":\"x\",\"created\":\"2026-05-04\"}}", "“created” is 2026-05-04",
				"with its zone");
		refused("{\"row\":3,\"post\":{\"platform\":\"twitter\",\"text\":\"x\",\"metrics\":{\"likes\":-1}}}", "“metrics” is -1");
	}

	@Test
	void badEndRefusesTheFile() throws IOException {
		Path of = program.shell("echo '" + POST + "'", "echo 'bad byte' >&2", "exit 2");
		assertThatThrownBy(() -> read(of)).hasMessageContaining("ended with code 2").hasMessageEndingWith("“bad byte”.");
	}

	@Test
	void failureIsToldOfTheProgramInBothLanguages() throws IOException {
		List<Bilingual> told = new ArrayList<>();
		var watched = new WatchedImporter(new ProgramImporter(of(program.shell("echo '{}'"))), new Watchdog(Watchdog.PATIENCE),
				Faults.each(told::add));
		assertThatThrownBy(() -> watched.read(request, new CensusDirectory(Samples.empty()), new RowSink() {
			@Override
			public void header(List<String> columns) {
				// The columns do not matter.
			}

			@Override
			public void row(RowOutcome outcome) {
				throw new IllegalStateException("none is right");
			}

			@Override
			public void add(Fact fact) {
				throw new IllegalStateException("none is told");
			}

			@Override
			public void remark(Bilingual remark) {
				throw new IllegalStateException("none is told");
			}
		}, Progress.NONE)).isInstanceOf(DefectiveImporterException.class);
		assertThat(told).singleElement().satisfies(it -> assertThat(it.fr()).contains("ligne 1 de sa sortie", "il y manque"));
	}
}
