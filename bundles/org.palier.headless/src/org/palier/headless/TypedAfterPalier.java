// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.headless.completion.TypedLine;
import org.palier.headless.console.Console;
import org.palier.headless.plugins.Installation;

import picocli.CommandLine;

/**
 * The commands that there are, for who tells a shell or a reader of them.
 *
 * @param console of the command that asks for it
 */
record TypedAfterPalier(Console console) implements TypedLine {

	@Override
	public CommandLine run(Locale locale) {
		return new Commands(console.speaking(locale)).forPeople();
	}

	@Override
	public Bilingual program() {
		return StartAnswer.to(console.version(), Installation.folder(), List.of(), List.of("help")).sentence();
	}
}
