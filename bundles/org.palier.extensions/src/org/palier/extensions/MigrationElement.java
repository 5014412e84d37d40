// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.palier.codebook.theory.PackVersions;
import org.palier.extensions.Contribution.Usable;
import org.palier.ground.Faults;
import org.palier.ground.PartGate;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.migration.CodebookMigration.Successor;
import org.palier.ground.migration.CodebookMigration;
import org.palier.ground.migration.IdMigration;
import org.palier.ground.migration.Migration;
import org.palier.ground.migration.StatedMigration;
import org.palier.model.PalierFactory;
import org.palier.model.Replacement;
import org.palier.model.TheoryPack;

/**
 * A migration as a plugin.xml has it: {@code kind}, {@code from} and {@code to} for a contribution that is called
 * otherwise; {@code theory} with either replacements or a class for things of a pack.
 */
record MigrationElement(IConfigurationElement element) {

	private static final List<String> KINDS = List.of("importer", "classifier", "indicator", "rule", "theory", "report template",
			"exporter", "change", "view", "decoration");

	/** @throws Exception when it says nothing that can be used, or its class cannot be made */
	Migration read() throws Exception {
		String theory = element.getAttribute("theory");
		if (theory == null) {
			String kind = String.valueOf(element.getAttribute("kind")).replace("report", "report template");
			if (!KINDS.contains(kind)) {
				throw new IOException("kind is none of importer, classifier, indicator, rule, theory, report, exporter, change, view, decoration");
			}
			return new IdMigration(kind, needed("from"), needed("to"));
		}
		if (element.getAttribute("class") != null) {
			var migration = (CodebookMigration) element.createExecutableExtension("class");
			if (!theory.equals(migration.theory())) {
				throw new IOException("its class is for " + migration.theory());
			}
			return migration;
		}
		List<Successor> stated = new ArrayList<>();
		for (IConfigurationElement it : element.getChildren("replacement")) {
			stated.add(new Successor(it.getAttribute("kind"), it.getAttribute("since"), it.getAttribute("from"), it.getAttribute("to")));
		}
		if (stated.isEmpty()) {
			throw new IOException("neither class nor replacement");
		}
		return new StatedMigration(theory, stated);
	}

	private String needed(String attribute) throws IOException {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IOException("no " + attribute);
		}
		return value;
	}

	/** Tells packs what others say that their things were called before; a migration that fails changes nothing more. */
	static void complete(List<TheoryPack> packs, Contributions contributions, ExtensionReader reader) {
		for (Contribution<Migration> it : contributions.of(PartKind.MIGRATIONS).read()) {
			if (it instanceof Usable<Migration> usable && usable.part() instanceof CodebookMigration migration) {
				Faults faults = reader.faults().of(it.plugin());
				PartGate gate = migration instanceof StatedMigration ? PartGate.trusted(it.plugin().id())
						: new PartGate(it.plugin().id(), new Watchdog(reader.patience()), faults);
				for (TheoryPack pack : packs) {
					told(gate, pack, migration, problem -> {
						if (!(problem instanceof StalledException)) {
							faults.failed(ExtensionReader.WORDS.text("migration_failed", it.plugin().id(), Faults.said(problem)));
						}
					}).forEach(told -> complete(pack, told));
				}
			}
		}
	}

	/** The successors that a migration names for a pack; none where it fails. */
	private static List<Successor> told(PartGate gate, TheoryPack pack, CodebookMigration migration, Consumer<Throwable> failed) {
		return gate.ask(() -> migration.theory().equals(pack.getId())
				? migration.successors(pack).stream().map(it -> Successor.class.cast(Objects.requireNonNull(it))).toList()
				: List.<Successor>of(), problem -> {
			failed.accept(problem);
			return List.of();
		});
	}

	/** Adds to a version of a pack what others say that a thing was called before; what the pack says itself holds. */
	private static void complete(TheoryPack pack, Successor told) {
		boolean holds = PackVersions.compare(told.since(), pack.getVersion()) <= 0;
		if (holds && pack.getReplacements().stream()
				.noneMatch(own -> Objects.equals(own.getKind(), told.kind()) && Objects.equals(own.getFrom(), told.from()))) {
			pack.getReplacements().add(replacement(told));
		}
	}

	private static Replacement replacement(Successor successor) {
		Replacement made = PalierFactory.eINSTANCE.createReplacement();
		made.setKind(successor.kind());
		made.setSince(successor.since());
		made.setFrom(successor.from());
		made.setTo(successor.to());
		return made;
	}
}
