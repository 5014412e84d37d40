// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The kinds of things that {@code import} brings in beside what importers read: one line for each.
 *
 * @param all of them, with the values of their options
 */
public record ImportKinds(List<ImportKind> all) {

	/** Those that Palier has. */
	public static ImportKinds ofPalier() {
		return new ImportKinds(List.of(
				new CodingsKind(),
				new ClusterKind(),
				new TranscriptKind(),
				new ProjectKind(),
				new CasesKind(),
				new CodebookKind()));
	}

	/** Their ids. */
	public List<String> ids() {
		return all.stream().map(ImportKind::id).toList();
	}

	/** The one of an id. @param id as typed; may be null */
	Optional<ImportKind> named(String id) {
		return all.stream().filter(it -> it.id().equals(id)).findFirst();
	}

	/** Adds the options of all kinds to a command. @param shown the kind whose options the help shows, if there is one */
	void offer(CommandSpec target, Optional<ImportKind> shown) {
		for (ImportKind kind : all) {
			boolean hidden = shown.filter(it -> it == kind).isEmpty();
			for (OptionSpec option : CommandSpec.forAnnotatedObjectLenient(kind).options()) {
				target.addOption(OptionSpec.builder(option).hidden(hidden).build());
			}
		}
	}

	/** Refuses options of kinds that are not the one that is asked for. @param typed all that were typed */
	void checkTaken(ImportKind asked, List<OptionSpec> typed) throws RefusedException {
		for (ImportKind kind : all) {
			List<String> wrong = typed.stream().filter(it -> isOf(kind.getClass(), it)).map(OptionSpec::longestName).toList();
			if (kind != asked && !wrong.isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("import.other_kind", String.join(", ", wrong), kind.id()));
			}
		}
	}

	/** True when a class declares an option. */
	static boolean isOf(Class<?> declaring, OptionSpec option) {
		return option.userObject() instanceof Field field && field.getDeclaringClass() == declaring;
	}
}
