// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.Importer;
import org.palier.core.imports.RowSink;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.options.PartOption;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.mapping.ColumnSource;

/**
 * Reads CSV files of posts, a row a post, as a stream. What the columns are is said by a preset, which
 * recognises its files by their header, or by the user, or by both: the user's entries go before the
 * preset's. See {@link PostsCsvRows} for the rules, {@link PostMapping} and {@link ColumnSource} for how a
 * mapping is written, {@link PostDates} for dates.
 */
public final class PostsCsvImporter implements Importer {

	private static final String AUTO = "auto";
	private static final String REJECT = "reject";
	private static final String TWITTER = "twitter";

	private final Wording words = new Wording(PostsCsvImporter.class, "messages");
	private final List<Preset> presets = Preset.shipped();
	private final PartOption preset = PartOption.choice("preset", words.text("preset"), words.text("preset.description"),
			Stream.concat(Stream.of(AUTO, Preset.NONE.id()), presets.stream().map(Preset::id)).toList(), AUTO);
	private final PartOption map = option("map", "");
	private final PartOption platform = option("platform", "");
	private final PartOption dates = option("date-pattern", "");
	private final PartOption zone = option("zone", "");
	private final PartOption duplicates = PartOption.choice("duplicates", words.text("duplicates"),
			words.text("duplicates.description"), List.of(REJECT, "keep"), REJECT);

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
	 * {@code preset}: auto, none or the id of one; {@code map}: which column is what; {@code platform}: of all
	 * posts; {@code date-pattern}: how dates are written; {@code zone}: of dates that state none;
	 * {@code duplicates}: what becomes of a row that equals an earlier one.
	 */
	@Override
	public List<PartOption> options() {
		return List.of(preset, map, platform, dates, zone, duplicates);
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	/** True when a preset recognises the header, or the request maps the text. */
	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		DelimitedFile file = DelimitedFile.openTolerantly(request);
		return recognising(file).isPresent() || request.option(map).contains(PostField.TEXT.key() + "=");
	}

	/** The one with most required columns of those that recognise a file. */
	private Optional<Preset> recognising(DelimitedFile file) {
		return presets.stream().filter(it -> it.recognises(file)).max(Comparator.comparingInt(it -> it.required().size()));
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		DelimitedFile file = DelimitedFile.openTolerantly(request);
		Preset used = preset(request, file);
		if (request.encoding().isEmpty() && used.encoding().isPresent() && !file.encoding().name().equals("UTF-8")) {
			file = DelimitedFile.openTolerantly(new ImportRequest(request.file(), used.encoding(), request.delimiter(), request.options()));
		}
		PostColumns columns = columns(request, used, file);
		PostPlatforms platforms = platforms(request, used, columns, directory);
		PostDates moments = moments(request, used);
		DoubleEncoding repair = used.doublyEncoded() ? new DoubleEncoding(file.encoding()) : null;
		var rows = new PostsCsvRows(columns, platforms, moments, repair, request.option(duplicates).equals(REJECT) ? new SeenRows() : null,
				directory.platform(TWITTER).orElse(TWITTER), String.valueOf(request.file().getFileName()), words);
		if (used != Preset.NONE) {
			sink.remark(words.text("read_with_preset", used.name()));
		}
		file.read(rows, sink, progress);
		rows.tally().remarks(words).forEach(sink::remark);
		if (moments.withoutZone() > 0) {
			sink.remark(words.text("without_zone", moments.withoutZone(), zone(request, used).getId()));
		}
		if (repair != null && repair.unreadable() > 0) {
			sink.remark(words.text("unrepairable", repair.unreadable()));
		}
	}

	private Preset preset(ImportRequest request, DelimitedFile file) throws IOException {
		String wanted = request.option(preset);
		if (wanted.equals(AUTO)) {
			return recognising(file).orElse(Preset.NONE);
		}
		return Stream.concat(Stream.of(Preset.NONE), presets.stream()).filter(it -> it.id().equals(wanted)).findFirst()
				.orElseThrow(() -> unreadable(request, "no_such_preset", wanted, String.join(", ", preset.values())));
	}

	private PostColumns columns(ImportRequest request, Preset used, DelimitedFile file) throws IOException {
		try {
			PostMapping own = PostMapping.parse(request.option(map));
			var sources = new ArrayList<>(own.fields().values());
			sources.addAll(own.metrics().values());
			for (String source : sources) {
				if (new ColumnSource(source, file.columns(), used.missing()).isNowhere()) {
					throw unreadable(request, "no_such_column", source, file.columnsNamed(), request.file().getFileName());
				}
			}
			var columns = new PostColumns(own.over(used.mapping()), file, used.missing());
			if (!columns.has(PostField.TEXT) && !columns.has(PostField.PRINTED_POST)) {
				throw unreadable(request, "text_needed", request.file().getFileName(), file.columnsNamed());
			}
			return columns;
		} catch (PostMapping.MalformedMappingException malformed) {
			throw unreadable(request, "bad_mapping", malformed.getMessage(), PostField.names());
		} catch (PatternSyntaxException noPattern) {
			throw unreadable(request, "bad_pattern", noPattern.getPattern());
		}
	}

	private PostPlatforms platforms(ImportRequest request, Preset used, PostColumns columns, CensusDirectory directory)
			throws IOException {
		String written = request.option(platform).strip();
		Optional<String> chosen = directory.platform(written);
		if (!written.isEmpty() && chosen.isEmpty()) {
			throw unreadable(request, "no_such_platform", written, String.join(", ", directory.platforms()));
		}
		String usual = used.platform().isEmpty() ? "" : directory.platform(used.platform()).orElse(used.platform());
		if (written.isEmpty() && usual.isEmpty() && !columns.has(PostField.PLATFORM) && !columns.has(PostField.URL)) {
			throw unreadable(request, "platform_needed", request.file().getFileName(), String.join(", ", directory.platforms()));
		}
		return new PostPlatforms(directory, chosen.orElse(""), usual, words);
	}

	private PostDates moments(ImportRequest request, Preset used) throws IOException {
		var patterns = new ArrayList<String>();
		Stream.of(request.option(dates).split(";")).map(String::strip).filter(it -> !it.isEmpty()).forEach(patterns::add);
		patterns.addAll(used.patterns());
		ZoneId chosen = zone(request, used);
		try {
			return new PostDates(chosen, patterns);
		} catch (IllegalArgumentException noPattern) {
			throw unreadable(request, "bad_date_pattern", request.option(dates));
		}
	}

	private ZoneId zone(ImportRequest request, Preset used) throws IOException {
		String written = request.option(zone).strip();
		try {
			return written.isEmpty() ? used.zone() : ZoneId.of(written);
		} catch (DateTimeException noZone) {
			throw unreadable(request, "no_such_zone", written);
		}
	}

	private UnreadableFileException unreadable(ImportRequest request, String key, Object... arguments) {
		return new UnreadableFileException(request.file(), words.text(key, arguments));
	}
}
