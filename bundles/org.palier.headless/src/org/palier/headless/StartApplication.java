// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.palier.headless.console.ExitCode;
import org.palier.headless.plugins.Installation;

/** Answers a start that opens no window, on the terminal, and ends: the start scripts hand over what was typed after {@code palier}. */
public final class StartApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		List<String> words = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		List<String> subcommands = Subcommands.ofPalier().forPeople();
		int help = words.indexOf("help");
		if (help >= 0 && help + 1 < words.size() && subcommands.contains(words.get(help + 1))) {
			return PalierApplication.run(words.get(help + 1), "--help");
		}
		StartAnswer answer = StartAnswer.to(FrameworkUtil.getBundle(StartApplication.class).getVersion().toString(), Installation.folder(),
				subcommands, words);
		var out = new PrintStream(answer.code() == ExitCode.OK ? System.out : System.err, true, StandardCharsets.UTF_8);
		out.println(answer.sentence().in(Locale.getDefault()));
		return answer.code().number();
	}

	@Override
	public void stop() {
		// It has answered before anybody can ask it to stop.
	}
}
