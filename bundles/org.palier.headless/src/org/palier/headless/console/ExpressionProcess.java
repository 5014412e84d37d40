// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.Optional;

import org.palier.explore.expression.Expressions;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.extensions.IsolatedPalier;
import org.palier.ground.isolation.IsolatedJava;

/** The process in which expressions are answered, for whichever command asks one. */
public final class ExpressionProcess {

	private ExpressionProcess() {
	}

	/** How it is started; empty where this Palier does not run from an installation. */
	public static Optional<IsolatedJava> java() {
		return IsolatedPalier.beside(ExpressionProcess.class).java(Part.EXPRESSION, Expressions.MEGABYTES);
	}
}
