// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.palier.headless.Subcommand.Group;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/**
 * The subcommands as the help lists them: in the order of work, each with a few words.
 *
 * @param words of the help
 * @param known all that there are
 */
record CommandList(ResourceBundle words, Subcommands known) implements IHelpSectionRenderer {

	/** Indent, name, gap, words. */
	private static final int INDENT = 2;
	private static final int GAP = 2;

	@Override
	public String render(Help help) {
		Map<String, Help> commands = help.subcommands();
		if (commands.isEmpty()) {
			return "";
		}
		if (help.commandSpec().parent() != null) {
			return table(help, List.copyOf(commands.keySet()));
		}
		var text = new StringBuilder();
		for (Group group : Group.values()) {
			if (group != Group.OURS) {
				text.append(group(help, group.key(), known.of(group).stream().filter(commands::containsKey).toList()));
			}
		}
		return text.toString();
	}

	private String group(Help help, String key, List<String> names) {
		return names.isEmpty() ? "" : " " + words.getString("list." + key) + System.lineSeparator() + table(help, names);
	}

	private String table(Help help, List<String> names) {
		int name = help.subcommands().keySet().stream().mapToInt(String::length).max().orElse(0) + INDENT + GAP;
		int width = Math.max(name + 20, help.commandSpec().usageMessage().width());
		TextTable table = TextTable.forColumns(help.colorScheme(), new Column(name, INDENT, Overflow.SPAN),
				new Column(width - name, 0, Overflow.WRAP));
		for (String it : names) {
			table.addRowValues(new Text[] { help.colorScheme().commandText(it), help.colorScheme().text(words(help, it)) });
		}
		return table.toString();
	}

	/** A few words of its own, or else the first sentence of its description. */
	private String words(Help help, String name) {
		CommandLine command = help.commandSpec().subcommands().get(name);
		String parent = help.commandSpec().parent() == null ? "" : help.commandSpec().name() + ".";
		try {
			return words.getString("list." + parent + name);
		} catch (MissingResourceException without) {
			return String.join(" ", command.getCommandSpec().usageMessage().description()).replaceAll("(?<=\\.) .*", "");
		}
	}
}
