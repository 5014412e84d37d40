// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.study.runs.FileDigest;

/** Folders become programs when a person installs them, and are run as they were installed or not at all. */
class ProgramsTest {

	@TempDir
	Path folder;
	private Path source;
	private Programs programs;

	@BeforeEach
	void makeFolder() {
		source = folder.resolve("essai");
		programs = new Programs(folder.resolve("installed"));
	}

	private ProgramFixture fixture() {
		return new ProgramFixture(source);
	}

	private void refused(ProgramFixture part, String... words) throws IOException {
		Path written = part.part();
		assertThatThrownBy(() -> programs.install(written)).isInstanceOf(ProgramException.class)
				.satisfies(it -> assertThat(it.getMessage()).contains(words));
		assertThat(programs.of("classifier")).isEmpty();
		assertThat(folder.resolve("installed")).isEmptyDirectory();
	}

	@Test
	void nothingIsInstalledAtFirst() {
		assertThat(programs.of("classifier")).isEmpty();
		assertThat(new Programs(null).of("classifier")).isEmpty();
		assertThat(programs.has("gouv.exemple.essai")).isFalse();
	}

	@Test
	void installedProgramIsACopyWithoutHiddenFiles() throws IOException {
		fixture().shell("exit 0");
		Files.createDirectories(source.resolve(".git"));
		Files.writeString(source.resolve(".git/config"), "x");
		Files.createDirectories(source.resolve("model/__pycache__"));
		Files.writeString(source.resolve("model/words.txt"), "mots");
		Files.writeString(source.resolve("model/__pycache__/a.pyc"), "x");
		programs.install(source);
		Files.delete(source.resolve("program.sh"));
		Programs.Installed installed = programs.of("classifier").getFirst();
		Program program = installed.program().orElseThrow();
		assertThat(program.files()).extracting(FileDigest::path).containsExactly("model/words.txt", "part.properties", "program.sh");
		// sha256sum of the four letters, by coreutils.
		assertThat(program.files().getFirst().sha256()).isEqualTo("c8c589d01bf361c069697c23f7c85616456f32e8b9ec2c70251a0ec862dfbe23");
		assertThat(programs.of("importer")).isEmpty();
		assertThat(programs.has("gouv.exemple.essai")).isTrue();
	}

	@Test
	void versionChangesWithAnyFileAndWithNothingElse() throws IOException {
		fixture().shell("exit 0");
		String first = programs.install(source).version();
		assertThat(first).startsWith("1.0+").hasSize("1.0+".length() + 12);
		assertThat(programs.install(source).version()).isEqualTo(first);
		Files.writeString(source.resolve("notes.txt"), "x");
		assertThat(programs.install(source).version()).isNotEqualTo(first).startsWith("1.0+");
	}

	@Test
	void programThatWasChangedSinceIsNotRun() throws IOException {
		fixture().shell("exit 0");
		Program program = programs.install(source);
		Files.writeString(program.folder().resolve("program.sh"), "rm -rf x");
		assertThat(programs.of("classifier")).singleElement().satisfies(it -> {
			assertThat(it.program()).isEmpty();
			assertThat(it.wrong().en()).contains("“program.sh”", "“gouv.exemple.essai”", "not the one that was installed");
			assertThat(it.wrong().fr()).contains("«\u202fprogram.sh\u202f»", "installé");
		});
		programs.install(source);
		assertThat(programs.of("classifier").getFirst().program()).isPresent();
	}

	@Test
	void fileThatCameOrWentSinceIsAChange() throws IOException {
		fixture().shell("exit 0");
		Path installed = programs.install(source).folder();
		Files.writeString(installed.resolve("more.sh"), "");
		assertThat(programs.of("classifier").getFirst().wrong().en()).contains("“more.sh”");
		Files.delete(installed.resolve("more.sh"));
		Files.delete(installed.resolve("program.sh"));
		assertThat(programs.of("classifier").getFirst().wrong().en()).contains("“program.sh”");
	}

	@Test
	void uninstalledProgramLeavesNothing() throws IOException {
		fixture().shell("exit 0");
		programs.install(source);
		assertThat(programs.uninstall("gouv.exemple.essai")).isTrue();
		assertThat(folder.resolve("installed")).isEmptyDirectory();
		assertThat(programs.uninstall("gouv.exemple.essai")).isFalse();
	}

	@Test
	void linkIsRefused() throws IOException {
		fixture().shell("exit 0");
		Files.createSymbolicLink(source.resolve("elsewhere"), folder);
		assertThatThrownBy(() -> programs.install(source)).isInstanceOf(ProgramException.class).hasMessageContaining("“elsewhere”")
				.hasMessageContaining("links");
		assertThat(folder.resolve("installed")).isEmptyDirectory();
	}

