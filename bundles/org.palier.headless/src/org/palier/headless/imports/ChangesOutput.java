// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.intake.imports.CensusChanges;
import org.palier.intake.imports.ChangeWords;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The changes that a list would make: all of them for scripts, the first of each kind for persons. */
record ChangesOutput(CensusChanges changes) {

	private static final int SHOWN = 10;

	/** Adds a list for each kind of change, and the number of what stays. */
	void write(ObjectNode answer) {
		listed(answer.putArray("opened"), changes.opened());
		listed(answer.putArray("closed"), changes.closed());
		ArrayNode renamed = answer.putArray("renamed");
		changes.renamed().forEach(it -> renamed.addObject().put("agency", it.agency()).put("platform", it.platform()).put("url", it.url())
				.put("was", it.was()).put("is", it.is()));
		ArrayNode moved = answer.putArray("moved");
		changes.moved().forEach(it -> moved.addObject().put("platform", it.platform()).put("handle", it.handle()).put("url", it.url())
				.put("from", it.from()).put("to", it.to()));
		ArrayNode changed = answer.putArray("changed");
		changes.changed().forEach(it -> changed.addObject().put("of", it.of()).put("field", it.field()).put("was", it.was()).put("is", it.is()));
		answer.put("unchanged", changes.unchanged());
		ArrayNode gone = answer.putArray("gone");
		changes.gone().forEach(it -> gone.addObject().put("agency", it.agency()).put("nameFr", it.name().fr()).put("nameEn", it.name().en())
				.put("on", Objects.toString(it.on(), null)));
		ArrayNode emptied = answer.putArray("emptied");
		changes.emptied().forEach(it -> emptied.addObject().put("platform", it.platform()).put("closed", it.closed()));
		ArrayNode conflicts = answer.putArray("conflicts");
		changes.conflicts().forEach(it -> conflicts.addObject().put("agency", it.agency()).put("platform", it.platform()).put("by", it.by())
				.put("on", Objects.toString(it.on(), null)).put("person", it.person().getLiteral()).put("list", it.list().getLiteral()));
		changes.held().forEach(it -> conflicts.addObject().put("agency", it.agency()).put("field", it.field()).put("by", it.by())
				.put("on", Objects.toString(it.on(), null)).put("person", it.person()).put("list", it.list()));
	}

	private static void listed(ArrayNode array, List<CensusChanges.Listed> accounts) {
		accounts.forEach(it -> array.addObject().put("agency", it.agency()).put("platform", it.platform()).put("handle", it.handle())
				.put("url", it.url()));
	}

	/** For persons. */
	List<Bilingual> lines() {
		List<Bilingual> lines = new ArrayList<>();
		add(lines, "opened", changes.opened().stream().map(ChangesOutput::account).toList());
		add(lines, "closed", changes.closed().stream().map(ChangesOutput::account).toList());
		add(lines, "renamed", changes.renamed().stream().map(it -> it.was() + " -> " + it.is() + " (" + it.url() + ")").toList());
		add(lines, "moved", changes.moved().stream()
				.map(it -> (it.url().isEmpty() ? it.handle() : it.url()) + ": " + it.from() + " -> " + it.to()).toList());
		lines.addAll(ChangeWords.gone(changes));
		lines.add(Console.text("import.dry.changed", changes.changed().size()));
		changes.byField().forEach(it -> {
			Bilingual field = ChangeWords.field(it.getFirst().field());
			add(lines, "  ", Console.text("import.dry.field", field, it.size()),
					it.stream().map(one -> one.of() + ": " + one.was() + " -> " + one.is()).toList());
		});
		lines.add(Console.text("import.dry.unchanged", changes.unchanged()));
		Stream<String> cells = changes.conflicts().stream().map(it -> it.agency() + " " + it.platform() + ": " + it.person().getLiteral() + " ("
				+ it.by() + " " + Objects.toString(it.on(), "") + ") / " + it.list().getLiteral());
		Stream<String> fields = changes.held().stream().map(it -> it.agency() + ", " + it.field() + ": " + it.person() + " ("
				+ it.by() + " " + Objects.toString(it.on(), "") + ") / " + it.list());
		add(lines, "conflicts", Stream.concat(cells, fields).toList());
		return lines;
	}

	private static String account(CensusChanges.Listed it) {
		return it.agency() + " " + it.platform() + " " + (it.url().isEmpty() ? it.handle() : it.url());
	}

	private static void add(List<Bilingual> lines, String kind, List<String> all) {
		add(lines, "", Console.text("import.dry." + kind, all.size()), all);
	}

	private static void add(List<Bilingual> lines, String indent, Bilingual heading, List<String> all) {
		lines.add(new Bilingual(indent + heading.fr(), indent + heading.en()));
		all.stream().limit(SHOWN).forEach(it -> lines.add(Bilingual.same(indent + "  " + it)));
		if (all.size() > SHOWN) {
			lines.add(Bilingual.same(indent + "  … " + (all.size() - SHOWN)));
		}
	}
}
