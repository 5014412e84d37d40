// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.KnownMapping;
import org.palier.numbers.view.KnownMapping.Part;

/** The mappings that a study keeps. All parts of a mapping beside its fields are kept among the constants. */
public final class SavedMappings {

	private static final String CREATE = "create";
	private static final String MISSING = "missing";
	private static final String DATES = "dates";
	private static final String SHEET = "sheet";
	/** A study is read by people too. */
	private static final int MOST_KEPT = 500;

	private SavedMappings() {
	}

	/**
	 * A mapping that a study keeps of a table.
	 *
	 * @param name for people
	 */
	public record SavedMapping(Mapping mapping, Sheet sheet, Bilingual name) {
	}

	/**
	 * The mapping that is kept for a table with the columns of a file; if there are several, the one that reads most of
	 * them. It is for its own sheet unless another one is wanted.
	 *
	 * @param wanted name or number of the sheet; empty when nobody says
	 * @param all    what the study keeps, of whatever importer
	 */
	public static Optional<SavedMapping> of(TableFile file, String wanted, String importer, List<KnownMapping> all) throws IOException {
		var found = new ArrayList<SavedMapping>();
		for (KnownMapping each : all) {
			Optional<Mapping> mapping = each.importer().equals(importer) ? mapping(each) : Optional.empty();
			Optional<Sheet> sheet = mapping.flatMap(it -> sheet(file, wanted.isEmpty() ? it.sheet() : wanted));
			if (sheet.isPresent() && fits(mapping.get(), each, sheet.get().columns())) {
				found.add(new SavedMapping(mapping.get(), sheet.get(), each.name()));
			}
		}
		return found.stream().max(Comparator.comparingInt(it -> it.mapping().entries().size()));
	}

	private static Optional<Sheet> sheet(TableFile file, String name) {
		try {
			return Optional.of(file.sheet(name));
		} catch (UnreadableFileException other) {
			return Optional.empty();
		}
	}

	/** The columns that are read are all there, and of the others nine of ten: records leave out what they do not know. */
	private static boolean fits(Mapping mapping, KnownMapping kept, List<String> columns) {
		try {
			new BoundMapping(mapping, columns);
		} catch (MappingException other) {
			return false;
		}
		List<Part> unread = kept.columns().stream().filter(it -> it.field().isEmpty()).toList();
		long there = unread.stream().filter(it -> ColumnSource.column(it.text(), columns) != Row.NO_COLUMN).count();
		return !mapping.isEmpty() && there * 10 >= unread.size() * 9L;
	}

	private static Optional<Mapping> mapping(KnownMapping kept) {
		var lines = new ArrayList<String>();
		kept.columns().stream().filter(it -> !it.field().isEmpty()).forEach(it -> lines.add(field(it) + "=" + it.text()));
		for (Part each : kept.constants()) {
			boolean beside = List.of(CREATE, MISSING, DATES, SHEET).contains(each.field());
			lines.add(field(each) + "=" + (beside ? each.text() : "'" + each.text() + "'"));
		}
		kept.words().forEach(it -> lines.add(("value." + it.field() + "=" + it.text() + " => " + it.meant()).strip()));
		try {
			return Optional.of(Mapping.parse(String.join("\n", lines)));
		} catch (MappingException edited) {
			return Optional.empty();
		}
	}

	private static String field(Part part) {
		return part.argument().isEmpty() ? part.field() : part.field() + "." + part.argument();
	}

	/**
	 * How a study keeps a mapping.
	 * @param header all columns of the table: those that are not read are kept too, so that the table is known again
	 */
	public static KnownMapping kept(Mapping mapping, List<String> header, String importer, String file) {
		var columns = new ArrayList<Part>();
		var constants = new ArrayList<Part>();
		for (Mapping.Entry each : mapping.entries()) {
			String source = each.source().strip();
			boolean constant = source.length() >= 2 && source.startsWith("'") && source.indexOf('\'', 1) == source.length() - 1;
			(constant ? constants : columns).add(part(each.field(), constant ? source.substring(1, source.length() - 1) : source));
		}
		unread(mapping, header).forEach(it -> columns.add(new Part("", "", it, "")));
		beside(CREATE, String.join(", ", mapping.create().stream().sorted().toList()), constants);
		beside(MISSING, String.join(" ", mapping.missing().stream().sorted().toList()), constants);
		beside(DATES, String.join("; ", mapping.dates()), constants);
		beside(SHEET, mapping.sheet(), constants);
		return new KnownMapping(importer, Bilingual.same(file), columns, constants,
				mapping.values().stream().map(it -> new Part(it.field(), "", it.written(), it.meant())).toList());
	}

	private static List<String> unread(Mapping mapping, List<String> header) {
		Set<Integer> read = mapping.entries().stream().flatMap(it -> new ColumnSource(it.source(), header, Set.of()).positions().stream())
				.collect(Collectors.toSet());
		return header.size() > MOST_KEPT ? List.of()
				: IntStream.range(0, header.size()).filter(it -> !read.contains(it)).mapToObj(it -> ColumnSource.naming(it, header)).toList();
	}

	private static Part part(String field, String text) {
		int point = field.indexOf('.');
		return point < 0 ? new Part(field, "", text, "") : new Part(field.substring(0, point), field.substring(point + 1), text, "");
	}

	private static void beside(String field, String text, List<Part> constants) {
		if (!text.isEmpty()) {
			constants.add(new Part(field, "", text, ""));
		}
	}
}
