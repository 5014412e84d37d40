// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.util.Locale;

import picocli.AutoComplete;
import picocli.CommandLine;

/** A shell that completes what a person begins to type. */
enum Shell {
	/** Bash. */
	BASH("bash") {
		@Override
		String script(CommandLine palier) {
			return AutoComplete.bash(palier.getCommandName(), palier);
		}
	},
	/** Zsh, which reads completions of Bash. */
	ZSH("zsh") {
		@Override
		String script(CommandLine palier) {
			return AutoComplete.bash(palier.getCommandName(), palier);
		}
	},
	/** PowerShell. */
	POWERSHELL("ps1") {
		@Override
		String script(CommandLine palier) {
			return new PowerShellScript(palier).text();
		}
	};

	private final String ending;

	Shell(String ending) {
		this.ending = ending;
	}

	/** The file of the product that holds its script. */
	String file() {
		return "palier." + ending;
	}

	/** A script that the shell reads once to complete the commands afterwards. @param palier the whole line, beginning with the program */
	abstract String script(CommandLine palier);

	/** The word that a person types. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
