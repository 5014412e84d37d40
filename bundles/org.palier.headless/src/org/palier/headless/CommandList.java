// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The subcommands as the help lists them: in the order of work, each with a few words. */
record CommandList(ResourceBundle words) implements IHelpSectionRenderer {

	/** Groups by the key of their heading. */
	private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

	static {
		GROUPS.put("study", List.of("new", "validate", "theory", "demo"));
		GROUPS.put("evidence", List.of("import", "fetch", "scan", "attribute", "duplicates", "select", "runs", "erase"));
		GROUPS.put("coding", List.of("sample", "package", "merge", "train", "classify", "explain", "evaluate", "agreement", "codings", "look-again", "adjudicate",
				"quotes"));
		GROUPS.put("numbers", List.of("indicators", "estimate", "power", "history", "evaluate-agency"));
		GROUPS.put("scenarios", List.of("scenario", "compare", "break-even", "backtest"));
		GROUPS.put("reports", List.of("report", "verify", "export", "new-template"));
		GROUPS.put("plugins", List.of("list-plugins", "install", "uninstall", "new-plugin"));
	}

	/** Indent, name, gap, words. */
	private static final int INDENT = 2;
	private static final int GAP = 2;

	@Override
	public String render(Help help) {
		Map<String, Help> commands = help.subcommands();
		if (commands.isEmpty()) {
			return "";
		}
		List<String> left = new ArrayList<>(commands.keySet());
		if (help.commandSpec().parent() != null) {
			return table(help, left);
		}
		var text = new StringBuilder();
		GROUPS.forEach((group, names) -> {
			List<String> there = names.stream().filter(commands::containsKey).toList();
			left.removeAll(there);
			text.append(group(help, group, there));
		});
		return text.append(group(help, "other", left)).toString();
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
