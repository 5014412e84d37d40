// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.LeftOutCells;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowFaults;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.CountText;
import org.palier.numbers.view.StatusWords;

/**
 * The rows of one wide census. Rules: missing_agency_id, bad_agency_id, duplicate_agency_id (the first row
 * of an id counts, right or wrong), missing_name, missing_jurisdiction, other_jurisdiction, bad_cell,
 * url_of_other_platform; those on parents are {@link ReportingLines}'s. A category, a size or a web site that is none costs the
 * row that field alone, and is told of the file.
 */
final class WideRows implements RowReader {

	private final WideColumns columns;
	private final CensusDirectory directory;
	private final @Nullable LocalDate checkedOn;
	private final Wording words;
	private final Map<String, Long> linesById = new HashMap<>();
	private final ReportingLines family = new ReportingLines();
	private final LeftOutCells leftOut = new LeftOutCells();

	WideRows(WideColumns columns, CensusDirectory directory, @Nullable LocalDate checkedOn, Wording words) {
		this.columns = columns;
		this.directory = directory;
		this.checkedOn = checkedOn;
		this.words = words;
	}

	/** The agencies of the rows read so far that are right in all but, perhaps, their parent. */
	ReportingLines family() {
		return family;
	}

	/** Fields of the rows read so far that meant nothing, in sentences. */
	List<Bilingual> remarks() {
		return leftOut.remarks();
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		var faults = new RowFaults();
		String agency = faults.read(() -> agency(row), "");
		Bilingual name = faults.read(() -> name(row), Bilingual.EMPTY);
		String jurisdiction = faults.read(() -> jurisdiction(row, agency), "");
		var cells = new ArrayList<CensusFact>();
		for (Map.Entry<String, Integer> platform : columns.platforms().entrySet()) {
			cells.addAll(faults.read(
					() -> cell(agency, platform.getKey(), columns.name(platform.getValue()), row.text(platform.getValue())), List.of()));
		}
		faults.check();
		var facts = new ArrayList<CensusFact>();
		String parent = CensusIds.of(columns.text(row, "parent_id"));
		facts.add(new AgencyFact(agency, jurisdiction, name,
				new Bilingual(columns.text(row, "acronym_fr"), columns.text(row, "acronym_en")), List.of(), Map.of(), category(row),
				size(row), columns.text(row, "field"), webSite(row), parent, false));
		facts.addAll(cells);
		family.add(row, agency, parent, "parent_id", columns.text(row, "parent_id"));
		return new Accepted(row.line(), facts, List.of());
	}

	private String agency(Row row) throws RowRejection {
		String written = columns.text(row, "agency_id");
		if (written.isEmpty()) {
			throw fault("agency_id", written, "missing_agency_id");
		}
		String id = CensusIds.of(written);
		if (id.isEmpty()) {
			throw fault("agency_id", written, "bad_agency_id");
		}
		Long earlier = linesById.putIfAbsent(id, row.line());
		if (earlier != null) {
			throw fault("agency_id", written, "duplicate_agency_id", earlier.toString());
		}
		return id;
	}

	private Bilingual name(Row row) throws RowRejection {
		var name = new Bilingual(columns.text(row, "name_fr"), columns.text(row, "name_en"));
		if (name.isEmpty()) {
			throw fault("name_fr", "", "missing_name");
		}
		return name;
	}

	private String jurisdiction(Row row, String agency) throws RowRejection {
		String written = columns.text(row, "jurisdiction");
		String id = directory.jurisdiction(written).orElse(CensusIds.of(written));
		if (id.isEmpty()) {
			throw fault("jurisdiction", written, "missing_jurisdiction");
		}
		String known = directory.jurisdictionOf(agency).orElse(id);
		if (!known.equals(id)) {
			throw fault("jurisdiction", written, "other_jurisdiction", known);
		}
		return id;
	}

	private String category(Row row) {
		String written = columns.text(row, "type");
		Optional<String> category = directory.category(written);
		if (category.isEmpty() && !written.isEmpty()) {
			leftOut.add(row, "type", written, directory.categoryNames());
		}
		return category.orElse("");
	}

	private @Nullable Integer size(Row row) {
		String written = columns.text(row, "size");
		OptionalInt size = CountText.of(written);
		if (size.isEmpty() && !written.isEmpty()) {
			leftOut.add(row, "size", written, words.text("allowed.size"));
		}
		return size.isPresent() ? Integer.valueOf(size.getAsInt()) : null;
	}

	private String webSite(Row row) {
		String written = columns.text(row, "web_site");
		Optional<WebAddress> address = WebAddress.of(written);
		if (address.isEmpty() && !written.isEmpty()) {
			leftOut.add(row, "web_site", written, words.text("allowed.web_site"));
		}
		return address.map(WebAddress::url).orElse("");
	}

	/** A cell that is not checked makes no fact, like a blank cell. */
	private List<CensusFact> cell(String agency, String platform, String column, String written) throws RowRejection {
		Optional<PresenceStatus> status = StatusWords.isAmbiguous(written) ? Optional.of(PresenceStatus.ABSENT) : StatusWords.status(written);
		if (status.isPresent()) {
			return status.get() == PresenceStatus.NOT_CHECKED ? List.of() : List.of(check(agency, platform, status.get(), ""));
		}
		String url = WebAddress.of(written).orElseThrow(() -> fault(column, written, "bad_cell")).url();
		if (!directory.canBeOn(platform, url)) {
			throw fault(column, written, "url_of_other_platform");
		}
		return List.of(check(agency, platform, PresenceStatus.PRESENT, url),
				new AccountFact(agency, platform, "", url, "", Authenticity.UNKNOWN, null, checkedOn, ""));
	}

	private PresenceFact check(String agency, String platform, PresenceStatus status, String evidence) {
		return new PresenceFact(agency, platform, status, checkedOn, "", evidence, "", null, "");
	}

	private RowRejection fault(String column, String value, String rule, Object... more) {
		var arguments = new ArrayList<Object>(List.of(value, column));
		arguments.addAll(List.of(more));
		return new RowRejection(column, value, rule, words.text(rule, arguments.toArray()));
	}
}
