// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.palier.files.csv.Row;
import org.palier.intake.imports.CensusDirectory;

/**
 * Counts of the cells of one column, over the rows that were looked at.
 *
 * @param filled    cells that are not empty
 * @param distinct  different values among them
 * @param letters   characters of all of them
 * @param kinds     cells of each kind
 * @param platforms cells that are an address of a platform, by its id; addresses of single posts are none
 * @param posts     cells that are an address of a single post
 */
public record ColumnProfile(int filled, int distinct, long letters, Map<CellKind, Integer> kinds, Map<String, Integer> platforms,
		int posts) {

	private static final Pattern POST = Pattern
			.compile("/(?:status(?:es)?|posts|permalink|reel|videos)/[^/?]*\\d|/watch\\?(?:.*&)?v=|youtu\\.be/.|instagram\\.com/p/.");

	/** Copies its maps. */
	public ColumnProfile {
		kinds = Map.copyOf(kinds);
		platforms = Map.copyOf(platforms);
	}

	/**
	 * Looks at a column.
	 *
	 * @param missing what stands for nothing
	 * @param known   platforms of the study and other well-known ones
	 */
	public static ColumnProfile of(int column, List<Row> rows, Set<String> missing, CensusDirectory directory, CensusDirectory known) {
		int filled = 0;
		int posts = 0;
		long letters = 0;
		var values = new HashSet<String>();
		var kinds = new EnumMap<CellKind, Integer>(CellKind.class);
		var platforms = new HashMap<String, Integer>();
		for (Row row : rows) {
			String text = column < row.cells().size() ? row.text(column) : "";
			if (text.isEmpty() || missing.contains(text)) {
				continue;
			}
			filled++;
			letters += text.length();
			values.add(text);
			for (CellKind kind : CellKind.values()) {
				boolean own = kind == CellKind.USAGE || kind == CellKind.PLATFORM && directory.platform(text).isPresent();
				if (kind.is(text, own ? directory : known)) {
					kinds.merge(kind, 1, Integer::sum);
				}
			}
			if (CellKind.ADDRESS.is(text, known) && POST.matcher(text).find()) {
				posts++;
			} else if (CellKind.ADDRESS.is(text, known)) {
				directory.platformOfUrl(text.split("[\\s,;|]+")[0]).ifPresent(it -> platforms.merge(it, 1, Integer::sum));
			}
		}
		return new ColumnProfile(filled, values.size(), letters, kinds, platforms, posts);
	}

	/** Part of the filled cells that are of a kind; 1 when none is filled. */
	public double share(CellKind kind) {
		return filled == 0 ? 1 : (double) kinds.getOrDefault(kind, 0) / filled;
	}

	/** The platform of nine of ten filled cells. */
	public Optional<String> platform() {
		return platforms.entrySet().stream().filter(it -> filled > 0 && it.getValue() * 10 >= filled * 9).map(Map.Entry::getKey).findFirst();
	}

	/** Part of the filled cells that are addresses of any platform. */
	public double onPlatforms() {
		return filled == 0 ? 0 : (double) platforms.values().stream().mapToInt(Integer::intValue).sum() / filled;
	}
}