	@Test
	void folderWithoutItsFileIsNoProgram() throws IOException {
		Files.createDirectories(source);
		assertThatThrownBy(() -> programs.install(source)).isInstanceOf(ProgramException.class).hasMessageContaining("holds no part.properties");
		assertThatThrownBy(() -> programs.install(source.resolve("gone"))).isInstanceOf(ProgramException.class);
	}

	@Test
	void eachKeyIsCheckedAndNamed() throws IOException {
		refused(fixture().with("command", "sh program.sh").with("kind", "oracle"), "“kind” is “oracle”", "classifier");
		refused(fixture().with("command", "sh program.sh").with("id", "short"), "“id” is “short”", "joined by dots");
		refused(fixture().with("command", "sh program.sh").with("id", "org.palier.x"), "“id”");
		refused(fixture().with("command", "sh program.sh").with("id", "../evil.x"), "“id”");
		refused(fixture(), "“command” is missing", "python3 classify.py");
		refused(fixture().with("command", "sh \"open"), "“command”");
		refused(fixture().with("command", "no-such-interpreter-at-all x"), "No program “no-such-interpreter-at-all” was found");
		refused(fixture().with("command", "sh program.sh").with("batch", "0"), "“batch” is “0”", "from 1 to 512");
		refused(fixture().with("command", "sh program.sh").with("seconds", "soon"), "“seconds” is “soon”", "from 1 to 600");
		refused(fixture().with("command", "sh program.sh").with("bacth", "10"), "nothing is called “bacth”");
	}

	@Test
	void optionsAreThoseOfItsFile() throws IOException {
		fixture().with("options", "least lang").with("option.least.kind", "number").with("option.least.name", "Seuil")
				.with("option.least.least", "0")
				.with("option.least.most", "1").with("option.least.default", "0.5").with("option.lang.kind", "choice")
				.with("option.lang.name.en", "Language")
				.with("option.lang.values", "fr en").with("option.lang.default", "fr").shell("exit 0");
		List<PartOption> options = programs.install(source).terms().options();
		assertThat(options).extracting(PartOption::id).containsExactly("least", "lang");
		assertThat(options.getFirst().wrong("1.5").orElseThrow().en()).contains("1.5", "0", "1");
		assertThat(options.get(1).values()).containsExactly("fr", "en");
		assertThat(options.get(1).name().fr()).isEqualTo("Language");
	}

	@Test
	void optionsThatCannotBeAreRefused() throws IOException {
		refused(fixture().with("command", "sh x").with("options", "least").with("option.least.kind", "number"), "“option.least.name” is missing");
		refused(fixture().with("command", "sh x").with("options", "least").with("option.least.kind", "size").with("option.least.name", "x"),
				"“option.least.kind” is “size”", "choice");
		refused(fixture().with("command", "sh x").with("options", "least").with("option.least.kind", "whole").with("option.least.name", "x")
				.with("option.least.least", "3").with("option.least.most", "2"), "option.least.kind");
		refused(fixture().with("command", "sh x").with("options", "a a").with("option.a.kind", "text").with("option.a.name", "x"),
				"“options”", "each once");
	}

	@Test
	void interpreterIsWhatItCallsItself() throws IOException {
		fixture().python("pass");
		assertThat(programs.install(source).interpreter()).matches("Python 3\\.\\d+.*");
	}

	@Test
	void interpreterThatDoesNotSayIsKnownByItsDigest() throws IOException {
		fixture().shell("exit 0");
		// Of the shells called sh, some tell their version and some do not.
		assertThat(programs.install(source).interpreter()).isNotEmpty();
	}

	@Test
	void seamlessRunOfWhatWasInstalled() throws IOException {
		fixture().with("options", "code").with("option.code.kind", "text").with("option.code.name", "Code")
				.with("option.code.default", "inform").python(
				"import json, sys", "start = json.loads(sys.stdin.readline())", "assert start['palier'] == 1 and start['kind'] == 'classifier'",
				"assert [c['id'] for c in start['codebook']['facets'][0]['codes']] == ['inform', 'answer']", "for line in sys.stdin:",
				"    posts = json.loads(line)['posts']",
						"    print(json.dumps({'answers': [{'post': p['post'], 'codes': {'usage': start['options']['code'] if p['text'].endswith('?') else None},",
				"        'scores': {'usage': {start['options']['code']: 0.25}}} for p in posts]}), flush=True)");
		Program program = programs.install(source);
		var judged = ProgramFixture.classify(program.folder(), Map.of("code", "answer"), Progress.NONE);
		assertThat(judged).extracting(it -> it.verdict().usage().orElse("")).containsExactly("", "", "answer");
		assertThat(judged.getFirst().verdict().scores().byCode()).containsEntry("answer", 0.25);
		// Python left nothing behind.
		assertThat(programs.of("classifier").getFirst().program()).isPresent();
	}
}
