package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.PostFact;
import org.palier.model.PalierFactory;

class [=Name]PostsImporterTest {

	private static final String LINES = """
			{"id": "1", "author": {"handle": "officea"}, "text": "Open at noon.", "created_at": "2026-11-27T12:00:00Z"}
			{"id": "2", "author": {"handle": "officea"}, "text": "", "created_at": "2026-11-27T12:05:00Z"}
			{"id": "3", "author": {"handle": "officea"}, "text": "Closed.", "created_at": "at noon"}
			""";
	private static final String TABLE = "id,author.handle,text,created_at\n1,officea,Open at noon.,2026-11-27T12:00:00Z\n";

	@TempDir
	private Path folder;

	private final List<RowOutcome> outcomes = new ArrayList<>();
	private final [=Name]PostsImporter importer = new [=Name]PostsImporter();

	@Test
	void readsRecordsOfJsonAndSaysWhatIsWrong() throws Exception {
		read(Files.writeString(folder.resolve("export.ndjson"), LINES));

		assertEquals(3, outcomes.size());
		Post post = ((PostFact) ((Accepted) outcomes.get(0)).facts().get(0)).post();
		assertEquals("officea", post.accountHandle());
		assertEquals(Instant.parse("2026-11-27T12:00:00Z"), post.createdAt());
		assertEquals("no_text", ((Rejected) outcomes.get(1)).rule());
		assertEquals(1, ((Accepted) outcomes.get(2)).remarks().size());
	}

	@Test
	void readsATableOfTheSameColumns() throws Exception {
		Path table = Files.writeString(folder.resolve("export.csv"), TABLE);

		assertTrue(importer.recognises(ImportRequest.of(table)));
		read(table);
		assertEquals(1, outcomes.size());
	}

	private void read(Path file) throws Exception {
		importer.read(ImportRequest.of(file), new CensusDirectory(PalierFactory.eINSTANCE.createStudy()), new RowSink() {
			@Override
			public void header(List<String> columns) {
				// of no interest here
			}

			@Override
			public void row(RowOutcome outcome) {
				outcomes.add(outcome);
			}

			@Override
			public void add(Fact fact) {
				throw new AssertionError(fact);
			}

			@Override
			public void remark(Bilingual remark) {
				throw new AssertionError(remark);
			}
		}, Progress.NONE);
	}
}
