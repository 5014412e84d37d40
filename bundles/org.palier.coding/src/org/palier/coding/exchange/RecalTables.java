// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodedPosts.Coded;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting.Kind;

/**
 * Tables for measures of agreement: for each facet one row a post and one column a person. Each facet has one table with
 * names and codes, and one as ReCal takes it. The latter has numbers alone (the place of the code in the codebook, from 1)
 * and only posts that all persons coded.
 */
final class RecalTables {

	/** Codes by post and coder, in the order of the posts. */
	private final SortedMap<Facet, Map<String, Map<String, CodeSet>>> codes = new TreeMap<>();
	private final SortedMap<Facet, Set<String>> coders = new TreeMap<>();
	private final Codebook codebook;
	private final String set;

	RecalTables(Codebook codebook, String set) {
		this.codebook = codebook;
		this.set = set;
	}

	void add(List<Coded> some) {
		for (Coded post : some) {
			String unit = post.name().platform() + TableShape.BETWEEN + post.name().item();
			for (CoderWords coder : CoderWords.of(post.codings(), set)) {
				if (coder.speaker().kind() == CoderKind.HUMAN) {
					coder.words().forEach((facet, word) -> {
						codes.computeIfAbsent(facet, it -> new LinkedHashMap<>()).computeIfAbsent(unit, it -> new TreeMap<>())
								.put(coder.speaker().id(), word.value());
						coders.computeIfAbsent(facet, it -> new TreeSet<>()).add(coder.speaker().id());
					});
				}
			}
		}
	}

	/** Writes the files of each facet. @param file gives their names @return those written, and the rows with names and codes */
	CodingsExport.Written write(Path file, long hidden) throws IOException {
		String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
		List<Path> files = new ArrayList<>();
		long rows = 0;
		for (Map.Entry<Facet, Map<String, Map<String, CodeSet>>> each : codes.entrySet()) {
			List<String> names = List.copyOf(coders.getOrDefault(each.getKey(), Set.of()));
			Path named = file.resolveSibling(stem + "-" + each.getKey().id() + ".csv");
			files.add(named);
			rows += named(named, each.getKey(), names, each.getValue());
			if (names.size() > 1) {
				Path numbers = file.resolveSibling(stem + "-" + each.getKey().id() + "-recal.csv");
				files.add(numbers);
				numbers(numbers, codebook.of(each.getKey()).map(FacetCodes::ids).orElse(List.of()), names, each.getValue());
			}
		}
		return new CodingsExport.Written(files, rows, hidden);
	}

	private static long named(Path file, Facet facet, List<String> names, Map<String, Map<String, CodeSet>> posts) throws IOException {
		List<Column> columns = new ArrayList<>(List.of(new Column(TableShape.POST + facet.id(), Kind.TEXT)));
		names.forEach(it -> columns.add(new Column(it, Kind.TEXT)));
		TableWriting.write(file, columns, into -> {
			for (Map.Entry<String, Map<String, CodeSet>> post : posts.entrySet()) {
				List<@Nullable Object> cells = new ArrayList<>(List.of(post.getKey()));
				names.forEach(it -> cells.add(post.getValue().getOrDefault(it, CodeSet.NONE).text()));
				into.row(cells);
			}
		});
		return posts.size();
	}

	private static void numbers(Path file, List<String> ids, List<String> names, Map<String, Map<String, CodeSet>> posts) throws IOException {
		// Codes that the codebook does not have any more, and several codes at once, are numbered after its codes.
		List<String> numbered = new ArrayList<>(ids);
		CsvTable.write(file, into -> {
			for (Map<String, CodeSet> post : posts.values()) {
				if (post.keySet().containsAll(names)) {
					into.row(names.stream().map(post::get).map(it -> number(numbered, it.text())).toList());
				}
			}
		});
	}

	private static Object number(List<String> numbered, String code) {
		if (!numbered.contains(code)) {
			numbered.add(code);
		}
		return (long) numbered.indexOf(code) + 1;
	}
}
