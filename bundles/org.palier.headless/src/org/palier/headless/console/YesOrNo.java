// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.Stack;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Yes, unless true or false follows: the option of a part that is a flag needs no value, and takes no file for one. */
final class YesOrNo implements IParameterConsumer {

	@Override
	public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
		boolean given = !arguments.isEmpty() && arguments.peek().matches("true|false");
		option.setValue(given ? arguments.pop() : Boolean.toString(true));
	}
}
