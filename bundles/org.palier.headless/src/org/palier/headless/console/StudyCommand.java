// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A subcommand: does its work and answers with JSON for scripts or with sentences for persons, never with
 * both on the same stream.
 */
public abstract class StudyCommand implements Callable<Integer> {

	@Option(names = "--json")
	private boolean json;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final ObjectNode answer = JsonNodeFactory.instance.objectNode();

	protected StudyCommand(Console console) {
		this.console = console;
	}

	/** Does the work; fills {@link #answer()} and calls {@link #tell} for persons. */
	protected abstract ExitCode run() throws Exception;

	@Override
	public final Integer call() throws Exception {
		ExitCode code;
		try {
			code = run();
		} finally {
			tellCutOff();
		}
		if (json) {
			console.out().println(printed());
		}
		console.out().flush();
		return code.number();
	}

	/**
	 * Says which erasures of the study were cut off, after any command. Such an erasure has to be ended, and nothing
	 * else says so.
	 */
	private void tellCutOff() {
		for (var parameter : spec.positionalParameters()) {
			if ("STUDY".equals(parameter.paramLabel()) && parameter.getValue() instanceof Path study) {
				try {
					BegunErasure.cutOff(StudyFolder.at(study)).forEach(it -> console.say(Console.text("erase.cut_off", it.run(), study)));
				} catch (IOException unreadable) {
					// The command itself has said that it cannot read the study.
					return;
				}
			}
		}
	}

	protected final Console console() {
		return console;
	}

	/** Returns the options and arguments of the command, with what was typed. */
	protected final CommandSpec spec() {
		return spec;
	}

	/** Returns the answer for scripts. */
	protected final ObjectNode answer() {
		return answer;
	}

	/** Returns the answer for scripts when all went well: {@link #answer()}, unless a command answers with a list. */
	protected JsonNode printed() {
		return answer;
	}

	/** A result for a person; not printed when a script asked. */
	protected final void tell(String text) {
		if (!json) {
			console.out().println(text);
		}
	}

	/** Prints the answer of a command that failed, when a script asked. */
	public final void answerFailure(ExitCode code, String message) {
		if (json) {
			answer.removeAll();
			answer.put("error", message).put("exitCode", code.number());
			printAnswer();
			console.out().flush();
		}
	}

	/** Prints the answer of a command that a script asked for in words that were not understood. */
	public final void answerMisuse(String message) {
		json = true;
		answerFailure(ExitCode.USAGE, message);
	}

	private void printAnswer() {
		console.out().println(answer);
	}
}
