package [=id];

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.Importer;
import org.palier.intake.mapping.BoundMapping;
import org.palier.model.Authenticity;

/**
 * Reads an export with one account of an agency a row, whatever it is written in: CSV, a workbook, JSON, any of them packed. A bad row is
 * reported and the next one read.
 */
public final class [=Name]Importer implements Importer {

	private static final Wording WORDS = new Wording([=Name]Importer.class, "messages");
	/** Which column of the export is what; of JSON a column is a path, such as owner.name. */
	private static final MappedTable TABLE = new MappedTable("agency=agency, platform=platform, handle=handle, url=url");
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
		return List.of(MappedTable.MAP, JURISDICTION);
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		return TABLE.recognises(request);
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		TABLE.read(request, (columns, row) -> outcome(columns, row, directory, request.option(JURISDICTION)), sink, progress);
	}

	private static Accepted outcome(BoundMapping columns, Row row, CensusDirectory directory, String jurisdiction) throws RowRejection {
		String agency = columns.text("agency", row);
		if (agency.isEmpty()) {
			throw rejected(columns, "agency", agency, "no_agency");
		}
		String written = columns.text("platform", row);
		Optional<String> platform = directory.platform(written);
		if (platform.isEmpty()) {
			throw rejected(columns, "platform", written, "unknown_platform");
		}
		List<CensusFact> facts = new ArrayList<>();
		String id = directory.agencyByName(agency).orElseGet(() -> {
			facts.add(new AgencyFact(CensusIds.of(agency), jurisdiction, Bilingual.same(agency), Bilingual.EMPTY, List.of(),
					Map.of(), "", null, "", "", "", true));
			return CensusIds.of(agency);
		});
		facts.add(new AccountFact(id, platform.get(), columns.text("handle", row), columns.text("url", row), "",
				Authenticity.OFFICIAL, null, null, ""));
		return new Accepted(row.line(), facts, List.of());
	}

	private static RowRejection rejected(BoundMapping columns, String field, String value, String rule) {
		return new RowRejection(columns.column(field), value, rule, WORDS.text(rule, value));
	}
}
