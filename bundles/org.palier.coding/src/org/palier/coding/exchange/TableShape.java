// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;

/**
 * Where in a table of codes what stands.
 *
 * @param columns  names of the columns
 * @param platform column, or {@link Row#NO_COLUMN}
 * @param item     column that names the post, or {@link Row#NO_COLUMN} where the source of the posts must be asked
 * @param coder    column, or {@link Row#NO_COLUMN}
 * @param codes    where codes stand
 */
record TableShape(List<String> columns, int platform, int item, int coder, List<Cells> codes) {

	/** Where a code stands. */
	sealed interface Cells {

		/** A column with the code of a facet that another column names. @param facet column */
		record Named(int facet, int code) implements Cells {
		}

		/** A column with the code of one facet. */
		record Fixed(Facet facet, int code) implements Cells {
		}

		/** A column in which 1 says that a code was given. */
		record Flag(Facet facet, CodeSet codes, int code) implements Cells {
		}

		/** A column of a coder. */
		record OfCoder(Facet facet, String coder, int code) implements Cells {
		}
	}

	/** Ways in which headers call what names a post. */
	private static final List<String> ITEMS = List.of("item_id", "itemid", "item id", "tweet id", "tweet_id", "tweetid", "post_id",
			"post id", "id_str");
	private static final List<String> CODES = List.of("value", "code", "label");
	/** Begins the header of the column that names posts, in a table with a column a coder. */
	static final String POST = "post:";
	/** Between facet and code in the header of a column of 0 and 1, and between platform and id of a post. */
	static final String BETWEEN = ":";

	/** @throws UnreadableFileException when it cannot be found out: what is missing, and which columns there are */
	static TableShape of(List<String> columns, CodingsRequest request, CodeWords words) throws UnreadableFileException {
		return new Finding(columns, request, words).shape();
	}

	/** True when each column is a coder. */
	boolean isMatrix() {
		return !codes.isEmpty() && codes.getFirst() instanceof Cells.OfCoder;
	}

	/** True when it says itself whose words it holds. */
	boolean namesCoders() {
		return coder != Row.NO_COLUMN || isMatrix();
	}

	/** The column of a name, in any case. */
	int column(String name) {
		return column(columns, name);
	}

	private static int column(List<String> columns, String name) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).strip().equalsIgnoreCase(name.strip())) {
				return i;
			}
		}
		return Row.NO_COLUMN;
	}

	private record Finding(List<String> columns, CodingsRequest request, CodeWords words) {

		TableShape shape() throws UnreadableFileException {
			Optional<Facet> facet = facet();
			int coder = column(columns, CodingColumn.CODER.id());
			int platform = column(columns, CodingColumn.PLATFORM.id());
			String first = columns.getFirst().strip().toLowerCase(Locale.ROOT);
			if (first.startsWith(POST)) {
				Facet coded = words.facet(first.substring(POST.length())).or(() -> facet)
						.orElseThrow(() -> refused("no_facet", first.substring(POST.length()), words.facets()));
				List<Cells> cells = new ArrayList<>();
				for (int i = 1; i < columns.size(); i++) {
					if (!columns.get(i).isBlank() && !columns.get(i).startsWith("palier_")) {
						cells.add(new Cells.OfCoder(coded, columns.get(i).strip(), i));
					}
				}
				return new TableShape(columns, platform, 0, Row.NO_COLUMN, cells);
			}
			int item = request.itemColumn().isPresent() ? needed(request.itemColumn().get())
					: ITEMS.stream().mapToInt(it -> column(columns, it)).filter(it -> it >= 0).findFirst().orElse(Row.NO_COLUMN);
			return new TableShape(columns, platform, item, coder, cells(facet));
		}

		private Optional<Facet> facet() throws UnreadableFileException {
			if (request.facet().isEmpty()) {
				return Optional.empty();
			}
			Optional<Facet> facet = words.facet(request.facet().get());
			if (facet.isEmpty()) {
				throw refused("no_facet", request.facet().get(), words.facets());
			}
			return facet;
		}

		private List<Cells> cells(Optional<Facet> facet) throws UnreadableFileException {
			if (request.codeColumn().isPresent()) {
				return List.of(new Cells.Fixed(facet.orElse(Facet.USAGE), needed(request.codeColumn().get())));
			}
			int named = column(columns, CodingColumn.FACET.id());
			int code = CODES.stream().mapToInt(it -> column(columns, it)).filter(it -> it >= 0).findFirst().orElse(Row.NO_COLUMN);
			if (code >= 0 && (facet.isPresent() || named >= 0)) {
				return List.of(facet.<Cells>map(it -> new Cells.Fixed(it, code)).orElseGet(() -> new Cells.Named(named, code)));
			}
			List<Cells> found = new ArrayList<>();
			for (int i = 0; i < columns.size(); i++) {
				String name = columns.get(i).strip();
				int between = name.indexOf(BETWEEN);
				int at = i;
				if (between > 0) {
					words.facet(name.substring(0, between)).ifPresent(it -> words.code(it, name.substring(between + 1))
							.ifPresent(codes -> found.add(new Cells.Flag(it, codes, at))));
				} else {
					words.facet(name).ifPresent(it -> found.add(new Cells.Fixed(it, at)));
				}
			}
			List<Cells> wanted = found.stream().filter(it -> facet.isEmpty() || facet.get().equals(of(it))).toList();
			if (wanted.isEmpty()) {
				throw refused("no_codes", words.facets(), String.join(", ", columns));
			}
			return wanted;
		}

		private static Facet of(Cells cells) {
			return switch (cells) {
			case Cells.Fixed it -> it.facet();
			case Cells.Flag it -> it.facet();
			case Cells.OfCoder it -> it.facet();
			case Cells.Named it -> Facet.USAGE;
			};
		}

		private int needed(String name) throws UnreadableFileException {
			int found = column(columns, name);
			if (found < 0) {
				throw refused("no_column", name, String.join(", ", columns));
			}
			return found;
		}

		private UnreadableFileException refused(String key, Object... arguments) {
			return new UnreadableFileException(request.table().file(), CodingsImport.WORDS.text(key, arguments));
		}
	}
}
