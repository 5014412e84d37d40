// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Classified;
import org.palier.codebook.classify.Verdict;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;

/** What a program can do wrong: each comes out as a sentence that names the program, its line and what is allowed, and ends the run. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class BadProgramTest {

	private static final String ALL = "{\"answers\":[{\"post\":1,\"codes\":{\"usage\":\"inform\"}},{\"post\":2,\"codes\":{\"usage\":null}},"
			+ "{\"post\":3,\"failed\":\"no idea\"}]}";

	@TempDir
	Path folder;
	private ProgramFixture program;

	@BeforeEach
	void makeFolder() {
		program = new ProgramFixture(folder.resolve("essai"));
	}

	private static String say(String line) {
		return "read posts; echo '" + line + "'";
	}

	private static String answer(String answers) {
		return say("{\"answers\":[" + answers + "]}");
	}

	private static void refused(Path folder, String... parts) {
		assertThatThrownBy(() -> ProgramFixture.classify(folder, Map.of(), Progress.NONE)).isInstanceOf(PluginFailedException.class)
				.hasMessageContaining("“gouv.exemple.essai”").satisfies(it -> assertThat(it.getMessage()).contains(parts));
	}

	@Test
	void goodProgramCodesAbstainsAndFailsPostByPost() throws IOException {
		List<Classified> judged = ProgramFixture.classify(program.shell(say(ALL)), Map.of(), Progress.NONE);
		assertThat(judged.get(0).verdict().usage()).contains("inform");
		assertThat(judged.get(1).verdict()).isInstanceOf(Verdict.Judged.class);
		assertThat(judged.get(1).verdict().usage()).isEmpty();
		assertThat(judged.get(2).verdict()).isInstanceOfSatisfying(Verdict.Failed.class, it -> assertThat(it.reason()).contains("no idea"));
	}

	@Test
	void silentProgramIsEndedAtItsDeadline() throws Exception {
		Path silent = program.with("seconds", "1").shell("echo $$ >pid", "exec sleep 600");
		refused(silent, "did not answer within 1\u00a0s");
		long pid = Long.parseLong(Files.readString(silent.resolve("pid")).strip());
		ProcessHandle.of(pid).ifPresent(it -> it.onExit().orTimeout(10, TimeUnit.SECONDS).join());
		assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
	}

	@Test
	void rubbishIsToldWithItsLine() throws IOException {
		refused(program.shell(say("hello")), "line 1 of its output", "not one object of JSON", "hello");
	}

	@Test
	void twoObjectsOnOneLineAreRubbish() throws IOException {
		refused(program.shell(say(ALL + ALL)), "line 1", "not one object");
	}

	@Test
	void rubbishIsToldWithTheLineOfTheBatch() throws IOException {
		Path folder = program.with("batch", "1").shell(answer("{\"post\":1,\"codes\":{\"usage\":\"inform\"}}"), say("[]"));
		refused(folder, "line 2 of its output");
	}

	@Test
	void earlyEndIsToldWithItsCodeAndItsLastWords() throws IOException {
		refused(program.shell("echo 'No module named numpy' >&2", "exit 3"), "ended with code 3 before it had answered",
				"Its errors end with “No module named numpy”.");
	}

	@Test
	void onlyTheEndOfManyErrorsIsTold() throws IOException {
		Path folder = program.shell("i=0; while [ $i -lt 2000 ]; do echo \"warning $i\" >&2; i=$((i+1)); done", "echo last words >&2", "exit 1");
		assertThatThrownBy(() -> ProgramFixture.classify(folder, Map.of(), Progress.NONE)).hasMessageEndingWith("last words”.")
				.satisfies(it -> assertThat(it.getMessage().length()).isLessThan(600));
	}

	@Test
	void halfALineIsNoAnswer() throws IOException {
		refused(program.shell("read posts", "printf '%s' '" + ALL + "'"), "line 1", "stopped in the middle");
	}

	@Test
	void codeThatTheCodebookLacksIsToldWithThoseThatItHas() throws IOException {
		refused(program.shell(answer("{\"post\":1,\"codes\":{\"usage\":\"shout\"}}")), "line 1", "of post 1 its “usage” is “shout”",
				"inform, answer");
	}

	@Test
	void facetThatTheStudyLacksIsTold() throws IOException {
		refused(program.shell(answer("{\"post\":1,\"codes\":{\"tone\":\"warm\"}}")), "“tone”, which this study does not have", "usage");
	}

	@Test
	void postThatIsAnsweredTwiceIsNamed() throws IOException {
		refused(program.shell(answer("{\"post\":2,\"codes\":{\"usage\":null}},{\"post\":2,\"codes\":{\"usage\":null}}")), "line 1",
				"answers post 2 twice");
	}

	@Test
	void postThatIsNeverAnsweredIsNamed() throws IOException {
		refused(program.shell(answer("{\"post\":1,\"codes\":{\"usage\":null}}")), "line 1", "does not answer post 2", "without answer: 2");
	}

	@Test
	void postThatNobodyAskedForIsNamed() throws IOException {
		refused(program.shell(answer("{\"post\":4,\"codes\":{\"usage\":null}}")), "answers post 4, but was asked for 1 to 3");
	}

	@Test
	void answerWithoutCodesIsNoAbstention() throws IOException {
		refused(program.shell(answer("{\"post\":1,\"code\":{\"usage\":\"inform\"}}")), "post 1", "neither “codes” nor “failed”");
	}

	@Test
	void scoreBeyondItsBoundsIsTold() throws IOException {
		refused(program.shell(answer("{\"post\":1,\"codes\":{\"usage\":\"inform\"},\"scores\":{\"usage\":{\"inform\":70}}}")),
				"“inform” is 70", "0 to 1");
	}

	@Test
	void lineAfterTheLastAnswerIsRefused() throws IOException {
		refused(program.shell(say(ALL), "echo bye"), "line 2 of its output", "nobody asked for it", "bye");
	}

	@Test
	void badEndAfterTheLastAnswerIsRefused() throws IOException {
		refused(program.shell(say(ALL), "exit 4"), "ended with code 4 after its last answer");
	}

	@Test
	void programThatDoesNotEndIsEnded() throws IOException {
		refused(program.with("seconds", "1").shell(say(ALL), "exec sleep 600"), "did not end within 1\u00a0s");
	}

	@Test
	void lineWithoutEndIsCut() throws IOException {
		refused(program.shell("read posts", "exec tr '\\0' 'x' </dev/zero"), "longer than 16 MB");
	}

	@Test
	void otherEncodingIsRefused() throws IOException {
		refused(program.shell("read posts", "printf '{\"answers\": \"\\351\"}\\n'"), "line 1", "not UTF-8");
	}

	@Test
	void cancelEndsTheProgram() throws Exception {
		Path folder = program.shell("echo $$ >pid", "exec sleep 600");
		Path pid = folder.resolve("pid");
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return Files.exists(pid);
			}
		};
		assertThatThrownBy(() -> ProgramFixture.classify(folder, Map.of(), cancelled)).isInstanceOf(CancellationException.class);
		long number = Long.parseLong(Files.readString(pid).strip());
		ProcessHandle.of(number).ifPresent(it -> it.onExit().orTimeout(10, TimeUnit.SECONDS).join());
	}

	@Test
	void secretsOfTheSystemAreNotHandedOn() throws IOException {
		Path folder = program.shell(say(ALL), "env | sed 's/=.*//' >names");
		ProgramFixture.classify(folder, Map.of(), Progress.NONE);
		assertThat(Files.readAllLines(folder.resolve("names"))).contains("PATH", "PYTHONUTF8")
				.noneMatch(it -> it.matches(".*(TOKEN|SECRET|KEY|PALIER).*"));
	}
}
