// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.files.FileContent;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.ColumnNames;
import org.palier.files.table.NoSink;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.kinds.OtherTables;
import org.palier.importers.kinds.WellKnownPlatforms;
import org.palier.importers.own.DayCells;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.MappingFact;
import org.palier.intake.imports.CheckedOn;
import org.palier.intake.imports.Importer;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.ChosenMapping;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.intake.mapping.SavedMappings;
import org.palier.intake.mapping.ShippedMapping;
import org.palier.numbers.view.KnownMapping;

/**
 * Reads the agencies of a census, and what is known of their presences, from any table. A mapping gives the meaning of the
 * columns, see {@link Mapping}. A person's mapping, written or in a file, goes first. The next is the one that ships for a
 * published list, and the last is the one that headers and cells suggest. An agency needs a name and nothing else.
 */
public final class TableImporter implements Importer {

	private static final int UNREAD_TOLD = 20;

	private static final int LONGEST_MAPPING = 1 << 20;

	private final Wording words = new Wording(TableImporter.class, "messages");
	private final MappingChoice choice = new MappingChoice();
	private final OtherTables others = new OtherTables();
	private final CheckedOn checkedOn = new CheckedOn();
	private final PartOption map = PartOption.text(TableColumns.MAP, words.text("map"), words.text("map.description"), "");
	private final PartOption mappingFile = PartOption.file(TableColumns.FILE, words.text("mapping"), words.text("mapping.description"));
	private final PartOption create = PartOption.text(TableColumns.CREATE, words.text("create"), words.text("create.description"), "");
	private final PartOption sheetName = PartOption.text(TableColumns.SHEET, words.text("sheet"), words.text("sheet.description"), "");
	private final PartOption title = PartOption.text(TableColumns.TITLE, words.text("title"), words.text("title.description"), "");
	private final PartOption only = PartOption.flag(TableColumns.ONLY, words.text("only"), words.text("only.description"), false);
	private final PartOption persons = PartOption.flag("persons", words.text("persons"), words.text("persons.description"), false);
	private final PartOption keep = PartOption.text(TableColumns.KEEP, words.text("keep"), words.text("keep.description"), "");
	private final PartOption leave = PartOption.text(TableColumns.LEAVE, words.text("leave"), words.text("leave.description"), "");

	@Override
	public String id() {
		return "table";
	}

	@Override
	public Bilingual name() {
		return words.text("table");
	}

	@Override
	public Bilingual description() {
		return words.text("table.description");
	}

	@Override
	public List<PartOption> options() {
		return List.of(map, mappingFile, title, only, create, sheetName, checkedOn.option(), checkedOn.complete(), persons, keep, leave);
	}

	@Override
	public boolean readsAnyTable() {
		return true;
	}

	/** Its columns can be shown and mapped before they are read. */
	@Override
	public <T> Optional<T> offers(Class<T> kind) {
		return kind == MappedImporter.class ? Optional.of(kind.cast(new TableColumns(this, choice, words))) : Importer.super.offers(kind);
	}

	@Override
	public boolean remembers(ImportRequest request, List<KnownMapping> kept) throws IOException {
		if (kept.stream().noneMatch(it -> it.importer().equals(id())) || !FileContent.of(request.file()).mayHoldTables()) {
			return false;
		}
		try (TableFile file = TableFile.open(request)) {
			return SavedMappings.of(file, request.option(sheetName), id(), kept).isPresent();
		} catch (UnreadableFileException noTable) {
			return false;
		}
	}

