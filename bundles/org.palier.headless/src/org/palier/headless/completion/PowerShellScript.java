// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script that has PowerShell complete the commands. It holds, for each command, its subcommands and its options, and says nothing where
 * a file may follow: PowerShell completes names of files then.
 *
 * @param palier the whole line, beginning with the program
 */
record PowerShellScript(CommandLine palier) {

	private static final String BEFORE = """
			# Completion of Palier for PowerShell: dot-source it in the profile, e.g. . C:\\palier\\completion\\palier.ps1
			Register-ArgumentCompleter -Native -CommandName 'palier', 'palier.cmd' -ScriptBlock {
				param($wordToComplete, $commandAst, $cursorPosition)
				# Each command with its subcommands and options. An option has $null when no value follows, and '' when any may.
				$known = @{
			""";
	private static final String AFTER = """
				}
				$before = $commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition }
				$typed = @($before | ForEach-Object { $_.ToString() })
				$command = '%1$s'
				for ($i = 1; $i -lt $typed.Count; $i++) {
					if ($known.ContainsKey("$command $($typed[$i])")) { $command = "$command $($typed[$i])" }
				}
				$here = $known[$command]
				$value = $null
				if ($typed.Count -gt 1 -and $here.Options.ContainsKey($typed[-1])) { $value = $here.Options[$typed[-1]] }
				$words = if ($null -ne $value) { $value -split ' ' }
					elseif ($wordToComplete.StartsWith('-')) { $here.Options.Keys | Sort-Object }
					else { $here.Commands -split ' ' }
				$words | Where-Object { $_ -and $_.StartsWith($wordToComplete) } | ForEach-Object {
					[System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
				}
			}
			""";

	String text() {
		List<String> commands = new ArrayList<>();
		add(commands, palier, palier.getCommandName());
		return BEFORE + String.join("", commands) + AFTER.replace("%1$s", palier.getCommandName());
	}

	private static void add(List<String> commands, CommandLine command, String path) {
		var options = new TreeMap<String, String>();
		for (OptionSpec option : command.getCommandSpec().options()) {
			if (!option.hidden()) {
				List.of(option.names()).forEach(it -> options.put(it, value(option)));
			}
		}
		var listed = new ArrayList<String>();
		options.forEach((name, value) -> listed.add("'" + name + "' = " + value));
		commands.add("\t\t'" + path + "' = @{ Commands = '" + String.join(" ", words(command))
				+ "'; Options = @{ " + String.join("; ", listed) + " } }\n");
		command.getSubcommands().forEach((name, sub) -> add(commands, sub, path + " " + name));
	}

	/** Subcommands, or else words that may stand in their place. */
	private static List<String> words(CommandLine command) {
		List<String> words = new ArrayList<>(command.getSubcommands().keySet());
		command.getCommandSpec().positionalParameters().forEach(it -> {
			if (it.completionCandidates() != null) {
				it.completionCandidates().forEach(words::add);
			}
		});
		return words;
	}

	private static String value(OptionSpec option) {
		if (option.arity().max() == 0) {
			return "$null";
		}
		List<String> values = new ArrayList<>();
		if (option.completionCandidates() != null) {
			option.completionCandidates().forEach(values::add);
		}
		return "'" + String.join(" ", values).replace("'", "''") + "'";
	}
}
