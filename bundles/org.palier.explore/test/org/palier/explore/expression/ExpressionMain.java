// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.io.IOException;
import java.io.OutputStream;

/** The program in the process of {@link ExpressionsTest}. */
public final class ExpressionMain {

	private ExpressionMain() {
	}

	/** @param arguments none */
	public static void main(String[] arguments) throws IOException {
		OutputStream answers = System.out;
		System.setOut(System.err);
		new ExpressionChild().serve(System.in, answers);
	}
}
