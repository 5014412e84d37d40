// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.palier.extensions.Contributions;
import org.palier.extensions.Dropins;
import org.palier.extensions.ExitGuard;
import org.palier.headless.Subcommand.Group;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Failure;
import org.palier.headless.console.Interruption;

/** Runs one subcommand of the command line; the exit code is that of {@link ExitCode}. */
public final class PalierApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		try {
			return run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		} catch (VirtualMachineError | LinkageError | AssertionError | RuntimeException problem) {
			// Before there is a command, too, a person learns in a sentence what is wrong.
			Failure failure = Failure.of(problem);
			System.err.println(Console.said(failure.message(), Locale.getDefault()));
			return failure.code().number();
		}
	}

	/** Runs one subcommand. @param arguments its name and what follows @return the number of an {@link ExitCode} */
	static int run(String... arguments) {
		Bundle bundle = FrameworkUtil.getBundle(PalierApplication.class);
		bundle.getBundleContext().registerService(WeavingHook.class, new ExitGuard(), null);
		new Dropins(bundle.getBundleContext()).install();
		var contributions = new Contributions(RegistryFactory.getRegistry(), bundle.getBundleContext());
		var console = new Console(contributions, bundle.getVersion().toString(), Clock.systemUTC(), Locale.getDefault(),
				new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)),
				new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8)));
		if (!isChild(arguments)) {
			console.interruption().listen(() -> console.say(Interruption.late()));
		}
		// Results are the command's own; what a plug-in prints must not get between them.
		System.setOut(contributions.installed().overheard(System.err));
		int code = new Commands(console).run(arguments);
		contributions.installed().close();
		console.out().flush();
		console.err().flush();
		return code;
	}

	/** A process that another one of ours started ends with it, and has nothing to say to a person. */
	private static boolean isChild(String[] arguments) {
		return arguments.length > 0 && Subcommands.ofPalier().of(Group.OURS).contains(arguments[0]);
	}

	@Override
	public void stop() {
		// One command, one thread: the framework ends it with the process.
	}
}
