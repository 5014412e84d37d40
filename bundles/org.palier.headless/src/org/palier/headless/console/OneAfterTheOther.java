// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.Stack;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Lines of an option that may be given several times: what an import leaves to settle is a list with one option a line. */
final class OneAfterTheOther implements IParameterConsumer {

	@Override
	public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
		if (arguments.isEmpty()) {
			throw new ParameterException(command.commandLine(), "no value", option, null);
		}
		String said = arguments.pop();
		option.setValue(option.getValue() instanceof String before ? before + "\n" + said : said);
	}
}
