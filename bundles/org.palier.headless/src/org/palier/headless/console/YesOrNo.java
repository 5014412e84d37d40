// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.Stack;

import org.palier.ground.options.OptionKind;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Yes, unless yes or no follows, in either language: the option of a part that is a flag needs no value, and takes no file for one. */
final class YesOrNo implements IParameterConsumer {

	private static final OptionKind FLAG = new OptionKind.Flag();

	@Override
	public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
		boolean given = !arguments.isEmpty() && FLAG.takes(arguments.peek());
		option.setValue(given ? arguments.pop() : Boolean.toString(true));
	}
}
