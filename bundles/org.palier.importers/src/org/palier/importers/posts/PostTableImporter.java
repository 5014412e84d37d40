// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.files.FileContent;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.ColumnNames;
import org.palier.files.csv.LeftOutCells;
import org.palier.files.csv.Row;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.kinds.OtherTables;
import org.palier.importers.kinds.WellKnownPlatforms;
import org.palier.importers.own.OwnCells;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.MappingFact;
import org.palier.intake.imports.Importer;
import org.palier.intake.mapping.ChosenMapping;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.intake.mapping.SavedMappings;
import org.palier.model.FieldSubject;
import org.palier.numbers.view.KnownMapping;

/**
 * Reads posts from any table, a row a post: text of any dialect, workbooks, records of JSON by their paths. A mapping gives
 * the meaning of the columns, see {@link Mapping}. A person's mapping, written or in a file, goes first. The next is the one
 * that the study kept from the last table with these columns, and then the one that ships for a known export. The last is
 * the one that headers and cells suggest. See {@link PostRows} for the rules, {@link PostField} for the fields,
 * {@link PostDates} for dates.
 */
public final class PostTableImporter implements Importer {

	static final String AUTO = "auto";
	private static final String NONE = "none";
	private static final String REJECT = "reject";
	private static final String TWITTER = "twitter";
	private static final String TWICE = "twice";
	private static final String SECOND = " (2)";
	private static final int LONGEST_MAPPING = 1 << 20;
	private static final int COLUMNS_NAMED = 40;
	private static final int ROWS_LOOKED_AT = 500;

	private final Wording words = new Wording(PostTableImporter.class, "messages");
	private final PostChoice choice = new PostChoice();
	private final OtherTables others = new OtherTables();
	private final PartOption preset = PartOption.choice("preset", words.text("preset"), words.text("preset.description"), presets(), AUTO);
	private final PartOption map = option("map", "");
	private final PartOption mappingFile = PartOption.file("mapping", words.text("mapping"), words.text("mapping.description"));
	private final PartOption only = PartOption.flag(PostTableColumns.ONLY, words.text("only"), words.text("only.description"), false);
	private final PartOption title = option(PostTableColumns.TITLE, "");
	private final PartOption sheetName = option("sheet", "");
	private final PartOption platform = option("platform", "");
	private final PartOption dates = option("date-pattern", "");
	private final PartOption zone = option("zone", "");
	private final PartOption duplicates = PartOption.choice("duplicates", words.text("duplicates"),
			words.text("duplicates.description"), named("duplicates.", List.of(REJECT, "keep")), REJECT);

	private SequencedMap<String, Bilingual> presets() {
		SequencedMap<String, Bilingual> named = named("preset.", List.of(AUTO, NONE));
		choice.shipped().all().forEach(it -> named.put(it.id(), it.title()));
		return named;
	}

	private SequencedMap<String, Bilingual> named(String key, List<String> values) {
		SequencedMap<String, Bilingual> named = new LinkedHashMap<>();
		values.forEach(it -> named.put(it, words.text(key + it)));
		return named;
	}

	private PartOption option(String id, String defaultValue) {
		return PartOption.text(id, words.text(id), words.text(id + ".description"), defaultValue);
	}

	@Override
	public String id() {
		return "posts-csv";
	}

	@Override
	public Bilingual name() {
		return words.text("posts");
	}

	@Override
	public Bilingual description() {
		return words.text("posts.description");
	}

