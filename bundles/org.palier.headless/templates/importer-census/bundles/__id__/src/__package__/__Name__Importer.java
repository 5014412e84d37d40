package [=id];

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.census.CensusIds;
import org.palier.core.imports.CensusFact;
import org.palier.core.imports.CensusFact.AccountFact;
import org.palier.core.imports.CensusFact.AgencyFact;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.Importer;
import org.palier.core.imports.RowOutcome;
import org.palier.core.imports.RowOutcome.Accepted;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.imports.RowSink;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.options.PartOption;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.model.Authenticity;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads a CSV export with one account of an agency a row. A bad row is reported and the next one read. */
public final class [=Name]Importer implements Importer {

	private static final Wording WORDS = new Wording([=Name]Importer.class, "messages");
	private static final List<String> COLUMNS = List.of("agency", "platform", "handle", "url");
	private static final PartOption JURISDICTION = PartOption.text("jurisdiction", WORDS.text("option.jurisdiction"),
			WORDS.text("option.jurisdiction.description"), "ca");

	@Override
	public String id() {
		return "[=contribution]";
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
		return List.of(JURISDICTION);
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		try (var lines = Files.newBufferedReader(request.file(), encoding(request))) {
			return String.join(",", COLUMNS).equals(lines.readLine());
		} catch (CharacterCodingException otherEncoding) {
			return false;
		}
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(request.file(), encoding(request))) {
			boolean first = true;
			for (NamedCsvRecord row : rows) {
				progress.checkCancelled();
				if (first) {
					if (!row.getHeader().containsAll(COLUMNS)) {
						throw new UnreadableFileException(request.file(), WORDS.text("columns"));
					}
					sink.header(row.getHeader());
					first = false;
				}
				sink.row(outcome(row, directory, request.option(JURISDICTION)));
				progress.report(row.getStartingLineNumber(), -1);
			}
			if (first) {
				throw new UnreadableFileException(request.file(), WORDS.text("columns"));
			}
		} catch (CsvParseException malformed) {
			throw new UnreadableFileException(request.file(), Bilingual.same(malformed.getMessage()));
		}
	}

	private RowOutcome outcome(NamedCsvRecord row, CensusDirectory directory, String jurisdiction) {
		String agency = row.findField("agency").orElse("").strip();
		if (agency.isEmpty()) {
			return rejected(row, "agency", "no_agency");
		}
		Optional<String> platform = directory.platform(row.findField("platform").orElse(""));
		if (platform.isEmpty()) {
			return rejected(row, "platform", "unknown_platform");
		}
		List<CensusFact> facts = new ArrayList<>();
		String id = directory.agencyByName(agency).orElseGet(() -> {
			facts.add(new AgencyFact(CensusIds.of(agency), jurisdiction, Bilingual.same(agency), Bilingual.EMPTY, List.of(),
					Map.of(), "", null, "", "", "", true));
			return CensusIds.of(agency);
		});
		facts.add(new AccountFact(id, platform.get(), row.findField("handle").orElse(""), row.findField("url").orElse(""), "",
				Authenticity.OFFICIAL, null, null, ""));
		return new Accepted(row.getStartingLineNumber(), facts, List.of());
	}

	private static Rejected rejected(NamedCsvRecord row, String column, String rule) {
		String value = row.findField(column).orElse("");
		return new Rejected(row.getStartingLineNumber(), column, value, rule, WORDS.text(rule, value), row.getFields());
	}

	private static Charset encoding(ImportRequest request) {
		return request.encoding().orElse(StandardCharsets.UTF_8);
	}
}
