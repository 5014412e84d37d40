// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;

/** The sentences with which the definitions of all tables of a section end: shown once, before them. */
public final class SharedWords {

	private final List<Table> tables;
	private final int shared;

	public SharedWords(List<Table> tables) {
		this.tables = tables;
		this.shared = Math.min(shared(Bilingual::fr), shared(Bilingual::en));
	}

	private int shared(Function<Bilingual, String> language) {
		List<List<String>> all = tables.stream().map(it -> sentences(language.apply(it.definition()))).toList();
		int shared = 0;
		while (all.size() > 1 && ending(all, shared + 1)) {
			shared++;
		}
		return shared;
	}

	private static boolean ending(List<List<String>> all, int sentences) {
		return all.stream().allMatch(it -> it.size() >= sentences)
				&& all.stream().map(it -> it.get(it.size() - sentences)).distinct().count() == 1;
	}

	private static List<String> sentences(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\.) (?=\\p{Lu}|\\d)"));
	}

	/** Returns the shared sentences; empty when the tables share none. */
	public Bilingual told() {
		return tables.isEmpty() ? Bilingual.EMPTY : each(tables.getFirst().definition(), it -> it.subList(it.size() - shared, it.size()));
	}

	/** The tables without the shared sentences. */
	public List<Table> rest() {
		return tables.stream().map(it -> new Table(it.id(), it.title(), each(it.definition(), all -> all.subList(0, all.size() - shared)),
				it.unit(), it.source(), it.columns(), it.rows(), it.notes())).toList();
	}

	private static Bilingual each(Bilingual text, UnaryOperator<List<String>> some) {
		return new Bilingual(String.join(" ", some.apply(sentences(text.fr()))), String.join(" ", some.apply(sentences(text.en()))));
	}
}