	/**
	 * The option {@code preset} is auto, none or the id of a known export. With {@code map} and {@code mapping}, a person
	 * gives the meaning of the columns, on the line or in a file. In a workbook, {@code sheet} names a sheet. All posts get
	 * the {@code platform}. The option {@code date-pattern} is the form of dates, and {@code zone} the zone of dates that
	 * state none. The option {@code duplicates} decides about a row that equals an earlier one.
	 */
	@Override
	public List<PartOption> options() {
		// The options that a file most often leaves open come first, because in a window the rest may lie below the edge.
		return List.of(platform, sheetName, dates, zone, preset, map, mappingFile, title, only, duplicates);
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	@Override
	public boolean readsAnyTable() {
		return true;
	}

	/** Its columns can be shown and mapped before they are read. */
	@Override
	public <T> Optional<T> offers(Class<T> kind) {
		return kind == MappedImporter.class ? Optional.of(kind.cast(new PostTableColumns(this, choice, words))) : Importer.super.offers(kind);
	}

	@Override
	public boolean remembers(ImportRequest request, List<KnownMapping> kept) throws IOException {
		if (kept.stream().noneMatch(it -> it.importer().equals(id())) || !FileContent.of(request.file()).mayHoldTables()) {
			return false;
		}
		try (TableFile file = TableFile.openTolerantly(request)) {
			return SavedMappings.of(file, request.option(sheetName), id(), kept).isPresent();
		} catch (UnreadableFileException noTable) {
			return false;
		}
	}

	/** True when the columns are those of a known export, or a person or headers and cells say that words of posts are among them. */
	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		if (!FileContent.of(request.file()).mayHoldTables()) {
			return false;
		}
		try (TableFile file = TableFile.openTolerantly(request)) {
			Mapping own = own(request);
			if (PostField.tellsPosts(own) || !PostField.areAllOfPosts(own)) {
				return PostField.tellsPosts(own);
			}
			Sheet sheet = file.sheet(sheetWanted(request, own));
			if (own.isEmpty()) {
				others.refuse(request.file(), sheet.columns());
			}
			return choice.of(sheet, WellKnownPlatforms.directory()).sure();
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		Optional<Charset> other;
		try (TableFile file = TableFile.openTolerantly(request)) {
			Mapping own = PostField.checked(own(request), words);
			boolean whole = !request.option(mappingFile).isEmpty() || Boolean.parseBoolean(request.option(only));
			Optional<SavedMappings.SavedMapping> before = whole || !request.option(preset).equals(AUTO) ? Optional.empty()
					: SavedMappings.of(file, sheetWanted(request, own), id(), directory.mappings());
			Sheet sheet = before.isPresent() ? before.get().sheet() : file.sheet(sheetWanted(request, own));
			if (own.isEmpty()) {
				others.refuse(request.file(), sheet.columns());
			}
			refuseTwice(request, sheet, own);
			ChosenMapping chosen = before.isPresent() ? new ChosenMapping(before.get().mapping(), Optional.empty(), true, List.of())
					: chosen(request, sheet, directory);
			Mapping mapping = PostField.checked(whole ? own : PostChoice.over(own, chosen, sheet.columns()), words);
			var columns = new PostColumns(mapping, sheet.columns());
			other = encoding(request, sheet, columns);
			if (other.isEmpty()) {
				said(file, sheet, chosen, before.isPresent(), mapping, columns).forEach(sink::remark);
				read(request, sheet, mapping, columns, chosen.shipped().isEmpty(), directory, sink, progress);
				if (!own.isEmpty()) {
					sink.add(new MappingFact(SavedMappings.kept(mapping, sheet.columns(), id(), called(request))));
				}
			}
		} catch (MappingException wrong) {
			throw unreadable(request, "of_file", request.file().getFileName(), wrong.reason());
		}
		if (other.isPresent()) {
			read(new ImportRequest(request.file(), other, request.delimiter(), request.options()), directory, sink, progress);
		}
	}

	private String called(ImportRequest request) {
		String said = request.option(title).strip();
		return said.isEmpty() ? String.valueOf(request.file().getFileName()) : said;
	}

	/** Refuses two columns with one name, because nobody knows which is meant unless a person says it. */
	private void refuseTwice(ImportRequest request, Sheet sheet, Mapping own) throws UnreadableFileException {
		Optional<String> twice = ColumnNames.twice(sheet.columns());
		if (twice.isPresent() && !Boolean.parseBoolean(request.option(only)) && sheet.dialect().isPresent()
				&& own.entries().stream().noneMatch(it -> it.source().contains(SECOND))) {
			throw unreadable(request, "twice", request.file().getFileName(), twice.get());
		}
	}

	private ChosenMapping chosen(ImportRequest request, Sheet sheet, CensusDirectory directory) throws IOException, MappingException {
		String wanted = request.option(preset);
		if (wanted.equals(AUTO)) {
			return choice.of(sheet, directory);
		}
		if (wanted.equals(NONE)) {
			return choice.suggested(sheet, directory);
		}
		return PostChoice.of(choice.shipped().named(wanted)
				.orElseThrow(() -> unreadable(request, "no_such_preset", wanted, String.join(", ", preset.values()))), sheet, directory);
	}

	/** The encoding that the mapping knows of files that are not UTF-8; empty when nobody need read it again. */
	private Optional<Charset> encoding(ImportRequest request, Sheet sheet, PostColumns columns) throws IOException {
		String known = columns.constant(PostField.ENCODING);
		boolean other = !known.isEmpty() && request.encoding().isEmpty()
				&& sheet.dialect().filter(it -> !it.encoding().equals("UTF-8")).isPresent();
		try {
			return other ? Optional.of(Charset.forName(known)) : Optional.empty();
		} catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
			throw unreadable(request, "no_such_encoding", known);
		}
	}

