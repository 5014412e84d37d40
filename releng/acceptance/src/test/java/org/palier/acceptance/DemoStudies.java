// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.palier.acceptance.Product.Outcome;

/** Hands a {@link Demo} to tests that read it and leave it as it is: it is made once for all of them. */
final class DemoStudies implements ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(DemoStudies.class);

	/**
	 * The demo studies with all their reports, as a copy of the built product makes them.
	 *
	 * @param product that made them
	 * @param studies folder with a folder of each study
	 */
	record Demo(Product product, Path studies) implements AutoCloseable {

		/** Goes with the last test. */
		@Override
		public void close() throws IOException, InterruptedException {
			new ProcessBuilder("rm", "-rf", product.home().getParent().toString()).start().waitFor();
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Demo.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Demo.class, it -> make(), Demo.class);
	}

	private static Demo make() {
		try {
			Path folder = Files.createTempDirectory("palier-demo");
			var demo = new Demo(Product.copiedTo(folder), folder.resolve("demo"));
			Outcome made = demo.product().verified("demo", demo.studies().toString());
			if (made.code() != 0) {
				throw new AssertionError(made.said());
			}
			return demo;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while the demo was made", interrupted);
		}
	}
}
