package gouv.example.dialogue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.Importer;
import org.palier.core.imports.PostFact;
import org.palier.core.imports.RowOutcome;
import org.palier.core.imports.RowOutcome.Accepted;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.imports.RowSink;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.options.PartOption;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.corpus.Post;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Reads what the made-up customer system “Dialogue” exports: one message a row, of a citizen or of the agency,
 * semicolons between cells, Windows’ Western encoding, local time. The rows go into the corpus as they come;
 * nothing is held, so that a file of any length may be read.
 */
public final class DialogueImporter implements Importer {

	private static final Wording WORDS = new Wording(DialogueImporter.class, "messages");
	private static final List<String> COLUMNS = List.of("dossier", "message", "reponse_a", "canal", "compte", "date", "texte");
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final PartOption ZONE = PartOption.text("zone", WORDS.text("option.zone"),
			WORDS.text("option.zone.description"), "America/Toronto");

	@Override
	public String id() {
		return "gouv.example.dialogue";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("name");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("description");
	}

	@Override
	public List<PartOption> options() {
		return List.of(ZONE);
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		try (var lines = Files.newBufferedReader(request.file(), encoding(request))) {
			return String.join(";", COLUMNS).equals(lines.readLine());
		} catch (CharacterCodingException otherEncoding) {
			return false;
		}
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		ZoneId zone = zone(request);
		String file = request.file().getFileName().toString();
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(request.delimiter().orElse(';'))
				.ofNamedCsvRecord(request.file(), encoding(request))) {
			boolean first = true;
			for (NamedCsvRecord row : rows) {
				progress.checkCancelled();
				if (first) {
					if (!row.getHeader().containsAll(COLUMNS)) {
						throw new UnreadableFileException(request.file(), WORDS.text("columns", String.join(", ", COLUMNS)));
					}
					sink.header(row.getHeader());
					first = false;
				}
				sink.row(outcome(row, directory, zone, file));
				progress.report(row.getStartingLineNumber(), -1);
			}
			if (first) {
				throw new UnreadableFileException(request.file(), WORDS.text("columns", String.join(", ", COLUMNS)));
			}
		} catch (CsvParseException malformed) {
			throw new UnreadableFileException(request.file(), Bilingual.same(malformed.getMessage()));
		}
	}

	private static RowOutcome outcome(NamedCsvRecord row, CensusDirectory directory, ZoneId zone, String file) {
		Optional<String> platform = directory.platform(cell(row, "canal"));
		if (platform.isEmpty()) {
			return rejected(row, "canal", "unknown_platform");
		}
		if (cell(row, "texte").isBlank()) {
			return rejected(row, "texte", "no_text");
		}
		Instant at;
		try {
			at = LocalDateTime.parse(cell(row, "date"), DATE).atZone(zone).toInstant();
		} catch (DateTimeParseException unreadable) {
			return rejected(row, "date", "unreadable_date");
		}
		String handle = cell(row, "compte").replaceFirst("^@", "");
		var post = new Post(platform.get(), cell(row, "message"), "", handle, "", "", cell(row, "texte"), "", at, cell(row, "date"),
				"", cell(row, "dossier"), cell(row, "reponse_a"), "", "", Map.of(), file, row.getStartingLineNumber());
		return new Accepted(row.getStartingLineNumber(), List.of(new PostFact(post)), List.of());
	}

	private static ZoneId zone(ImportRequest request) throws UnreadableFileException {
		try {
			return ZoneId.of(request.option(ZONE));
		} catch (DateTimeException unknown) {
			throw new UnreadableFileException(request.file(), WORDS.text("unknown_zone", request.option(ZONE)));
		}
	}

	private static Rejected rejected(NamedCsvRecord row, String column, String rule) {
		String value = cell(row, column);
		return new Rejected(row.getStartingLineNumber(), column, value, rule, WORDS.text(rule, value), row.getFields());
	}

	private static String cell(NamedCsvRecord row, String column) {
		return row.findField(column).orElse("");
	}

	private static Charset encoding(ImportRequest request) {
		return request.encoding().orElse(Charset.forName("windows-1252"));
	}
}
