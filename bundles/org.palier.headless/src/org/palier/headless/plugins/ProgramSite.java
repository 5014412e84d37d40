// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.palier.extensions.PluginSignature;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.programs.Program;
import org.palier.programs.ProgramTerms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A folder with a program in place of a p2 site, installed: what is in it was copied, and may be run from now on.
 *
 * @param program as it lies in the installation
 */
record ProgramSite(Program program) {

	/** True for a folder that says that it is a program. */
	static boolean isOne(String site) {
		try {
			return Files.isRegularFile(Path.of(site).resolve(ProgramTerms.FILE));
		} catch (InvalidPathException address) {
			return false;
		}
	}

	/** Its id and version. */
	String said() {
		return program.terms().id() + " " + program.version();
	}

	/** By which command it will be run, in a sentence. */
	Bilingual consequence() {
		return Console.text(program.interpreter().isEmpty() ? "install.program_own" : "install.program", command(), program.interpreter());
	}

	/** For scripts. */
	void write(ObjectNode node) {
		node.put("plugin", said()).put("signature", PluginSignature.UNSIGNED.state().name().toLowerCase(Locale.ROOT)).put("signer", "")
				.put("command", command()).put("interpreter", program.interpreter());
	}

	private String command() {
		return String.join(" ", program.terms().command());
	}
}
