// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.IsolatedChild;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.PartKind;
import org.palier.ground.PluginFailedException;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;

import picocli.CommandLine.Command;

/**
 * {@code palier run isolated-classifier}: the other side of {@code classify --isolate}, for Palier itself. Reads and
 * writes what {@link IsolatedChild} says and is of no use to a person.
 */
@Command(name = IsolatedClassifierCommand.NAME, hidden = true)
public final class IsolatedClassifierCommand implements Callable<Integer> {

	public static final String NAME = "isolated-classifier";

	private final Console console;

	public IsolatedClassifierCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		// System.out is the error stream by now, so that nothing a plug-in prints gets between the answers.
		try (var answers = new FileOutputStream(FileDescriptor.out)) {
			new IsolatedChild(this::find).serve(System.in, answers);
		}
		return ExitCode.OK.number();
	}

	private Classifier find(String id) {
		return switch (console.contributions().isolated().of(PartKind.CLASSIFIERS).find(id).orElse(null)) {
		case Usable<Classifier> usable -> usable.part();
		case Broken<Classifier> broken -> throw new PluginFailedException(broken.reason());
		case null -> throw new PluginFailedException(Console.text("classify.no_such", id, ""));
		};
	}
}
