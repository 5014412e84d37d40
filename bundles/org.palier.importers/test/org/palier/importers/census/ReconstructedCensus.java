// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the shipped census that has the margins published by Yates and Arbour (2013): each agency, largest
 * first, takes the tools that have most presences left (Gale 1957, Ryser 1957). Nothing in it is drawn at
 * random, so the text is always the same.
 */
final class ReconstructedCensus {

	private static final List<String> SIX = List.of("facebook", "twitter", "youtube", "rss", "flickr", "blog");
	/** Not among the tools of the census: a blank says that nobody is known to have looked. */
	private static final List<String> OTHER = List.of("vimeo", "linkedin", "pinterest");

	private ReconstructedCensus() {
	}

	/** The whole file, census-wide. */
	static String csv() {
		var text = new StringBuilder("agency_id,name_fr,name_en,jurisdiction," + String.join(",", SIX) + ","
				+ String.join(",", OTHER) + "\n");
		add(text, "qc", "Québec", "Québec", 562, tools(137, 155, 500, List.of()),
				Map.of("facebook", 150, "twitter", 100, "youtube", 90, "rss", 130, "flickr", 12, "blog", 18));
		add(text, "ca", "Canada", "Canada", 206, tools(31, 74, 300, List.of()),
				Map.of("facebook", 72, "twitter", 66, "youtube", 60, "rss", 78, "flickr", 10, "blog", 14));
		add(text, "us", "États-Unis", "United States", 375, tools(105, 144, 600, List.of(9, 7)),
				Map.of("facebook", 228, "twitter", 120, "youtube", 66, "rss", 108, "flickr", 32, "blog", 40, "vimeo", 2,
						"linkedin", 2, "pinterest", 2));
		return text.toString();
	}

	/** Tools of each present agency, largest first: some as given, several on two or more, spread evenly, the rest on one. */
	private static List<Integer> tools(int single, int several, int presences, List<Integer> given) {
		List<Integer> tools = new ArrayList<>(given);
		int left = presences - single - given.stream().mapToInt(it -> it).sum();
		for (int i = 0; i < several; i++) {
			tools.add(left / several + (i < left % several ? 1 : 0));
		}
		for (int i = 0; i < single; i++) {
			tools.add(1);
		}
		return tools;
	}

	private static void add(StringBuilder text, String jurisdiction, String fr, String en, int agencies, List<Integer> tools,
			Map<String, Integer> presences) {
		// Sorted, so that ties go by name.
		Map<String, Integer> left = new TreeMap<>(presences);
		for (int i = 0; i < agencies; i++) {
			List<String> chosen = i >= tools.size() ? List.of() : left.keySet().stream()
					.sorted(Comparator.comparing((String it) -> -left.get(it))).limit(tools.get(i)).toList();
			chosen.forEach(it -> left.merge(it, -1, Integer::sum));
			text.append(String.format("%s-%03d,Organisme reconstruit %d (%s),Reconstructed agency %d (%s),%s", jurisdiction, i + 1,
					i + 1, fr, i + 1, en, jurisdiction));
			SIX.forEach(it -> text.append(chosen.contains(it) ? ",1" : ",0"));
			OTHER.forEach(it -> text.append(chosen.contains(it) ? ",1" : ","));
			text.append('\n');
		}
		Map<String, Integer> over = new LinkedHashMap<>(left);
		over.values().removeIf(it -> it == 0);
		if (!over.isEmpty()) {
			throw new IllegalStateException("Presences left over in " + jurisdiction + ": " + over);
		}
	}
}
