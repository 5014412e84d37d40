// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.PartKind;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.Importer;

import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of parts that a command cannot offer under their own name: the command itself has an option of that name, or another
 * part takes other values under it.
 *
 * @param command name of the command
 * @param own     names of its own options, without dashes
 * @param parts   options of the parts that it offers, by id of the part
 */
public record OptionClashes(String command, Set<String> own, Map<String, List<PartOption>> parts) {

	/** Clashes with the options that a command declares itself. */
	public static OptionClashes of(CommandSpec command, Map<String, List<PartOption>> parts) {
		Set<String> own = command.options().stream().filter(it -> it.userObject() != null).flatMap(it -> List.of(it.names()).stream())
				.filter(it -> it.startsWith("--")).map(it -> it.substring(2)).collect(Collectors.toSet());
		return new OptionClashes(command.name(), own, new LinkedHashMap<>(parts));
	}

	/** Clashes of the importers that are installed. */
	public static OptionClashes ofImporters(CommandSpec command, Console console) {
		Map<String, List<PartOption>> parts = new LinkedHashMap<>();
		console.contributions().of(PartKind.IMPORTERS).usable().forEach(it -> parts.put(it.id(), it.options()));
		return of(command, parts);
	}

	/** Clashes of one importer with the options of a command. No other importer is made. @param id of one that is installed, or of none */
	public static OptionClashes ofImporter(CommandSpec command, Console console, String id) {
		return of(command, console.contributions().of(PartKind.IMPORTERS).find(id).filter(Usable.class::isInstance)
				.map(it -> Map.of(id, ((Usable<Importer>) it).part().options())).orElse(Map.of()));
	}

	/** Returns a sentence for each option of a part that clashes; none for a part that is not offered. */
	public List<Bilingual> of(String part) {
		List<Bilingual> said = new ArrayList<>();
		for (PartOption option : parts.getOrDefault(part, List.of())) {
			if (own.contains(option.id())) {
				said.add(Console.text("options.own", option.id(), part, command));
				continue;
			}
			List<String> others = parts.keySet().stream().filter(it -> parts.get(it).stream()
					.anyMatch(other -> other.id().equals(option.id()) && !other.kind().equals(option.kind()))).toList();
			if (!others.isEmpty()) {
				said.add(Console.text("options.other", option.id(), part, String.join(", ", others)));
			}
		}
		return said;
	}
}
