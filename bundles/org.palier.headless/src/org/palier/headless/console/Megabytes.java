// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.Stack;

import org.palier.ground.isolation.IsolatedJava;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A number if one follows, for what follows may as well be an option that only a plug-in knows. */
public final class Megabytes implements IParameterConsumer {

	@Override
	public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
		boolean given = !arguments.isEmpty() && arguments.peek().matches("\\d{1,9}");
		option.setValue(given ? Integer.valueOf(arguments.pop()) : Integer.valueOf(IsolatedJava.MEGABYTES));
	}
}