	/** True when the columns are those of a published list, or a person or headers and cells say what they are. */
	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		try (TableFile file = TableFile.open(request)) {
			Mapping own = own(request);
			Sheet sheet = file.sheet(sheetWanted(request, own));
			refuse(request, sheet);
			if (!own.isEmpty()) {
				return true;
			}
			Optional<String> twice = ColumnNames.twice(sheet.columns());
			// Names in JSON differ by case: there is no header that could be wrong.
			if (twice.isPresent() && FileContent.of(request.file()) != FileContent.JSON && choice.shipped(sheet.columns()).isEmpty()) {
				throw unreadable(request, "twice", fileName(request), twice.get());
			}
			ChosenMapping chosen = choice.of(sheet, WellKnownPlatforms.directory());
			if (!chosen.sure()) {
				throw unreadable(request, "unsure", what(request, sheet), chosen.mapping().isEmpty() ? words.text("unsure.nothing")
						: chosen.mapping().columns(), named(sheet), chosen.mapping().typed());
			}
			return true;
		}
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		try (TableFile file = TableFile.open(request)) {
			Mapping own = own(request);
			boolean whole = !request.option(mappingFile).isEmpty() || Boolean.parseBoolean(request.option(only));
			Optional<SavedMappings.SavedMapping> kept = whole ? Optional.empty()
					: SavedMappings.of(file, sheetWanted(request, own), id(), directory.mappings());
			Sheet sheet = kept.isPresent() ? kept.get().sheet() : file.sheet(sheetWanted(request, own));
			refuse(request, sheet);
			ChosenMapping chosen;
			if (kept.isPresent()) {
				chosen = new ChosenMapping(kept.get().mapping(), Optional.empty(), true, List.of());
				sink.remark(words.text("read_as_before"));
			} else {
				chosen = whole ? ChosenMapping.NOTHING : choice.of(sheet, directory);
			}
			Mapping mapping = MappingChoice.over(own, chosen.mapping(), sheet.columns()).creating(Mapping.words(request.option(create)))
					.saying(bodies(request));
			read(request, file.sheets(), sheet, mapping, directory, sink, progress, chosen);
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	private void read(ImportRequest request, List<Sheet> sheets, Sheet sheet, Mapping mapping, CensusDirectory directory, RowSink sink,
			Progress progress, ChosenMapping chosen) throws IOException, MappingException {
		CensusFields.check(mapping, words);
		if (mapping.entries().stream().noneMatch(it -> MappingChoice.isName(it.field()))) {
			throw unreadable(request, "name_needed", fileName(request), named(sheet));
		}
		var bound = new BoundMapping(mapping, sheet.columns());
		var rows = new TableRows(bound, directory, new DayCells(mapping, checkedOn.of(request)),
				words);
		chosen.shipped().ifPresent(it -> sink.remark(words.text("read_as", it.title())));
		if (sheets.size() > 1) {
			sink.remark(words.text("sheets", sheets.size(), sheet.name(), sheets.stream().map(Sheet::name).collect(Collectors.joining(", "))));
		}
		sink.remark(words.text("mapped", mapping.columns(), mapping.typed()));
		List<String> unread = chosen.shipped().isPresent() ? List.of() : bound.unread(sheet.columns());
		if (!unread.isEmpty()) {
			sink.remark(words.text("unmapped",
					String.join(", ", unread.stream().limit(UNREAD_TOLD).toList()) + (unread.size() > UNREAD_TOLD ? ", …" : "")));
		}
		sheet.read(rows::survey, new NoSink(), progress);
		rows.settle();
		sheet.read(rows, new WithoutTotals(sink, rows::isNoBody), progress);
		if (!request.option(map).isBlank() || !request.option(mappingFile).isEmpty() || !request.option(create).isBlank()
				|| !bodies(request).isEmpty()) {
			sink.add(new MappingFact(SavedMappings.kept(mapping, sheet.columns(), id(), called(request))));
		}
		rows.ground().forEach(sink::add);
		rows.remarks().forEach(sink::remark);
		rows.tell(sink);
	}

	/** Which rows are bodies and which are none, by their names. */
	private List<Mapping.ValueRule> bodies(ImportRequest request) {
		var rules = new ArrayList<Mapping.ValueRule>();
		names(request.option(keep)).forEach(it -> rules.add(new Mapping.ValueRule(CensusFields.NAME, it, it)));
		names(request.option(leave)).forEach(it -> rules.add(new Mapping.ValueRule(CensusFields.NAME, it, "")));
		return rules;
	}

	private static List<String> names(String list) {
		return Stream.of(list.split(";")).map(String::strip).filter(it -> !it.isEmpty()).toList();
	}

	/** The person's mapping: the file of a mapping, and the entries written beside it. */
	private Mapping own(ImportRequest request) throws IOException {
		String path = request.option(mappingFile);
		try {
			Mapping written = Mapping.parse(request.option(map));
			return path.isEmpty() ? written : written.over(Mapping.parse(text(Path.of(path))));
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	private UnreadableFileException noMapping(Path file) {
		return new UnreadableFileException(file, words.text("no_mapping_file", file));
	}

	private String text(Path file) throws IOException {
		if (Files.size(file) > LONGEST_MAPPING) {
			throw noMapping(file);
		}
		try {
			return Files.readString(file).replace("\ufeff", "");
		} catch (MalformedInputException notText) {
			throw noMapping(file);
		}
	}

	private String sheetWanted(ImportRequest request, Mapping own) {
		String wanted = request.option(sheetName);
		return wanted.isEmpty() ? own.sheet() : wanted;
	}

	/** A list that is known to be no census, and accounts of persons, unless one asks for them. */
	void refuse(ImportRequest request, Sheet sheet) throws UnreadableFileException {
		others.refuse(request.file(), sheet.columns());
		Optional<ShippedMapping> known = choice.shipped(sheet.columns());
		if (known.isPresent() && known.get().said("persons").isPresent() && !Boolean.parseBoolean(request.option(persons))) {
			throw unreadable(request, "no.persons", fileName(request), known.get().title());
		}
	}

	/** The file by its name, and of JSON what it is: a person may have taken one export for another. */
	private Bilingual what(ImportRequest request, Sheet sheet) throws IOException {
		if (FileContent.of(request.file()) != FileContent.JSON) {
			return words.text("unsure.file", fileName(request));
		}
		long[] objects = { 0 };
		sheet.read(row -> {
			objects[0]++;
			return new Accepted(row.line(), List.of(), List.of());
		}, new NoSink(), Progress.NONE);
		return words.text("unsure.json", fileName(request), objects[0]);
	}

	private static String named(Sheet sheet) {
		int shown = 40;
		String first = sheet.columns().stream().filter(it -> !it.isEmpty()).limit(shown)
				.map(it -> it.length() > shown ? it.substring(0, shown) + "…" : it)
				.collect(Collectors.joining(", "));
		return sheet.columns().size() > shown ? first + ", … (" + sheet.columns().size() + ")" : first;
	}

	private String called(ImportRequest request) {
		String said = request.option(title).strip();
		return said.isEmpty() ? fileName(request) : said;
	}

	private static String fileName(ImportRequest request) {
		return String.valueOf(request.file().getFileName());
	}

	private UnreadableFileException unreadable(ImportRequest request, String key, Object... arguments) {
		return new UnreadableFileException(request.file(), words.text(key, arguments));
	}
}
