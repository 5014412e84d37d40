// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.Stack;

import org.palier.ground.isolation.IsolatedJava;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reads an optional number of megabytes. The next word may also be an option that only a plug-in knows, so it is taken only if it is a
 * number.
 */
public final class Megabytes implements IParameterConsumer {

	@Override
	public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
		boolean given = !arguments.isEmpty() && arguments.peek().matches("\\d{1,9}");
		option.setValue(given ? Integer.valueOf(arguments.pop()) : Integer.valueOf(IsolatedJava.MEGABYTES));
	}
}
