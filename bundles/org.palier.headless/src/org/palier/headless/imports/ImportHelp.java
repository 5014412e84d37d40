// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.headless.console.Console;
import org.palier.headless.console.PartArguments;
import org.palier.intake.imports.Importer;

import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The options of all kinds and importers on the command line, and in the help those of the kind that is named; where none is
 * named, the kinds themselves.
 *
 * @param kinds     of Palier
 * @param importers that are installed
 * @param locale    of the reader
 */
record ImportHelp(ImportKinds kinds, List<Importer> importers, Locale locale) {

	/** Where the help tells of kinds. */
	private static final String SECTION = "kinds";
	private static final int INDENT = 2;
	private static final int GAP = 2;

	/** True when there is a kind or an importer of that id. */
	boolean knows(String id) {
		return kinds.named(id).isPresent() || importer(id).isPresent();
	}

	private Optional<Importer> importer(String id) {
		return importers.stream().filter(it -> it.id().equals(id)).findFirst();
	}

	/** Adds the options. @param named id of a kind or of an importer; null, or that of none, shows the options of all kinds alike */
	void offer(CommandSpec target, String named) {
		Optional<ImportKind> kind = kinds.named(named);
		Optional<Importer> importer = importer(named);
		kinds.offer(target, kind);
		var arguments = new PartArguments(target);
		importer.ifPresent(it -> arguments.offer(it.options(), locale));
		importers.forEach(it -> arguments.offerHidden(it.options()));
		if (kind.isPresent() && !kind.get().bringsPosts() || importer.isPresent() && !importer.get().bringsPosts()) {
			hide(target, PrivacyOptions.class);
		}
		UsageMessageSpec usage = target.usageMessage();
		List<String> order = new ArrayList<>(usage.sectionKeys());
		boolean one = kind.isPresent() || importer.isPresent();
		order.add(order.indexOf(one ? UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING : UsageMessageSpec.SECTION_KEY_FOOTER_HEADING),
				SECTION);
		usage.sectionKeys(order);
		usage.sectionMap().put(SECTION, help -> one ? said(help, kind, importer) : list(help));
	}

	private static void hide(CommandSpec target, Class<?> group) {
		List<OptionSpec> hidden = target.options().stream().filter(it -> ImportKinds.isOf(group, it)).toList();
		hidden.forEach(target::remove);
		hidden.forEach(it -> target.addOption(OptionSpec.builder(it).hidden(true).build()));
	}

	/** The one that is named, and what it reads. */
	private String said(Help help, Optional<ImportKind> kind, Optional<Importer> importer) {
		String sentence = kind.map(it -> it.id() + " – " + name(it))
				.orElseGet(() -> importer.map(it -> it.id() + " – " + it.name().in(locale) + ". " + it.description().in(locale)).orElse(""));
		TextTable table = TextTable.forColumns(help.colorScheme(), new Column(help.commandSpec().usageMessage().width(), 0, Overflow.WRAP));
		table.addRowValues(System.lineSeparator() + sentence);
		return table.toString();
	}

	/** All, with a few words each. */
	private String list(Help help) {
		List<String[]> rows = new ArrayList<>();
		importers.stream().filter(it -> !it.bringsPosts()).forEach(it -> rows.add(new String[] { it.id(), it.name().in(locale) }));
		importers.stream().filter(Importer::bringsPosts).forEach(it -> rows.add(new String[] { it.id(), it.name().in(locale) }));
		kinds.all().forEach(it -> rows.add(new String[] { it.id(), name(it) }));
		int width = help.commandSpec().usageMessage().width();
		int name = rows.stream().mapToInt(it -> it[0].length()).max().orElse(0) + INDENT + GAP;
		TextTable table = TextTable.forColumns(help.colorScheme(), new Column(name, INDENT, Overflow.SPAN),
				new Column(Math.max(name, width - name), 0, Overflow.WRAP));
		rows.forEach(table::addRowValues);
		return System.lineSeparator() + Console.text("import.kinds").in(locale) + System.lineSeparator() + table;
	}

	private String name(ImportKind kind) {
		return Console.text("import.kind." + kind.id()).in(locale);
	}
}
