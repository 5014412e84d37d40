// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;

/** Counts what becomes of the rows of a table of codes, and says it. For one import, in one thread. */
final class CodesTally {

	/** The rule of rows whose posts the study erased: they are kept nowhere. */
	static final String ERASED = "erased";
	private static final int SHOWN = 20;

	private final Set<String> coders;
	private final SortedMap<Facet, Map<String, Long>> unknown = new TreeMap<>();
	private final SortedMap<LocalDate, Long> withheld = new TreeMap<>();
	private final SortedMap<String, Long> versions = new TreeMap<>();
	private long accepted;
	private long rejected;
	private long known;
	private long blank;
	private long missing;
	private long several;
	private long codings;

	/** @param coders whom the table names */
	CodesTally(Set<String> coders) {
		this.coders = new TreeSet<>(coders);
	}

	boolean severalCoders() {
		return coders.size() > 1;
	}

	void accepted() {
		accepted++;
	}

	void rejected() {
		rejected++;
	}

	/** A row that says nothing new. @param blank when it says nothing at all */
	void known(boolean nothing) {
		known++;
		blank += nothing ? 1 : 0;
	}

	void taken(String version) {
		codings++;
		versions.merge(version, 1L, Long::sum);
	}

	void unknown(Facet facet, String code) {
		unknown.computeIfAbsent(facet, it -> new TreeMap<>()).merge(code, 1L, Long::sum);
	}

	void withheld(LocalDate erasedOn) {
		withheld.merge(erasedOn, 1L, Long::sum);
	}

	void missing() {
		missing++;
	}

	/** A row that names posts of several platforms. */
	void several() {
		several++;
	}

	/** Words that the codebook does not know, and in how many rows each stands. */
	SortedMap<Facet, Map<String, Long>> unknown() {
		return unknown;
	}

	/** {@code accepted + rejected + known = read}. */
	SortedMap<String, Long> counts() {
		var counts = new TreeMap<String, Long>();
		// Every row that reached its reader came back as accepted.
		counts.put("read", accepted + rejected);
		counts.put("accepted", accepted - known);
		counts.put("known", known);
		counts.put("rejected", rejected);
		counts.put("codings", codings);
		if (!withheld.isEmpty()) {
			counts.put(ERASED, withheld.values().stream().mapToLong(Long::longValue).sum());
		}
		return counts;
	}

	/** @param codebook that the study follows @param wanted whose words were asked for; empty for whom the table names */
	List<Bilingual> remarks(String codebook, String wanted, CodeWords words) {
		List<Bilingual> remarks = new ArrayList<>();
		withheld.forEach((on, rows) -> remarks.add(CodingsImport.WORDS.text("said.erased", rows, on.toString())));
		unknown.forEach((facet, codes) -> remarks.add(CodingsImport.WORDS.text("said.unknown", facet.id(), counted(codes), words.codes(facet))));
		if (missing > 0) {
			remarks.add(CodingsImport.WORDS.text("said.missing", missing));
		}
		if (several > 0) {
			remarks.add(CodingsImport.WORDS.text("said.several_posts", several));
		}
		if (blank > 0) {
			remarks.add(CodingsImport.WORDS.text("said.blank", blank));
		}
		if (coders.size() == 1 && !wanted.isEmpty() && !coders.iterator().next().equalsIgnoreCase(wanted)) {
			remarks.add(CodingsImport.WORDS.text("said.renamed", coders.iterator().next(), wanted));
		}
		versions.forEach((version, taken) -> {
			if (!version.isEmpty() && !version.equals(codebook)) {
				remarks.add(CodingsImport.WORDS.text("said.version", taken, version, codebook));
			}
		});
		return remarks;
	}

	private static String counted(Map<String, Long> codes) {
		String most = codes.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).limit(SHOWN)
				.map(it -> it.getKey() + " (" + it.getValue() + ")").collect(Collectors.joining(", "));
		return codes.size() > SHOWN ? most + " …" : most;
	}
}
