// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;

import org.palier.explore.expression.ExpressionChild;
import org.palier.headless.console.ExitCode;

import picocli.CommandLine.Command;

/**
 * {@code palier run isolated-expression}: the process that answers one expression, for Palier itself. Reads and writes what
 * {@link ExpressionChild} says and is of no use to a person.
 */
@Command(name = IsolatedExpressionCommand.NAME, hidden = true)
public final class IsolatedExpressionCommand implements Callable<Integer> {

	public static final String NAME = "isolated-expression";

	@Override
	public Integer call() throws IOException {
		// System.out is the error stream by now, so that nothing else gets between the answers.
		try (var answers = new FileOutputStream(FileDescriptor.out)) {
			new ExpressionChild().serve(System.in, answers);
		}
		return ExitCode.OK.number();
	}
}