	/** The sentences that say how the file was read. */
	private List<Bilingual> said(TableFile file, Sheet sheet, ChosenMapping chosen, boolean before, Mapping mapping, PostColumns columns) {
		var said = new ArrayList<Bilingual>();
		if (before) {
			said.add(words.text("read_as_before"));
		}
		chosen.shipped().ifPresent(it -> said.add(words.text("read_with_preset", it.title())));
		if (chosen.shipped().filter(it -> it.said("untried").isPresent()).isPresent()) {
			said.add(words.text("untried"));
		}
		List<String> unread = columns.bound().unread(sheet.columns());
		String labels = chosen.shipped().flatMap(it -> it.said("labels")).stream().flatMap(it -> Stream.of(it.split(" \\| ")))
				.filter(it -> unread.stream().anyMatch(it::equalsIgnoreCase)).collect(Collectors.joining(", "));
		if (!labels.isEmpty()) {
			said.add(words.text("labels", labels));
		}
		if (file.sheets().size() > 1) {
			said.add(words.text("sheets", file.sheets().size(), sheet.name(),
					file.sheets().stream().map(Sheet::name).collect(Collectors.joining(", "))));
		}
		if (chosen.shipped().isEmpty()) {
			said.add(words.text("mapped", mapping.columns(), mapping.typed()));
		}
		return said;
	}

	/** @param byName whether names of authors stand for accounts where nothing else names these: a known export says what it has */
	private void read(ImportRequest request, Sheet sheet, Mapping mapping, PostColumns columns, boolean byName, CensusDirectory directory,
			RowSink sink, Progress progress) throws IOException, MappingException {
		if (!PostField.tellsPosts(mapping)) {
			throw unreadable(request, "text_needed", request.file().getFileName(), named(sheet));
		}
		PostPlatforms platforms = platforms(request, columns, directory);
		PostDates moments = moments(request, mapping, columns);
		@Nullable DoubleEncoding repair = columns.constant(PostField.REPAIR).equals(TWICE)
				? sheet.dialect().<@Nullable DoubleEncoding>map(it -> new DoubleEncoding(it.charset())).orElse(null) : null;
		var leftOut = new LeftOutCells();
		var own = new OwnCells(FieldSubject.POST, Set.of(), columns.bound(), directory.ownFields(), leftOut);
		// How a column writes days and decimals shows in its first rows: posts are too many to be read twice.
		for (Row row : sheet.first(ROWS_LOOKED_AT)) {
			own.survey(row);
		}
		var bodies = new NamedBodies(directory, mapping);
		var rows = new PostRows(columns, platforms, moments, repair, request.option(duplicates).equals(REJECT) ? new SeenRows() : null,
				directory.platform(TWITTER).orElse(TWITTER), String.valueOf(request.file().getFileName()), byName, own, bodies, words);
		try {
			sheet.read(rows, sink, progress);
		} catch (CancellationException stopped) {
			// Whoever reads the first rows alone asks about them.
			bodies.unknown(columns.name(PostField.AUTHOR)).forEach(sink::unknown);
			throw stopped;
		}
		bodies.unknown(columns.name(PostField.AUTHOR)).forEach(sink::unknown);
		rows.tally().remarks(words).forEach(sink::remark);
		bodies.remarks(columns.name(PostField.AUTHOR), words).forEach(sink::remark);
		rows.tally().dates(columns.name(PostField.CREATED_AT), words).forEach(sink::leftOut);
		leftOut.values().forEach(sink::leftOut);
		leftOut.remarks().forEach(sink::remark);
		if (moments.withoutZone() > 0) {
			sink.remark(words.text("without_zone", moments.withoutZone(), zone(request, columns).getId()));
		}
		if (repair != null && repair.unreadable() > 0) {
			sink.remark(words.text("unrepairable", repair.unreadable()));
		}
	}

