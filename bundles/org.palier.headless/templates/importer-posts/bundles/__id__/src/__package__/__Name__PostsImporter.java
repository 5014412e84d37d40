package [=id];

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostFact;
import org.palier.intake.mapping.BoundMapping;

/**
 * Reads an export with one post a row, or one a record of JSON. Palier takes care of the rest: what posts hide of
 * persons, which are known already, and what is left out.
 */
public final class [=Name]PostsImporter implements Importer {

	private static final Wording WORDS = new Wording([=Name]PostsImporter.class, "messages");
	/** Which column of the export is what; of JSON a column is a path, such as author.handle. */
	private static final MappedTable TABLE = new MappedTable("id=id, account=author.handle, text=text, at=created_at");
	private static final PartOption PLATFORM = PartOption.text("platform", WORDS.text("option.platform"),
			WORDS.text("option.platform.description"), "mastodon");

	@Override
	public String id() {
		return "[=posts_contribution]";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("posts.name");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("posts.description");
	}

	@Override
	public List<PartOption> options() {
		return List.of(MappedTable.MAP, PLATFORM);
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		return TABLE.recognises(request);
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		String platform = directory.platform(request.option(PLATFORM)).orElse(request.option(PLATFORM));
		String file = String.valueOf(request.file().getFileName());
		TABLE.read(request, (columns, row) -> outcome(columns, row, platform, file), sink, progress);
	}

	private static Accepted outcome(BoundMapping columns, Row row, String platform, String file) throws RowRejection {
		String text = columns.text("text", row);
		if (text.isEmpty()) {
			throw new RowRejection(columns.column("text"), "", "no_text", WORDS.text("no_text"));
		}
		String at = columns.text("at", row);
		Optional<Instant> moment = moment(at);
		Post post = Post.builder(platform, columns.text("id", row)).accountHandle(columns.text("account", row)).text(text)
				.createdAt(moment.orElse(null), at).source(file, row.line()).build();
		// A date that nobody can read costs the post its date, not the study the post.
		List<Bilingual> remarks = at.isEmpty() || moment.isPresent() ? List.of() : List.of(WORDS.text("no_moment", at));
		return new Accepted(row.line(), List.of(new PostFact(post)), remarks);
	}

	private static Optional<Instant> moment(String written) {
		try {
			return Optional.of(Instant.parse(written));
		} catch (DateTimeParseException none) {
			return Optional.empty();
		}
	}
}
