package gouv.example.dialogue;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostFact;

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
		return DelimitedFile.open(request).columns().equals(COLUMNS);
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		ZoneId zone = zone(request);
		String name = request.file().getFileName().toString();
		DelimitedFile file = DelimitedFile.open(request);
		file.require(COLUMNS.toArray(String[]::new));
		file.read(row -> post(row, column -> row.text(file.column(column)), directory, zone, name), sink, progress);
	}

	private static Accepted post(Row row, UnaryOperator<String> cell, CensusDirectory directory, ZoneId zone, String file)
			throws RowRejection {
		String platform = directory.platform(cell.apply("canal")).orElseThrow(() -> rejected(cell, "canal", "unknown_platform"));
		if (cell.apply("texte").isEmpty()) {
			throw rejected(cell, "texte", "no_text");
		}
		Instant at;
		try {
			at = LocalDateTime.parse(cell.apply("date"), DATE).atZone(zone).toInstant();
		} catch (DateTimeParseException unreadable) {
			throw rejected(cell, "date", "unreadable_date");
		}
		String handle = cell.apply("compte").replaceFirst("^@", "");
		var post = Post.builder(platform, cell.apply("message")).accountHandle(handle).text(cell.apply("texte"))
				.createdAt(at, cell.apply("date")).threadId(cell.apply("dossier")).replyTo(cell.apply("reponse_a"))
				.source(file, row.line()).build();
		return new Accepted(row.line(), List.of(new PostFact(post)), List.of());
	}

	private static ZoneId zone(ImportRequest request) throws UnreadableFileException {
		try {
			return ZoneId.of(request.option(ZONE));
		} catch (DateTimeException unknown) {
			throw new UnreadableFileException(request.file(), WORDS.text("unknown_zone", request.option(ZONE)));
		}
	}

	private static RowRejection rejected(UnaryOperator<String> cell, String column, String rule) {
		return new RowRejection(column, cell.apply(column), rule, WORDS.text(rule, cell.apply(column)));
	}
}