	/** The person's mapping: the file of a mapping, and the entries written beside it. */
	private Mapping own(ImportRequest request) throws IOException, MappingException {
		String path = request.option(mappingFile);
		Mapping written = Mapping.parse(request.option(map));
		return path.isEmpty() ? written : written.over(Mapping.parse(text(Path.of(path))));
	}

	private String text(Path file) throws IOException {
		try {
			if (Files.size(file) <= LONGEST_MAPPING) {
				return Files.readString(file).replace("\ufeff", "");
			}
		} catch (MalformedInputException notText) {
			// Told below.
		}
		throw new UnreadableFileException(file, words.text("no_mapping_file", file));
	}

	private String sheetWanted(ImportRequest request, Mapping own) {
		String wanted = request.option(sheetName);
		return wanted.isEmpty() ? own.sheet() : wanted;
	}

	private PostPlatforms platforms(ImportRequest request, PostColumns columns, CensusDirectory directory) throws IOException {
		String written = request.option(platform).strip();
		Optional<String> chosen = directory.platform(written);
		if (!written.isEmpty() && chosen.isEmpty()) {
			throw unreadable(request, "no_such_platform", written, String.join(", ", directory.platforms()));
		}
		String same = columns.constant(PostField.PLATFORM);
		String usual = same.isEmpty() ? "" : directory.platform(same).orElse(same);
		if (written.isEmpty() && usual.isEmpty() && !columns.has(PostField.PLATFORM) && !columns.has(PostField.URL)) {
			throw unreadable(request, "platform_needed", request.file().getFileName(), String.join(", ", directory.platforms()));
		}
		return new PostPlatforms(directory, chosen.orElse(""), usual, words);
	}

	private PostDates moments(ImportRequest request, Mapping mapping, PostColumns columns) throws IOException {
		var patterns = new ArrayList<String>();
		Stream.of(request.option(dates).split(";")).map(String::strip).filter(it -> !it.isEmpty()).forEach(patterns::add);
		patterns.addAll(mapping.dates());
		ZoneId chosen = zone(request, columns);
		try {
			return new PostDates(chosen, patterns);
		} catch (IllegalArgumentException noPattern) {
			throw unreadable(request, "bad_date_pattern", String.join("; ", patterns));
		}
	}

	private ZoneId zone(ImportRequest request, PostColumns columns) throws IOException {
		String written = request.option(zone).strip();
		String known = written.isEmpty() ? columns.constant(PostField.ZONE) : written;
		try {
			return known.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(known);
		} catch (DateTimeException noZone) {
			throw unreadable(request, "no_such_zone", known);
		}
	}

	private static String named(Sheet sheet) {
		String first = sheet.columns().stream().filter(it -> !it.isEmpty()).limit(COLUMNS_NAMED)
				.map(it -> it.length() > COLUMNS_NAMED ? it.substring(0, COLUMNS_NAMED) + "…" : it).collect(Collectors.joining(", "));
		return sheet.columns().size() > COLUMNS_NAMED ? first + ", … (" + sheet.columns().size() + ")" : first;
	}

	private UnreadableFileException unreadable(ImportRequest request, String key, Object... arguments) {
		return new UnreadableFileException(request.file(), words.text(key, arguments));
	}
}
